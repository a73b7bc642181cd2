/** What an import does to a document, said so that a reader can look at it before it is done. */
import type { ItemCollection, MatrixDocument } from './document.ts';
import type { MatrixField, PartnerField } from './fields.ts';
import type { CellProblemCode, NumberRange } from './read-cell.ts';

/** One field of an item that changes. */
export interface FieldChange {
  field: MatrixField | PartnerField;
  /** The place in the document (RFC 6901). */
  pointer: string;
  /** What stands there now and then, as a cell says it; empty for nothing. */
  before: string;
  after: string;
}

/** An item that is added, or that changes. */
export interface ItemChange {
  kind: 'added' | 'changed';
  collection: ItemCollection;
  id: string;
  /** Its title after the import. */
  title: string;
  /** The first row that speaks of it, counted from 0. */
  row: number;
  fields: FieldChange[];
}

/** Why a row, or a cell, was passed over. */
export type ImportProblemCode =
  | CellProblemCode
  /** A new item without a title. */
  | 'missing-title'
  /** New background without the partner who brings it. */
  | 'missing-partner'
  /** A new right without its form. */
  | 'missing-form'
  /** Something is said of a partner as an owner, who owns nothing of the result. */
  | 'not-an-owner'
  /** Whether the owner will exploit is answered, and it is not said which of the owners. */
  | 'unnamed-owner'
  /** Several items are called so. */
  | 'ambiguous-item'
  /** A right of access to an item that nobody knows. */
  | 'unknown-item'
  /** An earlier row speaks of the same item. */
  | 'repeated-item';

export interface ImportProblem {
  /** The row, counted from 0. */
  row: number;
  /** The column, counted from 0; absent where it is about the whole row. */
  column?: number;
  code: ImportProblemCode;
  /** What stands there. */
  text: string;
  /** What would be taken, where a number is out of range. */
  range?: NumberRange;
}

export interface MatrixImport<T extends MatrixDocument = MatrixDocument> {
  /** The document after the import; the same object where nothing changes. */
  document: T;
  changes: ItemChange[];
  problems: ImportProblem[];
}
