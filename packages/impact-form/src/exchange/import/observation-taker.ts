/** What a list becomes in the impact form: values of its indicators, an observation or an indicator in each row. */
import {
  shortened,
  type ItemChange,
  type ItemCounts,
  type ListMapping,
  type ListRows,
  type ListTaker,
  type RowProblem,
  type TakenRows,
} from '@kvasir/element/exchange.js';
import {
  guessObservationMapping,
  observationLayouts,
  observationPatch,
  observationTableFields,
  readObservationTable,
  type AmbiguousNumber,
  type ImpactLanguage,
  type ObservationChange,
  type ObservationColumn,
  type ObservationFieldChange,
  type ObservationLayout,
  type ObservationMapping,
  type ObservationTableColumn,
} from '@kvasir/formats/impact.js';
import { applyPatch } from '@kvasir/model';
import { readPeriod } from '@kvasir/model/impact.js';
import type { ImpactHost } from '../../impact-host.ts';
import type { ImpactSlice } from '../../impact-value.ts';
import { periodName } from '../../period-name.ts';
import { reportPeriods } from '../../report/report-period.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';
import { loadTableLanguage } from '../table-language.ts';

/** More of a text than this helps nobody to find it in the list. */
const longestText = 120;

const periodField = 'period:';
/** Between a field and the group whose value it is. */
const ofGroup = ' / ';

export async function observationTaker(
  host: ImpactHost,
  words: () => ExchangeMessages,
  language: string,
): Promise<ListTaker<ImpactSlice>> {
  return new ObservationTaker(host, words, await loadTableLanguage(language));
}

class ObservationTaker implements ListTaker<ImpactSlice> {
  readonly kinds: ListTaker<ImpactSlice>['kinds'];
  readonly #host: ImpactHost;
  readonly #words: () => ExchangeMessages;
  readonly #tables: Required<ImpactLanguage>;
  /** The columns of lists that were recognised as periods, as the lists call them. */
  readonly #namedPeriods = new Set<ObservationColumn>();

  constructor(host: ImpactHost, words: () => ExchangeMessages, tables: Required<ImpactLanguage>) {
    this.#host = host;
    this.#words = words;
    this.#tables = tables;
    this.kinds = observationLayouts.map((key) => ({ key, label: words().layouts[key] }));
  }

  fieldsOf(kind: string): ReturnType<ListTaker<ImpactSlice>['fieldsOf']> {
    const { fields, valueIn } = this.#words();
    const own = observationTableFields[kind as ObservationLayout].map((key) => ({
      key: key,
      label: this.#columnName(key),
    }));
    if (kind !== 'wide') return own;
    return [
      ...own.map((field) => ({ ...field, group: fields })),
      ...this.#periods().map((key) => ({ key, label: this.#periodName(key), group: valueIn })),
    ];
  }

  fieldName(_collection: string, field: string): string {
    const [name = '', ...group] = field.split(ofGroup);
    return [this.#columnName(name as ObservationTableColumn), ...group].join(', ');
  }

  collectionsOf(): readonly string[] {
    return ['observations'];
  }

  guess(rows: ListRows, value: ImpactSlice, sheet: string): ListMapping {
    const guess = guessObservationMapping(rows, { ...this.#tables, document: value });
    // Of a workbook, sheets of other things are left out: definitions have numbers and titles too.
    if (sheet !== '' && !this.canAdd(guess)) return { ...guess, columns: guess.columns.map(() => undefined) };
    for (const field of guess.columns) if (field?.startsWith(periodField)) this.#namedPeriods.add(field);
    return guess;
  }

  canAdd({ kind, columns }: ListMapping): boolean {
    const names = ['indicatorId', 'number', 'title'];
    const saysWhen =
      kind === 'wide' ? columns.some((field) => field?.startsWith(periodField)) : columns.includes('period');
    return saysWhen && columns.some((field) => field !== undefined && names.includes(field));
  }

  take(rows: ListRows, mapping: ListMapping, value: ImpactSlice): TakenRows<ImpactSlice> {
    // What is mapped was chosen among the fields of the tables.
    const chosen = mapping as ObservationMapping;
    const plan = readObservationTable(rows, { ...this.#tables, document: value, mapping: chosen });
    const { problems } = this.#words();
    return {
      document: applyPatch(value, observationPatch(plan)),
      changes: plan.changes.map((change) => this.#change(change)),
      problems: [
        ...plan.problems.map(({ row, column, code, text }): RowProblem => ({
          row,
          ...(column !== undefined && { column }),
          sentence: problems[code](shortened(text, longestText)),
        })),
        ...plan.ambiguous.map((number) => this.#ambiguous(number)),
      ].sort((one, other) => one.row - other.row),
    };
  }

  countsOf(_collection: string, counts: ItemCounts): string {
    return this.#words().counts(counts);
  }

  #change({ kind, indicator, title, period, fields }: ObservationChange): ItemChange {
    const { text, format } = this.#host;
    return {
      kind,
      collection: 'observations',
      id: `${indicator}/${period}`,
      title: [title, periodName(period, text, format)].filter(Boolean).join(', '),
      fields: fields.map((field) => this.#field(field)),
    };
  }

  #field({ field, group, before, after }: ObservationFieldChange): ItemChange['fields'][number] {
    return { field: group === undefined ? field : `${field}${ofGroup}${group}`, before, after };
  }

  /** Taken as the reader writes numbers, and said: it could be a thousand times as much. */
  #ambiguous({ row, column, text, value, otherwise }: AmbiguousNumber): RowProblem {
    const { format } = this.#host;
    const digits = { maximumFractionDigits: 20 };
    const sentence = this.#words().ambiguous(text, format.number(value, digits), format.number(otherwise, digits));
    return { row, column, sentence };
  }

  #columnName(field: ObservationTableColumn): string {
    return this.#tables.labels.columns.observations[field] ?? field;
  }

  /** Those of the list, and those that the indicators have. */
  #periods(): ObservationColumn[] {
    const { value, model, settings } = this.#host;
    const named = [...this.#namedPeriods];
    const known = new Set(named.map((field) => this.#periodName(field)));
    const own = reportPeriods(value, model.indicators, settings)
      .all.map(({ key }): ObservationColumn => `period:${key}`)
      .filter((field) => !known.has(this.#periodName(field)));
    return [...named, ...own];
  }

  #periodName(field: string): string {
    const { text, format } = this.#host;
    const key = field.slice(periodField.length);
    return readPeriod(key) ? periodName(key, text, format) : key;
  }
}
