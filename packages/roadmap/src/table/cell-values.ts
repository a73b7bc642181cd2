/** What the cells of the tables say: as a text to copy, as a value to sort by, and whether it can be read at all. */
import { foldText, type Format } from '@kvasir/element';
import { rawText } from '@kvasir/element/controls.js';
import { isCalendarDate, isMap, textOf, type Id, type ItemStatus, type NamedPartner } from '@kvasir/model';
import { expectedFinish, firstDayOf, lastDayOf, projectMonthOf, type FinishField } from '@kvasir/model/roadmap.js';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { DueDay, RoadmapSettings } from '../settings.ts';
import { cellVocabularies, type CellVocabulary, type TableColumn } from './columns.ts';
import type { TableMessages } from './table.messages.ts';
import type { EntryRow } from './table-rows.ts';

/** Why what stands in a cell cannot be read. */
export type CellProblem = 'month' | 'day' | 'partner' | 'term' | 'work-package';

/** A cell that cannot be read, with what stands there. */
export interface BadCell {
  readonly problem: CellProblem;
  readonly raw: string;
}

type SortValue = string | number | undefined;

/** What is empty stands last, whichever way the others are turned. */
export function compareCells(one: SortValue, other: SortValue, turn: 1 | -1): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === 'number' && typeof other === 'number') return (one - other) * turn;
  // What is no number in a column of numbers stands behind them.
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return String(one).localeCompare(String(other), undefined, { numeric: true }) * turn;
}

/** A whole month that a document can hold, from 1. */
export function isMonth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1200;
}

/** The field that says when an item is expected: where there is a baseline or a forecast it is the forecast that moves. */
export function dueFieldOf(entry: EntryRow['entry']): 'dueMonth' | 'forecastMonth' {
  return isMonth(entry['baselineMonth']) || entry['forecastMonth'] !== undefined ? 'forecastMonth' : 'dueMonth';
}

function badMonth(value: unknown): BadCell | undefined {
  return value === undefined || value === null || isMonth(value)
    ? undefined
    : { problem: 'month', raw: rawText(value) };
}

/** What cannot be read of when an item is expected, or was to be. */
function badDue(entry: EntryRow['entry']): BadCell | undefined {
  return badMonth(entry[dueFieldOf(entry)]) ?? badMonth(entry['dueMonth']);
}

/** Reads the cells of the rows. One object serves as long as the value, its partners and the language stay. */
export class CellReading {
  readonly text: TableMessages;
  readonly format: Format;
  readonly model: RoadmapModel;
  readonly dueOn: DueDay;
  /** The word for what is open, though its time has passed. */
  readonly overdue: string;
  readonly #statuses: Readonly<Record<ItemStatus, string>>;
  readonly #workPackages: ReadonlyMap<Id, RoadmapItem>;
  readonly #ranks: ReadonlyMap<Id, number>;
  /** The letters that only one partner has. */
  readonly #ownLetters: ReadonlySet<string>;

  constructor(model: RoadmapModel, { today, dueOn, text: words, format }: RoadmapSettings, text: TableMessages) {
    this.model = model;
    this.dueOn = dueOn;
    this.text = text;
    this.format = format;
    this.overdue = words.overdue;
    this.#statuses = words.statuses;
    const workPackages = model.workPackages(today);
    this.#workPackages = new Map(workPackages.map((item) => [item.ref.id, item]));
    this.#ranks = new Map(workPackages.map(({ ref }, rank) => [ref.id, rank]));
    const letters = model.partners.map(({ mark }) => mark.letters);
    this.#ownLetters = new Set(letters.filter((one) => letters.indexOf(one) === letters.lastIndexOf(one)));
  }

