import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FeedbackAnswer, FeedbackRound } from '../schema/impact.ts';
import { feedbackSides, type FeedbackSide } from '../vocabularies/indicators.ts';
import { feedbackResults, feedbackTrend, fewestAnswers, type FeedbackCell } from './feedback.ts';

type Ratings = Partial<Record<FeedbackSide, readonly number[]>>;

/** A round in which only trust was asked for. */
function roundOf(ratings: Ratings): FeedbackRound {
  const answers = feedbackSides.flatMap((side) =>
    (ratings[side] ?? []).map((trust, at): [string, FeedbackAnswer] => [
      `${side}-${String(at)}`,
      { side, ratings: { trust } },
    ]),
  );
  return { title: 'First round', answers: Object.fromEntries(answers) };
}

const trustIn = (ratings: Ratings) => feedbackResults(roundOf(ratings)).trust;
const shown = (count: number, mean?: number): FeedbackCell => ({ suppressed: false, count, mean });
const suppressed: FeedbackCell = { suppressed: true };

describe('the results of a feedback round', () => {
  test('are the mean of each side and of all', () => {
    const { sides, all } = trustIn({ academia: [5, 4, 5, 4, 5, 4], industry: [1, 2, 3, 4, 5] });
    assert.deepEqual(
      [sides.academia, sides.industry, sides.public, all],
      [shown(6, 4.5), shown(5, 3), shown(0), shown(11, 42 / 11)],
    );
  });

  test('leave out a side with fewer than five answers, and the smallest other that would give it away', () => {
    const { sides, all } = trustIn({ academia: [3, 4], industry: [1, 2, 3, 4, 5], public: [1, 2, 3, 4, 5, 5] });
    assert.deepEqual([sides.academia, sides.industry], [suppressed, suppressed]);
    assert.deepEqual([sides.public.suppressed, all.suppressed], [false, false]);
  });

  test('leave out a third side where two would still be fewer than five answers', () => {
    const { sides, all } = trustIn({ academia: [3, 4], industry: [2], public: [1, 2, 3, 4, 5, 5] });
    assert.deepEqual([sides.academia, sides.industry, sides.public], [suppressed, suppressed, suppressed]);
    assert.deepEqual(all, shown(9, 29 / 9));
  });

  test('leave out all where there is only one side, too few answers, or all say the worst or the best', () => {
    assert.deepEqual(trustIn({ academia: [3, 4] }).all, suppressed);
    assert.deepEqual(trustIn({ academia: [3], society: [1, 2] }).all, suppressed);
    const { sides, all } = trustIn({ academia: [5, 5], industry: [5, 5, 5, 5, 5] });
    assert.deepEqual([sides.academia, sides.industry, all], [suppressed, suppressed, suppressed]);
  });

  test('count only those who answered the question, and whose side is known', () => {
    const ratings = { trust: 3, fairness: 9 };
    const answer = (side: string): object => ({ side, ratings });
    const sides = ['academia', 'academia', 'academia', 'academia', 'academia', 'nobody', 'industry'];
    const answers = { ...sides.map(answer), text: 'odd', 7: { side: 'industry' } };
    const { trust, fairness } = feedbackResults({ answers: { ...answers, 6: { side: 'industry' } } });
    assert.deepEqual([trust.sides.academia, trust.all, fairness.all], [shown(5, 3), shown(5, 3), shown(0)]);
  });

  test('never have the total less what is shown be one side, or too few answers', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.record({ academia: ratings, industry: ratings, public: ratings, society: ratings }), (round) => {
        const { sides, all } = trustIn(round);
        const hidden = feedbackSides.filter((side) => sides[side].suppressed);
        for (const side of feedbackSides) {
          const { length } = round[side];
          if (length > 0 && length < fewestAnswers) assert.ok(hidden.includes(side));
        }
        if (all.suppressed || hidden.length === 0) return;
        const rest = hidden.flatMap((side) => round[side]);
        assert.ok(hidden.length > 1 && rest.length >= fewestAnswers);
        assert.ok(rest.some((rating) => rating !== 5) && rest.some((rating) => rating !== 1));
      }),
      { numRuns: 500 },
    );
  });

  test('leave every suppressed cell open, even to who knows by what rule cells are suppressed', () => {
    // Every round of two sides with up to six answers each, by what would be shown of it.
    const columns = Array.from({ length: 7 }, (_, count) => sumsOf(count)).flat();
    const byShown = new Map<string, [readonly number[], readonly number[]][]>();
    for (const academia of columns) {
      for (const industry of columns) {
        const key = JSON.stringify(trustIn({ academia, industry }));
        byShown.set(key, [...(byShown.get(key) ?? []), [academia, industry]]);
      }
    }
    for (const [key, rounds] of byShown) {
      const { sides } = JSON.parse(key) as ReturnType<typeof trustIn>;
      for (const [at, side] of (['academia', 'industry'] as const).entries()) {
        if (!sides[side].suppressed) continue;
        const counts = new Set(rounds.map((round) => round[at]?.length));
        const means = new Set(rounds.map((round) => total(round[at]) / (round[at]?.length ?? 0)));
        assert.ok(counts.size > 1 && means.size > 1, `${side} in ${key}`);
      }
    }
  });
});

function total(ratings: readonly number[] = []): number {
  return ratings.reduce((sum, rating) => sum + rating, 0);
}

/** For each sum that so many ratings can have, ratings that have it. */
function sumsOf(count: number): number[][] {
  return Array.from({ length: 4 * count + 1 }, (_, above) =>
    Array.from({ length: count }, (_, at) => 1 + Math.min(4, Math.max(0, above - 4 * at))),
  );
}

test('the trend has the rounds by the day on which they opened', () => {
  const feedbackRounds = {
    undated: { title: 'Undated' },
    second: { ...roundOf({ academia: [1, 2, 3, 4, 5] }), title: 'Second', opens: '2027-06-01' },
    first: { title: 'First', opens: '2026-06-01' },
    odd: { title: 'Odd', opens: 'soon' },
  };
  const trend = feedbackTrend({ impact: { feedbackRounds } });
  assert.deepEqual(
    trend.map(({ title, opens }) => [title, opens]),
    [
      ['First', '2026-06-01'],
      ['Second', '2027-06-01'],
      ['Undated', undefined],
      ['Odd', undefined],
    ],
  );
  assert.deepEqual(trend[1]?.results.trust.sides.academia, shown(5, 3));
});
