/** When reviews were held, are planned, and should be. */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { isDay } from './project-months.ts';

/** The months that may pass between two reviews, if the document says it so that it can be read. */
export function reviewRhythm(document: Pick<Partnership, 'reviewEveryMonths'>): number | undefined {
  const every: unknown = document.reviewEveryMonths;
  return typeof every === 'number' && Number.isInteger(every) && every >= 1 && every <= 60 ? every : undefined;
}

/** The reviews that have a day, by day. Those of one day stay in the order of the document. */
export function datedReviews({ reviews }: Pick<Partnership, 'reviews'>): { id: Id; date: string; entry: JsonMap }[] {
  const entries = asMap(reviews) ?? {};
  return Object.keys(entries)
    .flatMap((id) => {
      const entry = asMap(entries[id]);
      const date = entry?.['date'];
      return entry && isDay(date) ? [{ id, date, entry }] : [];
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
