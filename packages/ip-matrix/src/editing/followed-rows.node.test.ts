import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GridRow } from '../grid/rows.ts';
import { FollowedRows } from './followed-rows.ts';
import { resultRow } from './testing/sheet.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => resultRow(id, { title: id }));
const rowsOf = (...rows: (GridRow | undefined)[]): GridRow[] => rows.filter((row) => row !== undefined);

describe('Cells that were meant before others added and removed rows', () => {
  it('are those of the same items', () => {
    const grid = { rows: rowsOf(a, b, c) };
    const followed = new FollowedRows(grid);
    grid.rows = rowsOf(d, c, a, b);
    assert.deepEqual(followed.range({ from: { row: 1, column: 2 }, to: { row: 2, column: 4 } }), {
      from: { row: 3, column: 2 },
      to: { row: 1, column: 4 },
    });
  });

  it('stay at their height where their item is gone, and within the grid', () => {
    const grid = { rows: rowsOf(a, b, c) };
    const followed = new FollowedRows(grid);
    grid.rows = rowsOf(a, b);
    assert.deepEqual(followed.position({ row: 2, column: 0 }), { row: 1, column: 0 });
    grid.rows = rowsOf(d, c, a);
    assert.deepEqual(followed.position({ row: 1, column: 0 }), { row: 1, column: 0 });
  });
});
