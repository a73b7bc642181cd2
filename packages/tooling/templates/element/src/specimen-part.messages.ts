import { Catalogue } from '@kvasir/element';

/** Every text of `<kv-specimen-part>` that a reader sees or hears. */
export interface SpecimenPartMessages {
  title: string;
  titleMissing: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  errorHeading: string;
  errorText: string;
  retry: string;
}

export const english: SpecimenPartMessages = {
  title: 'Title',
  titleMissing: 'Enter a title.',
  loading: 'Loading',
  emptyHeading: 'Nothing here yet',
  emptyText: 'A title is enough for a start.',
  errorHeading: 'The data could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
};

export const catalogue = new Catalogue<SpecimenPartMessages>('kv-specimen-part', english, {
  de: () => import('./specimen-part.messages.de.ts').then((module) => module.german),
  fr: () => import('./specimen-part.messages.fr.ts').then((module) => module.french),
});
