/** The files that can be made of the impact of a partnership. */
import { delimiterFor, type ExportReader, type MadeExport } from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import type { ImpactHost } from '../impact-host.ts';
import { loadTableLanguage } from './table-language.ts';

export const exportNames = ['report-docx', 'impact-xlsx', 'observations-csv', 'impact-json-ld'] as const;
export type ExportName = (typeof exportNames)[number];

/** Makes a file. All the code for it loads here; only that it does not come is thrown. */
export async function makeExport(name: ExportName, host: ImpactHost, reader: ExportReader): Promise<MadeExport> {
  switch (name) {
    case 'report-docx':
      return (await import('../report/report-docx.ts')).reportDocument(host, reader);
    case 'impact-xlsx':
      return workbook(host, reader);
    case 'observations-csv':
      return csv(host, reader);
    case 'impact-json-ld':
      return jsonLd(host);
  }
}

async function workbook({ value }: ImpactHost, { language, direction }: ExportReader): Promise<MadeExport> {
  const [{ impactToXlsx }, { xlsxMediaType }, words] = await Promise.all([
    import('@kvasir/formats/impact.js'),
    import('@kvasir/formats/xlsx.js'),
    loadTableLanguage(language),
  ]);
  const title = textOf(value.acronym) || textOf(value.title);
  const { bytes, notes } = await impactToXlsx(value, words, { title, rightToLeft: direction === 'rtl' });
  return { content: bytes, mediaType: xlsxMediaType, extension: 'xlsx', cutCells: notes.length };
}

async function csv({ value }: ImpactHost, { language, format }: ExportReader): Promise<MadeExport> {
  const [{ observationsToCsv }, words] = await Promise.all([
    import('@kvasir/formats/impact.js'),
    loadTableLanguage(language),
  ]);
  // All spreadsheets need the mark to see UTF-8.
  const content = await observationsToCsv(value, words, { delimiter: delimiterFor(format), byteOrderMark: true });
  return { content, mediaType: 'text/csv;charset=utf-8', extension: 'csv' };
}

async function jsonLd({ value }: ImpactHost): Promise<MadeExport> {
  const { impactToJsonLd, serializeJsonLd } = await import('@kvasir/formats/impact.js');
  const { href } = globalThis.location;
  const content = serializeJsonLd(impactToJsonLd(value, { url: href }));
  return { content, mediaType: 'application/ld+json', extension: 'jsonld' };
}
