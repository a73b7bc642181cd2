import { Catalogue } from '@kvasir/element';
import type { PartState } from '@kvasir/element/display.js';

/** What the key to the signs says besides the words of the matrix. */
export interface LegendMessages {
  emptyCell: string;
  /** Over the six parts, in the order of the arcs. */
  ring: string;
  partStates: Readonly<Record<PartState, string>>;
}

export const english: LegendMessages = {
  emptyCell: 'Empty: no need stated, which does not mean no right',
  ring: 'The ring, clockwise from the top: what C(2024) 601, 3.3.1(a) asks for',
  partStates: { done: 'Settled', attention: 'Needs attention', open: 'Open' },
};

/** Hosts address it as `kv-ip-matrix-key`. */
export const legendCatalogue = new Catalogue<LegendMessages>('kv-ip-matrix-key', english, {
  de: () => import('./legend.messages.de.ts').then((module) => module.german),
  fr: () => import('./legend.messages.fr.ts').then((module) => module.french),
});
