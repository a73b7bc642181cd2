/** What an edit of the schedule changes, field by field. */
import type { ItemRef } from './items.ts';

/** What can stand in a field of the schedule. */
export type ChangeValue = string | number | undefined;

/** One field that changes. */
export interface Change {
  /** The item; absent for the partnership itself. */
  readonly ref?: ItemRef;
  readonly field: string;
  /** `undefined` where there was nothing. */
  readonly from: ChangeValue;
  /** `undefined` where there is nothing any more. */
  readonly to: ChangeValue;
}

/** Reads a field for a change; what is neither text nor number is no value of the schedule. */
export function changeValue(value: unknown): ChangeValue {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
