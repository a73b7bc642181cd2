import { legalXml } from '../table/legal-xml.ts';
import type { Table } from '../table/table.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { Bytes } from '../zip/streams.ts';
import { workbookFiles } from './package-parts.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetXml } from './sheet-xml.ts';

export interface XlsxOptions {
  /** What the workbook is called, for readers that say so. */
  title?: string;
  /** The language of its texts (BCP 47). */
  language?: string;
  /** Whether the first column stands on the right. */
  rightToLeft?: boolean;
}

/** What a workbook cannot hold as it is. Rows and columns are counted from 0, the header row included. */
export interface XlsxNote {
  sheet: string;
  row: number;
  column: number;
  /** `cut`: longer than the 32,767 characters of a cell; `characters`: some that XML does not have are left out. */
  lost: 'cut' | 'characters';
}

export interface XlsxFile {
  bytes: Bytes;
  /** Empty where everything is in the file. */
  notes: XlsxNote[];
}

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook with a sheet for each table: headers in bold that stay in sight, texts, numbers and days as what they are.
 * There is never a formula in it, and texts that would become one in other files are neutralised. The same tables give the
 * same file.
 */
export async function writeXlsx(
  tables: readonly Table[],
  { title = '', language = 'en', rightToLeft = false }: XlsxOptions = {},
): Promise<XlsxFile> {
  // A workbook without a sheet cannot be opened.
  const shown: readonly Table[] = tables.length > 0 ? tables : [{ name: '', columns: [], rows: [] }];
  const names = sheetNames(shown.map(({ name }) => name));
  const notes: XlsxNote[] = [];
  const sheets = shown.map((table, index) =>
    sheetXml(table, rightToLeft, (row, column, lost) => {
      notes.push({ sheet: names[index] ?? '', row, column, lost });
    }),
  );
  const files = workbookFiles(names, sheets, { title: legalXml(title), language });
  const encoder = new TextEncoder();
  const bytes = await writeZip(
    files.map(([path, xml]) => [path, encoder.encode(xml)] as const),
    true,
  );
  return { bytes, notes };
}
