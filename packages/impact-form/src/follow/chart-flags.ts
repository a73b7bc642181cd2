/** What is said of days: today, the end of the project, a new definition, a missing period. It stands above the chart. */
import { roughWidth, type Scale } from './chart-geometry.ts';
import { monthName, type ChartLabel, type ChartSize, type ChartWords } from './chart-frame.ts';
import type { Course, Hole } from './course.ts';

export interface Flag {
  readonly kind: 'today' | 'end' | 'definition' | 'hole';
  readonly day: number;
  readonly text: string;
}

export interface PlacedFlag extends Flag {
  readonly x: number;
  /** The middle of its text. */
  readonly middle: number;
  /** In which row its text stands, counted from the chart upwards; `undefined` where there is no room for it. */
  readonly row: number | undefined;
}

/** More rows than these would be higher than what they are about. */
const mostRows = 4;

function isIn(day: number | undefined, [from, to]: Course['days']): day is number {
  return day !== undefined && day >= from && day <= to;
}

/** Holes that follow on one another are named once. */
function holeFlags(holes: readonly Hole[], { chart }: ChartWords): Flag[] {
  const runs: Hole[][] = [];
  for (const hole of holes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && last.isRecorded === hole.isRecorded && hole.day - last.day <= hole.days * 1.1;
    if (run && follows) run.push(hole);
    else runs.push([hole]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const day = ((first?.day ?? 0) + (last?.day ?? 0)) / 2;
    return { kind: 'hole', day, text: first?.isRecorded ? chart.missing : chart.notRecorded };
  });
}

/** What there is to say of days, what matters most first. */
export function flagsOf(course: Course, words: ChartWords): Flag[] {
  const { chart, format } = words;
  const { projectEnd, today, changes, days } = course;
  const flags: Flag[] = [];
  if (isIn(projectEnd, days)) {
    flags.push({ kind: 'end', day: projectEnd, text: chart.projectEnds(monthName(projectEnd, format)) });
  }
  if (isIn(today, days)) flags.push({ kind: 'today', day: today, text: chart.today });
  for (const { version, day, fields } of changes) {
    if (!isIn(day, days)) continue;
    // More than two say no more than that it is another one.
    const named = fields.length <= 2 ? fields.map((field) => chart.fields[field]) : [];
    flags.push({ kind: 'definition', day, text: chart.definition(version, named) });
  }
  return [...flags, ...holeFlags(course.holes, words)];
}

/** In which row of text each stands, without one over another; a hole without room has none, for its hatching says it. */
export function placeFlags(flags: readonly Flag[], x: Scale, { width, textSize }: ChartSize): PlacedFlag[] {
  const rows: [from: number, to: number][][] = [];
  return flags.map((flag): PlacedFlag => {
    const at = x.at(flag.day);
    const room = roughWidth(flag.text, textSize);
    const middle = Math.min(Math.max(at, room / 2), Math.max(room / 2, width - room / 2));
    const [from, to] = [middle - room / 2 - 5, middle + room / 2 + 5];
    const free = rows.findIndex((taken) => taken.every(([start, end]) => to <= start || from >= end));
    const row = free < 0 ? rows.length : free;
    if (row >= mostRows) return { ...flag, x: at, middle, row: undefined };
    (rows[row] ??= []).push([from, to]);
    return { ...flag, x: at, middle, row };
  });
}

const lineHeight = 1.35;

/** How high the rows of these flags are together. */
export function flagRoom(placed: readonly PlacedFlag[], textSize: number): number {
  const rows = placed.reduce((most, { row = -1 }) => Math.max(most, row + 1), 0);
  return textSize * (rows * lineHeight + 0.6);
}

/** Their texts above a chart that begins there. */
export function flagLabels(placed: readonly PlacedFlag[], top: number, textSize: number): ChartLabel[] {
  return placed.flatMap(({ kind, middle, row, text }): ChartLabel[] => {
    if (row === undefined) return [];
    const look = kind === 'today' ? 'note' : 'quiet';
    return [{ x: middle, y: top - textSize * (row * lineHeight + 0.5), text, look, anchor: 'middle' }];
  });
}
