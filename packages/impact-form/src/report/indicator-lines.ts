/** What the report says of each indicator, as it stood at the end of its period. */
import type { Format } from '@kvasir/element';
import { isMap, textOf, type Id } from '@kvasir/model';
import { observationsOf, progressOf, type Period, type Progress, type ReadObservation } from '@kvasir/model/impact.js';
import { shownUnit } from '../unit-name.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { figures } from '../overview/figures.ts';
import { titleOf } from '../overview/indicator-name.ts';
import type { ReportMessages } from './report.messages.ts';

/** What stands in the column of today's values. */
export type NowCell =
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly isProvisional: boolean;
      /** The period that it is of, where that is an earlier one. */
      readonly period: string | undefined;
      /** The version of the definition and its unit, where it measures something else than today's. */
      readonly earlier: { readonly version: number; readonly unit: string } | undefined;
    }
  /** Somebody said that there is none, and why. */
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'none' };

export interface IndicatorLine {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  /** The year of the target. */
  readonly targetYear: string;
  readonly now: NowCell;
  readonly progress: Progress;
  readonly orientation: unknown;
  /** How many values there are of what is measured today. */
  readonly values: number;
  /** The indicator with what was known of it by then. */
  readonly known: Readonly<Record<string, unknown>>;
}

export interface LineOptions {
  readonly period: Period;
  /** The day on which it is read. */
  readonly today: string;
  readonly text: ImpactFormMessages;
  readonly words: ReportMessages;
  readonly format: Format;
}

/** The day that a report speaks of: the end of its period or, while that runs, today. */
export function dayOf({ period, today }: Pick<LineOptions, 'period' | 'today'>): string {
  return period.to < today ? period.to : today;
}

/** What of a dated value is written. */
function dated(value: unknown): { readonly value: unknown; readonly year: string } {
  if (!isMap(value)) return { value: undefined, year: '' };
  return { value: value['value'], year: /^\d{4}(?=-\d\d-\d\d$)/.exec(textOf(value['date']))?.[0] ?? '' };
}

/** The indicator without what was observed after the period: a report says what was known by its end. */
function knownBy(raw: ShownIndicator['raw'], observations: readonly ReadObservation[], { to }: Period): typeof raw {
  const kept = observations.filter(({ span }) => !span || span.to <= to);
  if (kept.length === observations.length) return raw;
  return { ...raw, observations: Object.fromEntries(kept.map(({ id, raw: entry }) => [id, entry])) };
}

function unitOf(raw: unknown, words: ReportMessages): string {
  const map = isMap(raw) ? raw : {};
  const unit = shownUnit(map['unit']);
  if (unit !== '') return unit;
  return map['kind'] === 'qualitative' ? words.judgedUnit : '';
}

function earlierUnit(raw: ShownIndicator['raw'], version: number): string {
  const versions = raw['earlierVersions'];
  const definition = isMap(versions) && Object.hasOwn(versions, version) ? versions[version] : undefined;
  const unit = isMap(definition) ? textOf(definition['unit']) : '';
  return unit === textOf(raw['unit']) ? '' : shownUnit(unit);
}

/** The observation that the report shows: the last one that ended in the period, or before it a value of what is measured today. */
function shownObservation(observations: readonly ReadObservation[], { from, to }: Period): ReadObservation | undefined {
  const says = ({ measure, value, rating, missing }: ReadObservation): boolean =>
    (measure ?? value ?? rating ?? missing) !== undefined;
  const before = observations.filter((one) => one.span && one.span.to <= to && says(one));
  const last = before.at(-1);
  if (last?.span && last.span.to >= from) return last;
  return before.findLast(({ measure, isComparable }) => measure !== undefined && isComparable);
}

function nowCell(
  raw: ShownIndicator['raw'],
  shown: ReadObservation | undefined,
  figure: (value: unknown) => string,
  period: Period,
): NowCell {
  if (!shown) return { kind: 'none' };
  const value = shown.measure ?? shown.value ?? shown.rating;
  if (value === undefined) return { kind: 'missing', reason: shown.missing ?? '' };
  const isOfPeriod = shown.span !== undefined && shown.span.to >= period.from;
  return {
    kind: 'value',
    text: figure(value),
    isProvisional: shown.status === 'provisional',
    period: isOfPeriod ? undefined : shown.period,
    earlier: shown.isComparable ? undefined : { version: shown.version, unit: earlierUnit(raw, shown.version) },
  };
}

export function indicatorLine(indicator: ShownIndicator, options: LineOptions): IndicatorLine {
  const { id, raw } = indicator;
  const { period, text, words, format } = options;
  const observations = observationsOf(raw);
  const known = knownBy(raw, observations, period);
  const shown = shownObservation(observations, period);
  const [from, to] = [dated(raw['baseline']), dated(raw['target'])];
  const figure = figures([from.value, to.value, shown?.measure ?? shown?.value], format);
  const [target, tolerance] = [figure(to.value), raw['direction'] === 'maintain' ? figure(raw['tolerance']) : ''];
  return {
    id,
    number: textOf(raw['number']),
    title: titleOf(indicator, text),
    unit: unitOf(raw, words),
    baseline: figure(from.value),
    target: tolerance === '' ? target : `${target} ± ${tolerance}`,
    targetYear: target === '' ? '' : to.year,
    now: nowCell(raw, shown, figure, period),
    progress: progressOf(known, dayOf(options)),
    orientation: raw['orientation'],
    values: observations.filter(
      ({ span, measure, isComparable }) => span && span.to <= period.to && isComparable && measure !== undefined,
    ).length,
    known,
  };
}
