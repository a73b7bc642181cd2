import { dayOrderOf, freshId, isSafeKey, type Id } from '@kvasir/model';
import { at, isEntry, textIn, withAt } from '../ip-matrix/document.ts';
import { saysTheSame } from '../ip-matrix/item-edit.ts';
import { textOfCell, type NumberRange } from '../ip-matrix/read-cell.ts';
import { objectOf } from '../shared/reading.ts';
import { entryChange } from './changes.ts';
import { specOf, type RoadmapColumn, type RoadmapTableKind, type RoadmapTablesDocument } from './fields.ts';
import type { RoadmapImport, RoadmapProblem, RoadmapProblemCode } from './import-result.ts';
import { guessRoadmapMapping, type RoadmapMapping } from './mapping.ts';
import { readRoadmapCell } from './read-cell.ts';
import { roadmapCell } from './write-cell.ts';
import { RoadmapWording, type RoadmapLanguage } from './wording.ts';

export interface RoadmapImportOptions<T extends RoadmapTablesDocument> extends RoadmapLanguage {
  /** The document that the rows are taken into. It is not changed. */
  document: T;
  /** What the columns are; guessed without it. */
  mapping?: RoadmapMapping;
  /** The name of the sheet that the rows come from. */
  name?: string;
}

type Rows = readonly (readonly unknown[])[];

/** An id that came with the file. Longer ones are no ids. */
const longestId = 100;

const stems: Readonly<Record<RoadmapTableKind, string>> = {
  workPackages: 'wp',
  deliverables: 'deliverable',
  milestones: 'milestone',
  risks: 'risk',
};

/** A row with the entry that it is about. */
interface PlacedRow {
  row: number;
  cells: readonly unknown[];
  id: Id;
  /** As the document holds it; absent for a new one. */
  before: object | undefined;
}

class RowImport {
  readonly problems: RoadmapProblem[] = [];
  readonly #document: RoadmapTablesDocument;
  readonly #mapping: RoadmapMapping;
  readonly #wording: RoadmapWording;

  constructor(document: RoadmapTablesDocument, mapping: RoadmapMapping, wording: RoadmapWording) {
    this.#document = document;
    this.#mapping = mapping;
    this.#wording = wording;
  }

  /** The rows with their entries. All of them before the first is read, so that a row can name one that comes later. */
  place(rows: Rows): PlacedRow[] {
    const met = new Map<Id, PlacedRow>();
    return rows.flatMap((cells, row): PlacedRow[] => {
      if (row <= this.#mapping.headerRow || !this.#says(cells)) return [];
      const placed = this.#entryFor(cells, row);
      if (!placed) return [];
      const earlier = met.get(placed.id);
      if (earlier) {
        this.#report(row, 'repeated-item', this.#name(earlier));
        return [];
      }
      const first = { row, cells, ...placed };
      met.set(placed.id, first);
      return [first];
    });
  }

  /** What a row calls its entry, or what the entry is called where the row does not say. */
  #name({ cells, id, before }: PlacedRow): string {
    const names = (['number', 'title'] as const).map(
      (field) => this.#text(cells, field) || (textIn(at(before, [field])) ?? ''),
    );
    return names.filter(Boolean).join(' ') || id;
  }

  /** The entry with what its row says. */
  read({ row, cells, id, before }: PlacedRow): object {
    const { kind, columns } = this.#mapping;
    const original = before ?? {};
    let entry = original;
    columns.forEach((field, column) => {
      const spec = field === undefined ? undefined : specOf(kind, field);
      const text = textOfCell(cells[column]);
      if (!spec || text === '' || saysTheSame(text, roadmapCell(original, spec, this.#wording))) return;
      const { value, day, problems } = readRoadmapCell(text, spec, original, id, this.#wording);
      for (const problem of problems) this.#report(row, problem.code, problem.text, column, problem.range);
      if (value === undefined) return;
      entry = withAt(entry, spec.path, value);
      if (field === 'dueMonth' && at(original, spec.path) !== value) entry = this.#withDueDay(entry, day, columns);
    });
    return entry;
  }

  /** A fixed day counts more than the month, so it must not go on saying something else. */
  #withDueDay(entry: object, day: string | undefined, columns: RoadmapMapping['columns']): object {
    if (columns.includes('dueDate')) return entry;
    if (day !== undefined) return withAt(entry, ['dueDate'], day);
    const { dueDate: _dueDate, ...undated } = entry as { dueDate?: unknown };
    return undated;
  }

  /** Whether anything stands in the columns that are read. */
  #says(cells: readonly unknown[]): boolean {
    return this.#mapping.columns.some((field, column) => field !== undefined && textOfCell(cells[column]) !== '');
  }

  #text(cells: readonly unknown[], field: RoadmapColumn): string {
    const column = this.#mapping.columns.indexOf(field);
    return column < 0 ? '' : textOfCell(cells[column]);
  }

  #report(row: number, code: RoadmapProblemCode, text: string, column?: number, range?: NumberRange): void {
    this.problems.push({ row, ...(column !== undefined && { column }), code, text, ...(range && { range }) });
  }

