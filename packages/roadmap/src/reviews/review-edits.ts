/** Edits of the reviews: from one value to the next. */
import { isMap, isSafeKey, type Id, type Review } from '@kvasir/model';
import { closeReview } from '@kvasir/model/roadmap.js';
import { freshEntry } from '../fresh-entry.ts';
import type { Roadmap } from '../roadmap-value.ts';

type Reviews = Readonly<Record<Id, Review>>;

function reviewsOf({ reviews }: Roadmap): Reviews {
  return isMap(reviews) ? reviews : {};
}

/** What is told of a review that is closed. */
export interface Closing {
  /** The review that was planned; without one, it is a new one. */
  readonly id: Id | undefined;
  readonly date: string;
  readonly title: string;
  readonly participants: Readonly<Partial<Record<Id, true>>>;
  readonly decisions: string;
  readonly next: string;
}

function without(entry: object, ...fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field)));
}

/**
 * Closes a review: keeps the roadmap as it stands now, so that one can tell later what has changed, and plans the next,
 * where none is planned for later.
 */
export function withClosedReview(value: Roadmap, closing: Closing): { readonly value: Roadmap; readonly id: Id } {
  const { id: known, date, next } = closing;
  const title = closing.title.trim();
  const decisions = closing.decisions.trim();
  const fields = {
    date,
    ...(title !== '' && { title }),
    ...(Object.keys(closing.participants).length > 0 && { participants: closing.participants }),
    ...(decisions !== '' && { decisions }),
    ...(next !== '' && { next }),
    plan: closeReview(value),
  };
  const reviews = reviewsOf(value);
  const before = known === undefined ? undefined : reviews[known];
  const closed =
    known !== undefined && before && isSafeKey(known)
      ? {
          id: known,
          value: {
            ...value,
            reviews: {
              ...reviews,
              [known]: { ...without(before, 'title', 'participants', 'decisions', 'next'), ...fields } as Review,
            },
          },
        }
      : freshReview(value, fields);
  const isNextPlanned = Object.entries(reviewsOf(closed.value)).some(
    ([id, review]) => id !== closed.id && isMap(review) && typeof review['date'] === 'string' && review['date'] > date,
  );
  if (next === '' || isNextPlanned) return closed;
  return { id: closed.id, value: freshReview(closed.value, { date: next }).value };
}

function freshReview(value: Roadmap, fields: Readonly<Record<string, unknown>>): { value: Roadmap; id: Id } {
  const fresh = freshEntry({ ...value, reviews: reviewsOf(value) }, 'reviews', fields);
  return { value: fresh.value, id: fresh.entry.id };
}

export function withPlannedReview(value: Roadmap, date: string, title: string): { value: Roadmap; id: Id } {
  const name = title.trim();
  return freshReview(value, { date, ...(name !== '' && { title: name }) });
}

export function withoutReview(value: Roadmap, id: Id): Roadmap {
  return { ...value, reviews: without(reviewsOf(value), id) as Reviews };
}

/** The months that may pass between two reviews; nothing takes the rhythm away, and what is no number is kept. */
export function withRhythm(value: Roadmap, every: unknown): Roadmap {
  const { reviewEveryMonths: _before, ...rest } = value;
  return every === undefined ? rest : ({ ...rest, reviewEveryMonths: every } as Roadmap);
}
