import { Catalogue } from '@kvasir/element';

/** Every text of `<kv-roadmap>` that a reader sees or hears. */
export interface RoadmapMessages {
  title: string;
  titleMissing: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  errorHeading: string;
  errorText: string;
  retry: string;
}

export const english: RoadmapMessages = {
  title: 'Title',
  titleMissing: 'Enter a title.',
  loading: 'Loading',
  emptyHeading: 'Nothing here yet',
  emptyText: 'A title is enough for a start.',
  errorHeading: 'The data could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
};

export const catalogue = new Catalogue<RoadmapMessages>('kv-roadmap', english, {
  de: () => import('./roadmap.messages.de.ts').then((module) => module.german),
  fr: () => import('./roadmap.messages.fr.ts').then((module) => module.french),
});
