/** The frame of a roadmap: when it begins, and for how many months. */
import { isCalendarDate, textOf } from '@kvasir/model';
import { lastDayOf, projectLength } from '@kvasir/model/roadmap.js';
import type { NumberEntry } from '@kvasir/element/controls.js';
import type { Roadmap } from '../roadmap-value.ts';

/** What somebody enters: the first day, or the first month as `2025-03`. */
export interface FrameDraft {
  readonly first: string;
  readonly months: NumberEntry;
}

export interface FrameDates {
  readonly startDate: string;
  readonly endDate: string;
  readonly months: number;
}

/** A project of a hundred years is a slip of the fingers. */
export const mostMonths = 1200;

export function isLength(months: NumberEntry): months is number {
  return typeof months === 'number' && months >= 1 && months <= mostMonths;
}

/** The first day that is meant; `undefined` for what is no day and no month. */
export function firstDay(first: string): string | undefined {
  const day = /^\d{4}-\d{2}$/.test(first) ? `${first}-01` : first;
  return isCalendarDate(day) ? day : undefined;
}

/** The last day of the last month follows from the first day of the first. */
export function frameDates({ first, months }: FrameDraft): FrameDates | undefined {
  const startDate = firstDay(first);
  if (startDate === undefined || !isLength(months)) return undefined;
  const endDate = lastDayOf(startDate, months);
  return endDate === undefined ? undefined : { startDate, endDate, months };
}

/** The frame as the document has it, to be edited. */
export function draftOf({ startDate, endDate }: Roadmap): FrameDraft {
  return { first: textOf(startDate), months: projectLength(startDate, endDate) };
}

export function withFrame(value: Roadmap, { startDate, endDate }: FrameDates): Roadmap {
  return { ...value, startDate, endDate };
}
