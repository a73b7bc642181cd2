import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extent, indexAt, offsetsOf, scrollFor, sizeAt, spanIn } from './geometry.ts';

const offsets = offsetsOf(5, (index) => (index === 0 ? 30 : 10));

describe('the places of things of known size', () => {
  test('add up', () => {
    assert.deepEqual([...offsets], [0, 30, 40, 50, 60, 70]);
    assert.equal(extent(offsets), 70);
    assert.equal(sizeAt(offsets, 0), 30);
  });

  test('are found again', () => {
    assert.deepEqual(
      [-5, 0, 29, 30, 69, 70, 500].map((place) => indexAt(offsets, place)),
      [0, 0, 0, 1, 4, 4, 4],
    );
  });

  test('are none for nothing', () => {
    assert.equal(extent(offsetsOf(0, () => 10)), 0);
    assert.deepEqual(
      spanIn(
        offsetsOf(0, () => 10),
        100,
        50,
        2,
      ),
      { from: 0, to: 0 },
    );
  });
});

describe('the span that is drawn', () => {
  const rows = offsetsOf(100, () => 10);

  test('covers the view, and some more on both sides', () => {
    assert.deepEqual(spanIn(rows, 500, 100, 2), { from: 48, to: 63 });
    assert.deepEqual(spanIn(rows, 0, 100, 2), { from: 0, to: 13 });
  });

  test('still covers a view when the browser scrolls beyond an end', () => {
    assert.deepEqual(spanIn(rows, -200, 100, 0), { from: 0, to: 11 });
    assert.deepEqual(spanIn(rows, 5000, 100, 0), { from: 90, to: 100 });
  });
});

describe('the scroll that shows a thing', () => {
  const rows = offsetsOf(100, () => 10);

  test('stays where it is if the thing is seen', () => {
    assert.equal(scrollFor(rows, 12, 100, 50), 100);
  });

  test('moves as little as need be', () => {
    assert.equal(scrollFor(rows, 3, 100, 50), 30);
    assert.equal(scrollFor(rows, 20, 100, 50), 160);
  });
});
