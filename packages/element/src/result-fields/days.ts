/** Whole days from one calendar date to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  // Of the calendar, not of the clock: a day of summer time has 23 hours.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
