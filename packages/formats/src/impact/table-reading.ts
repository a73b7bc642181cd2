/** The rows of a table as what they say of single observations. */
import { isSafeKey, readDate, type DayOrder, type Id } from '@kvasir/model';
import { isSameUnit, periodAt, type DecimalMark } from '@kvasir/model/impact.js';
import { textOfCell } from '../ip-matrix/read-cell.ts';
import { comparable } from '../ip-matrix/words.ts';
import { Draft, type Known } from './draft.ts';
import { observationFields, type ImpactDocument, type ObservationFieldName } from './fields.ts';
import type { AmbiguousNumber, ObservationProblem, ObservationProblemCode } from './import-result.ts';
import { IndicatorIndex, type IndicatorFacts } from './indicator-facts.ts';
import { nameColumns, observationTableFields, type ObservationColumn, type ObservationMapping } from './mapping.ts';
import { periodKey } from './period-notation.ts';
import { readObservationCell } from './read-cell.ts';
import type { ImpactWording } from './wording.ts';
import { plainText } from './write-cell.ts';

export type Rows = readonly (readonly unknown[])[];

/** A name that came with the file. Longer ones are no names. */
const longestGroup = 100;

/** The fields that are read of each row. In wide tables, the columns of periods have the values. */
const readFields = observationTableFields.long.filter(
  (field): field is ObservationFieldName => field in observationFields,
);

/** Reads the rows of a table into drafts of observations. */
export class TableReading {
  readonly problems: ObservationProblem[] = [];
  readonly ambiguous: AmbiguousNumber[] = [];
  readonly #indicators: IndicatorIndex;
  readonly #mapping: ObservationMapping;
  readonly #wording: ImpactWording;
  readonly #decimal: DecimalMark | undefined;
  readonly #dayOrder: DayOrder;
  readonly #drafts = new Map<string, Draft>();
  readonly #keys = new Map<string, string | undefined>();

  constructor(
    document: ImpactDocument,
    mapping: ObservationMapping,
    wording: ImpactWording,
    notation: { decimal: DecimalMark | undefined; dayOrder: DayOrder },
  ) {
    this.#indicators = new IndicatorIndex(document, wording);
    this.#mapping = mapping;
    this.#wording = wording;
    this.#decimal = notation.decimal;
    this.#dayOrder = notation.dayOrder;
  }

