import Papa from 'papaparse';
import { restoreFormula } from '../table/formula.ts';
import { decode, type CsvEncoding } from './decode.ts';
import { delimiters, shapeOf, type CsvDelimiter } from './delimiter.ts';

export interface CsvReading {
  /** The cells, as text. Every row is as long as it is in the file. */
  rows: string[][];
  /** What stood between the cells. */
  delimiter: CsvDelimiter;
  /** How bytes were read; absent where text was given. */
  encoding?: CsvEncoding;
  /** Whether the encoding is a guess, because the file does not say. */
  encodingAssumed: boolean;
  /** Rows (counted from 0) in which a quote is not closed, or stands where none can: they may have run together. */
  brokenRows: number[];
}

/** Excel's own hint, a first line that is no record. */
const separatorLine = /^sep=([,;\t|])(?:\r\n|\n|\r|$)/i;

/**
 * Reads CSV, whatever it is given, without ever failing: it finds the delimiter and the encoding, and gives back texts
 * that were neutralised as they were.
 */
export function readCsv(
  input: string | ArrayBuffer | Uint8Array,
  { delimiter: given }: { delimiter?: CsvDelimiter } = {},
): CsvReading {
  const { text, encoding, assumed } = textOf(input);
  const said = separatorLine.exec(text);
  const content = said ? text.slice(said[0].length) : text;
  const shape = shapeOf(content);
  const delimiter = given ?? delimiters.find((one) => one === said?.[1]) ?? shape.delimiter;
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline: shape.newline });
  // The line end after the last record begins no further one.
  if (/[\r\n]$/.test(content) && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return {
    rows: data.map((row) => row.map((cell, index) => restoreFormula(lineCell(cell, index === row.length - 1, shape)))),
    delimiter,
    ...(encoding && { encoding }),
    encodingAssumed: assumed,
    brokenRows: [...new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])))],
  };
}

/** In a file that ends its lines in two ways, the longer one leaves its first character in the last cell. */
function lineCell(cell: string, isLast: boolean, { newline }: { newline: string }): string {
  return isLast && newline === '\n' && cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

function textOf(input: unknown): { text: string; encoding?: CsvEncoding; assumed: boolean } {
  if (typeof input === 'string') return { text: input.replace(/^\ufeff/, ''), assumed: false };
  if (input instanceof ArrayBuffer) return decode(new Uint8Array(input));
  if (input instanceof Uint8Array) return decode(input);
  return { text: '', assumed: false };
}
