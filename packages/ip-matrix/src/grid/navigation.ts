/** Where a key leads in a grid (ARIA Authoring Practices, "Grid"). Row -1 is the row of the column headers. */
import type { CellPosition } from './positions.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page is long. */
  readonly page: number;
}

/** What of a keyboard event decides; `forward` is the arrow that leads to the next column: right to left it is the left one. */
export interface GridKey {
  readonly key: string;
  readonly control: boolean;
  readonly isRightToLeft: boolean;
}

/** The cell that a key leads to; undefined for a key that does not move. */
export function destination(
  { row, column }: CellPosition,
  { key, control, isRightToLeft }: GridKey,
  size: GridSize,
): CellPosition | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return { row, column: control ? last.column : Math.min(last.column, column + 1) };
    case backward:
      return { row, column: control ? 0 : Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: control ? last.row : Math.min(last.row, row + 1), column };
    case 'ArrowUp':
      return { row: control ? 0 : Math.max(-1, row - 1), column };
    case 'PageDown':
      return { row: Math.min(last.row, row + size.page), column };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column };
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return control ? last : { row, column: last.column };
    default:
      return undefined;
  }
}