  read(rows: Rows): Draft[] {
    rows.forEach((cells, row) => {
      if (row > this.#mapping.headerRow && this.#says(cells)) this.#readRow(cells, row);
    });
    return [...this.#drafts.values()];
  }

  titleOf(id: Id): string {
    return this.#indicators.of(id).title;
  }

  #readRow(cells: readonly unknown[], row: number): void {
    const facts = this.#indicatorOf(cells, row);
    const group = facts && this.#groupOf(facts, cells, row);
    if (!facts || group === undefined || !this.#isInUnit(facts, cells, row)) return;
    if (this.#mapping.kind === 'wide') {
      this.#mapping.columns.forEach((period, column) => {
        if (!period?.startsWith('period:') || textOfCell(cells[column]) === '') return;
        const draft = this.#draftOf(facts, period.slice('period:'.length), '', row, column);
        const field = facts.isJudged && group === '' ? 'rating' : 'value';
        if (draft) this.#say(draft, field, group, facts, cells, row, column);
      });
      return;
    }
    const periodColumn = this.#mapping.columns.indexOf('period');
    const [period, id] = [this.#text(cells, 'period'), this.#text(cells, 'observationId')];
    const draft = this.#draftOf(facts, period, id, row, periodColumn < 0 ? undefined : periodColumn);
    if (!draft) return;
    this.#mapping.columns.forEach((field, column) => {
      const written = readFields.find((one) => one === field);
      // Of a group there are values alone, judged or counted; the rest is said of the observation as a whole.
      const own = written === 'rating' && group !== '' ? 'value' : written;
      const whose = own === 'value' || own === 'missing' ? group : '';
      if (own) this.#say(draft, own, whose, facts, cells, row, column);
    });
  }

  #say(
    draft: Draft,
    field: ObservationFieldName,
    group: string,
    { unit }: IndicatorFacts,
    cells: readonly unknown[],
    row: number,
    column: number,
  ): void {
    const { language, words } = this.#wording;
    const cell = cells[column];
    const reading = readObservationCell(cell, field, unit, { language, words, decimal: this.#decimal });
    if (!reading) return;
    const text = textOfCell(cell);
    if ('problem' in reading) {
      this.#report(row, reading.problem, text, column);
      return;
    }
    let { value } = reading;
    const { otherwise } = reading;
    if (otherwise !== undefined && typeof value === 'number' && !draft.holds(field, group, value)) {
      // What the document has already is what was meant.
      if (draft.holds(field, group, otherwise)) value = otherwise;
      else this.ambiguous.push({ row, column, text, value, otherwise });
    }
    draft.say({ field, group, value, row, column, text });
  }

  /** Which observation is meant: the one of this id if it is of this period, else the one of the period, else a new one. */
  #draftOf(facts: IndicatorFacts, period: string, id: string, row: number, column?: number): Draft | undefined {
    const byId = facts.byId.get(id);
    const key = this.#keyOf(period, facts.months);
    const isOfPeriod = byId && (period === '' || byId.period === period || byId.key === key);
    if (byId && isOfPeriod) return this.#draft(facts.id, byId.key ?? byId.period, row, byId, true);
    if (key === undefined || key === 'ambiguous') {
      const code = period === '' ? 'missing-period' : key === undefined ? 'unreadable-period' : 'ambiguous-period';
      this.#report(row, code, period, column);
      return undefined;
    }
    const [known, ...others] = facts.byPeriod.get(key) ?? [];
    if (others.length === 0) return this.#draft(facts.id, key, row, known, false);
    this.#report(row, 'doubled-observation', period, column);
    return undefined;
  }

  #draft(indicator: Id, period: string, row: number, known: Known | undefined, isById: boolean): Draft {
    const place = JSON.stringify([indicator, known?.id ?? null, period]);
    let draft = this.#drafts.get(place);
    if (!draft) this.#drafts.set(place, (draft = new Draft({ indicator, period, row, known, isById })));
    return draft;
  }

  /** The period that a cell names; a day is in a period of the indicator's rhythm. */
  #keyOf(text: string, months: unknown): string | 'ambiguous' | undefined {
    if (!this.#keys.has(text)) this.#keys.set(text, periodKey(text, this.#wording.language));
    const key = this.#keys.get(text);
    if (key !== undefined || text === '') return key;
    const day = readDate(text, this.#dayOrder);
    if (day === undefined || day === 'ambiguous') return day;
    return typeof months === 'number' && Number.isInteger(months) && months > 0 ? periodAt(day, months) : 'ambiguous';
  }

  #indicatorOf(cells: readonly unknown[], row: number): IndicatorFacts | undefined {
    const [id, number, title] = [
      this.#text(cells, 'indicatorId'),
      this.#text(cells, 'number'),
      this.#text(cells, 'title'),
    ];
    const isName = (field: ObservationColumn | undefined): boolean =>
      field !== undefined && nameColumns.includes(field);
    const column = this.#mapping.columns.findIndex((field, at) => isName(field) && textOfCell(cells[at]) !== '');
    const found = column < 0 ? 'missing-indicator' : this.#indicators.find(id, number, title);
    if (typeof found !== 'string') return found;
    this.#report(row, found, id || title || number, column < 0 ? undefined : column);
    return undefined;
  }

  /** The group of a row, as the indicator calls it; empty for the whole. */
  #groupOf({ groups }: IndicatorFacts, cells: readonly unknown[], row: number): string | undefined {
    const text = this.#text(cells, 'group');
    if (text === '') return '';
    const group = groups.get(text) ?? groups.get(comparable(text)) ?? text;
    if (isSafeKey(group) && group.length <= longestGroup) return group;
    this.#report(row, 'unusable-group', text, this.#mapping.columns.indexOf('group'));
    return undefined;
  }

  /** Values in another unit are other values. */
  #isInUnit({ unit }: IndicatorFacts, cells: readonly unknown[], row: number): boolean {
    const text = this.#text(cells, 'unit');
    if (text === '' || plainText(unit).trim() === '' || isSameUnit(text, unit, this.#wording.language)) return true;
    this.#report(row, 'other-unit', text, this.#mapping.columns.indexOf('unit'));
    return false;
  }

  /** Whether anything stands in the columns that are read. */
  #says(cells: readonly unknown[]): boolean {
    return this.#mapping.columns.some((field, column) => field !== undefined && textOfCell(cells[column]) !== '');
  }

  #text(cells: readonly unknown[], field: ObservationColumn): string {
    const column = this.#mapping.columns.indexOf(field);
    return column < 0 ? '' : textOfCell(cells[column]);
  }

  #report(row: number, code: ObservationProblemCode, text: string, column?: number): void {
    this.problems.push({ row, ...(column !== undefined && { column }), code, text });
  }
}
