/** In which row of a list the headings stand, and whether there are any. */
import { cellText, saysSomething } from './list-cells.ts';
import type { ListSheet } from './list-source.ts';
import { noHeadings, type ListMapping } from './taker.ts';

/** Rows below, among which others like a row are looked for. */
const lookedAt = 200;

/** What a cell looks like, whatever its numbers: `R12` is like `R3`, and one day like another. */
function shapeOf(cell: unknown): string {
  return cellText(cell).replace(/\d[\d.,]*/gu, '0');
}

/** Whether a cell of the row has its like below it: a number over numbers, a word that comes again. */
function isLikeThoseBelow({ rows }: ListSheet, row: number): boolean {
  const below = rows.slice(row + 1, row + 1 + lookedAt);
  return (rows[row] ?? []).some((cell, column) => {
    const shape = shapeOf(cell);
    return shape !== '' && below.some((cells) => shapeOf(cells[column]) === shape);
  });
}

/** Names of partners are headings in some lists and stand in the cells of others: half a row of what is known is too little. */
function isMostlyKnown({ rows }: ListSheet, { headerRow, columns }: ListMapping): boolean {
  const filled = (rows[headerRow] ?? []).filter((cell) => saysSomething([cell])).length;
  return columns.filter((field) => field !== undefined).length > filled / 2;
}

/**
 * The row of the headings: the one that was guessed by what is known of them, else the first, unless it looks like those
 * below it.
 */
export function headingsIn(sheet: ListSheet, guess: ListMapping): number {
  const first = sheet.rows.findIndex(saysSomething);
  const isKnown = guess.columns.some((field) => field !== undefined);
  if (isKnown && (isMostlyKnown(sheet, guess) || !isLikeThoseBelow(sheet, guess.headerRow))) return guess.headerRow;
  return isLikeThoseBelow(sheet, first) ? noHeadings : first;
}
