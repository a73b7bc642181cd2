import { Catalogue } from '@kvasir/element';

/** The words around what stands beside the questions; that itself is in a file for each language. */
export interface GuidanceMessages {
  questions: string;
  example: string;
  words: string;
  useAsStart: string;
  useAsStartHint: string;
  /** How many fields were filled. */
  started(count: number): string;
  startTakenBack: string;
  missing: string;
}

const english: GuidanceMessages = {
  questions: 'What helps to decide',
  example: 'A worked example',
  words: 'Words',
  useAsStart: 'Use as a start',
  useAsStartHint: 'Puts its sentences, with gaps for your own facts, into the empty fields of this step.',
  started: (count) => (count === 1 ? 'One field begun' : `${String(count)} fields begun`),
  startTakenBack: 'The fields are empty again',
  missing: 'The guidance could not be loaded.',
};

export const guidanceCatalogue = new Catalogue<GuidanceMessages>('kv-valorisation-plan-guidance', english, {
  de: () => import('./guidance.messages.de.ts').then((module) => module.german),
  fr: () => import('./guidance.messages.fr.ts').then((module) => module.french),
});