  /** The entry of a row: by its id, else by its number, else by its title, else a new one. */
  #entryFor(cells: readonly unknown[], row: number): Pick<PlacedRow, 'id' | 'before'> | undefined {
    const { kind } = this.#mapping;
    const names = this.#wording.names(kind);
    const [id, number, title] = [this.#text(cells, 'id'), this.#text(cells, 'number'), this.#text(cells, 'title')];
    const found = names.has(id) ? [id] : [names.byNumber(number), names.byTitle(title)];
    const known = found.find((one) => typeof one === 'string');
    if (known !== undefined) {
      const before = at(this.#document[kind], [known]);
      return { id: known, before: isEntry(before) ? before : undefined };
    }
    if (found.includes(null) || title === '') {
      this.#report(row, title === '' ? 'missing-title' : 'ambiguous-item', number || title);
      return undefined;
    }
    const isUsable = id !== '' && id.length <= longestId && isSafeKey(id);
    const fresh = isUsable ? id : freshId(stems[kind], (taken) => names.has(taken));
    names.add(fresh, { number, title });
    if (kind === 'milestones' || kind === 'deliverables') this.#wording.items.add(fresh, { number, title });
    return { id: fresh, before: undefined };
  }
}

/** The cells in columns of days, and of months, in which people write days too. */
function* datesIn(rows: Rows, { kind, columns }: RoadmapMapping): Generator<string> {
  const places = columns.flatMap((field, column) => {
    const spec = field === undefined ? undefined : specOf(kind, field);
    return spec?.kind === 'date' || spec?.kind === 'month' ? [column] : [];
  });
  for (const cells of rows) for (const column of places) yield textOfCell(cells[column]);
}

/**
 * Takes the rows of a table into a document: one that was exported, or any other once its columns are mapped. Rows come
 * from `readCsv`, from `readXlsx`, or from a clipboard; the one with the headers is among them.
 *
 * A row is the entry with its id, else its number, else its title, else a new one. No entry is deleted: entries that have
 * no row, fields that have no column, cells that are empty and cells that cannot be read leave the document as it is; the
 * latter are among the problems.
 */
export function importRoadmap<T extends RoadmapTablesDocument>(
  rows: Rows,
  { document, mapping, name, ...language }: RoadmapImportOptions<T>,
): RoadmapImport<T> {
  const source = objectOf(document) as RoadmapTablesDocument;
  const guessed = {
    document: source,
    ...(language.labels && { labels: language.labels }),
    ...(name !== undefined && { name }),
  };
  const chosen = mapping ?? guessRoadmapMapping(rows, guessed);
  const wording = new RoadmapWording(source, language, dayOrderOf(datesIn(rows, chosen)));
  const run = new RowImport(source, chosen, wording);
  const read = run.place(rows).map((placed) => ({ ...placed, after: run.read(placed) }));
  const changed = read.flatMap(({ row, id, before, after }) => {
    const change = entryChange(chosen.kind, id, before, after, wording);
    return change ? [{ id, after, change: { ...change, row } }] : [];
  });
  if (changed.length === 0) return { document, changes: [], problems: run.problems };
  const collection = source[chosen.kind];
  const entries = Object.fromEntries(changed.map(({ id, after }) => [id, after]));
  return {
    document: { ...document, [chosen.kind]: { ...(isEntry(collection) && collection), ...entries } },
    changes: changed.map(({ change }) => change),
    problems: run.problems,
  };
}
