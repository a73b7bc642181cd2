import { isCalendarDate } from '@kvasir/model';

/** The day one year after a calendar date; after 29 February the 28th. Nothing for what is no date. */
export function yearAfter(date: unknown): string | undefined {
  if (typeof date !== 'string' || !isCalendarDate(date)) return undefined;
  const year = String(Number(date.slice(0, 4)) + 1).padStart(4, '0');
  const same = `${year}${date.slice(4)}`;
  return isCalendarDate(same) ? same : `${year}-02-28`;
}
