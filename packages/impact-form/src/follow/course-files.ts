/** The course of one indicator as files: two pictures, and its values. */
import { delimiterFor, iconPicture, iconSheet, type FileExport, type MadeExport } from '@kvasir/element/exchange.js';
import type { ChartOptions } from './chart.ts';
import type { Course } from './course.ts';
import { courseSheet, type TableWords } from './course-table.ts';
import type { FollowMessages } from './follow.messages.ts';

export interface CourseFileOptions {
  readonly title: string;
  readonly facts: string;
  readonly number: string;
  readonly course: Course;
  readonly chart: Omit<ChartOptions, 'width' | 'height' | 'textSize'>;
  readonly words: TableWords;
}

/** As it would stand in a document. */
const size = { width: 900, height: 380, textSize: 13 } as const;

const kinds = ['svg', 'png', 'csv'] as const satisfies readonly (keyof FollowMessages['downloads'])[];

export function courseFiles(options: CourseFileOptions): FileExport[] {
  const { words, fileName } = { words: options.words.words, fileName: options.words.words.fileName };
  return kinds.map((kind) => ({
    key: `course-${kind}`,
    label: words.downloads[kind],
    fileName: [options.number, fileName].filter(Boolean).join('-'),
    icon: kind === 'csv' ? iconSheet : iconPicture,
    make: ({ language, format }) => make(kind, options, language, delimiterFor(format)),
  }));
}

async function make(
  kind: (typeof kinds)[number],
  { title, facts, course, chart, words }: CourseFileOptions,
  language: string,
  delimiter: ';' | ',',
): Promise<MadeExport> {
  if (kind === 'csv') {
    const { rowsWithHeaders, writeCsv } = await import('@kvasir/formats/csv.js');
    const sheet = rowsWithHeaders(courseSheet(chart.indicator, course, words));
    // All spreadsheets need the mark to see UTF-8.
    const content = writeCsv(sheet, { delimiter, byteOrderMark: true });
    return { content, mediaType: 'text/csv;charset=utf-8', extension: 'csv' };
  }
  const { chartPng, chartSvgText } = await import('./chart-file.ts');
  const options = { ...chart, ...size, heading: { title, facts } };
  if (kind === 'svg') {
    const content = chartSvgText(options, { language, title, description: facts });
    return { content, mediaType: 'image/svg+xml', extension: 'svg' };
  }
  return { content: (await chartPng(options)).content, mediaType: 'image/png', extension: 'png' };
}
