/** The files that can be made of a matrix. */
import { delimiterFor, type ExportReader, type MadeExport } from '@kvasir/element/exchange.js';
import type { MatrixTable } from '@kvasir/formats/ip-matrix.js';
import type { Table } from '@kvasir/formats/xlsx.js';
import type { IpMatrix } from '../matrix-value.ts';
import { textOf } from '@kvasir/model';
import type { TableLanguage } from './table-language.ts';

export const exportNames = [
  'ownership-list-xlsx',
  'ownership-list-csv',
  'matrix-xlsx',
  'results-csv',
  'background-csv',
  'access-rights-csv',
  'attachment-1',
] as const;
export type ExportName = (typeof exportNames)[number];

/** Makes a file. All the code for it loads here; only that it does not come is thrown. */
export async function makeExport(name: ExportName, matrix: IpMatrix, reader: ExportReader): Promise<MadeExport> {
  const { loadTableLanguage } = await import('./table-language.ts');
  const words = await loadTableLanguage(reader.language, reader.format);
  switch (name) {
    case 'ownership-list-xlsx':
      return workbook([await ownershipList(matrix, words)], matrix, reader);
    case 'ownership-list-csv':
      return csv(await ownershipList(matrix, words), reader);
    case 'matrix-xlsx':
      return workbook(await tables(matrix, words), matrix, reader);
    case 'results-csv':
      return csv((await tables(matrix, words))[0], reader);
    case 'background-csv':
      return csv((await tables(matrix, words))[1], reader);
    case 'access-rights-csv':
      return csv((await tables(matrix, words))[2], reader);
    case 'attachment-1':
      return attachment(matrix, words, reader);
  }
}

async function ownershipList(matrix: IpMatrix, words: TableLanguage): Promise<Table> {
  const { resultsOwnershipList } = await import('@kvasir/formats/ip-matrix.js');
  return resultsOwnershipList(matrix, words);
}

async function tables(
  matrix: IpMatrix,
  words: TableLanguage,
): Promise<readonly [results: MatrixTable, background: MatrixTable, accessRights: MatrixTable]> {
  const [{ ipMatrixTables }, { withDefaultTerms }] = await Promise.all([
    import('@kvasir/formats/ip-matrix.js'),
    import('./default-terms.ts'),
  ]);
  const [results, background, accessRights] = ipMatrixTables(matrix, words);
  return [results, background, withDefaultTerms(accessRights, words)];
}

async function workbook(
  sheets: readonly Table[],
  { acronym, title }: IpMatrix,
  { language, direction }: ExportReader,
): Promise<MadeExport> {
  const { writeXlsx, xlsxMediaType } = await import('@kvasir/formats/xlsx.js');
  const rightToLeft = direction === 'rtl';
  const { bytes, notes } = await writeXlsx(sheets, { title: textOf(acronym) || textOf(title), language, rightToLeft });
  return { content: bytes, mediaType: xlsxMediaType, extension: 'xlsx', cutCells: notes.length };
}

async function csv(table: Table, { format }: ExportReader): Promise<MadeExport> {
  const { rowsWithHeaders, writeCsv } = await import('@kvasir/formats/csv.js');
  // All spreadsheets need the mark to see UTF-8.
  const content = writeCsv(rowsWithHeaders(table), { delimiter: delimiterFor(format), byteOrderMark: true });
  return { content, mediaType: 'text/csv;charset=utf-8', extension: 'csv' };
}

async function attachment(
  matrix: IpMatrix,
  { words }: TableLanguage,
  { language, direction }: ExportReader,
): Promise<MadeExport> {
  const [{ backgroundAttachment, docxMediaType }, { attachmentCatalogue }] = await Promise.all([
    import('@kvasir/formats/docx.js'),
    import('./attachment-language.ts'),
  ]);
  await attachmentCatalogue.load(language);
  const labels = attachmentCatalogue.spoken(language);
  const content = await backgroundAttachment(matrix, { labels, words, language, rightToLeft: direction === 'rtl' });
  return { content, mediaType: docxMediaType, extension: 'docx' };
}
