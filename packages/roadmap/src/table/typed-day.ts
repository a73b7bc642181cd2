/** Days as they are typed into cells. */
import type { Format } from '@kvasir/element';
import { readDate, type DayOrder } from '@kvasir/model';

const orders: Readonly<Record<string, DayOrder>> = { 'day month year': 'day-first', 'month day year': 'month-first' };

/** How a language writes days in figures. English that is of no country is read both ways. */
function dayOrderIn({ language }: Format): DayOrder {
  if (language === 'en') return 'unknown';
  const parts = new Intl.DateTimeFormat(language).formatToParts().map(({ type }) => type);
  return orders[parts.filter((type) => type !== 'literal').join(' ')] ?? 'unknown';
}

/** The day that a text names in a language, as YYYY-MM-DD; `undefined` for none, and for what could be two. */
export function typedDay(text: string, format: Format): string | undefined {
  const day = readDate(text, dayOrderIn(format));
  return day === 'ambiguous' ? undefined : day;
}
