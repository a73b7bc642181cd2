import { Catalogue } from '../localization/catalogue.ts';
import { english } from './files.messages.en.ts';

/** What is said while files are made, and when one is. */
export interface FilesMessages {
  making: (what: string) => string;
  made: (file: string) => string;
  /** Cells that a workbook could not hold whole. */
  cut: (cells: number) => string;
  failed: (what: string) => string;
  retry: string;
  print: string;
  importFailed: string;
}

/** Hosts address it as `kv-files`. */
export const filesCatalogue = new Catalogue<FilesMessages>('kv-files', english, {
  de: () => import('./files.messages.de.ts').then((module) => module.german),
  fr: () => import('./files.messages.fr.ts').then((module) => module.french),
});
