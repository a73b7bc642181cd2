import type { Format } from '@kvasir/element';
import type { Wording } from '@kvasir/element/controls.js';
import type { MatrixPartner } from '../../matrix-host.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';
import type { TableLanguage } from '../table-language.ts';
import type { ListField, SheetPlan } from './sheet-plans.ts';

/** What every step of an import needs to speak. */
export interface ImportContext {
  text: ExchangeMessages;
  format: Format;
  wording: Wording;
  partners: readonly MatrixPartner[];
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

/** The heading of a column in the list, or its letters where it has none. */
export function columnHeading({ sheet, mapping }: SheetPlan, column: number, { text }: ImportContext): string {
  const heading = cellText(sheet.rows[mapping.headerRow]?.[column]);
  return heading === '' ? text.noHeader(columnLetters(column)) : shortened(heading, 80);
}

/** What a field is called: in the reader's words, or by the partner whose column it is. */
export function fieldName(field: ListField, { labels }: TableLanguage, { partners }: ImportContext): string {
  if (!field.startsWith('partner:')) return labels.columns[field as keyof typeof labels.columns];
  const id = field.slice('partner:'.length);
  return partners.find((partner) => partner.id === id)?.name ?? id;
}
