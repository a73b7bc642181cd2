/** Where a key leads in a treegrid in which rows have the focus first (ARIA Authoring Practices, "Treegrid"). */
import type { CursorPlace } from './cursor.ts';

export interface TreeSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page is long. */
  readonly page: number;
}

/** What of a keyboard event decides; right to left the arrow that leads forward is the left one. */
export interface TreeKey {
  readonly key: string;
  readonly control: boolean;
  readonly isRightToLeft: boolean;
}

/** What is known of the row of the cursor. */
export interface TreeRow {
  /** Whether it is open; `undefined` for a row that cannot be folded. */
  readonly isOpen: boolean | undefined;
  /** The row that it stands under. */
  readonly parent: number | undefined;
}

/** Where a key leads; or that it folds the row, or unfolds it. */
export type TreeMove = CursorPlace | 'fold' | 'unfold';

/** Undefined for a key that does not move. */
export function treeMove(
  { row, column }: CursorPlace,
  { key, control, isRightToLeft }: TreeKey,
  { isOpen, parent }: TreeRow,
  { rows, columns, page }: TreeSize,
): TreeMove | undefined {
  const last = rows - 1;
  const isInRow = column !== undefined;
  switch (key) {
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      if (isInRow) return { row, column: Math.min(columns, column + 1) };
      return isOpen === false ? 'unfold' : { row, column: 1 };
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      // From the first cell back to the row as a whole.
      if (isInRow) return { row, column: column > 1 ? column - 1 : undefined };
      return isOpen === true ? 'fold' : { row: parent ?? row, column };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'PageDown':
      return { row: Math.min(last, row + page), column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'Home':
      return isInRow && !control ? { row, column: 1 } : { row: 0, column };
    case 'End':
      return isInRow && !control ? { row, column: columns } : { row: last, column };
    default:
      return undefined;
  }
}
