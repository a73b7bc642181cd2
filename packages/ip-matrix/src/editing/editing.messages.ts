import { Catalogue, type Format } from '@kvasir/element';
import type { StandingWords } from '@kvasir/model/standing-text.js';
import type { ItemCollection } from '../items.ts';
import type { CellProblem } from './edits/cells.ts';
import { english } from './editing.messages.en.ts';

/** Every text of editing in the grid that is not a term of a vocabulary: those are the matrix's own. */
export interface EditingMessages {
  /** A cell in a sentence, by its row and its column. */
  cell: (row: string, column: string) => string;
  /** The name of the editor of a partner's cell. */
  editorName: (partner: string, item: string) => string;
  inItem: (item: string) => string;
  role: string;
  share: string;
  shareNotRead: (text: string) => string;
  /** The label of what is typed over a cell. */
  typed: string;
  readAs: (standing: string) => string;
  notReadYet: Readonly<Record<'result' | 'background', string>>;
  /** After the field of the share. */
  ofOne: string;
  /** What a share does to the other owners. */
  othersThenHave: (partners: readonly string[], share: string, format: Format) => string;
  sharesAre: (total: string) => string;
  splitEqually: string;
  othersBecomeContributors: (partners: readonly string[], format: Format) => string;
  insteadOf: (partner: string) => string;
  accessFor: Readonly<Record<'implementation' | 'exploitation', string>>;
  defaultTerms: Readonly<Record<'implementation' | 'exploitation', string>>;
  specialTerms: string;
  limitedTerms: string;
  refusedTerms: string;
  set: string;
  cancel: string;
  clear: string;
  openItem: Readonly<Record<ItemCollection, string>>;
  /** The words on the key that takes over. */
  enterKey: string;

  factOf: (fact: string, item: string) => string;
  titleOf: (item: string) => string;
  licence: string;
  mode: string;
  levels: readonly string[];

  /** The bar for several selected cells. */
  selection: string;
  cells: (count: number, format: Format) => string;
  setRole: string;
  setAccess: string;
  giveAccess: (purpose: string) => string;
  takeAccess: (purpose: string) => string;
  copy: string;
  fill: string;
  fillDown: string;
  fillRight: string;
  endSelection: string;

  /** What was done, for those who do not see it. */
  setTo: (cell: string, content: string) => string;
  nothingIn: (cell: string) => string;
  changed: (count: number, format: Format) => string;
  pasted: (count: number, format: Format) => string;
  cleared: (count: number, format: Format) => string;
  filled: (count: number, format: Format) => string;
  copied: (count: number, format: Format) => string;
  copyByKey: string;
  copyAgain: string;
  nothingToFill: string;
  nothingToPaste: string;

  notTaken: (count: number, format: Format) => string;
  notCleared: (count: number, format: Format) => string;
  /** One was to be the sole owner of a result that others own too. */
  sharedBy: (item: string, owners: readonly string[], format: Format) => string;
  report: (cell: string, problem: string) => string;
  problems: Readonly<Record<CellProblem, (text: string) => string>>;
  moreReports: (count: number, format: Format) => string;
  leftOut: (rows: number, columns: number, format: Format) => string;
  /** Instead of into the grid, which has too few rows for what was pasted. */
  importInstead: string;
  closeReport: string;

  newTitle: Readonly<Record<ItemCollection, string>>;
  copyOf: (title: string) => string;
  untitled: string;
  added: (title: string) => string;
  hiddenAfterAdding: (title: string) => string;
  duplicated: (title: string) => string;
  deleted: (title: string) => string;
  rowsDeleted: (count: number, format: Format) => string;
  undo: string;
  restored: (title: string) => string;
  rowsRestored: (count: number, format: Format) => string;
  /** Somebody else has deleted the item whose cell was being edited. */
  gone: (title: string) => string;
  movedTo: (title: string, position: number, count: number, format: Format) => string;
  isFirst: (title: string) => string;
  isLast: (title: string) => string;
  cannotMove: string;
  moveCancelled: string;

  menu: Readonly<Record<'open' | 'duplicate' | 'moveUp' | 'moveDown' | 'delete', string>>;

  /** The letters of a standing are the same in every language; these are the words that are read as well. */
  standing: StandingWords;
  affirmative: readonly string[];
  negative: readonly string[];
}

/** Hosts address it as `kv-ip-matrix-editing`. */
export const editingCatalogue = new Catalogue<EditingMessages>('kv-ip-matrix-editing', english, {
  de: () => import('./editing.messages.de.ts').then((module) => module.german),
  fr: () => import('./editing.messages.fr.ts').then((module) => module.french),
});
