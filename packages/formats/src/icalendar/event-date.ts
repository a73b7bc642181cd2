import { isCalendarDate } from '@kvasir/model';

/** The day that an event begins on, and what makes it uncertain. */
export interface EventDay {
  date?: string;
  problem?: 'unreadable-date' | 'unknown-time-zone';
}

/** How a day is written in a time zone; `undefined` for a zone that nobody knows. */
function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return undefined;
  }
}

export function isKnownZone(timeZone: string): boolean {
  return formatterOf(timeZone) !== undefined;
}

/** The day of a moment in UTC for readers in a time zone. */
function dayIn(timeZone: string, moment: string): string | undefined {
  const time = Date.parse(moment);
  const formatter = Number.isNaN(time) ? undefined : formatterOf(timeZone);
  const parts = new Map(formatter?.formatToParts(time).map(({ type, value }) => [type, value]));
  const [year = '', month = '', day = ''] = [parts.get('year'), parts.get('month'), parts.get('day')];
  const date = `${year.padStart(4, '0')}-${month}-${day}`;
  return isCalendarDate(date) ? date : undefined;
}

/**
 * The day of a DTSTART, as ical.js gives it: `2027-01-31`, `2027-01-31T17:00:00`, or with `Z` for UTC. A local time has
 * the day that is written, whatever its time zone: no definition of a zone, broken or not, can move it. A time in UTC is
 * asked for its day in the calendar's own zone, because calendars write whole days of theirs so.
 */
export function eventDay(
  value: unknown,
  { zone, isDefined, calendarZone }: { zone: string | undefined; isDefined: boolean; calendarZone: string | undefined },
): EventDay {
  const [, written = '', time = ''] =
    typeof value === 'string' ? (/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\dZ?))?$/.exec(value) ?? []) : [];
  if (written === '' || !isCalendarDate(written)) return { problem: 'unreadable-date' };
  if (time.endsWith('Z')) {
    if (calendarZone === undefined) return { date: written };
    const date = dayIn(calendarZone, `${written}T${time}`);
    return date === undefined ? { date: written, problem: 'unknown-time-zone' } : { date };
  }
  const isUnknown = zone !== undefined && !isDefined && !isKnownZone(zone);
  return { date: written, ...(isUnknown && { problem: 'unknown-time-zone' }) };
}
