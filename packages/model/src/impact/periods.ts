/** The periods that observations stand for, aligned to the calendar: `2026`, `2026-H2`, `2026-Q3`, `2026-11`. */
import { isDay, lastDayOf } from '../roadmap/project-months.ts';

/** A stretch of whole months. Both days belong to it. */
export interface Period {
  /** As an observation names it. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** The lengths that periods have, in months. */
export type PeriodLength = 1 | 3 | 6 | 12;

/** A hundred years of months; nobody looks at more at once. */
const mostPeriods = 1200;

interface Place {
  readonly months: PeriodLength;
  /** How many periods of that length lie between it and the first of the year 0. */
  readonly index: number;
}

const form = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

function placeOf(key: unknown): Place | undefined {
  const [, year, half, quarter, month] = (typeof key === 'string' && form.exec(key)) || [];
  if (year === undefined) return undefined;
  if (half !== undefined) return { months: 6, index: Number(year) * 2 + Number(half) - 1 };
  if (quarter !== undefined) return { months: 3, index: Number(year) * 4 + Number(quarter) - 1 };
  if (month !== undefined) return { months: 1, index: Number(year) * 12 + Number(month) - 1 };
  return { months: 12, index: Number(year) };
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** `undefined` before the year 0 and after 9999. */
function keyOf({ months, index }: Place): string | undefined {
  const inYear = 12 / months;
  const [year, part] = [Math.floor(index / inYear), (index % inYear) + 1];
  if (year < 0 || year > 9999) return undefined;
  const name = { 12: '', 6: `-H${String(part)}`, 3: `-Q${String(part)}`, 1: `-${padded(part, 2)}` }[months];
  return `${padded(year, 4)}${name}`;
}

function moved(key: unknown, by: number): string | undefined {
  const place = placeOf(key);
  return place && keyOf({ ...place, index: place.index + by });
}

function placeAt(day: unknown, months: PeriodLength): Place | undefined {
  if (!isDay(day)) return undefined;
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return { months, index: Math.floor(month / months) };
}

/** The length of the period that is observed every so many months; what no period is as long as counts as a year. */
export function periodLength(months: unknown): PeriodLength {
  return months === 1 || months === 3 || months === 6 ? months : 12;
}

/** What a period covers; `undefined` for what names none. */
export function readPeriod(key: unknown): Period | undefined {
  const place = placeOf(key);
  const name = place && keyOf(place);
  if (!place || name === undefined) return undefined;
  const month = place.index * place.months;
  const from = `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}-01`;
  const to = lastDayOf(from, place.months);
  return to === undefined ? undefined : { key: name, from, to };
}

/** The period of so many months that a day lies in: 1 a month, 3 a quarter, 6 half a year, else a year. */
export function periodAt(day: unknown, months: unknown): string | undefined {
  const place = placeAt(day, periodLength(months));
  return place && keyOf(place);
}

/** The period after this one, as long as it is. */
export function nextPeriod(key: unknown): string | undefined {
  return moved(key, 1);
}

/** The period before this one, as long as it is. */
export function previousPeriod(key: unknown): string | undefined {
  return moved(key, -1);
}

/** All periods from the one that the first day lies in to that of the last day; at most 1200 of them. */
export function periodsBetween(from: unknown, to: unknown, months: unknown): string[] {
  const length = periodLength(months);
  const [first, last] = [placeAt(from, length), placeAt(to, length)];
  if (!first || !last) return [];
  const count = Math.min(mostPeriods, Math.max(0, last.index - first.index + 1));
  return Array.from({ length: count }, (_, at) => keyOf({ ...first, index: first.index + at }) ?? '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Sorts what was read: by the end, then by the start; what cannot be read comes last. */
export function compareSpans(one: Period | undefined, other: Period | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return compare(one.to, other.to) || compare(one.from, other.from);
}

/** Sorts periods by their end, then by their start; what cannot be read comes last. */
export function comparePeriods(one: unknown, other: unknown): number {
  return compareSpans(readPeriod(one), readPeriod(other));
}
