import { Catalogue, Format } from '@kvasir/element';
import type { Severity } from '@kvasir/model';

/** The words around the list of what the rules find. */
export interface FindingsMessages {
  label: string;
  severities: Readonly<Record<Severity, string>>;
  /** A paragraph of the Code of Practice. */
  paragraph(number: string): string;
  /** The way to an entry, by its name. */
  open(name: string): string;
  openUnnamed: string;
  toReviews: string;
  addDeliverable: string;
  /** What the deliverables are called that Horizon Europe obliges partners to. */
  dataManagementPlan: string;
  exploitationPlan: string;
  more(count: number): string;
}

const format = Format.for('en');

const english: FindingsMessages = {
  label: 'What to look at',
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  paragraph: (number) => `Code ${number}`,
  open: (name) => `Open ${name}`,
  openUnnamed: 'Open it',
  toReviews: 'Go to the reviews',
  addDeliverable: 'Add the deliverable',
  dataManagementPlan: 'Data management plan',
  exploitationPlan: 'Plan for dissemination, exploitation and communication',
  more: (count) => `${format.number(count)} more`,
};

export const findingsCatalogue = new Catalogue<FindingsMessages>('kv-roadmap-findings', english, {
  de: () => import('./findings.messages.de.ts').then((module) => module.german),
  fr: () => import('./findings.messages.fr.ts').then((module) => module.french),
});
