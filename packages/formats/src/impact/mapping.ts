/** Which column of a foreign table is which field. */
import { textOfCell } from '../ip-matrix/read-cell.ts';
import { comparable } from '../ip-matrix/words.ts';
import { objectOf } from '../shared/reading.ts';
import { observationFields, observationPlaces, type ImpactDocument, type ObservationTableColumn } from './fields.ts';
import { observationHeaderWords } from './header-words.ts';
import { englishImpactLabels } from './labels.ts';
import { periodKey } from './period-notation.ts';
import { ImpactWording, type ImpactLanguage } from './wording.ts';

/** `long`: an observation in each row. `wide`: an indicator in each row, a period in each column. */
export const observationLayouts = ['long', 'wide'] as const;
export type ObservationLayout = (typeof observationLayouts)[number];

/** A field of an observation; in a wide table also the value of one period, named as the table names it. */
export type ObservationColumn = ObservationTableColumn | `period:${string}`;

export interface ObservationMapping {
  kind: ObservationLayout;
  /** The row in which the headers stand, counted from 0. What is above is passed over; -1 where there is none. */
  headerRow: number;
  /** For each column its field; `undefined` where the column is passed over. */
  columns: (ObservationColumn | undefined)[];
}

/** What is written in tables and never read: which definition a value was made under follows from when. */
const derived: ReadonlySet<string> = new Set(['version']);

/** The fields that a table can have, for a reader who maps the columns. */
export const observationTableFields: Readonly<Record<ObservationLayout, readonly ObservationTableColumn[]>> = {
  long: [
    ...observationPlaces,
    ...(Object.keys(observationFields) as (keyof typeof observationFields)[]).filter((field) => !derived.has(field)),
    'indicatorId',
    'observationId',
  ],
  wide: ['number', 'title', 'unit', 'group', 'indicatorId'],
};

/** The columns that can say which indicator a row is about. */
export const nameColumns: readonly ObservationColumn[] = ['indicatorId', 'number', 'title'];

/** Headers further down than this are no headers. */
const lastHeaderRow = 20;

/** Nobody's header; a cell that long is text. */
const longestHeader = 200;

type Rows = readonly (readonly unknown[])[];
type Guesser = (header: string) => readonly ObservationColumn[];

function guesserFor(kind: ObservationLayout, { labels, language }: ImpactWording): Guesser {
  const fields = new Map<string, ObservationColumn[]>();
  const add = (name: string | undefined, field: ObservationColumn): void => {
    if (name === undefined) return;
    fields.set(comparable(name), [...(fields.get(comparable(name)) ?? []), field]);
  };
  // What the table calls its own columns comes first: there a word means one field.
  for (const { columns } of [labels, englishImpactLabels]) {
    for (const field of observationTableFields[kind]) add(columns.observations[field], field);
  }
  for (const field of observationTableFields[kind])
    for (const word of observationHeaderWords[field] ?? []) add(word, field);
  return (header) => {
    const isPeriod = kind === 'wide' && periodKey(header, language) !== undefined;
    return isPeriod || (kind === 'wide' && isDay(header))
      ? [`period:${header}`]
      : (fields.get(comparable(header)) ?? []);
  };
}

/** A day in a row of headers stands for the period that it lies in. */
function isDay(header: string): boolean {
  return /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(header);
}

/**
 * The fields of a row of headers. No field has two columns: the first that is called so is taken. Periods may: what two
 * columns say of one has to be compared.
 */
function columnsOf(row: readonly unknown[] | undefined, guess: Guesser): ObservationMapping['columns'] {
  const taken = new Set<string>();
  return (row ?? []).map((cell) => {
    const header = textOfCell(cell);
    const field =
      header === '' || header.length > longestHeader ? undefined : guess(header).find((one) => !taken.has(one));
    if (field !== undefined && !field.startsWith('period:')) taken.add(field);
    return field;
  });
}

/** In wide tables, nothing often stands above the names: then the column is theirs that names most indicators. */
function withNames(mapping: ObservationMapping, rows: Rows, { indicators }: ImpactWording): ObservationMapping {
  if (mapping.columns.some((field) => field !== undefined && nameColumns.includes(field))) return mapping;
  const free = mapping.columns.flatMap((field, column) => (field === undefined ? [column] : []));
  const named = free.map((column) => {
    const names = rows.slice(mapping.headerRow + 1).map((row) => textOfCell(row[column]));
    return { column, known: names.filter((name) => name !== '' && indicators.find(name) !== undefined).length };
  });
  const [first] = named.sort((a, b) => b.known - a.known);
  return {
    ...mapping,
    columns: mapping.columns.map((field, column) => (column === first?.column ? 'title' : field)),
  };
}

/**
 * What the columns of a table probably are, by their headers in English, German or French, by the given labels, and by the
 * periods that they name. A guess to be looked at: the reader may change every part of it.
 */
export function guessObservationMapping(
  rows: Rows,
  { document, ...language }: ImpactLanguage & { document: ImpactDocument },
): ObservationMapping {
  const wording = new ImpactWording(objectOf(document), language);
  let best: ObservationMapping = { kind: 'long', headerRow: 0, columns: (rows[0] ?? []).map(() => undefined) };
  let most = 0;
  for (const kind of observationLayouts) {
    const guess = guesserFor(kind, wording);
    for (let headerRow = 0; headerRow < Math.min(rows.length, lastHeaderRow); headerRow += 1) {
      const columns = columnsOf(rows[headerRow], guess);
      if (kind === 'wide' && !columns.some((field) => field?.startsWith('period:'))) continue;
      const found = columns.filter((field) => field !== undefined).length;
      if (found <= most) continue;
      most = found;
      best = { kind, headerRow, columns };
    }
  }
  return best.kind === 'wide' ? withNames(best, rows, wording) : best;
}
