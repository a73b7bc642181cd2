import type { CellPosition, CellRange } from '../grid/positions.ts';
import type { ShownGrid } from '../matrix-host.ts';

/** Where cells stand after a while in which rows may have come and gone; those of rows that are gone, at the same height. */
export class FollowedRows {
  readonly #grid: Pick<ShownGrid, 'rows'>;
  readonly #before: ShownGrid['rows'];

  constructor(grid: Pick<ShownGrid, 'rows'>) {
    this.#grid = grid;
    this.#before = grid.rows;
  }

  position({ row, column }: CellPosition): CellPosition {
    const { rows } = this.#grid;
    const key = this.#before[row]?.key;
    const found = key === rows[row]?.key ? row : rows.findIndex((one) => one.key === key);
    return { row: found < 0 ? Math.min(row, rows.length - 1) : found, column };
  }

  range({ from, to }: CellRange): CellRange {
    return { from: this.position(from), to: this.position(to) };
  }
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return (['from', 'to'] as const).every((end) => a[end].row === b[end].row && a[end].column === b[end].column);
}
