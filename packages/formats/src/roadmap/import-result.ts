/** What an import does to a document, said so that a reader can look at it before it is done. */
import type { RoadmapColumn, RoadmapTableKind, RoadmapTablesDocument } from './fields.ts';
import type { NumberRange } from '../ip-matrix/read-cell.ts';
import type { RoadmapCellProblemCode } from './read-cell.ts';

/** One field of an entry that changes. */
export interface RoadmapFieldChange {
  field: RoadmapColumn;
  /** The place in the document (RFC 6901). */
  pointer: string;
  /** What stands there now and then, as a cell says it; empty for nothing. */
  before: string;
  after: string;
}

/** An entry that is added, or that changes. */
export interface RoadmapEntryChange {
  kind: 'added' | 'changed';
  collection: RoadmapTableKind;
  id: string;
  /** Its title after the import. */
  title: string;
  fields: RoadmapFieldChange[];
}

/** Why a row, or a cell, was passed over. */
export type RoadmapProblemCode =
  | RoadmapCellProblemCode
  /** A new entry without a title. */
  | 'missing-title'
  /** Several entries are called so. */
  | 'ambiguous-item'
  /** An earlier row speaks of the same entry. */
  | 'repeated-item';

export interface RoadmapProblem {
  /** The row, counted from 0. */
  row: number;
  /** The column, counted from 0; absent where it is about the whole row. */
  column?: number;
  code: RoadmapProblemCode;
  /** What stands there. */
  text: string;
  /** What would be taken, where a number is out of range. */
  range?: NumberRange;
}

export interface RoadmapImport<T extends RoadmapTablesDocument = RoadmapTablesDocument> {
  /** The document after the import; the same object where nothing changes. */
  document: T;
  /** What will be different, each with the first row that speaks of it, counted from 0. */
  changes: (RoadmapEntryChange & { row: number })[];
  problems: RoadmapProblem[];
}
