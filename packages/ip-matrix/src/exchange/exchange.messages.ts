import { Catalogue } from '@kvasir/element';
import type { CsvDelimiter, CsvEncoding } from '@kvasir/formats/csv.js';
import type { ImportProblemCode, MatrixTableKind } from '@kvasir/formats/ip-matrix.js';
import { english } from './exchange.messages.en.ts';
import type { ExportName } from './exports.ts';
import type { ListProblem } from './import/list-source.ts';

/** What an import does to the items of one kind. */
export interface ItemCounts {
  added: number;
  changed: number;
  same: number;
}

export interface ExchangeMessages {
  exports: Readonly<Record<ExportName, string>>;
  /** What stands in the names of files. */
  fileNames: Readonly<Record<ExportName, string>>;
  making: (what: string) => string;
  made: (file: string) => string;
  /** Cells that a workbook could not hold whole. */
  cut: (cells: number) => string;
  failed: (what: string) => string;
  retry: string;
  print: string;
  importList: string;

  heading: string;
  step: (number: number, of: number) => string;
  steps: Readonly<Record<'source' | 'columns' | 'preview', string>>;
  next: string;
  back: string;
  cancel: string;
  comparing: string;
  importFailed: string;

  sourceLead: string;
  chooseFile: string;
  dropHere: string;
  fileKinds: string;
  paste: string;
  pasteHint: string;
  pasteEmpty: string;
  readPasted: string;
  problems: Readonly<Record<Exclude<ListProblem, 'too-big'>, string>>;
  tooBig: (megabytes: number, most: number) => string;

  pasted: string;
  readRows: (rows: number, columns: number) => string;
  encodings: Readonly<Record<CsvEncoding, string>>;
  encoding: (name: string) => string;
  encodingAssumed: (name: string) => string;
  brokenRows: (rows: readonly number[]) => string;
  delimiter: string;
  delimiters: Readonly<Record<CsvDelimiter, string>>;
  sheet: string;
  unnamedSheet: string;
  headerRow: string;
  headerRowChoice: (row: number, cells: string) => string;
  kind: string;
  kinds: Readonly<Record<MatrixTableKind, string>>;
  columnsCaption: string;
  columnInFile: string;
  firstValues: string;
  field: string;
  fieldOf: (column: string) => string;
  noHeader: (letters: string) => string;
  noValues: string;
  leaveOut: string;
  partners: string;
  fields: string;
  twice: (field: string, column: string) => string;
  nothingMapped: string;
  titleMissing: string;
  leftOut: (count: number) => string;

  counts: (kind: 'results' | 'background', counts: ItemCounts) => string;
  nothingDeleted: string;
  nothingChanges: string;
  problemsHeading: (count: number) => string;
  problemPlace: (row: number, column: string) => string;
  rowPlace: (row: number) => string;
  /** What is wrong, and what happens to it. */
  rowProblems: Readonly<Record<ImportProblemCode, (text: string) => string>>;
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
  changedMeanwhile: string;
  undo: string;
  undone: string;
}

/** Hosts address it as `kv-ip-matrix-exchange`. */
export const exchangeCatalogue = new Catalogue<ExchangeMessages>('kv-ip-matrix-exchange', english, {
  de: () => import('./exchange.messages.de.ts').then((module) => module.german),
  fr: () => import('./exchange.messages.fr.ts').then((module) => module.french),
});
