import Papa from 'papaparse';
import { neutraliseFormula } from '../table/formula.ts';
import type { TableCell } from '../table/table.ts';
import { delimiters, type CsvDelimiter } from './delimiter.ts';

export interface CsvOptions {
  /**
   * What stands between cells: a comma without it. Spreadsheets in languages that write `1,5` expect a semicolon, and
   * then numbers have their comma too.
   */
  delimiter?: CsvDelimiter;
  /** Whether the text begins with a byte order mark: Excel takes UTF-8 for Windows-1252 without it. */
  byteOrderMark?: boolean;
}

/**
 * Rows as CSV (RFC 4180): lines end with CRLF, quotes are doubled. Texts that a spreadsheet would run as a formula are
 * neutralised; numbers are numbers, negative ones too.
 */
export function writeCsv(
  rows: readonly (readonly TableCell[])[],
  { delimiter = ',', byteOrderMark = false }: CsvOptions = {},
): string {
  if (rows.length === 0) return byteOrderMark ? Papa.BYTE_ORDER_MARK : '';
  const cells = rows.map((row) => row.map((cell) => cellText(cell, delimiter)));
  // Every delimiter is quoted, not only this one, so that a reader can tell which it is; and what would be taken for the
  // line in which Excel names it.
  const quotes = (value: unknown): boolean =>
    delimiters.some((other) => String(value).includes(other)) || /^sep=/i.test(String(value));
  const text = Papa.unparse(cells, { delimiter, newline: '\r\n', quotes });
  return `${byteOrderMark ? Papa.BYTE_ORDER_MARK : ''}${text}\r\n`;
}

function cellText(cell: TableCell, delimiter: CsvDelimiter): string {
  if (typeof cell !== 'number') return neutraliseFormula(cell ?? '');
  return delimiter === ';' ? String(cell).replace('.', ',') : String(cell);
}
