import { Catalogue } from '@kvasir/element';
import type { ItemCounts, TakerWords } from '@kvasir/element/exchange.js';
import type { ImportProblemCode, ItemCollection, MatrixTableKind, NumberRange } from '@kvasir/formats/ip-matrix.js';
import { english } from './exchange.messages.en.ts';
import type { ExportName } from './exports.ts';

/** What the matrix says of its files, beside what is said of all files. */
export interface ExchangeMessages extends TakerWords {
  exports: Readonly<Record<ExportName, string>>;
  /** What stands in the names of files. */
  fileNames: Readonly<Record<ExportName, string>>;
  importList: string;
  kinds: Readonly<Record<MatrixTableKind, string>>;
  partners: string;
  fields: string;
  counts: (kind: ItemCollection, counts: ItemCounts) => string;
  /** What is wrong, and what happens to it. */
  rowProblems: Readonly<Record<ImportProblemCode, (text: string, range?: NumberRange) => string>>;
}

/** Hosts address it as `kv-ip-matrix-exchange`. */
export const exchangeCatalogue = new Catalogue<ExchangeMessages>('kv-ip-matrix-exchange', english, {
  de: () => import('./exchange.messages.de.ts').then((module) => module.german),
  fr: () => import('./exchange.messages.fr.ts').then((module) => module.french),
});
