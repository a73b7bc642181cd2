import type { CsvOptions } from '../csv/write-csv.ts';
import { rowsWithHeaders } from '../table/table.ts';
import type { XlsxFile, XlsxOptions } from '../xlsx/write-xlsx.ts';
import type { ImpactDocument } from './fields.ts';
import { impactTables } from './tables.ts';
import type { ImpactLanguage } from './wording.ts';

/** The observations as CSV, one in each row. */
export async function observationsToCsv(
  document: ImpactDocument,
  language: ImpactLanguage = {},
  options: CsvOptions = {},
): Promise<string> {
  const { writeCsv } = await import('../csv/write-csv.ts');
  return impactTables(document, language)
    .filter(({ kind }) => kind === 'observations')
    .map((table) => writeCsv(rowsWithHeaders(table), options))
    .join('');
}

/** Indicators, observations, negative impacts and ethics as a workbook. */
export async function impactToXlsx(
  document: ImpactDocument,
  language: ImpactLanguage = {},
  options: XlsxOptions = {},
): Promise<XlsxFile> {
  const { writeXlsx } = await import('../xlsx/write-xlsx.ts');
  return writeXlsx(impactTables(document, language), { language: language.language ?? 'en', ...options });
}
