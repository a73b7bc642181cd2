import { writeHtmlTable, writeTsv } from '@kvasir/element/clipboard.js';
import type { RangeBounds } from '../../grid/positions.ts';
import { itemRows } from '../edits/item-rows.ts';
import { type GridSheet } from './cell-edits.ts';
import { cellText } from '../edits/cells.ts';

/** Cells as the clipboard takes them. */
export interface CopiedCells {
  readonly text: string;
  readonly html: string;
  readonly cells: number;
}

/** The cells of a range for other programs, and for this one. Headings of groups hold no cells, and are left out. */
export function copiedCells(sheet: GridSheet, bounds: RangeBounds): CopiedCells {
  const columns = sheet.columns.slice(bounds.start, bounds.end + 1);
  const texts = itemRows(sheet.rows, bounds).map((row) => columns.map((column) => cellText(row, column, sheet.words)));
  return { text: writeTsv(texts), html: writeHtmlTable(texts), cells: texts.length * columns.length };
}
