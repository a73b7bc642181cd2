import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LazyPart } from '@kvasir/element';
import type { CellPosition, CellRange } from '../grid/positions.ts';
import type { GridRow } from '../grid/rows.ts';
import { EarlyEdits } from './early-edits.ts';

const row = (key: string): GridRow => ({ kind: 'group', key, label: key, number: '', count: 0, collapsed: false });
const cell = (row: number, column = 1): CellPosition => ({ row, column });

/** A grid, and the code for it, which comes when it is told to. */
function early() {
  const done: [string, CellRange][] = [];
  const grid = {
    rows: ['a', 'b', 'c', 'd'].map(row),
    range: { from: cell(0), to: cell(0) } as CellRange,
    select: (range: CellRange) => void (grid.range = range),
  };
  const goTo = (from: CellPosition, to = from): void => grid.select({ from, to });
  const part = { do: (what: string) => done.push([what, grid.range]) };
  type Part = typeof part;
  let arrive = (_loaded?: Part): void => undefined;
  const loading = new Promise<Part | undefined>((resolve) => (arrive = resolve));
  const lazy: { part?: Part; want: () => Promise<Part | undefined> } = { want: () => loading };
  const edits = new EarlyEdits(grid, lazy as LazyPart<Part>);
  const comes = async (): Promise<void> => {
    lazy.part = part;
    arrive(part);
    await loading;
  };
  const fails = async (): Promise<void> => {
    arrive();
    await loading;
  };
  return { grid, goTo, edits, comes, fails, done };
}

describe('An edit that is asked for before its code has come', () => {
  test('is made at the cells that were selected then, and the user stays where they are now', async () => {
    const { grid, goTo, edits, comes, done } = early();
    goTo(cell(1, 1), cell(2, 2));
    edits.do((part) => part.do('clear'));
    goTo(cell(3, 0));
    await comes();
    assert.deepEqual(done, [['clear', { from: cell(1, 1), to: cell(2, 2) }]]);
    assert.deepEqual(grid.range, { from: cell(3, 0), to: cell(3, 0) });
  });

  test('is made in its row, also where that stands elsewhere by then', async () => {
    const { grid, goTo, edits, comes, done } = early();
    goTo(cell(1));
    edits.do((part) => part.do('clear'));
    grid.rows = ['new', 'a', 'b', 'c', 'd'].map(row);
    await comes();
    assert.deepEqual(done, [['clear', { from: cell(2), to: cell(2) }]]);
  });

  test('leads the user along where it opens an editor', async () => {
    const { grid, goTo, edits, comes } = early();
    goTo(cell(1));
    edits.do((part) => part.do('type'), { leads: true });
    goTo(cell(3));
    await comes();
    assert.deepEqual(grid.range.to, cell(1));
  });

  test('goes on from where the one before it has led, and not from where both were asked for', async () => {
    const { goTo, edits, comes, done } = early();
    goTo(cell(1));
    edits.do((part) => part.do('type'), { leads: true });
    edits.do(() => goTo(cell(2)), { leads: true });
    edits.do((part) => part.do('type on'), { leads: true });
    await comes();
    assert.deepEqual(
      done.map(([what, { to }]) => [what, to]),
      [
        ['type', cell(1)],
        ['type on', cell(2)],
      ],
    );
  });

  test('keeps its order, and its place beside others that are elsewhere', async () => {
    const { grid, goTo, edits, comes, done } = early();
    for (const at of [1, 3, 2]) {
      goTo(cell(at));
      edits.do((part) => part.do(`at ${at}`));
    }
    await comes();
    edits.do((part) => part.do('now'));
    assert.deepEqual(
      done.map(([what, { to }]) => [what, to.row]),
      [
        ['at 1', 1],
        ['at 3', 3],
        ['at 2', 2],
        ['now', 2],
      ],
    );
    assert.deepEqual(grid.range.to, cell(2));
  });

  test('moves nobody where its code does not come', async () => {
    const { grid, goTo, edits, fails, done } = early();
    edits.do((part) => part.do('clear'));
    goTo(cell(3));
    await fails();
    assert.deepEqual([grid.range.to, done], [cell(3), []]);
  });
});
