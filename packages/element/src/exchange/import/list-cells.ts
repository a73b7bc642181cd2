/** The cells of a list, as a reader sees them. */
import type { ReadCell } from './list-source.ts';

/** Whether a row holds anything at all. */
export function saysSomething(row: readonly ReadCell[]): boolean {
  return row.some((cell) => cell !== null && String(cell).trim() !== '');
}

/** How spreadsheets call a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** What a cell of a list shows, on one line. */
export function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).replace(/\s+/gu, ' ').trim()
    : '';
}

/** Text that is not longer than what helps to recognise it. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
