/** The course of an indicator: all that a chart, a table and a sentence say of it, read from the document once. */
import { isMap, textOf, type Direction } from '@kvasir/model';
import { observationsOf, pathAt, periodsBetween, readPeriod, type ReadObservation } from '@kvasir/model/impact.js';
import { dayAt, dayNumber, type Point } from './chart-geometry.ts';
import { boundsOf, courseForecast, type ForecastPoint } from './course-forecast.ts';
import { definitionChanges, type DefinitionChange } from './definition-changes.ts';

/** A value, and the day that it stands for: the last of its period. */
export interface CoursePoint {
  readonly day: number;
  readonly period: string;
  readonly value: number;
  readonly isProvisional: boolean;
}

/** A period of which there is no value between others of which there is one. */
export interface Hole {
  readonly period: string;
  readonly day: number;
  /** The days of the period. */
  readonly days: number;
  /** Whether somebody said that it is missing. */
  readonly isRecorded: boolean;
}

/** The values of a group: `women`. */
export interface GroupCourse {
  readonly name: string;
  readonly points: readonly CoursePoint[];
}

/** Values under a definition that measured something else. */
export interface EarlierCourse {
  readonly version: number;
  readonly points: readonly CoursePoint[];
  /** The unit, where it was another one: such values have no place on the scale of today. */
  readonly otherUnit: string | undefined;
}

export interface DatedValue {
  readonly value: number;
  readonly day: number | undefined;
}

export interface Course {
  readonly unit: string;
  /** Judged from 1 to 5, and not counted. */
  readonly isJudged: boolean;
  readonly direction: Direction | undefined;
  readonly observations: readonly ReadObservation[];
  readonly points: readonly CoursePoint[];
  readonly holes: readonly Hole[];
  readonly groups: readonly GroupCourse[];
  readonly earlier: readonly EarlierCourse[];
  readonly changes: readonly DefinitionChange[];
  readonly baseline: DatedValue | undefined;
  readonly target: DatedValue | undefined;
  /** Between what a value is to be kept. */
  readonly band: { readonly low: number; readonly high: number } | undefined;
  /** From the baseline to the target, in days and values; empty where there is no way from one to the other. */
  readonly path: readonly Point[];
  readonly forecast: readonly ForecastPoint[];
  readonly today: number | undefined;
  readonly projectEnd: number | undefined;
  /** The months between values. */
  readonly months: number;
  /** The first and the last day that there is something of. */
  readonly days: readonly [from: number, to: number];
}

export interface CourseOptions {
  readonly today: string;
  /** The last day of the partnership, as the document has it. */
  readonly projectEnd: unknown;
}

const courses = new WeakMap<object, { readonly key: string; readonly course: Course }>();

/** The course of an indicator, which may be anything; the same object as long as it is the same indicator and day. */
export function courseOf(indicator: unknown, { today, projectEnd }: CourseOptions): Course {
  const map = isMap(indicator) ? indicator : {};
  const key = `${today} ${textOf(projectEnd)}`;
  let remembered = courses.get(map);
  if (remembered?.key !== key) {
    remembered = { key, course: readCourse(map, today, projectEnd) };
    courses.set(map, remembered);
  }
  return remembered.course;
}

/** Of more observations than these only the ends of the forecast are worked out, and no gap between them is looked for. */
const many = 1000;
const fourWeeks = 28;

function readCourse(indicator: Readonly<Record<string, unknown>>, today: string, projectEnd: unknown): Course {
  const observations = observationsOf(indicator);
  const dated = observations.filter(hasSpan);
  const points = dated.flatMap((one) =>
    one.isComparable && one.measure !== undefined ? [point(one, one.measure)] : [],
  );
  const [baseline, target] = [datedValue(indicator['baseline']), datedValue(indicator['target'])];
  const [todayNumber, endNumber] = [dayOf(today), dayOf(projectEnd)];
  const direction = (['increase', 'decrease', 'maintain'] as const).find((one) => one === indicator['direction']);
  const holes = holesOf(dated, frequencyOf(indicator));
  const changes = definitionChanges(indicator);
  const earlier = earlierOf(dated, indicator);
  const own = [
    ...[...points, ...holes, ...earlier.flatMap((one) => one.points)].map(({ day }) => day),
    ...[baseline?.day, target?.day].filter((day) => day !== undefined),
  ];
  const end = target?.day ?? endNumber;
  const days = extent([...own, ...(end === undefined ? [] : [end])], todayNumber ?? 0);
  const isKept = direction === 'maintain';
  return {
    unit: textOf(indicator['unit']),
    isJudged: indicator['kind'] === 'qualitative',
    direction,
    observations,
    points,
    holes,
    groups: groupsOf(dated),
    earlier,
    changes,
    baseline,
    target,
    band: isKept ? bandOf(indicator, target ?? baseline) : undefined,
    path: isKept ? [] : pathOfTarget(indicator, baseline, target, days[1]),
    forecast: courseForecast(
      indicator,
      points,
      days[1],
      boundsOf(indicator, [...points, ...(baseline ? [baseline] : []), ...(target ? [target] : [])]),
    ),
    today: todayNumber,
    projectEnd: endNumber,
    months: monthsOf(dated, indicator),
    days,
  };
}

/** Where the path is on the day that a value stands for: while its period runs, that is today. */
export function expectedOn(indicator: unknown, { path, today }: Course, day: number): number | undefined {
  return path.length > 0 ? pathAt(indicator, dayAt(Math.min(day, today ?? day))) : undefined;
}

