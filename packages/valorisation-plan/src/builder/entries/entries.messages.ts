import { Catalogue } from '@kvasir/element';

/** What every list of entries says of its own; what is listed, the place of the builder says. */
export interface EntriesMessages {
  /** The head of the column of buttons. */
  order: string;
  moveUp(name: string): string;
  moveDown(name: string): string;
  /** Where an entry stands now: `Risk A, 2 of 5`. */
  moved(name: string, place: number, count: number): string;
  remove: string;
  restored: string;
}

const english: EntriesMessages = {
  order: 'Order',
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  moved: (name, place, count) => `${name}, ${place} of ${count}`,
  remove: 'Remove',
  restored: 'Restored',
};

export const entriesCatalogue = new Catalogue<EntriesMessages>('kv-valorisation-plan-entries', english, {
  de: () => import('./entries.messages.de.ts').then((module) => module.german),
  fr: () => import('./entries.messages.fr.ts').then((module) => module.french),
});
