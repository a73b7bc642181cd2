/** Where an indicator is heading. */
import { asMap } from '../patch/json-map.ts';
import { isDay } from '../roadmap/project-months.ts';
import { observationsOf } from './observations.ts';
import { dayNumber } from './reading.ts';

/** A value to be expected, and the band that it lies in if all goes on as it did. */
export interface Forecast {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two points are always on a line, and say nothing of how good it is. */
const fewest = 3;
/** The band is twice the standard error of a prediction, either way. */
const errors = 2;

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(indicator: unknown): Point[] {
  // A judgement from 1 to 5 is an order, and no amount that could go on growing.
  if (asMap(indicator)?.['kind'] === 'qualitative') return [];
  return observationsOf(indicator).flatMap(({ span, measure, isComparable }) =>
    span && measure !== undefined && isComparable ? [{ x: dayNumber(span.to), y: measure }] : [],
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number / numbers.length, 0);
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

/**
 * The straight line through all observations of what is measured today (least squares), on a day; the band is made from
 * how far they lie off it. `undefined` for fewer than three observations, for judgements, and for what has no line.
 */
export function forecastOf(indicator: unknown, day: string): Forecast | undefined {
  const points = pointsOf(indicator);
  if (points.length < fewest || !isDay(day)) return undefined;
  const [middle, level] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const spread = sum(points, ({ x }) => (x - middle) ** 2);
  const slope = sum(points, ({ x, y }) => (x - middle) * (y - level)) / spread;
  const at = (x: number): number => level + slope * (x - middle);
  const residuals = sum(points, ({ x, y }) => (y - at(x)) ** 2);
  const distance = (dayNumber(day) - middle) ** 2 / spread;
  const error = Math.sqrt((residuals / (points.length - 2)) * (1 + 1 / points.length + distance));
  const value = at(dayNumber(day));
  const [low, high] = [value - errors * error, value + errors * error];
  return Number.isFinite(low) && Number.isFinite(high) ? { value, low, high } : undefined;
}