  get workPackages(): readonly RoadmapItem[] {
    return [...this.#workPackages.values()];
  }

  partner(id: unknown): NamedPartner | undefined {
    return typeof id === 'string' ? this.model.partnerMap.get(id) : undefined;
  }

  workPackage(id: Id): RoadmapItem | undefined {
    return this.#workPackages.get(id);
  }

  /** What a work package is called in a cell: its number, else its title. */
  workPackageName(id: Id): string {
    const item = this.#workPackages.get(id);
    return item ? item.number || item.title || this.text.untitled : id;
  }

  /** The ids of the work packages that an entry belongs to, in their order; what nobody knows comes last. */
  workPackagesOf(entry: EntryRow['entry']): Id[] {
    const set = entry['workPackages'];
    if (!isMap(set)) return [];
    const rank = (id: Id): number => this.#ranks.get(id) ?? Infinity;
    return Object.keys(set)
      .filter((id) => Boolean(set[id]))
      .sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  }

  /** The month in which it is expected, or was reached; and the field that says so. */
  finishOf({ entry }: EntryRow): { readonly month: number; readonly field: FinishField } | undefined {
    // Where what was entered last is no month, an earlier one is not what it says.
    if (badDue(entry)) return undefined;
    const { startDate } = this.model.value;
    return expectedFinish(entry, { ...(startDate !== undefined && { startDate }) });
  }

  /** The day that a cell names, as YYYY-MM-DD. */
  dayOf(row: EntryRow, { id }: TableColumn): string | undefined {
    const { startDate } = this.model.value;
    if (id === 'startDay')
      return isMonth(row.entry['startMonth']) ? firstDayOf(startDate, row.entry['startMonth']) : undefined;
    if (id === 'endDay') return isMonth(row.entry['endMonth']) ? this.#due(row.entry['endMonth']) : undefined;
    const finish = this.finishOf(row);
    const { dueDate } = row.entry;
    // A fixed day has no month in a project without a first day, but is a day all the same.
    if ((!finish || finish.field === 'dueDate') && typeof dueDate === 'string') return dueDate;
    return finish && this.#due(finish.month);
  }

  /** Whether the day is one that the partners have fixed, and none that follows from a month. */
  isFixedDay(row: EntryRow): boolean {
    return row.entry['dueDate'] !== undefined && this.finishOf(row)?.field !== 'forecastMonth';
  }

  /** The work of all partners, in thousandths, for tenths have no exact sum; `undefined` where nothing is said. */
  effortOf({ entry }: EntryRow): number | undefined {
    const efforts = entry['personMonths'];
    if (!isMap(efforts)) return undefined;
    const months = Object.values(efforts).flatMap((effort) => {
      const own = isMap(effort) ? effort['months'] : undefined;
      return typeof own === 'number' && Number.isFinite(own) ? [own] : [];
    });
    return months.length === 0 ? undefined : months.reduce((sum, own) => sum + Math.round(own * 1000), 0) / 1000;
  }

  /** The words of a vocabulary, by their terms. */
  words(vocabulary: CellVocabulary): Readonly<Record<string, string>> {
    return vocabulary === 'itemStatuses' ? this.#statuses : this.text.terms[vocabulary];
  }

  /** The word for a term; what is no term stands as it is. */
  word({ vocabulary }: TableColumn, term: string): string {
    if (!vocabulary) return term;
    // Part B names these by their codes, in every language.
    if (vocabulary === 'deliverableTypes' || vocabulary === 'disseminationLevels') return term;
    const words = this.words(vocabulary);
    return Object.hasOwn(words, term) ? (words[term] ?? term) : term;
  }

  /** The term of a cell. The status may follow from the month in which something was reached. */
  termOf({ entry, item }: EntryRow, { field, id }: TableColumn): string {
    const raw = rawText(entry[field]);
    return raw === '' && id === 'status' ? (item?.status ?? '') : raw;
  }

  /** What of a cell cannot be read; it is shown as it came. */
  bad(row: EntryRow, column: TableColumn): BadCell | undefined {
    const { entry } = row;
    const { kind, vocabulary } = column;
    switch (kind) {
      case 'month':
        return badMonth(entry[column.field]);
      case 'due':
        return badDue(entry);
      case 'due-day': {
        const { dueDate } = entry;
        const isDay = dueDate === undefined || (typeof dueDate === 'string' && isCalendarDate(dueDate));
        return isDay ? undefined : { problem: 'day', raw: rawText(dueDate) };
      }
      case 'partner': {
        const id = entry[column.field];
        return id === undefined || id === '' || this.partner(id) ? undefined : { problem: 'partner', raw: rawText(id) };
      }
      case 'term': {
        const term = rawText(entry[column.field]);
        const terms: readonly string[] = vocabulary ? cellVocabularies[vocabulary] : [];
        return term === '' || terms.includes(term) ? undefined : { problem: 'term', raw: term };
      }
      case 'work-packages': {
        const set = entry['workPackages'];
        if (set !== undefined && !isMap(set)) return { problem: 'work-package', raw: rawText(set) };
        const unknown = this.workPackagesOf(entry).filter((id) => !this.#workPackages.has(id));
        return unknown.length === 0 ? undefined : { problem: 'work-package', raw: unknown.join(', ') };
      }
      case 'text':
      case 'lines':
      case 'effort':
      case 'derived-day':
        return undefined;
    }
  }

  /** A cell as a text: to be copied, and to be edited. Days are written so that every program reads them the same. */
  cellText(row: EntryRow, column: TableColumn): string {
    const { entry } = row;
    const bad = this.bad(row, column);
    if (bad && column.kind !== 'work-packages') return bad.raw;
    switch (column.kind) {
      case 'text':
      case 'lines':
      case 'month':
        return rawText(entry[column.field]);
      case 'due':
        return String(this.finishOf(row)?.month ?? '');
      case 'due-day':
      case 'derived-day':
        return this.dayOf(row, column) ?? '';
      case 'partner':
        return this.partnerName(textOf(entry[column.field]));
      case 'work-packages':
        return bad && !isMap(entry['workPackages'])
          ? bad.raw
          : this.workPackagesOf(entry)
              .map((id) => this.workPackageName(id))
              .join('; ');
      case 'term':
        return this.word(column, this.termOf(row, column));
      case 'effort':
        return String(this.effortOf(row) ?? '');
    }
  }

  /** The short name that Part B asks for, where it names one partner alone. */
  partnerName(id: Id): string {
    const partner = this.partner(id);
    if (!partner) return id;
    return this.#ownLetters.has(partner.mark.letters) ? partner.mark.letters : partner.name;
  }

  sortValue(row: EntryRow, column: TableColumn): SortValue {
    const { kind, vocabulary } = column;
    if (kind === 'term' && vocabulary) {
      const terms: readonly string[] = cellVocabularies[vocabulary];
      // Whatever is said of it, it stands beside what is said to be late.
      if (column.id === 'status' && row.item?.isOverdue) return terms.indexOf('delayed') + 0.5;
      const term = this.termOf(row, column);
      const rank = terms.indexOf(term);
      return rank < 0 ? term || undefined : rank;
    }
    if (kind === 'effort') return this.effortOf(row);
    if (kind === 'due') return this.finishOf(row)?.month ?? (this.cellText(row, column) || undefined);
    if (kind === 'month' && isMonth(row.entry[column.field])) return row.entry[column.field] as number;
    return foldText(this.cellText(row, column)).trim() || undefined;
  }

  /** The project month of a day. */
  monthOfDay(day: string): number | undefined {
    return projectMonthOf(this.model.value.startDate, day);
  }

  /** The day on which something is due in a month, in words. */
  dayInWords(month: number): string | undefined {
    const day = this.#due(month);
    return day === undefined ? undefined : this.format.date(day);
  }

  #due(month: number): string | undefined {
    return this.dueOn === 'last-day'
      ? lastDayOf(this.model.value.startDate, month)
      : this.model.dayOf(month, this.dueOn);
  }
}
