/** The results of feedback rounds, without what would tell who answered (C(2024) 601, 3.4.1(b)). */
import { textOf } from '../document-text.ts';
import { asMap, type JsonMap } from '../patch/json-map.ts';
import { isDay } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import {
  feedbackQuestions,
  feedbackSides,
  type FeedbackQuestion,
  type FeedbackSide,
} from '../vocabularies/indicators.ts';
import { known, mapEntries, whole } from './reading.ts';

/** Fewer answers than this are not shown. */
export const fewestAnswers = 5;

/** What a side answered to a question; with no answer at all, there is nothing to suppress and no mean. */
export type FeedbackCell =
  | { readonly suppressed: true }
  | { readonly suppressed: false; readonly count: number; readonly mean: number | undefined };

/** What was answered to a question. */
export interface QuestionResults {
  readonly sides: Readonly<Record<FeedbackSide, FeedbackCell>>;
  /** All sides together. */
  readonly all: FeedbackCell;
}

export type FeedbackResults = Readonly<Record<FeedbackQuestion, QuestionResults>>;

interface Tally {
  readonly side: FeedbackSide;
  readonly count: number;
  readonly sum: number;
}

function together(tallies: readonly Tally[]): { readonly count: number; readonly sum: number } {
  return tallies.reduce((all, { count, sum }) => ({ count: all.count + count, sum: all.sum + sum }), {
    count: 0,
    sum: 0,
  });
}

function cellOf({ count, sum }: { readonly count: number; readonly sum: number }): FeedbackCell {
  return { suppressed: false, count, mean: count === 0 ? undefined : sum / count };
}

/**
 * Whether the total may be shown beside all other cells. What is hidden is the total less what is shown: it must be enough
 * answers, and so of more than one side, and not all of them the worst or the best there is, which would be that of each.
 */
function isSafe(hidden: readonly Tally[]): boolean {
  const { count, sum } = together(hidden);
  return hidden.length === 0 || (count >= fewestAnswers && sum > count && sum < 5 * count);
}

/**
 * What can be shown of a question. `bySize` are the sides with the smallest first; from there more is hidden until no
 * hidden cell can be computed. Where that is not enough, the total is hidden too, and the rest stays so: that it was
 * not enough would tell.
 */
function resultsOf(tallies: readonly Tally[], bySize: readonly FeedbackSide[]): QuestionResults {
  const hidden = tallies.filter(({ count }) => count > 0 && count < fewestAnswers);
  for (const side of bySize) {
    if (isSafe(hidden)) break;
    const next = tallies.find((tally) => tally.side === side);
    if (next && next.count > 0 && !hidden.includes(next)) hidden.push(next);
  }
  const suppressed: FeedbackCell = { suppressed: true };
  const cells = tallies.map((tally) => [tally.side, hidden.includes(tally) ? suppressed : cellOf(tally)]);
  return {
    sides: Object.fromEntries(cells) as Record<FeedbackSide, FeedbackCell>,
    all: isSafe(hidden) ? cellOf(together(tallies)) : suppressed,
  };
}

interface Answer {
  readonly side: FeedbackSide;
  readonly ratings: JsonMap;
}

/**
 * The results of a round by question and side. A cell of fewer than five answers is suppressed, and so is what would give
 * it away: another cell, or the total. Answers of no side that there is are left out, for they would be a cell by
 * themselves.
 */
export function feedbackResults(round: unknown): FeedbackResults {
  const answers = mapEntries(asMap(round)?.['answers']).flatMap(([, entry]): Answer[] => {
    const side = known(feedbackSides, entry['side']);
    return side ? [{ side, ratings: asMap(entry['ratings']) ?? {} }] : [];
  });
  const sizeOf = (wanted: FeedbackSide): number => answers.filter(({ side }) => side === wanted).length;
  // By the whole round, so that the same sides are hidden in all questions, and none tells of another.
  const bySize = [...feedbackSides].sort((one, other) => sizeOf(one) - sizeOf(other));
  const results = feedbackQuestions.map((question) => {
    const tallies = feedbackSides.map((wanted): Tally => {
      const ratings = answers.flatMap(({ side, ratings }) => {
        const rating = whole(ratings[question], 1, 5);
        return side === wanted && rating !== undefined ? [rating] : [];
      });
      return { side: wanted, count: ratings.length, sum: ratings.reduce((sum, rating) => sum + rating, 0) };
    });
    return [question, resultsOf(tallies, bySize)];
  });
  return Object.fromEntries(results) as Record<FeedbackQuestion, QuestionResults>;
}

/** The results of one round among others. */
export interface FeedbackTrendPoint {
  readonly id: Id;
  readonly title: string;
  /** The first day on which one could answer. */
  readonly opens: string | undefined;
  readonly results: FeedbackResults;
}

/** The results of all rounds, by the day on which they opened; those without one follow in the order of the document. */
export function feedbackTrend({ impact }: Pick<Partnership, 'impact'>): FeedbackTrendPoint[] {
  return mapEntries(asMap(impact)?.['feedbackRounds'])
    .map(([id, round]) => {
      const { title, opens } = round;
      return { id, title: textOf(title), opens: isDay(opens) ? opens : undefined, results: feedbackResults(round) };
    })
    .sort(({ opens: one = '~' }, { opens: other = '~' }) => (one < other ? -1 : one > other ? 1 : 0));
}
