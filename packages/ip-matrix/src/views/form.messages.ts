import { Catalogue } from '@kvasir/element';

/** The texts of forms that write as one types. */
export interface FormMessages {
  /** The form was left by Escape. */
  kept: string;
  undo: string;
  undone: string;
}

export const english: FormMessages = {
  kept: 'Your changes are kept.',
  undo: 'Undo',
  undone: 'Your changes were taken back.',
};

/** Hosts address it as `kv-ip-matrix-form`. */
export const formCatalogue = new Catalogue<FormMessages>('kv-ip-matrix-form', english, {
  de: () => import('./form.messages.de.ts').then((module) => module.german),
  fr: () => import('./form.messages.fr.ts').then((module) => module.french),
});
