import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import { anyImpact } from '../testing/any-indicators.ts';
import { balanceOf } from './balance.ts';

const document: Partnership = {
  indicators: {
    licences: { title: 'Licences', orientation: 'business', dimension: 'economic' },
    landfill: {
      title: 'Mass kept from landfill',
      orientation: 'social',
      dimension: 'environmental',
      negativeImpacts: { a: { description: 'Dust' }, b: { description: 'Jobs lost', dimension: 'economic' } },
    },
    jobs: { title: 'Jobs', orientation: 'social' },
    odd: { title: 'Odd', orientation: 'toString' as 'social', dimension: 'health' },
  },
  impact: {
    negativeImpacts: {
      c: { description: 'Lorries', orientation: 'social', dimension: 'environmental' },
      d: { description: 'Something' },
    },
  },
};

describe('the balance', () => {
  const { cells, unplaced, orientations, dimensions } = balanceOf(document);

  test('has each indicator where its orientation and its dimension meet', () => {
    assert.deepEqual(cells.business.economic, { indicators: ['licences'], negative: 0 });
    assert.deepEqual(cells.research.political, { indicators: [], negative: 0 });
  });

  test('counts negative impacts where they are said to be, else where their indicator is', () => {
    assert.deepEqual(cells.social.environmental, { indicators: ['landfill'], negative: 2 });
    assert.equal(cells.social.economic.negative, 1);
  });

  test('keeps apart what has no place, and counts what is known of it', () => {
    assert.deepEqual(unplaced, ['jobs', 'odd']);
    assert.deepEqual(orientations, { business: 1, social: 2, research: 0 });
    assert.deepEqual([dimensions.health, dimensions.economic, dimensions.political], [1, 1, 0]);
  });

  test('has every indicator once, in whatever state it is', () => {
    fc.assert(
      fc.property(anyImpact, (any) => {
        const balance = balanceOf(any);
        const placed = Object.values(balance.cells).flatMap((row) =>
          Object.values(row).flatMap((cell) => cell.indicators),
        );
        assert.equal(new Set([...placed, ...balance.unplaced]).size, placed.length + balance.unplaced.length);
      }),
    );
  });
});
