/** The reader's own calendar day, ISO 8601. */
export function today(now = new Date()): string {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** The same day a year later; of 29 February, the last of that month. */
export function oneYearLater(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const isLeapDay = month === '02' && day === '29';
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${isLeapDay ? '28' : day}`;
}

/** Whole days from one calendar date to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  // Of the calendar, not of the clock: a day of summer time has 23 hours.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
