/** How far an indicator has come, on its way from the baseline to the target. */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import { isDay } from '../roadmap/project-months.ts';
import { latestObservation } from './observations.ts';
import { dayNumber, finite, readDatedValue } from './reading.ts';

interface Measured {
  /** The last value. */
  readonly value: number;
  /** The day that it stands for: the end of its period or, where that is still to come, today. */
  readonly asOf: string;
}

/** How far an indicator has come. */
export type Progress =
  /** Nothing has been observed yet. */
  | { readonly kind: 'unmeasured' }
  /** There is no target, or nothing that says from which side it is to be reached. */
  | ({ readonly kind: 'no-target' } & Measured)
  /** The target lies on the other side of the baseline than the direction says. */
  | ({ readonly kind: 'contradictory' } & Measured)
  /** The target is reached, or the value is where the path is or beyond, or behind it, or there is no path. */
  | ({
      readonly kind: 'reached' | 'on-path' | 'behind' | 'under-way';
      /** How much of the way is done, from 0 and beyond 1; absent without a way. */
      readonly ratio: number | undefined;
      /** Where the path is on the day that the value stands for. */
      readonly expected: number | undefined;
      /** The value less what is expected. */
      readonly gap: number | undefined;
    } & Measured)
  /** What is to be maintained lies in its band, or not. */
  | ({ readonly kind: 'within' | 'outside'; readonly low: number; readonly high: number } & Measured);

/** Where the path from baseline to target is on a day; it is level before and after. `undefined` without both dates. */
export function pathAt(indicator: unknown, day: string): number | undefined {
  const map = asMap(indicator) ?? {};
  const [baseline, target] = [readDatedValue(map['baseline']), readDatedValue(map['target'])];
  const [from, to] = [baseline.value, target.value];
  if (from === undefined || to === undefined || !baseline.date || !target.date || !isDay(day)) return undefined;
  if (baseline.date >= target.date) return undefined;
  if (day <= baseline.date) return from;
  if (day >= target.date) return to;
  const start = dayNumber(baseline.date);
  const share = (dayNumber(day) - start) / (dayNumber(target.date) - start);
  // Not the baseline plus a share of the difference: that is infinite between the largest numbers.
  const value = from * (1 - share) + to * share;
  return Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to));
}

/** 1 where the value is to rise and −1 where it is to fall; without a direction, as the target lies from the baseline. */
function signOf(indicator: JsonMap, baseline: number | undefined, target: number): 1 | -1 | undefined {
  const direction = indicator['direction'];
  if (direction === 'increase') return 1;
  if (direction === 'decrease') return -1;
  if (baseline === undefined || baseline === target) return undefined;
  return target > baseline ? 1 : -1;
}

/** Halves, because the difference of the largest numbers is infinite. */
function ratioOf(value: number, baseline: number, target: number): number | undefined {
  const ratio = (value / 2 - baseline / 2) / (target / 2 - baseline / 2);
  return Number.isFinite(ratio) ? Math.max(0, ratio) : undefined;
}

function bandOf(indicator: JsonMap, measured: Measured, middle: number): Progress {
  const tolerance = Math.max(0, finite(indicator['tolerance']) ?? 0);
  const [low, high] = [Math.max(-Number.MAX_VALUE, middle - tolerance), Math.min(Number.MAX_VALUE, middle + tolerance)];
  const isWithin = measured.value >= low && measured.value <= high;
  return { kind: isWithin ? 'within' : 'outside', ...measured, low, high };
}

/**
 * How far an indicator has come by the last value that was observed, by its own sign: what is to decrease is behind where
 * it is above the path. What is to be maintained has no way, only a band around the target, or without one around the
 * baseline. A value is compared with the path on the day that it stands for, lest all be behind between two observations.
 */
export function progressOf(indicator: unknown, today: string): Progress {
  const map = asMap(indicator) ?? {};
  const latest = latestObservation(map, today);
  if (latest?.measure === undefined || !latest.span) return { kind: 'unmeasured' };
  const value = latest.measure;
  const measured = { value, asOf: latest.span.to < today ? latest.span.to : today };
  const [{ value: baseline }, { value: target }] = [readDatedValue(map['baseline']), readDatedValue(map['target'])];
  if (map['direction'] === 'maintain') {
    const middle = target ?? baseline;
    return middle === undefined ? { kind: 'no-target', ...measured } : bandOf(map, measured, middle);
  }
  const sign = target === undefined ? undefined : signOf(map, baseline, target);
  if (target === undefined || sign === undefined) return { kind: 'no-target', ...measured };
  if (baseline !== undefined && sign * target < sign * baseline) return { kind: 'contradictory', ...measured };
  const ratio = baseline === undefined ? undefined : ratioOf(value, baseline, target);
  const expected = pathAt(map, measured.asOf);
  const gap = expected === undefined ? undefined : finite(value - expected);
  const isOnPath = expected !== undefined && sign * value >= sign * expected;
  const open = expected === undefined ? 'under-way' : isOnPath ? 'on-path' : 'behind';
  return { kind: sign * value >= sign * target ? 'reached' : open, ...measured, ratio, expected, gap };
}
