import { Catalogue } from '@kvasir/element';

/** What is said around the timeline, in its legend and below its strip, beyond the words of the whole roadmap. */
export interface AroundMessages {
  slack: string;
  /** Stands on paper in the place of what is not drawn there. */
  notOnPaper: string;
  /** How entries are moved without a pointer. */
  keys: string;
  /** How far the picture reaches beyond the last month of the project. */
  yearsAfterEnd(years: number): string;
}

const english: AroundMessages = {
  slack: 'slack: can slip as far as this',
  notOnPaper: 'What waits for what is not drawn on paper: the picture of the timeline (SVG, PNG) shows it.',
  keys: 'Alt with ← or → moves an entry by a month; with Shift only its end, with Ctrl only its start.',
  yearsAfterEnd: (years) => `end + ${years} ${years === 1 ? 'year' : 'years'}`,
};

export const aroundCatalogue = new Catalogue<AroundMessages>('kv-roadmap-around', english, {
  de: () => import('./around.messages.de.ts').then((module) => module.german),
  fr: () => import('./around.messages.fr.ts').then((module) => module.french),
});
