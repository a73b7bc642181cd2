import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ImpactSlice } from '../impact-value.ts';
import { commentsOf, readRound, roundsOf, roundToAnswer, shuffled } from './rounds.ts';
import { hasAnswer, withAnswer, withoutAnswer } from './survey-answer.ts';
import { linesOf, size, spread } from './trend-geometry.ts';

const today = '2026-11-18';

function slice(feedbackRounds: unknown): ImpactSlice {
  return { impact: { feedbackRounds } } as unknown as ImpactSlice;
}

describe('a round of feedback', () => {
  it('is open from its first day to its last, both included', () => {
    const stateOf = (opens: unknown, closes: unknown) => readRound('r', { opens, closes }, today).state;
    strictEqual(stateOf(today, today), 'open');
    strictEqual(stateOf('2026-11-19', '2026-11-30'), 'upcoming');
    strictEqual(stateOf('2026-11-01', '2026-11-17'), 'closed');
    strictEqual(stateOf('2026-11-01', undefined), 'open');
    strictEqual(stateOf(undefined, '2026-11-30'), 'undated');
    strictEqual(stateOf('soon', 7), 'undated');
    strictEqual(stateOf('2026-12-01', '2026-01-01'), 'contradictory');
  });

  it('comes before those that opened earlier', () => {
    const rounds = roundsOf(slice({ a: { opens: '2025-01-01' }, b: {}, c: { opens: '2026-01-01' }, d: 'odd' }), today);
    deepStrictEqual(
      rounds.map(({ id }) => id),
      ['b', 'c', 'a'],
    );
  });

  it('is answered if it is asked for, else if it is open and closes first', () => {
    const rounds = roundsOf(
      slice({
        late: { opens: '2026-11-01', closes: '2026-12-31' },
        soon: { opens: '2026-11-01', closes: '2026-11-30' },
        done: { opens: '2025-11-01', closes: '2025-11-30' },
      }),
      today,
    );
    strictEqual(roundToAnswer(rounds, undefined)?.id, 'soon');
    strictEqual(roundToAnswer(rounds, 'done')?.id, 'done');
    strictEqual(roundToAnswer(rounds, 'gone'), undefined);
  });

  it('tells what was written only when it has closed and five have answered', () => {
    const answers = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${String(at)}`, { comment: ' fine ' }]));
    const closed = { opens: '2026-01-01', closes: '2026-01-31' };
    strictEqual(commentsOf(readRound('r', { ...closed, answers: answers(5) }, today)).length, 5);
    strictEqual(commentsOf(readRound('r', { ...closed, answers: answers(4) }, today)).length, 0);
    strictEqual(commentsOf(readRound('r', { opens: '2026-01-01', answers: answers(9) }, today)).length, 0);
  });

  it('keeps every comment, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (items) => {
        deepStrictEqual(shuffled(items).sort(), [...items].sort());
      }),
    );
  });
});

describe('an answer', () => {
  const draft = { side: 'industry', ratings: { trust: 4 }, comment: ' Well done. ' } as const;
  const before = slice({ r: { title: 'R', answers: { zz: { side: 'academia' }, aa: 'odd' }, more: 1 } });

  it('holds the side, the points and the text, and nothing else', () => {
    const { value, id } = withAnswer(before, 'r', draft);
    deepStrictEqual(value.impact?.feedbackRounds?.['r']?.answers?.[id], {
      side: 'industry',
      ratings: { trust: 4 },
      comment: 'Well done.',
    });
    const empty = withAnswer(before, 'r', { side: 'public', ratings: {}, comment: ' ' });
    deepStrictEqual(empty.value.impact?.feedbackRounds?.['r']?.answers?.[empty.id], { side: 'public' });
  });

  it('stands among the others by its random id, so that the order does not tell who came when', () => {
    const { value } = withAnswer(before, 'r', draft);
    const ids = Object.keys(value.impact?.feedbackRounds?.['r']?.answers ?? {});
    deepStrictEqual(ids, [...ids].sort());
    strictEqual(ids.length, 3);
  });

  it('is corrected under its id, and taken back without a trace', () => {
    const sent = withAnswer(before, 'r', draft);
    const corrected = withAnswer(sent.value, 'r', { ...draft, comment: '' }, sent.id);
    strictEqual(corrected.id, sent.id);
    strictEqual(corrected.value.impact?.feedbackRounds?.['r']?.answers?.[sent.id]?.comment, undefined);
    const after = withoutAnswer(corrected.value, 'r', sent.id);
    strictEqual(hasAnswer(after, 'r', sent.id), false);
    deepStrictEqual(after, before);
  });

  it('writes over nothing that is no map, and into no round that is not there', () => {
    for (const odd of ['text', 7, [1], { r: 'text' }, { r: { answers: 'text' } }, { r: { answers: [1] } }, null]) {
      const value = slice(odd);
      strictEqual(withAnswer(value, 'r', draft).value, value);
    }
    const value = {} as ImpactSlice;
    strictEqual(withAnswer(value, 'r', draft).value, value);
  });
});

describe('the picture of a trend', () => {
  it('interrupts a line where there is no value', () => {
    deepStrictEqual(
      linesOf([3, undefined, 4, 5]).map(({ length }) => length),
      [1, 2],
    );
    deepStrictEqual(linesOf([undefined]), []);
  });

  it('moves labels apart and keeps them in the picture', () => {
    const height = fc.double({ min: size.top, max: size.height - size.bottom, noNaN: true });
    fc.assert(
      fc.property(fc.array(height, { maxLength: 5 }), (heights) => {
        const placed = spread(heights, 14).sort((one, other) => one - other);
        for (const [index, y] of placed.entries()) {
          if (y < size.top - 5 || y > size.height - size.bottom + 7) throw new Error(`${String(y)} is outside`);
          if (index > 0 && y - (placed[index - 1] ?? 0) < 13.99) throw new Error('Two labels lie on each other.');
        }
      }),
    );
  });
});
