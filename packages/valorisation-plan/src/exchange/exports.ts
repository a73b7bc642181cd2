/** The files that can be made of valorisation plans. */
import type { ExportReader, MadeExport } from '@kvasir/element/exchange.js';
import { textOf, type Id } from '@kvasir/model';
import type { PlanHost } from '../plan-host.ts';
import type { ExchangeMessages } from './exchange.messages.ts';
import { loadPlanLanguage } from './plan-words.ts';

export const exportNames = [
  'plan-docx',
  'plans-docx',
  'sheet-docx',
  'steps-xlsx',
  'deadlines',
  'json-ld',
  'json',
] as const;
export type ExportName = (typeof exportNames)[number];

/** For whom a file is made, and in whose words. */
export interface PlanReader extends ExportReader {
  readonly words: ExchangeMessages;
}

/** Makes a file. All the code for it loads here; only that it does not come is thrown. */
export async function makeExport(
  name: ExportName,
  host: PlanHost,
  reader: PlanReader,
  result: Id | undefined = host.result,
): Promise<MadeExport> {
  switch (name) {
    case 'plan-docx':
      return planDocument(host, reader, result === undefined ? [] : [result]);
    case 'plans-docx':
      return planDocument(
        host,
        reader,
        host.model.portfolio.map(({ id }) => id),
      );
    case 'sheet-docx':
      return (await import('./plan-files.ts')).sheetFile(host, reader, result ?? '');
    case 'steps-xlsx':
      return workbook(host, reader);
    case 'deadlines':
      return calendar(host, reader);
    case 'json-ld':
      return jsonLd(host, reader);
    case 'json':
      return { content: JSON.stringify(host.value, null, 2), mediaType: 'application/json', extension: 'json' };
  }
}

async function planDocument(host: PlanHost, reader: ExportReader, results: readonly Id[]): Promise<MadeExport> {
  const { planFile } = await import('./plan-files.ts');
  return planFile(host, reader, results);
}

async function workbook(host: PlanHost, { language, direction }: ExportReader): Promise<MadeExport> {
  const [{ stepsToXlsx }, { xlsxMediaType }, words] = await Promise.all([
    import('@kvasir/formats/valorisation.js'),
    import('@kvasir/formats/xlsx.js'),
    loadPlanLanguage(language),
  ]);
  const { value, settings } = host;
  const title = textOf(value.acronym) || textOf(value.title);
  const options = { today: settings.today, title, rightToLeft: direction === 'rtl' };
  const { bytes, notes } = await stepsToXlsx(value, words, options);
  return { content: bytes, mediaType: xlsxMediaType, extension: 'xlsx', cutCells: notes.length };
}

/** The days of the one plan that a host shows, else of all. */
async function calendar(host: PlanHost, { language }: ExportReader): Promise<MadeExport> {
  const [{ calendarMediaType, valorisationCalendar }, words] = await Promise.all([
    import('@kvasir/formats/valorisation.js'),
    loadPlanLanguage(language),
  ]);
  const { isSingle, today } = host.settings;
  const content = valorisationCalendar(host.value, {
    ...words,
    today,
    now: new Date().toISOString(),
    url: globalThis.location.href,
    ...(isSingle && host.result !== undefined && { result: host.result }),
  });
  return { content, mediaType: calendarMediaType, extension: 'ics' };
}

async function jsonLd(host: PlanHost, { language, words }: PlanReader): Promise<MadeExport> {
  const [{ plansToJsonLd, serializeJsonLd }, spoken] = await Promise.all([
    import('@kvasir/formats/valorisation.js'),
    loadPlanLanguage(language),
  ]);
  const { value, settings, model, result } = host;
  const shown = settings.isSingle ? model.portfolio.filter(({ id }) => id === result) : model.portfolio;
  const graph = plansToJsonLd(value, {
    ...spoken,
    today: settings.today,
    url: globalThis.location.href,
    results: shown.map(({ id }) => id),
  });
  const missing = shown.filter(({ isPlanned }) => isPlanned).length - graph['@graph'].length;
  return {
    content: serializeJsonLd(graph),
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    note: missing > 0 ? words.leftOut(missing) : undefined,
  };
}
