import type { CsvDelimiter, CsvEncoding } from '@kvasir/formats/csv.js';
import type { ReadCell, XlsxError } from '@kvasir/formats/xlsx.js';
import { isBinary } from './binary.ts';

/** A sheet of a workbook, or all there is in a text file. */
export interface ListSheet {
  /** The name of the sheet; empty in a text file. */
  name: string;
  rows: readonly (readonly ReadCell[])[];
}

/** What was read, and what was assumed in doing so. */
export interface ListSource {
  /** The name of the file; absent for what was pasted. */
  name?: string;
  /** The sheets that hold something; one at least. */
  sheets: readonly ListSheet[];
  /** What stood between the cells of a text. */
  delimiter?: CsvDelimiter;
  encoding?: CsvEncoding;
  encodingAssumed: boolean;
  /** Rows of a text, counted from 0, that may have run together because a quote is not closed. */
  brokenRows: readonly number[];
}

/** Why nothing was read. */
export type ListProblem =
  | XlsxError
  /** A picture, a PDF … */
  | 'no-text'
  /** Bigger than `mostBytes`. */
  | 'too-big'
  /** The file has gone, or may not be read. */
  | 'unreadable';

export type ListReading = { source: ListSource } | { problem: ListProblem };

/** A list of 5,000 results has about 2 MB. */
export const mostBytes = 10 * 1024 * 1024;

/** Reads a file by what is in it, whatever it is called. Only code that does not load is thrown. */
export async function readListFile(file: File, delimiter?: CsvDelimiter): Promise<ListReading> {
  if (file.size > mostBytes) return { problem: 'too-big' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: 'unreadable' };
  }
  if (bytes.length === 0) return { problem: 'empty' };
  return isArchive(bytes) ? readWorkbook(bytes, file.name) : readText(bytes, { name: file.name }, delimiter);
}

/** Reads what was pasted. Spreadsheets put tabs between cells; a text without them may be a CSV file that was opened. */
export async function readListText(text: string, delimiter?: CsvDelimiter): Promise<ListReading> {
  return readText(text, {}, delimiter ?? (text.includes('\t') ? '\t' : undefined));
}

/** Workbooks of today are ZIP files; those of old, and those with a password, are of another form. */
function isArchive([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ListReading> {
  const { readXlsx } = await import('@kvasir/formats/xlsx.js');
  const { sheets, error } = await readXlsx(bytes);
  if (error) return { problem: error };
  const filled = sheets.filter(({ rows }) => rows.some(saysSomething));
  if (filled.length === 0) return { problem: 'empty' };
  return { source: { name, sheets: filled, encodingAssumed: false, brokenRows: [] } };
}

async function readText(
  input: string | Uint8Array,
  named: Pick<ListSource, 'name'>,
  given: CsvDelimiter | undefined,
): Promise<ListReading> {
  if (typeof input !== 'string' && isBinary(input)) return { problem: 'no-text' };
  const { readCsv } = await import('@kvasir/formats/csv.js');
  const { rows, delimiter, encoding, encodingAssumed, brokenRows } = readCsv(input, given && { delimiter: given });
  if (!rows.some(saysSomething)) return { problem: 'empty' };
  return {
    source: {
      ...named,
      sheets: [{ name: '', rows }],
      delimiter,
      ...(encoding && { encoding }),
      encodingAssumed,
      brokenRows,
    },
  };
}

/** Whether a row holds anything at all. */
export function saysSomething(row: readonly ReadCell[]): boolean {
  return row.some((cell) => cell !== null && String(cell).trim() !== '');
}
