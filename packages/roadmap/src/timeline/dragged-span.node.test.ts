import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placed } from './dragged-span.ts';

const bar = { start: 5, finish: 24, planned: undefined, isPoint: false };
const point = { start: 21, finish: 21, planned: 18, isPoint: true };

describe('what is dragged', () => {
  it('moves as a whole, or by one of its ends', () => {
    assert.deepEqual(placed(bar, 'all', 3), { ...bar, start: 8, finish: 27 });
    assert.deepEqual(placed(bar, 'start', 3), { ...bar, start: 8 });
    assert.deepEqual(placed(bar, 'finish', -3), { ...bar, finish: 21 });
    assert.deepEqual(placed(point, 'all', -2), { ...point, start: 19, finish: 19 });
  });

  it('keeps one month at least, and its length where it meets an end of the axis', () => {
    assert.deepEqual(placed(bar, 'start', 100), { ...bar, start: 23 });
    assert.deepEqual(placed(bar, 'finish', -100), { ...bar, finish: 6 });
    assert.deepEqual(placed(bar, 'all', -100), { ...bar, start: 0, finish: 19 });
    assert.deepEqual(placed(point, 'all', -100), { ...point, start: 1, finish: 1 });
  });

  it('stays within the months that a document can hold', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('all', 'start', 'finish'), (months, part) => {
        const { start, finish } = placed(bar, part, months);
        assert.ok(start >= 0 && start < finish && finish <= 1200);
      }),
    );
  });
});
