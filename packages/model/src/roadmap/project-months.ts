/**
 * Project months and days. Month n runs from the (n−1)th monthly anniversary of the first day to the day before the nth;
 * what is due in it is due on its last day. A day is a text, `2026-11-21`, and never a moment, so that no time zone can
 * move it.
 */

/** Further away than any calendar date from any other. */
const mostMonths = 120_000;

type Day = readonly [year: number, month: number, day: number];

/** In the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Without `Date`, which takes longer than all the rest: a roadmap has thousands of days. */
function dayOf(date: unknown): Day | undefined {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? [year, month, day] : undefined;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** `undefined` for what has no four digits for its year. */
function dateOf(day: Day | undefined): string | undefined {
  return day && day[0] >= 0 && day[0] <= 9999
    ? `${digits(day[0], 4)}-${digits(day[1], 2)}-${digits(day[2], 2)}`
    : undefined;
}

function dayBefore([year, month, day]: Day): Day {
  if (day > 1) return [year, month, day - 1];
  return month > 1 ? [year, month - 1, daysIn(year, month - 1)] : [year - 1, 12, 31];
}

/** The same day so many months later; the last day of the month where that is shorter. */
function later([year, month, day]: Day, months: number): Day | undefined {
  if (!Number.isInteger(months) || Math.abs(months) > mostMonths) return undefined;
  const since = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(since / 12), (((since % 12) + 12) % 12) + 1];
  return [laterYear, laterMonth, Math.min(day, daysIn(laterYear, laterMonth))];
}

/** The month of the project, if it is one that the document can hold. */
export function readMonth(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1200 ? value : undefined;
}

/** Whether the value is a calendar date. */
export function isDay(value: unknown): value is string {
  return dayOf(value) !== undefined;
}

/** The same day so many months later; the last day of the month where that is shorter. */
export function monthsAfter(date: string, months: number): string | undefined {
  const day = dayOf(date);
  return dateOf(day && later(day, months));
}

/** The project month that a day lies in: 0 and less before the project, and counting on after its end. */
export function projectMonthOf(startDate: unknown, date: unknown): number | undefined {
  const [start, day] = [dayOf(startDate), dayOf(date)];
  if (!start || !day) return undefined;
  const months = (day[0] - start[0]) * 12 + day[1] - start[1];
  return day[2] < Math.min(start[2], daysIn(day[0], day[1])) ? months : months + 1;
}

/** The first day of a project month; `undefined` without a start, and beyond the calendar. */
export function firstDayOf(startDate: unknown, month: unknown): string | undefined {
  const start = dayOf(startDate);
  return dateOf(start && typeof month === 'number' ? later(start, month - 1) : undefined);
}

/** The last day of a project month, on which what is due in it is due. */
export function lastDayOf(startDate: unknown, month: unknown): string | undefined {
  const start = dayOf(startDate);
  const next = start && typeof month === 'number' ? later(start, month) : undefined;
  return dateOf(next && dayBefore(next));
}

/** How many months the project lasts; the last of them may be begun only. */
export function projectLength(startDate: unknown, endDate: unknown): number | undefined {
  const length = projectMonthOf(startDate, endDate);
  return length !== undefined && length > 0 ? length : undefined;
}

const milliseconds = 86_400_000;

/**
 * The day itself, or the nearest Monday to Friday before or after it. Public holidays are not known: they differ from
 * partner to partner.
 */
export function workingDay(date: string, direction: 'before' | 'after'): string {
  if (!isDay(date)) return date;
  const midnight = new Date(`${date}T00:00:00Z`);
  const weekday = midnight.getUTCDay();
  const beyond = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  if (beyond === 0) return date;
  const moved = new Date(midnight.getTime() + (direction === 'after' ? 3 - beyond : -beyond) * milliseconds);
  // Before the year 0 and after 9999 the text has another form.
  return /^\d/.test(moved.toISOString()) ? moved.toISOString().slice(0, 10) : date;
}
