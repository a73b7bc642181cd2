import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Checkpoint } from '../schema/impact.ts';
import { longTermReviews } from './long-term-reviews.ts';

const endDate = '2029-02-28';

describe('the long-term review', () => {
  test('is of the end, and of one, three and five years after it', () => {
    assert.deepEqual(
      longTermReviews({ endDate }, '2026-11-21').map(({ kind, date }) => [kind, date]),
      [
        ['rehearsal', undefined],
        ['end', '2029-02-28'],
        ['one-year', '2030-02-28'],
        ['three-years', '2032-02-28'],
        ['five-years', '2034-02-28'],
      ],
    );
  });

  test('opens two months before; until then it can be rehearsed', () => {
    const openOn = (today: string): string[] =>
      longTermReviews({ endDate }, today)
        .filter(({ isOpen }) => isOpen)
        .map(({ kind }) => kind);
    assert.deepEqual(openOn('2028-12-27'), ['rehearsal']);
    assert.deepEqual(openOn('2028-12-28'), ['end']);
    assert.deepEqual(openOn('2040-01-01'), ['end', 'one-year', 'three-years', 'five-years']);
  });

  test('has what was entered, each entry by itself', () => {
    const checkpoints: Record<string, Checkpoint> = {
      c1: { kind: 'rehearsal', date: '2027-08-01' },
      c2: { kind: 'end', ratings: { consistency: 'partly' } },
      c3: { kind: 'rehearsal' },
    };
    const reviews = longTermReviews({ endDate, impact: { checkpoints } }, '2029-03-01');
    assert.deepEqual(
      reviews.map(({ kind, id }) => [kind, id]),
      [
        ['rehearsal', 'c1'],
        ['rehearsal', 'c3'],
        ['end', 'c2'],
        ['one-year', undefined],
        ['three-years', undefined],
        ['five-years', undefined],
      ],
    );
    assert.equal(reviews[2]?.entry, checkpoints['c2']);
  });

  test('has no day where the partnership has no end', () => {
    for (const reviews of [longTermReviews({}, '2026-01-01'), longTermReviews({ endDate: 'soon' }, '2026-01-01')]) {
      assert.deepEqual(
        reviews.map(({ date, isOpen }) => [date, isOpen]),
        [[undefined, true], ...Array.from({ length: 4 }, () => [undefined, false])],
      );
    }
  });
});
