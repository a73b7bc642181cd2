/** The course as a table: all that the chart shows, and the reasons with it. */
import { rawText } from '@kvasir/element/controls.js';
import { isMap } from '@kvasir/model';
import type { ReadObservation } from '@kvasir/model/impact.js';
import type { Table, TableCell } from '@kvasir/formats/csv.js';
import { html, type TemplateResult } from 'lit';
import { periodName } from '../period-name.ts';
import { dayAt, dayNumber } from './chart-geometry.ts';
import { figuresOf, type ChartWords } from './chart-frame.ts';
import type { ForecastPoint } from './course-forecast.ts';
import { expectedOn, type Course } from './course.ts';
import { figures, type Figures } from '../overview/figures.ts';
import { shownUnit } from '../unit-name.ts';
import type { FollowMessages } from './follow.messages.ts';

interface CourseRow {
  /** As files have it: `2026-H2`. */
  readonly key: string;
  readonly name: string;
  readonly value: TableCell;
  readonly path: number | undefined;
  readonly groups: readonly TableCell[];
  readonly state: string;
  readonly version: number | undefined;
  readonly note: string;
}

interface CourseTable {
  readonly groups: readonly string[];
  readonly hasPath: boolean;
  readonly hasVersions: boolean;
  readonly rows: readonly CourseRow[];
}

export interface TableWords extends ChartWords {
  readonly words: FollowMessages;
}

function stateOf({ measure, missing, status }: ReadObservation, { states }: FollowMessages): string {
  if (measure === undefined && missing !== undefined) return states.missing;
  return status === undefined ? '' : states[status];
}

function tableOf(indicator: unknown, course: Course, { words, text, format }: TableWords): CourseTable {
  const { observations, holes, baseline, target, forecast, earlier } = course;
  const groups = course.groups.map(({ name }) => name);
  const hasPath = course.path.length > 0;
  const pathOn = (day: number | undefined): number | undefined => {
    const value = day === undefined ? undefined : expectedOn(indicator, course, day);
    return value === undefined ? undefined : Number(value.toPrecision(6));
  };
  const ofDay = (day: number | undefined, name: string, value: number, note = ''): CourseRow => {
    const key = day === undefined ? '' : dayAt(day);
    const shown = day === undefined ? name : `${name}, ${format.date(key)}`;
    const facts = { key: key || name, name: shown, value, path: undefined, groups: [], state: '', version: undefined };
    return { ...facts, note };
  };
  const rows = observations.map((one): { end: string; row: CourseRow } => {
    const { raw, span, period, measure, value, rating, version, missing } = one;
    const breakdown = isMap(raw['breakdown']) ? raw['breakdown'] : {};
    const unit = shownUnit(earlier.find((other) => other.version === version)?.otherUnit);
    const said = measure ?? value ?? rating;
    const row: CourseRow = {
      key: period,
      name: periodName(period, text, format),
      // What is no number is shown as it came.
      value: said ?? (rawText(raw['value'] ?? raw['rating']) || undefined),
      path: one.isComparable ? pathOn(span && dayNumber(span.to)) : undefined,
      groups: groups.map((group) => groupCell(breakdown[group])),
      state: stateOf(one, words),
      version,
      note: [unit, missing, rawText(raw['text']), rawText(raw['comment'])].filter(Boolean).join(' · '),
    };
    return { end: span?.to ?? '9999', row };
  });
  const open = holes
    .filter(({ isRecorded }) => !isRecorded)
    .map(({ period, day }) => {
      const row: CourseRow = {
        ...{ key: period, name: periodName(period, text, format), value: undefined, path: pathOn(day) },
        ...{ groups: groups.map(() => undefined), state: words.states.open, version: undefined, note: '' },
      };
      return { end: dayAt(day), row };
    });
  const figure = figuresOf(course, format);
  const expected = forecast.at(-1);
  const ofDays = [
    ...(baseline
      ? [{ end: dayKey(baseline.day, '0000'), row: ofDay(baseline.day, words.rows.baseline, baseline.value) }]
      : []),
    ...(expected ? [{ end: dayKey(expected.day, ''), row: forecastRow(expected, figure) }] : []),
    ...(target
      ? [{ end: dayKey(target.day, '9999-99'), row: ofDay(target.day, words.rows.target, target.value) }]
      : []),
  ];
  const all = [...rows, ...open, ...ofDays].sort((one, other) =>
    one.end < other.end ? -1 : one.end > other.end ? 1 : 0,
  );
  return { groups, hasPath, hasVersions: course.changes.length > 0, rows: all.map(({ row }) => row) };

  function forecastRow({ day, value, low, high }: ForecastPoint, figured: Figures): CourseRow {
    const likely = words.chart.likely(figured(low), figured(high));
    return ofDay(day, words.rows.forecast, Number(value.toPrecision(6)), likely);
  }
}

function dayKey(day: number | undefined, otherwise: string): string {
  return day === undefined ? otherwise : dayAt(day);
}

function groupCell(entry: unknown): TableCell {
  if (!isMap(entry)) return undefined;
  const value = entry['value'];
  return typeof value === 'number' ? value : rawText(value ?? entry['missing']) || undefined;
}

function headersOf({ groups, hasPath, hasVersions }: CourseTable, words: FollowMessages): Table['columns'] {
  return [
    { header: words.period },
    { header: words.value, kind: 'number' },
    ...(hasPath ? [{ header: words.path, kind: 'number' } as const] : []),
    ...groups.map((header) => ({ header, kind: 'number' }) as const),
    { header: words.state },
    ...(hasVersions ? [{ header: words.version, kind: 'number' } as const] : []),
    { header: words.note },
  ];
}

function cellsOf(
  { value, path, groups, state, version, note }: CourseRow,
  { hasPath, hasVersions, groups: names }: CourseTable,
): TableCell[] {
  return [
    ...[value, ...(hasPath ? [path] : [])],
    ...names.map((_, at) => groups[at]),
    ...[state, ...(hasVersions ? [version] : []), note],
  ];
}

/** The table for a file: numbers are numbers, and periods as the document has them. */
export function courseSheet(indicator: unknown, course: Course, words: TableWords): Table {
  const table = tableOf(indicator, course, words);
  return {
    name: words.words.fileName,
    columns: headersOf(table, words.words),
    rows: table.rows.map((row) => [row.key, ...cellsOf(row, table)]),
  };
}

/** The table in the place of the chart. */
export function courseTable(indicator: unknown, course: Course, caption: string, words: TableWords): TemplateResult {
  const table = tableOf(indicator, course, words);
  const headers = headersOf(table, words.words);
  // What was recorded is shown as it is; what is worked out, with the digits that tell something.
  const shown = (cell: TableCell, at: number): string => {
    if (typeof cell !== 'number') return cell ?? '';
    return table.hasPath && at === 1
      ? figures([cell], words.format)(cell)
      : words.format.number(cell, { maximumFractionDigits: 10 });
  };
  return html`<div class="course-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="course-table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headers.map(({ header, kind }) => html`<th scope="col" class=${kind === 'number' ? 'num' : ''}>${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.name}</th>
              ${cellsOf(row, table).map(
                (cell, at) =>
                  html`<td class=${headers[at + 1]?.kind === 'number' ? 'num' : ''}><bdi>${shown(cell, at)}</bdi></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
