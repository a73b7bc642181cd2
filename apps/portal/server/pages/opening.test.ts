import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitOpening } from './opening.ts';

test('a long text opens with whole sentences, and loses none', () => {
  const text = 'First sentence here. Second one follows. Third one ends it.';
  assert.deepEqual(splitOpening(text, 30), {
    opening: 'First sentence here. Second one follows.',
    rest: 'Third one ends it.',
  });
});

test('a short text is all opening', () => {
  assert.deepEqual(splitOpening('Only this.'), { opening: 'Only this.', rest: '' });
});
