/** Of which period a report is, and of which ones there could be. */
import { isMap } from '@kvasir/model';
import { comparePeriods, readPeriod, type Period } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { firstDay, Rounds } from '../record/rounds.ts';

export interface PeriodChoices {
  /** The one that is reported; nothing where the calendar has none, as in the year 0. */
  readonly chosen: Period | undefined;
  /** The latest first. */
  readonly all: readonly Period[];
}

/** More than anybody scrolls through; earlier ones are shown where the host names them. */
const most = 24;

/** The periods of which something was written. */
function writtenPeriods({ impact }: ImpactSlice): Period[] {
  const reports: unknown = isMap(impact) ? impact['reports'] : undefined;
  return isMap(reports) ? Object.keys(reports).flatMap((key) => readPeriod(key) ?? []) : [];
}

/**
 * The period of a report: the one that is asked for or, where that is none, the last that is over. What runs can be
 * reported too, and so can what somebody has written of.
 */
export function reportPeriods(
  value: ImpactSlice,
  indicators: readonly ShownIndicator[],
  { period, today }: { readonly period: string | undefined; readonly today: string },
): PeriodChoices {
  const rounds = new Rounds(indicators);
  const running = rounds.at(today);
  const closed = running && running.to >= today ? rounds.before(running) : running;
  const asked = readPeriod(period);
  const first = firstDay(value, indicators);
  const regular = running ? rounds.upTo(running, most).filter(({ to }) => to >= first) : [];
  const byKey = new Map(
    [...regular, ...writtenPeriods(value), ...(asked ? [asked] : []), ...(closed ? [closed] : [])].map(
      (one): [string, Period] => [one.key, one],
    ),
  );
  return {
    chosen: asked ?? closed,
    all: [...byKey.values()].sort((one, other) => comparePeriods(other.key, one.key)),
  };
}
