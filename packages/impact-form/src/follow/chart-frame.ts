/** What a chart stands in: its scales, its axes, and the room around it. */
import type { Format } from '@kvasir/element';
import { figures, type Figures } from '../overview/figures.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import {
  dayAt,
  niceTicks,
  roughWidth,
  Scale,
  timeTicks,
  type Box,
  type TimeTick,
  type TimeTicks,
} from './chart-geometry.ts';
import type { Course } from './course.ts';
import type { ChartMessages } from './follow.messages.ts';

/** In whose words a chart is. */
export interface ChartWords {
  readonly chart: ChartMessages;
  readonly text: ImpactFormMessages;
  readonly format: Format;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Of all text in it, in pixels. */
  readonly textSize: number;
  /** `small`: one of many, with the recorded values and the way to the target alone. */
  readonly detail: 'full' | 'small';
}

/** A text; `note` stands after it, and is quieter. */
export interface ChartLabel {
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly note?: string | undefined;
  readonly look: 'tick' | 'year' | 'value' | 'note' | 'quiet';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartFrame {
  readonly size: ChartSize;
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly valueTicks: readonly number[];
  readonly timeTicks: readonly TimeTick[];
  readonly labels: readonly ChartLabel[];
  readonly figure: Figures;
}

/** The values that the numbers of a chart are written like. */
export function figuresOf({ points, baseline, target, groups }: Course, format: Format): Figures {
  const last = points.at(-1);
  const ofGroups = groups.flatMap((group) => group.points.slice(-1)).map(({ value }) => value);
  return figures([last?.value, baseline?.value, target?.value, ...ofGroups], format);
}

/** Judgements are from 1 to 5. */
const ratings: readonly [number, number] = [1, 5];

function lowestAndHighest(
  { points, groups, earlier, baseline, target, band, forecast }: Course,
  isFull: boolean,
): [number, number] {
  const values = [
    ...points.map(({ value }) => value),
    ...[baseline?.value, target?.value, band?.low, band?.high].filter((value) => value !== undefined),
    ...(isFull ? groups.flatMap((group) => group.points.map(({ value }) => value)) : []),
    ...(isFull
      ? earlier.flatMap((one) => (one.otherUnit === undefined ? one.points : [])).map(({ value }) => value)
      : []),
  ];
  let low = values.reduce((one, other) => Math.min(one, other), Infinity);
  let high = values.reduce((one, other) => Math.max(one, other), -Infinity);
  if (low > high) [low, high] = [0, 1];
  if (isFull) {
    // A forecast far beyond all that was ever seen would press the rest into a line: it is cut off, and its label stays.
    const room = high / 2 - low / 2 || Math.abs(high) / 2 || 1;
    for (const edge of forecast.flatMap((one) => [one.value, one.low, one.high])) {
      if (edge < low && edge >= low - room) low = edge;
      if (edge > high && edge <= high + room) high = edge;
    }
  }
  // From zero, unless all is far from it.
  if (low > 0 && low <= high * 0.6) low = 0;
  if (high < 0 && high >= low * 0.6) high = 0;
  if (low === high) {
    const room = Math.abs(low) / 2 || 1;
    return [Math.max(low - room, -Number.MAX_VALUE), Math.min(high + room, Number.MAX_VALUE)];
  }
  return [low, high];
}

/** The scale of a small chart has no ticks to stand between. */
function smallFrame(course: Course, size: ChartSize, words: ChartWords): ChartFrame {
  const { width, height, textSize } = size;
  const figure = figuresOf(course, words.format);
  const { target, points } = course;
  const [low, high] = course.isJudged ? ratings : lowestAndHighest(course, false);
  const room = Math.max(
    target ? roughWidth(figure(target.value), textSize) + 10 : 0,
    points.length > 0 ? roughWidth(figure(points.at(-1)?.value), textSize) * 0.6 : 0,
    10,
  );
  const pad = textSize * 0.6;
  const plot = { x: 5, y: pad, width: Math.max(20, width - 5 - room), height: Math.max(10, height - pad - 5) };
  const x = new Scale(course.days, [plot.x, plot.x + plot.width]);
  const y = new Scale([low, high], [plot.y + plot.height - 3, plot.y]);
  return { size, plot, x, y, valueTicks: [], timeTicks: [], labels: [], figure };
}

/** How the month that ends a period is called, and what it is called together with its year. */
function tickName({ year, month }: TimeTick, months: number, { text, format }: ChartWords): string {
  if (months === 6) return text.half(month === 6 ? 1 : 2, '').trim();
  if (months === 3) return text.quarter(month / 3, '').trim();
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return months === 1 ? format.date(day, 'month') : String(year);
}

function timeLabels(
  { months, ticks }: TimeTicks,
  x: Scale,
  baseline: number,
  size: number,
  words: ChartWords,
): ChartLabel[] {
  const seen = new Set<number>();
  return ticks.flatMap((tick): ChartLabel[] => {
    const place = { x: x.at(tick.day), anchor: 'middle' } as const;
    const isPart = months === 3 || months === 6;
    const name: ChartLabel = {
      ...place,
      y: baseline + size * 1.5,
      text: tickName(tick, months, words),
      look: months > 6 ? 'year' : 'tick',
    };
    if (!isPart || seen.has(tick.year)) return [name];
    seen.add(tick.year);
    return [name, { ...place, y: baseline + size * 2.8, text: String(tick.year), look: 'year' }];
  });
}

/** What the frame leaves free, above for what is said of days and beside for what is said of lines. */
export interface FrameRoom {
  readonly top: number;
  readonly right: number;
}

/** The frame of a chart, with axes where it is large. */
export function chartFrame(course: Course, size: ChartSize, room: FrameRoom, words: ChartWords): ChartFrame {
  if (size.detail === 'small') return smallFrame(course, size, words);
  const { width, height, textSize } = size;
  const bottom = height - textSize * 3.2;
  const high = Math.max(40, bottom - room.top);
  const ticks = course.isJudged
    ? { values: [1, 2, 3, 4, 5], step: 1 }
    : niceTicks(...lowestAndHighest(course, true), Math.max(2, Math.round(high / (textSize * 5))));
  const figure = figures(ticks.values, words.format);
  const names = ticks.values.map(figure);
  const left = Math.max(textSize * 2, ...names.map((name) => roughWidth(name, textSize) + 10));
  const plot = { x: left, y: bottom - high, width: Math.max(40, width - left - room.right), height: high };
  const x = new Scale(course.days, [plot.x, plot.x + plot.width]);
  const [lowest = 0, highest = 1] = [ticks.values[0], ticks.values.at(-1)];
  const y = new Scale([lowest, highest], [bottom, plot.y]);
  const time = timeTicks(course.days, plot.width, course.months, (months) => {
    const name = tickName({ day: 0, year: 2028, month: 12 }, months, words);
    return roughWidth(name, textSize) + textSize;
  });
  return {
    size,
    plot,
    x,
    y,
    valueTicks: ticks.values,
    timeTicks: time.ticks,
    labels: [
      ...ticks.values.map((value, index): ChartLabel => {
        const place = { x: left - 8, y: y.at(value) + textSize * 0.35 };
        return { ...place, text: names[index] ?? '', look: 'tick', anchor: 'end' };
      }),
      ...timeLabels(time, x, bottom, textSize, words),
    ],
    figure: figuresOf(course, words.format),
  };
}

/** A month of a day, as labels of days have it. */
export function monthName(day: number, format: Format): string {
  return format.date(dayAt(day), 'month');
}
