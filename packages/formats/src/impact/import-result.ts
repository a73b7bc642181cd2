/** What a table does to a document, said so that a reader can look at it before it is done. */
import type { Id, MergePatch } from '@kvasir/model';
import type { DecimalMark } from '@kvasir/model/impact.js';
import type { ObservationFieldName } from './fields.ts';

/** One field of an observation that changes. */
export interface ObservationFieldChange {
  field: ObservationFieldName;
  /** The group whose value it is; absent for the observation as a whole. */
  group?: string;
  /** What stands there now and then, as a cell says it; empty for nothing. */
  before: string;
  after: string;
}

/** An observation that is added, or that changes. */
export interface ObservationChange {
  kind: 'added' | 'changed';
  /** The id of the indicator. */
  indicator: Id;
  /** The indicator's number and title. */
  title: string;
  /** The key of the period: `2026-H2`. */
  period: string;
  /** The first row that speaks of it, counted from 0. */
  row: number;
  fields: ObservationFieldChange[];
  /** What it does to the document. */
  patch: MergePatch;
}

/** Why a row, or a cell, was passed over. */
export type ObservationProblemCode =
  | 'missing-indicator'
  | 'unknown-indicator'
  /** Several indicators are called so, or number and title name different ones. */
  | 'ambiguous-indicator'
  | 'missing-period'
  | 'unreadable-period'
  /** A day, where nobody can tell of which period: `9/1/2026`, or an indicator without a rhythm. */
  | 'ambiguous-period'
  | 'not-a-number'
  /** A spreadsheet has turned a number, `1.2`, into a day. */
  | 'date-for-number'
  /** More than a number can hold: `1e400`. */
  | 'out-of-range'
  /** A number in another unit than the indicator's. */
  | 'other-unit'
  /** A judgement that is not 1, 2, 3, 4 or 5. */
  | 'not-a-rating'
  | 'unknown-term'
  | 'not-a-url'
  /** A group that cannot be the key of an entry: `__proto__`. */
  | 'unusable-group'
  /** The table says different things of the same field of the same period. None of them is taken. */
  | 'repeated-value'
  /** A reason why there is no value, and a value. The reason is not taken. */
  | 'value-and-missing'
  /** A status, a link or a name for a period of which nothing is said otherwise. */
  | 'nothing-observed'
  /** The document has several observations of this period, and the row does not say which by its id. */
  | 'doubled-observation';

export interface ObservationProblem {
  /** The row, counted from 0. */
  row: number;
  /** The column, counted from 0; absent where it is about the whole row. */
  column?: number;
  code: ObservationProblemCode;
  /** What stands there. */
  text: string;
}

/** A number that can be read in two ways, and was read as the reader writes. */
export interface AmbiguousNumber {
  row: number;
  column: number;
  text: string;
  /** As it was read. */
  value: number;
  /** What it is with the other decimal mark. */
  otherwise: number;
}

export interface ObservationPlan {
  changes: ObservationChange[];
  problems: ObservationProblem[];
  /** How many observations of the table are in the document already, just so. */
  unchanged: number;
  /** Numbers that could mean something else. Reading again with `decimal` settles them. */
  ambiguous: AmbiguousNumber[];
  /** The decimal mark by which they were read, where the table or the caller has told it. */
  decimal?: DecimalMark;
}
