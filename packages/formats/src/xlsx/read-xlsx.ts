import readXlsxFile from 'read-excel-file/universal';
import { restoreFormula } from '../table/formula.ts';
import { readZip, ZipError } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/streams.ts';
import { writeZip } from '../zip/write-zip.ts';
import { tameSheet } from './tame-sheet.ts';

/** A cell as it is read; a day is a `Date` at midnight in UTC. */
export type ReadCell = string | number | boolean | Date | null;

export interface ReadSheet {
  name: string;
  rows: ReadCell[][];
}

/** Why a file is not read. */
export type XlsxError =
  /** Nothing is in it. */
  | 'empty'
  /** Something else than a workbook. */
  | 'not-a-workbook'
  /** A workbook of Excel 97 to 2003, or one with a password: both are of the same form. */
  | 'old-format'
  /** A workbook with a password. */
  | 'encrypted'
  /** Its end is missing. */
  | 'truncated'
  /** More than 256 MB unpacked, or a cell at the far end of a sheet. */
  | 'too-large'
  /** What is in it contradicts itself. */
  | 'damaged';

export interface XlsxReading {
  /** Its sheets, in their order; none where there is an error. */
  sheets: ReadSheet[];
  error?: XlsxError;
}

const mostBytes = 256 * 1024 * 1024;

/** Reads a workbook, whatever it is given: what cannot be read has an error in place of sheets, and nothing is thrown. */
export async function readXlsx(input: ArrayBuffer | Uint8Array | Blob): Promise<XlsxReading> {
  try {
    const bytes = await bytesOf(input);
    const error = outerError(bytes);
    return error ? { sheets: [], error } : await contentOf(bytes);
  } catch (error) {
    return { sheets: [], error: error instanceof ZipError ? error.code : 'damaged' };
  }
}

async function bytesOf(input: unknown): Promise<Bytes> {
  if (input instanceof Blob) return new Uint8Array(await input.arrayBuffer());
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return input instanceof Uint8Array ? new Uint8Array(input) : new Uint8Array();
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function outerError(bytes: Bytes): XlsxError | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return isEncryptedPackage(bytes) ? 'encrypted' : 'old-format';
  return startsWith(bytes, 0x50, 0x4b) ? undefined : 'not-a-workbook';
}

/** A password wraps the workbook in a file of the old form, with an entry of this name in UTF-16 (MS-OFFCRYPTO 2.3). */
function isEncryptedPackage(bytes: Bytes): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes).includes(name);
}

async function contentOf(bytes: Bytes): Promise<XlsxReading> {
  const files = await readZip(bytes, (name) => /\.(xml|rels)$/.test(name), mostBytes);
  if (!files.has('xl/workbook.xml')) return { sheets: [], error: 'not-a-workbook' };
  for (const [name, content] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const sheet = tameSheet(content);
    if (!sheet) return { sheets: [], error: 'too-large' };
    files.set(name, sheet);
  }
  // Unpacked here and packed again without compressing: for large files, the library would unpack in a worker made of text,
  // which a strict content security policy forbids, and wait for it for ever.
  const plain = await writeZip(files, false);
  const sheets = await readXlsxFile(plain.buffer, { trim: false });
  return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(readCell)) })) };
}

function readCell(value: unknown): ReadCell {
  if (typeof value === 'string') return restoreFormula(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return null;
}
