import { Catalogue } from '../../localization/catalogue.ts';
import { english } from './import.messages.en.ts';
import type { ListDelimiter, ListEncoding, ListProblem } from './list-source.ts';

/** What every import says, whatever the list becomes. */
export interface ImportMessages {
  step: (number: number, of: number) => string;
  steps: Readonly<Record<'source' | 'columns' | 'preview', string>>;
  next: string;
  back: string;
  cancel: string;
  importFailed: string;
  sourceLead: string;
  chooseFile: string;
  dropHere: string;
  paste: string;
  pasteHint: string;
  pasteEmpty: string;
  readPasted: string;
  problems: Readonly<Record<Exclude<ListProblem, 'too-big'>, string>>;
  tooBig: (megabytes: number, most: number) => string;
  pasted: string;
  readRows: (rows: number, columns: number) => string;
  encodings: Readonly<Record<ListEncoding, string>>;
  encoding: (name: string) => string;
  encodingAssumed: (name: string) => string;
  brokenRows: (rows: readonly number[]) => string;
  delimiter: string;
  delimiters: Readonly<Record<ListDelimiter, string>>;
  sheet: string;
  unnamedSheet: string;
  headerRow: string;
  headerRowChoice: (row: number, cells: string) => string;
  noHeadings: string;
  everyRowRead: string;
  headingsAssumed: string;
  kind: string;
  columnsCaption: string;
  columnInFile: string;
  firstValues: string;
  field: string;
  fieldOf: (column: string) => string;
  noHeader: (letters: string) => string;
  noValues: string;
  leaveOut: string;
  twice: (field: string, column: string) => string;
  nothingMapped: string;
  leftOut: (count: number) => string;
  nothingDeleted: string;
  problemsHeading: (count: number) => string;
  problemPlace: (row: number, column: string) => string;
  rowPlace: (row: number) => string;
  changesHeading: string;
  added: string;
  changed: string;
  changesOf: (title: string) => string;
  fieldCount: (count: number) => string;
  what: string;
  before: string;
  after: string;
  empty: string;
  untitled: string;
  more: (count: number) => string;
  apply: (count: number) => string;
  applied: (added: number, changed: number) => string;
  undo: string;
  undone: string;
}

/** Hosts address it as `kv-import`. */
export const importCatalogue = new Catalogue<ImportMessages>('kv-import', english, {
  de: () => import('./import.messages.de.ts').then((module) => module.german),
  fr: () => import('./import.messages.fr.ts').then((module) => module.french),
});
