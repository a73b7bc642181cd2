import type { FeedbackAnswer, FeedbackRound, FeedbackSide, Id } from '@kvasir/model';

/** Numbers that look like chance and are the same each time (Lehmer, 1951). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Means = readonly [trust: number, communication: number, sharing: number, commitment: number, fairness: number];
type SideAnswers = readonly [side: FeedbackSide, count: number, means: Means, ...comments: string[]];

/** Answers under ids without an order, as the survey makes them. */
function answersOf(seed: number, sides: readonly SideAnswers[]): Record<Id, FeedbackAnswer> {
  const next = chance(seed);
  const around = (mean: number): number => Math.min(5, Math.max(1, Math.round(mean + (next() - 0.5) * 2)));
  const entries = sides.flatMap(([side, count, means, ...comments]) =>
    Array.from({ length: count }, (_, index): [Id, FeedbackAnswer] => {
      const [trust, communication, knowledgeSharing, commitment, fairness] = means.map(around) as unknown as Means;
      const comment = comments[index];
      return [
        Math.floor(next() * 2 ** 48).toString(36),
        {
          side,
          ratings: { trust, communication, knowledgeSharing, commitment, fairness },
          ...(comment && { comment }),
        },
      ];
    }),
  );
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const feedbackRounds: Record<string, FeedbackRound> = {
  // Four answers of public authorities and three of civil society: neither may be shown.
  autumn: {
    title: 'Autumn 2025',
    opens: '2025-11-03',
    closes: '2025-11-28',
    order: 1,
    answers: answersOf(2025, [
      ['academia', 12, [3.6, 3.4, 3.1, 4.1, 3.5], 'Samples come late, and nobody says why.'],
      ['industry', 9, [3.3, 3.2, 3.4, 3.8, 2.8], 'Who owns the insert has to be settled before the next review.'],
      ['public', 4, [3.8, 3.5, 3, 4, 3.6]],
      ['society', 3, [3.2, 2.6, 2.8, 4.2, 2.9], 'Meetings in the morning leave out those who work in shifts.'],
    ]),
  },
  // Every side has answered often enough.
  spring: {
    title: 'Spring 2026',
    opens: '2026-05-04',
    closes: '2026-05-29',
    order: 2,
    answers: answersOf(2026, [
      ['academia', 14, [3.8, 3.7, 3.3, 4.2, 3.7], 'The common terms help. Half of our misunderstandings were words.'],
      ['industry', 11, [3.9, 3.6, 3.6, 4, 3.6], 'The dispute was handled well.'],
      ['public', 6, [3.9, 3.7, 3.4, 4.1, 3.8]],
      [
        'society',
        8,
        [3.5, 3.2, 3.1, 4.3, 3.3],
        'Meetings in the evening: thank you.',
        'Papers still come in English only.',
      ],
    ]),
  },
  // It runs until the end of the month.
  'autumn-2026': {
    title: 'Autumn 2026',
    opens: '2026-11-09',
    closes: '2026-11-30',
    order: 3,
    answers: answersOf(2027, [
      ['academia', 6, [4, 3.8, 3.5, 4.2, 3.9]],
      ['industry', 2, [4, 4, 3.5, 4, 3.5]],
    ]),
  },
};
