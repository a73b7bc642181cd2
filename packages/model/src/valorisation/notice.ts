/** Notice to the other owners, and to those with access rights, before a route is taken. */
import { asMap } from '../patch/json-map.ts';
import { dayIn, daysAfter } from './reading.ts';

/** How a notice stands. */
export interface Notice {
  readonly days: number;
  /** The day on which it was given. */
  readonly given: string | undefined;
  /** The day on which the route is to be taken. */
  readonly planned: string | undefined;
  /** The last day to give it, where the day of the route is known. */
  readonly by: string | undefined;
  /** The first day on which the route can be taken, where notice was given. */
  readonly earliest: string | undefined;
  readonly isMissing: boolean;
  /** Whether it was given too late for the day that is planned. */
  readonly isTooShort: boolean;
}

/** How the notice stands of which a route's details tell. */
export function noticeOf(detail: unknown, days: number): Notice {
  const { noticeDate, plannedDate } = asMap(detail) ?? {};
  const [given, planned] = [dayIn(noticeDate), dayIn(plannedDate)];
  const by = daysAfter(planned, -days);
  return {
    days,
    given,
    planned,
    by,
    earliest: daysAfter(given, days),
    isMissing: given === undefined,
    isTooShort: given !== undefined && by !== undefined && given > by,
  };
}
