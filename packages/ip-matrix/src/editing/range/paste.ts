import type { RangeBounds } from '../../grid/positions.ts';
import { itemRows } from '../edits/item-rows.ts';
import { withCells, type CellsEdit, type GridSheet } from './cell-edits.ts';

export interface Paste extends CellsEdit {
  /** The cells that the block came to lie on. */
  readonly bounds: RangeBounds;
  /** Rows and columns of the block for which the grid had no place. */
  readonly left: { readonly rows: number; readonly columns: number };
}

/** How often a length fits into a selection: once, unless the selection is a multiple of it, as in spreadsheets. */
function repeated(selected: number, length: number): number {
  return selected % length === 0 ? selected : length;
}

/**
 * The slice with a block of text put into the grid, from the first selected cell on. A block that fits several times into
 * the selection fills it; what has no place is counted. Headings of groups are passed over.
 */
export function withPastedBlock(
  sheet: GridSheet,
  selection: RangeBounds,
  block: readonly (readonly string[])[],
): Paste {
  const height = Math.max(1, block.length);
  const width = Math.max(1, ...block.map((row) => row.length));
  const selectedRows = itemRows(sheet.rows, selection).length;
  const selectedColumns = selection.end - selection.start + 1;
  const rowsAll = itemRows(sheet.rows, { top: selection.top, bottom: sheet.rows.length - 1 });
  const rows = rowsAll.slice(0, repeated(selectedRows, height));
  const columns = sheet.columns.slice(selection.start, selection.start + repeated(selectedColumns, width));
  // A row that is shorter than the others says nothing about the cells that it lacks.
  const edit = withCells(sheet, rows, columns, (row, column) => block[row % height]?.[column % width]);
  const last = rows.at(-1);
  return {
    ...edit,
    bounds: {
      top: selection.top,
      bottom: last ? sheet.rows.indexOf(last) : selection.top,
      start: selection.start,
      end: Math.max(selection.start, selection.start + columns.length - 1),
    },
    left: { rows: Math.max(0, height - rows.length), columns: Math.max(0, width - columns.length) },
  };
}
