/**
 * What an import has to be told by the element that takes a list in. Kinds of rows, collections and fields are names here,
 * which nobody but the taker has to understand.
 */
import type { Choice } from '../../controls/choices.ts';
import type { ReadCell } from './list-source.ts';

export type ListRows = readonly (readonly ReadCell[])[];

/** In the place of a row of headings: the list has none, and its first row is one like the others. */
export const noHeadings = -1;

/** What the columns of a list become. */
export interface ListMapping {
  /** What a row is. */
  kind: string;
  /** The row in which the headings stand, counted from 0, or `noHeadings`. What is above is passed over. */
  headerRow: number;
  /** For each column its field; `undefined` where the column is left out. */
  columns: (string | undefined)[];
}

/** One field of an item that changes; empty for nothing. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** An item that is added, or that changes. */
export interface ItemChange {
  kind: 'added' | 'changed';
  collection: string;
  id: string;
  /** Its title after the import. */
  title: string;
  fields: readonly FieldChange[];
}

/** What could not be taken over from a row, or not as it stands there, in a sentence. */
export interface RowProblem {
  /** Counted from 0. */
  row: number;
  /** Counted from 0; absent where it is about the whole row. */
  column?: number;
  sentence: string;
}

/** What the rows of a list do to a value. */
export interface TakenRows<V> {
  /** The value after the import; the same object where nothing changes. */
  document: V;
  changes: readonly ItemChange[];
  problems: readonly RowProblem[];
}

/** A problem with the words for where it is, from the outside in. */
export interface PlacedProblem {
  place: readonly string[];
  sentence: string;
}

/** What is worth knowing of a file besides what it changes. */
export interface ImportNote {
  heading: string;
  entries: readonly string[];
}

/** What a file that is no list does to a value. */
export interface TakenFile<V> {
  document: V;
  changes: readonly ItemChange[];
  problems: readonly PlacedProblem[];
  /** The collections that it speaks of. */
  collections: readonly string[];
  notes: readonly ImportNote[];
}

/** A file that says by itself what its parts are: there are no columns to be named. */
export interface PlanFile<V> {
  /** What was read: how many of what. */
  facts: readonly string[];
  /** What was assumed in doing so, and should be looked at. */
  assumed?: string;
  take(value: V): TakenFile<V>;
}

/** What became of a file that may be no list; a problem is a sentence. */
export type PlanReading<V> = { file: PlanFile<V> } | { problem: string };

/** What an import does to the items of one collection. */
export interface ItemCounts {
  added: number;
  changed: number;
  same: number;
}

/** Takes a list in, in the language of its reader. */
export interface ListTaker<V> {
  /** What a row can be. */
  readonly kinds: readonly Choice<string>[];
  /** The fields that a row of a kind can have. */
  fieldsOf(kind: string): readonly Choice<string>[];
  /** What a field of an item is called. */
  fieldName(collection: string, field: string): string;
  /** The collections that rows of a kind can change. */
  collectionsOf(kind: string): readonly string[];
  /** What the columns probably are. `sheet` is the name of the sheet, if it has one. */
  guess(rows: ListRows, value: V, sheet: string): ListMapping;
  /** Whether rows that are not there yet could be added. */
  canAdd(mapping: ListMapping): boolean;
  take(rows: ListRows, mapping: ListMapping, value: V, sheet: string): TakenRows<V>;
  /** What becomes of the items of a collection, in a sentence. */
  countsOf(collection: string, counts: ItemCounts): string;
  /** Reads a file of another form than a list; `undefined` where it is none that the taker knows. What was pasted has no name. */
  readFile?(input: Uint8Array | string, name: string): Promise<PlanReading<V> | undefined>;
}

/** What only the element that takes a list in can say. */
export interface TakerWords {
  heading: string;
  fileKinds: string;
  /** While the list is compared with what is there. */
  comparing: string;
  titleMissing: string;
  nothingChanges: string;
  changedMeanwhile: string;
}
