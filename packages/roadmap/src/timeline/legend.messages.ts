import { Catalogue } from '@kvasir/element';

/** What the legend of the timeline says beyond the words of the whole roadmap. */
export interface LegendMessages {
  slack: string;
  /** Stands on paper in the place of what is not drawn there. */
  notOnPaper: string;
  /** How entries are moved without a pointer. */
  keys: string;
}

const english: LegendMessages = {
  slack: 'slack: can slip as far as this',
  notOnPaper: 'What waits for what is not drawn on paper: the picture of the timeline (SVG, PNG) shows it.',
  keys: 'Alt with ← or → moves an entry by a month; with Shift only its end, with Ctrl only its start.',
};

export const legendCatalogue = new Catalogue<LegendMessages>('kv-roadmap-legend', english, {
  de: () => import('./legend.messages.de.ts').then((module) => module.german),
  fr: () => import('./legend.messages.fr.ts').then((module) => module.french),
});
