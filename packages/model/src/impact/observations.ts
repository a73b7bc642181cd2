/** What was observed of an indicator, in the order of time. */
import { textOf } from '../document-text.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { observationStatuses, type ObservationStatus } from '../vocabularies/indicators.ts';
import { compareSpans, readPeriod, type Period } from './periods.ts';
import { finite, isWritten, known, mapEntries, versionOf, whole } from './reading.ts';

/** One observation, as far as it can be read. */
export interface ReadObservation {
  readonly id: Id;
  /** The period as it is written. */
  readonly period: string;
  /** What the period covers, if it can be read. */
  readonly span: Period | undefined;
  readonly value: number | undefined;
  readonly rating: number | undefined;
  /** What counts of the two: of a judged indicator the rating, of a counted one the value. */
  readonly measure: number | undefined;
  /** Why there is no value; missing is not zero. */
  readonly missing: string | undefined;
  readonly status: ObservationStatus | undefined;
  /** The version of the definition that it was made under. */
  readonly version: number;
  /** Whether it measures what the indicator measures today: a later version may have another target, but no other unit. */
  readonly isComparable: boolean;
  /** Whether there is another one of the same period. */
  readonly isDoubled: boolean;
  /** The entry as it stands in the document. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What makes a series break when it changes. The title, the direction, baseline and target do not: they measure nothing. */
const measuringFields = ['kind', 'unit', 'definition', 'source', 'method'] as const;

function measuresTheSame(indicator: JsonMap, version: number): boolean {
  if (version === versionOf(indicator)) return true;
  const earlier = asMap(member(asMap(indicator['earlierVersions']) ?? {}, String(version)));
  return (
    earlier !== undefined &&
    measuringFields.every((field) => (member(earlier, field) ?? '') === (member(indicator, field) ?? ''))
  );
}

function measureOf(
  indicator: JsonMap,
  { value, rating }: Pick<ReadObservation, 'value' | 'rating'>,
): number | undefined {
  const kind = indicator['kind'];
  if (kind === 'qualitative') return rating;
  return kind === 'quantitative' ? value : (value ?? rating);
}

/** All observations of an indicator by their periods; those whose period cannot be read come last. */
export function observationsOf(indicator: unknown): readonly ReadObservation[] {
  const map = asMap(indicator) ?? {};
  const comparable = new Map<number, boolean>();
  const timesOfPeriod = new Map<string, number>();
  const read = mapEntries(map['observations']).map(([id, raw]) => {
    const period = textOf(raw['period']);
    const version = versionOf(raw);
    const isComparable = comparable.get(version) ?? measuresTheSame(map, version);
    comparable.set(version, isComparable);
    timesOfPeriod.set(period, (timesOfPeriod.get(period) ?? 0) + 1);
    const [value, rating, missing] = [finite(raw['value']), whole(raw['rating'], 1, 5), raw['missing']];
    return {
      id,
      period,
      span: readPeriod(period),
      value,
      rating,
      measure: measureOf(map, { value, rating }),
      missing: isWritten(missing) ? missing : undefined,
      status: known(observationStatuses, raw['status']),
      version,
      isComparable,
      raw,
    };
  });
  return read
    .sort((one, other) => compareSpans(one.span, other.span))
    .map((one) => ({ ...one, isDoubled: one.period !== '' && (timesOfPeriod.get(one.period) ?? 0) > 1 }));
}

/** The last observation that says a value of what is measured today; with a day, the last that has begun by it. */
export function latestObservation(indicator: unknown, today?: string): ReadObservation | undefined {
  return observationsOf(indicator).findLast(
    ({ span, measure, isComparable }) =>
      span !== undefined && measure !== undefined && isComparable && (today === undefined || span.from <= today),
  );
}

/** The observation of a period; of two, the one that stands later in the document. */
export function observationAt(indicator: unknown, period: string): ReadObservation | undefined {
  return observationsOf(indicator).findLast((observation) => observation.period === period);
}
