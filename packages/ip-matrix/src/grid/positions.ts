/** Places in the grid. Rows and columns are counted from 0, in the order in which they stand. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included: where the selection began, and where it ends. */
export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

export interface RangeBounds {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/** The rectangle between two corners, whichever way it was drawn. */
export function boundsOf({ from, to }: CellRange): RangeBounds {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    start: Math.min(from.column, to.column),
    end: Math.max(from.column, to.column),
  };
}

export function isInBounds({ top, bottom, start, end }: RangeBounds, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= start && column <= end;
}

export function isOneCell({ from, to }: CellRange): boolean {
  return from.row === to.row && from.column === to.column;
}
