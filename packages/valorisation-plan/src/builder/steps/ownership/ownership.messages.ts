import { Catalogue } from '@kvasir/element';

/** What the step on ownership says beside the fields of the result, which have words of their own. */
export interface OwnershipMessages {
  protectionUse: string;
  protectionUseHint: string;
  /** The heading of what others may do with the result, and what it needs of others. */
  others: string;
  accessForImplementation: string;
  accessForExploitation: string;
  backgroundNeeded: string;
  /** Where they are edited. */
  othersNote: string;
}

const english: OwnershipMessages = {
  protectionUse: 'How the protection supports exploitation',
  protectionUseHint:
    'What it lets the owners do on the routes of this plan, and what it keeps others from. Part B 2.2 asks for it.',
  others: 'Access rights and background',
  accessForImplementation: 'Access to implement',
  accessForExploitation: 'Access to exploit',
  backgroundNeeded: 'Background needed',
  othersNote: 'They are edited in the matrix.',
};

/** Hosts address it as `kv-valorisation-plan-ownership`. */
export const ownershipCatalogue = new Catalogue<OwnershipMessages>('kv-valorisation-plan-ownership', english, {
  de: () => import('./ownership.messages.de.ts').then((module) => module.german),
  fr: () => import('./ownership.messages.fr.ts').then((module) => module.french),
});
