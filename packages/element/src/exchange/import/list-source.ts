import { isBinary } from './binary.ts';
import { saysSomething } from './list-cells.ts';

export type ReadCell = string | number | boolean | Date | null;

/** A sheet of a workbook, or all there is in a text file. */
export interface ListSheet {
  /** The name of the sheet; empty in a text file. */
  name: string;
  rows: readonly (readonly ReadCell[])[];
}

/** What stands between the cells of a text. */
export const listDelimiters = [',', ';', '\t', '|'] as const;
export type ListDelimiter = (typeof listDelimiters)[number];

export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What was read, and what was assumed in doing so. */
export interface ListSource {
  /** The name of the file; absent for what was pasted. */
  name?: string;
  /** The sheets that hold something; one at least. */
  sheets: readonly ListSheet[];
  /** What stood between the cells of a text. */
  delimiter?: ListDelimiter;
  encoding?: ListEncoding;
  encodingAssumed: boolean;
  /** Rows of a text, counted from 0, that may have run together because a quote is not closed. */
  brokenRows: readonly number[];
}

/** Why a workbook is not read. */
export type WorkbookProblem =
  'empty' | 'not-a-workbook' | 'old-format' | 'encrypted' | 'truncated' | 'too-large' | 'damaged';

/** Why nothing was read. */
export type ListProblem =
  | WorkbookProblem
  /** A picture, a PDF … */
  | 'no-text'
  /** Bigger than `mostBytes`. */
  | 'too-big'
  /** The file has gone, or may not be read. */
  | 'unreadable';

export type ListReading = { source: ListSource } | { problem: ListProblem };

type TextReader = (
  input: string | Uint8Array,
  options?: { delimiter: ListDelimiter },
) => Pick<ListSource, 'encodingAssumed' | 'brokenRows'> & {
  rows: ListSheet['rows'];
  delimiter: ListDelimiter;
  encoding?: ListEncoding;
};

type WorkbookReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<{
  sheets: readonly ListSheet[];
  error?: WorkbookProblem;
}>;

/** How the forms of lists are read: `readCsv` and `readXlsx` of `@kvasir/formats`, which load with the first list. */
export interface ListReaders {
  text(): Promise<TextReader>;
  workbook(): Promise<WorkbookReader>;
}

/** A list of 5,000 results has about 2 MB. */
export const mostBytes = 10 * 1024 * 1024;

/** The bytes of a file, or why there are none. */
export async function bytesOf(file: File): Promise<{ bytes: Uint8Array<ArrayBuffer> } | { problem: ListProblem }> {
  if (file.size > mostBytes) return { problem: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length === 0 ? { problem: 'empty' } : { bytes };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Reads a list by what is in it, whatever its file is called. Only code that does not load is thrown. */
export async function readListBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  readers: ListReaders,
  delimiter?: ListDelimiter,
): Promise<ListReading> {
  return isArchive(bytes) ? readWorkbook(bytes, name, readers) : readText(bytes, { name }, readers, delimiter);
}

/** Reads what was pasted. Spreadsheets put tabs between cells; a text without them may be a CSV file that was opened. */
export async function readListText(
  text: string,
  readers: ListReaders,
  delimiter?: ListDelimiter,
): Promise<ListReading> {
  return readText(text, {}, readers, delimiter ?? (text.includes('\t') ? '\t' : undefined));
}

/** Workbooks of today are ZIP files; those of old, and those with a password, are of another form. */
function isArchive([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string, readers: ListReaders): Promise<ListReading> {
  const read = await readers.workbook();
  const { sheets, error } = await read(bytes);
  if (error) return { problem: error };
  const filled = sheets.filter(({ rows }) => rows.some(saysSomething));
  if (filled.length === 0) return { problem: 'empty' };
  return { source: { name, sheets: filled, encodingAssumed: false, brokenRows: [] } };
}

async function readText(
  input: string | Uint8Array,
  named: Pick<ListSource, 'name'>,
  readers: ListReaders,
  given: ListDelimiter | undefined,
): Promise<ListReading> {
  if (typeof input !== 'string' && isBinary(input)) return { problem: 'no-text' };
  const read = await readers.text();
  const { rows, delimiter, encoding, encodingAssumed, brokenRows } = read(input, given && { delimiter: given });
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
