/** The files that can be made of a roadmap. */
import { delimiterFor, type ExportReader, type MadeExport } from '@kvasir/element/exchange.js';
import type { RoadmapTableKind } from '@kvasir/formats/roadmap.js';
import type { Table } from '@kvasir/formats/xlsx.js';
import { isMap, textOf, type Id } from '@kvasir/model';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { ExchangeMessages } from './exchange.messages.ts';

export const exportNames = [
  'calendar',
  'part-b-xlsx',
  'plan-xlsx',
  'work-packages-csv',
  'deliverables-csv',
  'milestones-csv',
  'risks-csv',
  'project-xml',
  'timeline-svg',
  'timeline-png',
] as const;
export type ExportName = (typeof exportNames)[number];

/** For whom a file is made, and in whose words. */
export interface RoadmapReader extends ExportReader {
  readonly words: ExchangeMessages;
}

const csvKinds = {
  'work-packages-csv': 'workPackages',
  'deliverables-csv': 'deliverables',
  'milestones-csv': 'milestones',
  'risks-csv': 'risks',
} as const satisfies Partial<Record<ExportName, RoadmapTableKind>>;

/** Makes a file. All the code for it loads here; only that it does not come is thrown. */
export async function makeExport(name: ExportName, host: RoadmapHost, reader: RoadmapReader): Promise<MadeExport> {
  const { value } = host;
  switch (name) {
    case 'calendar':
      return makeCalendar(value, reader);
    case 'part-b-xlsx':
      return workbook(await tables(value, 'part-b', reader), value, reader);
    case 'plan-xlsx':
      return workbook(await tables(value, 'all', reader), value, reader);
    case 'work-packages-csv':
    case 'deliverables-csv':
    case 'milestones-csv':
    case 'risks-csv':
      return csv(csvKinds[name], value, reader);
    case 'project-xml':
      return project(value, reader);
    case 'timeline-svg':
      return (await import('./picture/timeline-file.ts')).timelineSvg(host, reader);
    case 'timeline-png':
      return (await import('./picture/timeline-file.ts')).timelinePng(host, reader);
  }
}

/** The calendar of the whole roadmap, or of what concerns one partner. */
export async function makeCalendar(
  value: Roadmap,
  { language, words }: RoadmapReader,
  partner?: { readonly id: Id; readonly name: string },
): Promise<MadeExport> {
  const [{ calendarMediaType, calendarWords, roadmapCalendar }, { agenda }] = await Promise.all([
    import('@kvasir/formats/icalendar.js'),
    import('@kvasir/model/roadmap.js'),
  ]);
  const now = new Date().toISOString();
  const whose = textOf(value.acronym) || textOf(value.title);
  const content = roadmapCalendar(value, {
    now,
    language,
    words: await calendarWords(language),
    ...(partner && { partner: partner.id, name: [whose, partner.name].filter(Boolean).join(' · ') }),
  });
  const { more: _more, ...groups } = agenda(value, now.slice(0, 10), partner ? { partner: partner.id } : {});
  const undated = Object.values(groups)
    .flat()
    .filter(({ due }) => due === undefined).length;
  return {
    content,
    mediaType: calendarMediaType,
    extension: 'ics',
    note: undated > 0 ? words.undated(undated) : undefined,
  };
}

async function tables(
  value: Roadmap,
  layout: 'part-b' | 'all',
  { language }: RoadmapReader,
): Promise<readonly (Table & { readonly kind: RoadmapTableKind })[]> {
  const [{ roadmapTables }, { loadTableLanguage }] = await Promise.all([
    import('@kvasir/formats/roadmap.js'),
    import('./table-language.ts'),
  ]);
  return roadmapTables(value, { ...(await loadTableLanguage(language)), layout });
}

async function workbook(
  sheets: readonly Table[],
  { acronym, title }: Roadmap,
  { language, direction }: RoadmapReader,
): Promise<MadeExport> {
  const { writeXlsx, xlsxMediaType } = await import('@kvasir/formats/xlsx.js');
  const rightToLeft = direction === 'rtl';
  const { bytes, notes } = await writeXlsx(sheets, { title: textOf(acronym) || textOf(title), language, rightToLeft });
  return { content: bytes, mediaType: xlsxMediaType, extension: 'xlsx', cutCells: notes.length };
}

async function csv(kind: RoadmapTableKind, value: Roadmap, reader: RoadmapReader): Promise<MadeExport> {
  const { rowsWithHeaders, writeCsv } = await import('@kvasir/formats/csv.js');
  const table = (await tables(value, 'all', reader)).find((one) => one.kind === kind);
  // All spreadsheets need the mark to see UTF-8.
  const options = { delimiter: delimiterFor(reader.format), byteOrderMark: true };
  const content = table ? writeCsv(rowsWithHeaders(table), options) : '';
  return { content, mediaType: 'text/csv;charset=utf-8', extension: 'csv' };
}

async function project(value: Roadmap, { words }: RoadmapReader): Promise<MadeExport> {
  const { projectMediaType, toProjectXml } = await import('@kvasir/formats/project-xml.js');
  let cut = 0;
  const content = toProjectXml(value, { onCut: () => (cut += 1) });
  const isPartial = [value.reviews, value.risks].some((map) => isMap(map) && Object.keys(map).length > 0);
  const notes = [...(isPartial ? [words.notInProject] : []), ...(cut > 0 ? [words.cutInProject(cut)] : [])];
  return { content, mediaType: projectMediaType, extension: 'xml', note: notes.join('. ') || undefined };
}
