import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { destination, type GridKey } from './navigation.ts';

const size = { rows: 30, columns: 8, page: 10 };
const at = { row: 5, column: 3 };
const press = (key: string, options: Partial<GridKey> = {}, from = at) =>
  destination(from, { key, control: false, isRightToLeft: false, ...options }, size);

describe('a key in the grid', () => {
  test('moves by one cell', () => {
    assert.deepEqual(press('ArrowRight'), { row: 5, column: 4 });
    assert.deepEqual(press('ArrowLeft'), { row: 5, column: 2 });
    assert.deepEqual(press('ArrowDown'), { row: 6, column: 3 });
    assert.deepEqual(press('ArrowUp'), { row: 4, column: 3 });
  });

  test('moves to the ends of the row, the column and the grid', () => {
    assert.deepEqual(press('Home'), { row: 5, column: 0 });
    assert.deepEqual(press('End'), { row: 5, column: 7 });
    assert.deepEqual(press('Home', { control: true }), { row: 0, column: 0 });
    assert.deepEqual(press('End', { control: true }), { row: 29, column: 7 });
    assert.deepEqual(press('ArrowDown', { control: true }), { row: 29, column: 3 });
    assert.deepEqual(press('ArrowRight', { control: true }), { row: 5, column: 7 });
  });

  test('moves by a page, and no further than there are rows', () => {
    assert.deepEqual(press('PageDown'), { row: 15, column: 3 });
    assert.deepEqual(press('PageUp'), { row: 0, column: 3 });
    assert.deepEqual(press('PageDown', {}, { row: 25, column: 0 }), { row: 29, column: 0 });
  });

  test('stops at the edges, above at the headers', () => {
    assert.deepEqual(press('ArrowUp', {}, { row: 0, column: 0 }), { row: -1, column: 0 });
    assert.deepEqual(press('ArrowUp', {}, { row: -1, column: 0 }), { row: -1, column: 0 });
    assert.deepEqual(press('ArrowLeft', {}, { row: 0, column: 0 }), { row: 0, column: 0 });
    assert.deepEqual(press('ArrowDown', {}, { row: 29, column: 0 }), { row: 29, column: 0 });
  });

  test('follows the direction of the writing', () => {
    assert.deepEqual(press('ArrowRight', { isRightToLeft: true }), { row: 5, column: 2 });
    assert.deepEqual(press('ArrowLeft', { isRightToLeft: true }), { row: 5, column: 4 });
  });

  test('that does not move leads nowhere', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', ' ']) assert.equal(press(key), undefined);
  });
});
