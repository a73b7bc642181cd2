/** What is to be measured. */
import type { JsonMap } from '../patch/json-map.ts';
import { isDay, lastDayOf } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { observationsOf, type ReadObservation } from './observations.ts';
import { periodLength, periodsBetween, readPeriod, type Period } from './periods.ts';
import { isWritten, mapEntries, finite, readDatedValue, whole } from './reading.ts';

/** A period that is over, and of which nothing was recorded. */
export interface DueObservation {
  readonly indicator: Id;
  readonly period: string;
  /** The last day of the month after the period. */
  readonly dueOn: string;
  readonly isOverdue: boolean;
}

type DueDocument = Pick<Partnership, 'indicators' | 'startDate' | 'endDate'>;

function isAnswered({ value, rating, missing, raw }: ReadObservation): boolean {
  return (
    value !== undefined ||
    rating !== undefined ||
    missing !== undefined ||
    isWritten(raw['text']) ||
    mapEntries(raw['breakdown']).some(
      ([, group]) => finite(group['value']) !== undefined || isWritten(group['missing']),
    )
  );
}

/** The periods that are over, from the baseline, or else the start of the partnership, to that of the target, or its end. */
function endedPeriods(indicator: JsonMap, document: DueDocument, today: string): Period[] {
  const every = whole(indicator['frequencyMonths'], 1, 1200);
  if (every === undefined) return [];
  const from = readDatedValue(indicator['baseline']).date ?? document.startDate;
  const end = readDatedValue(indicator['target']).date ?? document.endDate;
  const last = isDay(end) && end < today ? end : today;
  // What is measured every two years has a period of a year, every second time.
  const step = Math.max(1, Math.round(every / 12));
  return periodsBetween(from, last, periodLength(every))
    .map(readPeriod)
    .filter((period) => period !== undefined)
    .filter(({ to }) => isDay(from) && to > from)
    .filter((_, at) => (at + 1) % step === 0)
    .filter(({ to }) => to < today);
}

/** The last day of the month after the one that a period ends in; no calendar goes beyond the year 9999. */
function dueDayOf({ to }: Period): string {
  return lastDayOf(`${to.slice(0, 8)}01`, 2) ?? to;
}

function byDueDay(one: DueObservation, other: DueObservation): number {
  return one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0;
}

/**
 * What is to be measured and was not, by the day on which it is due: one month after the end of its period. A reason why
 * there is no value is an answer too. An indicator that does not say how often it is observed is never due.
 */
export function dueObservations(document: DueDocument, today: string): DueObservation[] {
  if (!isDay(today)) return [];
  return mapEntries(document.indicators)
    .flatMap(([indicator, entry]) => {
      const ended = endedPeriods(entry, document, today);
      if (ended.length === 0) return [];
      const answered = new Set(observationsOf(entry).flatMap((one) => (isAnswered(one) ? [one.period] : [])));
      return ended
        .filter(({ key }) => !answered.has(key))
        .map((period) => {
          const dueOn = dueDayOf(period);
          return { indicator, period: period.key, dueOn, isOverdue: dueOn < today };
        });
    })
    .sort(byDueDay);
}
