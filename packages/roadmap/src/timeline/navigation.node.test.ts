import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { treeMove, type TreeRow } from './navigation.ts';

const size = { rows: 100, columns: 5, page: 10 };
const item: TreeRow = { isOpen: undefined, parent: 3 };
const go = (key: string, column?: number, row: TreeRow = item, more: { control?: boolean; rtl?: boolean } = {}) =>
  treeMove({ row: 5, column }, { key, control: more.control ?? false, isRightToLeft: more.rtl ?? false }, row, size);

describe('a key in the tree grid', () => {
  test('unfolds and folds the row, and then goes into it and out of it', () => {
    assert.equal(go('ArrowRight', undefined, { isOpen: false, parent: undefined }), 'unfold');
    assert.deepEqual(go('ArrowRight', undefined, { isOpen: true, parent: undefined }), { row: 5, column: 1 });
    assert.equal(go('ArrowLeft', undefined, { isOpen: true, parent: undefined }), 'fold');
    assert.deepEqual(go('ArrowLeft'), { row: 3, column: undefined });
    assert.deepEqual(go('ArrowLeft', 1), { row: 5, column: undefined });
    assert.deepEqual(go('ArrowRight', 5), { row: 5, column: 5 });
  });

  test('follows the direction of the page', () => {
    assert.deepEqual(go('ArrowLeft', 1, item, { rtl: true }), { row: 5, column: 2 });
    assert.deepEqual(go('ArrowRight', undefined, item, { rtl: true }), { row: 3, column: undefined });
  });

  test('keeps the column from row to row, and stops at the ends', () => {
    assert.deepEqual(go('ArrowDown', 2), { row: 6, column: 2 });
    assert.deepEqual(go('PageUp'), { row: 0, column: undefined });
    assert.deepEqual(
      treeMove({ row: 99, column: 1 }, { key: 'PageDown', control: false, isRightToLeft: false }, item, size),
      {
        row: 99,
        column: 1,
      },
    );
  });

  test('leads to the ends: of the row for a cell, of the grid for a row', () => {
    assert.deepEqual(go('Home', 3), { row: 5, column: 1 });
    assert.deepEqual(go('End', 3), { row: 5, column: 5 });
    assert.deepEqual(go('Home'), { row: 0, column: undefined });
    assert.deepEqual(go('End'), { row: 99, column: undefined });
    assert.deepEqual(go('End', 3, item, { control: true }), { row: 99, column: 3 });
  });

  test('is left to others where it does not move', () => {
    assert.equal(go('a'), undefined);
    assert.equal(go('Tab'), undefined);
  });
});
