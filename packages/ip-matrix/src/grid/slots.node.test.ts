import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Slots } from './slots.ts';

describe('the elements that rows are drawn by', () => {
  test('stay with their rows while these are in the window', () => {
    const slots = new Slots();
    const [, b, c] = slots.assign(['a', 'b', 'c']);
    assert.deepEqual(slots.assign(['b', 'c', 'd']).slice(0, 2), [b, c]);
  });

  test('are used again for rows that come', () => {
    const slots = new Slots();
    const [a] = slots.assign(['a', 'b', 'c']);
    assert.equal(slots.assign(['b', 'c', 'd'])[2], a);
    assert.deepEqual(slots.assign(['x', 'y', 'z']), [0, 1, 2]);
  });

  test('are never shared', () => {
    const slots = new Slots();
    slots.assign(['a', 'b', 'c', 'd']);
    const assigned = slots.assign(['z', 'b', 'y', 'd', 'x']);
    assert.equal(new Set(assigned).size, 5);
  });
});
