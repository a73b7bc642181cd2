import { isCalendarDate } from '@kvasir/model';

/** A calendar date that exists, else undefined. */
export function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
}
