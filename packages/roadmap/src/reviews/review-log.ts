/** The reviews of the roadmap as they are listed: what is planned, what was held, what has no day. */
import { isCalendarDate, isMap, textOf, type Id } from '@kvasir/model';
import { rawText } from '@kvasir/element/controls.js';
import type { RawEntry } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';

/** In the order in which they are listed. */
export const standings = ['planned', 'held', 'undated'] as const;
export type Standing = (typeof standings)[number];

export interface LoggedReview {
  readonly id: Id;
  readonly entry: RawEntry;
  readonly title: string;
  readonly standing: Standing;
  /** A day of the calendar; of a review without one, what stands in its place. */
  readonly date: string;
  readonly participants: readonly Id[];
  readonly decisions: string;
  readonly changes: string;
  /** Whether it kept the roadmap of its day, so that one can tell what has changed since. */
  readonly hasPlan: boolean;
}

/** The members of a set by id, as documents hold it. */
function membersOf(set: unknown): Id[] {
  return isMap(set) ? Object.keys(set).filter((id) => set[id] === true) : [];
}

/** What is planned from the nearest on, what was held from the latest back. */
export function reviewLog({ reviews }: Pick<Roadmap, 'reviews'>, today: string): LoggedReview[] {
  if (!isMap(reviews)) return [];
  const logged = Object.keys(reviews).flatMap((id): LoggedReview[] => {
    const entry: unknown = reviews[id];
    if (!isMap(entry)) return [];
    const date = rawText(entry['date']);
    return [
      {
        id,
        entry,
        title: textOf(entry['title']),
        standing: !isCalendarDate(date) ? 'undated' : date > today ? 'planned' : 'held',
        date,
        participants: membersOf(entry['participants']),
        decisions: textOf(entry['decisions']),
        changes: textOf(entry['changes']),
        hasPlan: isMap(entry['plan']),
      },
    ];
  });
  return logged.sort((one, other) => {
    if (one.standing !== other.standing) return standings.indexOf(one.standing) - standings.indexOf(other.standing);
    const order = one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
    return one.standing === 'held' ? -order : order;
  });
}

/** The latest review that can be compared with: it kept the roadmap of its day. */
export function lastWithPlan(log: readonly LoggedReview[]): LoggedReview | undefined {
  return log.find(({ standing, hasPlan }) => standing === 'held' && hasPlan);
}

const day = 86_400_000;

/** The days from one to another; negative for one before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
