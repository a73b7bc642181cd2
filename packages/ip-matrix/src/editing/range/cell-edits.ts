/** Edits of several cells at once. */
import type { GridColumn } from '../../grid/columns.ts';
import type { RangeBounds } from '../../grid/positions.ts';
import type { GridRow, ItemRow } from '../../grid/rows.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { writeCell, type CellProblem, type CellWords, type Written } from '../edits/cells.ts';
import type { Id } from '@kvasir/model';
import { rowWith, withEntries } from '../edits/entries.ts';
import { itemRows } from '../edits/item-rows.ts';
import { ownersOf } from '../edits/other-owners.ts';

/** The grid as it is shown, and what it is edited with. */
export interface GridSheet {
  readonly value: IpMatrix;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly words: CellWords;
}

/** A cell whose text could not be taken as it is. */
export interface CellReport {
  readonly row: ItemRow;
  readonly column: GridColumn;
  readonly text: string;
  readonly problem: CellProblem;
}

/** A result of which one was to be the sole owner, and that others own too. */
export interface SharedResult {
  readonly row: ItemRow;
  readonly owners: readonly Id[];
}

export interface CellsEdit {
  readonly value: IpMatrix;
  /** The cells that were written, whether or not that changed them. */
  readonly taken: number;
  readonly reports: readonly CellReport[];
  readonly shared: readonly SharedResult[];
}

/** The text that a cell is to hold, by its place among the edited ones; undefined leaves the cell alone. */
export type TextOfCell = (rowIndex: number, columnIndex: number) => string | undefined;

export type WriteToCell = (row: ItemRow, column: GridColumn, text: string) => Written;

/** The slice after texts were put into cells. Each entry is edited as a whole, and the collections are copied once. */
export function withCells(
  { value, words }: Pick<GridSheet, 'value' | 'words'>,
  rows: readonly ItemRow[],
  columns: readonly GridColumn[],
  textOf: TextOfCell,
  write: WriteToCell = (row, column, text) => writeCell(row, column, text, words),
): CellsEdit {
  const changes: [ItemRow['item'], ItemRow['entry']][] = [];
  const reports: CellReport[] = [];
  const shared: SharedResult[] = [];
  let taken = 0;
  for (const [rowIndex, row] of rows.entries()) {
    let current = row;
    let isToBeSole = false;
    for (const [columnIndex, column] of columns.entries()) {
      const text = textOf(rowIndex, columnIndex);
      if (text === undefined) continue;
      const { entry, problem, asksForSole = false } = write(current, column, text);
      isToBeSole ||= asksForSole;
      current = rowWith(current, entry);
      if (problem) reports.push({ row, column, text, problem });
      // A share that is none stays as it was typed, and so was taken.
      if (!problem || problem === 'share') taken += 1;
    }
    if (current.entry !== row.entry) changes.push([row.item, current.entry]);
    // Only now: another cell of the row may have taken the other owners away.
    const owners = isToBeSole && current.kind === 'result' ? ownersOf(current.entry) : [];
    if (owners.length > 1) shared.push({ row: current, owners });
  }
  return { value: withEntries(value, changes), taken, reports, shared };
}

/** The slice with cells emptied. A title stays, and so does who brings background: an item is deleted as a row. */
export function withClearedCells(sheet: GridSheet, bounds: RangeBounds): CellsEdit {
  const columns = sheet.columns.slice(bounds.start, bounds.end + 1);
  return withCells(sheet, itemRows(sheet.rows, bounds), columns, () => '');
}
