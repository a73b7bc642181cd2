/** Where the values of an indicator are heading, as a chart can show it. */
import { isMap } from '@kvasir/model';
import { forecastOf, type Forecast } from '@kvasir/model/impact.js';
import { dayAt } from './chart-geometry.ts';

export interface ForecastPoint extends Forecast {
  readonly day: number;
}

/** Of more values than these only the ends of the line are worked out. */
const many = 1000;
/** Less is no future. */
const fourWeeks = 28;

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/**
 * Between what a forecast can be believed: where a value is plausible, and not below zero if nothing ever was. A straight
 * line knows neither.
 */
export function boundsOf(
  indicator: Readonly<Record<string, unknown>>,
  known: readonly { readonly value: number }[],
): readonly [low: number, high: number] {
  const range = isMap(indicator['plausibleRange']) ? indicator['plausibleRange'] : {};
  const [from, to] = [finite(range['from']), finite(range['to'])];
  const low = from ?? (known.every(({ value }) => value >= 0) ? 0 : -Infinity);
  const high = to ?? Infinity;
  // What lies outside of its own range has shown that the range does not hold.
  return known.every(({ value }) => value >= low && value <= high) ? [low, high] : [-Infinity, Infinity];
}

/** From the last value to a day. */
export function courseForecast(
  indicator: unknown,
  points: readonly { readonly day: number }[],
  to: number,
  [lowest, highest]: readonly [low: number, high: number],
): ForecastPoint[] {
  const last = points.at(-1);
  if (!last || to - last.day < fourWeeks) return [];
  // The band is curved, the line is not.
  const steps = points.length > many ? 1 : 6;
  const within = (value: number): number => Math.min(Math.max(value, lowest), highest);
  return Array.from({ length: steps + 1 }, (_, at) => Math.round(last.day + ((to - last.day) * at) / steps)).flatMap(
    (day) => {
      const expected = forecastOf(indicator, dayAt(day));
      if (!expected) return [];
      const { value, low, high } = expected;
      return [{ day, value: within(value), low: within(low), high: within(high) }];
    },
  );
}
