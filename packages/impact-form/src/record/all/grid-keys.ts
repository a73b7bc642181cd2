/** Where keys lead in the grid. */
import type { GridCursor } from './grid-line.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly isRightToLeft: boolean;
}

/** The rows that Page Up and Page Down lead over. */
const page = 10;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The cell that a key leads to; `undefined` for a key that does not move. */
export function destination(
  { row, column }: GridCursor,
  { key, ctrlKey, metaKey, altKey }: Key,
  { rows, columns, isRightToLeft }: GridSize,
): GridCursor | undefined {
  if (altKey) return undefined;
  const isFar = ctrlKey !== metaKey;
  const at = (nextRow: number, nextColumn: number): GridCursor => ({
    row: Math.min(Math.max(0, nextRow), rows - 1),
    column: Math.min(Math.max(0, nextColumn), columns - 1),
  });
  const [forward, backward] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forward:
      return at(row, isFar ? columns : column + 1);
    case backward:
      return at(row, isFar ? 0 : column - 1);
    case 'ArrowDown':
      return at(isFar ? rows : row + 1, column);
    case 'ArrowUp':
      return at(isFar ? 0 : row - 1, column);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return at(isFar ? 0 : row, 0);
    case 'End':
      return at(isFar ? rows : row, columns);
    default:
      return undefined;
  }
}
