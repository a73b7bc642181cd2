/** The words of Attachment 1, in the reader's language. */
import { Catalogue } from '@kvasir/element';
import { englishBackgroundLabels, type BackgroundDocumentLabels } from '@kvasir/formats/docx.js';

/** Hosts address it as `kv-ip-matrix-attachment`. */
export const attachmentCatalogue = new Catalogue<BackgroundDocumentLabels>(
  'kv-ip-matrix-attachment',
  englishBackgroundLabels,
  {
    de: () => import('./attachment-language.de.ts').then((module) => module.german),
    fr: () => import('./attachment-language.fr.ts').then((module) => module.french),
  },
);
