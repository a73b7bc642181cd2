import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { review } from '../review/reviewer.ts';
import { validate } from '../validate-partnership.ts';
import { foundInAnySize, largePartnership } from './large-partnership.ts';

const one = { partners: 1, results: 1, milestones: 1, indicators: 1, observations: 0 };

describe('the large partnership', () => {
  test('is as large as asked', () => {
    const { partners, results, milestones, indicators }: Partnership = largePartnership();
    const sizes = [partners, results, milestones, indicators, indicators?.['indicator-1']?.observations];
    assert.deepEqual(
      sizes.map((collection) => Object.keys(collection ?? {}).length),
      [50, 500, 2000, 1000, 20],
    );
  });

  test('is valid, and every reference in it leads somewhere, in any size', () => {
    for (const document of [largePartnership(), largePartnership(one), largePartnership({ ...one, partners: 70 })]) {
      assert.deepEqual(validate(document), []);
      assert.deepEqual(
        review(document).filter(({ rule }) => !foundInAnySize.has(rule)),
        [],
      );
    }
  });

  test('is the same each time', () => {
    assert.deepEqual(largePartnership(one), largePartnership(one));
  });
});
