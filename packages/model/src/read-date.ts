/** Days as people write them: in files, and in the cells of tables. */
import { isCalendarDate } from './calendar-date.ts';

/** Whether `9/1/2026` is in September or in January, as far as one can tell. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** What the days with slashes in a file agree on: one that can only be read in one way tells for all of them. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const [, first = '', second = ''] = slashed.exec(text) ?? [];
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  return dayFirst === monthFirst ? 'unknown' : dayFirst ? 'day-first' : 'month-first';
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/**
 * The day that a text names: ISO 8601, day, month and year with dots or hyphens, or with slashes. What can be two
 * days is the one of the order that is given, and without one `ambiguous`: a wrong deadline would be worse than none.
 */
export function readDate(text: string, order: DayOrder): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/s.exec(text) ?? [];
  if (iso !== undefined) return isCalendarDate(iso) ? iso : undefined;
  const [, day = '', month = '', ofYear] = /^(\d{1,2})[. -]+(\d{1,2})[. -]+(\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined) return dateOf(ofYear, month, day);
  const [, first = '', second = '', year] = slashed.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [dayFirst, monthFirst] = [dateOf(year, second, first), dateOf(year, first, second)];
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return order === 'unknown' ? 'ambiguous' : order === 'day-first' ? dayFirst : monthFirst;
}