type DatedObservation = ReadObservation & { readonly span: NonNullable<ReadObservation['span']> };

function hasSpan(observation: ReadObservation): observation is DatedObservation {
  return observation.span !== undefined;
}

function dayOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayNumber(value) : NaN;
  // 31 February is read as a day of March by some, and is no day.
  return Number.isFinite(number) && dayAt(number) === value ? number : undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function datedValue(raw: unknown): DatedValue | undefined {
  const value = isMap(raw) ? finite(raw['value']) : undefined;
  return value === undefined ? undefined : { value, day: dayOf((raw as Readonly<Record<string, unknown>>)['date']) };
}

function point({ span, status }: DatedObservation, value: number): CoursePoint {
  return { day: dayNumber(span.to), period: span.key, value, isProvisional: status === 'provisional' };
}

/** The months from one observation to the next, where they are as long as a period. */
function frequencyOf(indicator: Readonly<Record<string, unknown>>): number | undefined {
  return [1, 3, 6, 12].find((months) => months === indicator['frequencyMonths']);
}

const lengths: readonly (readonly [days: number, months: number])[] = [
  [31, 1],
  [92, 3],
  [184, 6],
];

function monthsOf(dated: readonly DatedObservation[], indicator: Readonly<Record<string, unknown>>): number {
  const days = Math.min(...dated.map(({ span }) => dayNumber(span.to) - dayNumber(span.from) + 1));
  return lengths.find(([most]) => days <= most)?.[1] ?? frequencyOf(indicator) ?? 12;
}

function extent(days: readonly number[], today: number): [from: number, to: number] {
  if (days.length === 0) return [today - 365, today + 365];
  const [from, to] = [
    days.reduce((one, other) => Math.min(one, other)),
    days.reduce((one, other) => Math.max(one, other)),
  ];
  return to - from < fourWeeks ? [from - 183, to + 183] : [from, to];
}

/** What was said to be missing, and what nobody recorded between the first and the last of what was. */
function holesOf(dated: readonly DatedObservation[], months: number | undefined): Hole[] {
  const hole = (period: string, from: string, to: string, isRecorded: boolean): Hole => {
    return { period, day: dayNumber(to), days: dayNumber(to) - dayNumber(from) + 1, isRecorded };
  };
  const filled = dated.filter(({ measure, missing }) => measure !== undefined || missing !== undefined);
  const missing = dated.flatMap(({ measure, missing: reason, span }) =>
    measure === undefined && reason !== undefined ? [hole(span.key, span.from, span.to, true)] : [],
  );
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last || months === undefined || filled.length > many) return missing;
  const open = periodsBetween(first.span.to, last.span.to, months).flatMap((key) => {
    const span = readPeriod(key);
    const isCovered = filled.some((one) => span && one.span.from <= span.to && one.span.to >= span.from);
    return span && !isCovered ? [hole(key, span.from, span.to, false)] : [];
  });
  return [...missing, ...open].sort((one, other) => one.day - other.day);
}

function groupsOf(dated: readonly DatedObservation[]): GroupCourse[] {
  const groups = new Map<string, CoursePoint[]>();
  for (const observation of dated) {
    const breakdown = observation.raw['breakdown'];
    if (!observation.isComparable || !isMap(breakdown)) continue;
    for (const [name, entry] of Object.entries(breakdown)) {
      const value = isMap(entry) ? finite(entry['value']) : undefined;
      if (value === undefined) continue;
      const points = groups.get(name);
      if (points) points.push(point(observation, value));
      else groups.set(name, [point(observation, value)]);
    }
  }
  return [...groups].map(([name, points]) => ({ name, points }));
}

function earlierOf(dated: readonly DatedObservation[], indicator: Readonly<Record<string, unknown>>): EarlierCourse[] {
  const versions = new Map<number, CoursePoint[]>();
  for (const observation of dated) {
    const { isComparable, version, value, rating } = observation;
    const said = value ?? rating;
    if (isComparable || said === undefined) continue;
    versions.set(version, [...(versions.get(version) ?? []), point(observation, said)]);
  }
  const definitions = indicator['earlierVersions'];
  return [...versions].map(([version, points]) => {
    const definition = isMap(definitions) ? definitions[String(version)] : undefined;
    const unit = isMap(definition) ? textOf(definition['unit']) : '';
    return { version, points, otherUnit: unit !== '' && unit !== textOf(indicator['unit']) ? unit : undefined };
  });
}

function bandOf(indicator: Readonly<Record<string, unknown>>, middle: DatedValue | undefined): Course['band'] {
  const tolerance = Math.max(0, finite(indicator['tolerance']) ?? 0);
  if (!middle || tolerance === 0) return undefined;
  const [low, high] = [middle.value - tolerance, middle.value + tolerance];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/** Straight from the baseline to the target, and level after it. */
function pathOfTarget(
  indicator: unknown,
  baseline: DatedValue | undefined,
  target: DatedValue | undefined,
  to: number,
): Point[] {
  if (baseline?.day === undefined || target?.day === undefined || pathAt(indicator, dayAt(to)) === undefined) return [];
  const way: Point[] = [
    [baseline.day, baseline.value],
    [target.day, target.value],
  ];
  return to > target.day ? [...way, [to, target.value]] : way;
}
