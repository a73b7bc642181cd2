/** When the long-term impact is looked at: at the end of the partnership, and one, three and five years after it. */
import { asMap } from '../patch/json-map.ts';
import { monthsAfter } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { checkpointKinds, type CheckpointKind } from '../vocabularies/indicators.ts';
import { mapEntries } from './reading.ts';

/** A look at the long-term impact, done or still to be done (C(2024) 601, 3.4.1(d)). */
export interface LongTermReview {
  readonly kind: CheckpointKind;
  /** The day that it is of; absent for a rehearsal, and where the partnership has no end. */
  readonly date: string | undefined;
  /** The first day on which it can be done. */
  readonly opens: string | undefined;
  /** Whether it can be done today. */
  readonly isOpen: boolean;
  /** The id of what was entered. */
  readonly id?: Id;
  /** What was entered, as it stands in the document. */
  readonly entry?: Readonly<Record<string, unknown>>;
}

const monthsAfterEnd: Readonly<Partial<Record<CheckpointKind, number>>> = {
  end: 0,
  'one-year': 12,
  'three-years': 36,
  'five-years': 60,
};

/** What is due at the end is begun before it, while all partners are still there. */
const monthsAhead = 2;

function dayAt(endDate: unknown, months: number | undefined): string | undefined {
  return typeof endDate === 'string' && months !== undefined ? monthsAfter(endDate, months) : undefined;
}

/**
 * The looks at the long-term impact in the order of time, each with what was entered; more than one of a kind where more
 * was entered. A rehearsal can be done at any time before the end opens.
 */
export function longTermReviews(
  { endDate, impact }: Pick<Partnership, 'endDate' | 'impact'>,
  today: string,
): LongTermReview[] {
  const entries = mapEntries(asMap(impact)?.['checkpoints']);
  const endOpens = dayAt(endDate, -monthsAhead);
  return checkpointKinds.flatMap((kind): LongTermReview[] => {
    const months = monthsAfterEnd[kind];
    const date = dayAt(endDate, months);
    const opens = months === undefined ? undefined : dayAt(endDate, months - monthsAhead);
    const isOpen =
      kind === 'rehearsal' ? endOpens === undefined || today < endOpens : opens !== undefined && today >= opens;
    const entered = entries.filter(([, entry]) => entry['kind'] === kind);
    const review = { kind, date, opens, isOpen };
    return entered.length === 0 ? [review] : entered.map(([id, entry]) => ({ ...review, id, entry }));
  });
}
