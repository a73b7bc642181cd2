import type { Project } from '../data/catalogue.ts';
import type { Locale } from '../locale.ts';

/** From when until when a project runs, as far as it is known. */
export function periodOf({ startDate, endDate }: Project, { month }: Locale): string {
  return [startDate, endDate].map((date) => (date === undefined ? '…' : month(date))).join(' – ');
}
