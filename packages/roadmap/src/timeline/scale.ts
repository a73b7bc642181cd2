/**
 * Where months lie on the axis. Up to the end of the project all are equally wide, whatever their days; after it the unit
 * is the year, because what comes then (results used, obligations, effects) is not planned by the month.
 */
import { firstDayOf, projectMonthOf } from '@kvasir/model/roadmap.js';
import type { Zoom } from '../settings.ts';

export interface ScaleRequest {
  readonly zoom: Zoom;
  readonly startDate: unknown;
  /** The month in which the project ends; `undefined` where nobody has said. */
  readonly length: number | undefined;
  /** The last month in which something finishes. */
  readonly lastFinish: number;
  /** The text size of the host by that of the design. */
  readonly factor: number;
  /** All of it has to fit into this, in pixels: on paper. */
  readonly room?: number | undefined;
}

/** What stands on the axis: a calendar year, a project month, a Monday by its day, or a year after the end. */
export interface Tick {
  readonly kind: 'year' | 'month' | 'week' | 'after';
  readonly x: number;
  readonly value: number;
}

/** Of one month, in pixels at the text size of the design. */
const monthWidths: Readonly<Record<Zoom, number>> = { years: 4, quarters: 8, months: 17, weeks: 88 };
/** How many months may lie between two that are named. */
const steps = [1, 3, 6, 12, 24, 60, 120];
/** With room for the name of the first, in each language. */
const yearAfterWidth = 60;
/** Between the last month and the first year after it. */
const breakWidth = 18;
/** As far as documents reach: a century. */
const mostMonths = 1200;
/** There is a life after the project, also where nothing is planned for it yet. */
const leastYearsAfter = 2;
const labelWidth = 40;
/** The room that the day of a Monday takes, by that of a name. */
export const dayWidth = 0.45;
const dayLength = 86_400_000;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many months of the project have passed when a day begins; part of a month counts as such a part. */
export function monthsUntil(startDate: unknown, day: string): number | undefined {
  const month = projectMonthOf(startDate, day);
  if (month === undefined) return undefined;
  const [first, next] = [firstDayOf(startDate, month), firstDayOf(startDate, month + 1)];
  if (first === undefined || next === undefined) return undefined;
  const from = momentOf(first);
  return month - 1 + (momentOf(day) - from) / (momentOf(next) - from);
}

export class Scale {
  readonly zoom: Zoom;
  /** The months up to the break, or to the end of the axis where the project has none. */
  readonly months: number;
  readonly yearsAfter: number;
  readonly monthWidth: number;
  readonly yearWidth: number;
  /** Months from one that is named to the next. */
  readonly step: number;
  /** Where the project ends. */
  readonly end: number;
  /** Where the years after it begin; where it has no end, the end of the axis. */
  readonly after: number;
  readonly width: number;
  /** The room that a name on the axis takes. */
  readonly labelWidth: number;
  readonly #startDate: unknown;

  constructor({ zoom, startDate, length, lastFinish, factor, room = Infinity }: ScaleRequest) {
    const last = clamp(Number.isFinite(lastFinish) ? Math.ceil(lastFinish) : 0, 0, mostMonths);
    this.zoom = zoom;
    this.months = length === undefined ? Math.max(12, Math.ceil(last / 12) * 12) : clamp(length, 1, mostMonths);
    this.yearsAfter = length === undefined ? 0 : Math.max(leastYearsAfter, Math.ceil((last - this.months) / 12));
    const wanted =
      this.months * monthWidths[zoom] + (this.yearsAfter > 0 ? breakWidth : 0) + this.yearsAfter * yearAfterWidth;
    const shrunk = Math.min(factor, room / wanted);
    this.monthWidth = monthWidths[zoom] * shrunk;
    this.yearWidth = yearAfterWidth * shrunk;
    this.labelWidth = labelWidth * factor;
    this.step = steps.find((step) => step * this.monthWidth >= this.labelWidth) ?? 120;
    this.end = this.months * this.monthWidth;
    this.after = this.yearsAfter === 0 ? this.end : this.end + breakWidth * shrunk;
    this.width = this.after + this.yearsAfter * this.yearWidth;
    this.#startDate = startDate;
  }

  /** The place at which so many months have passed: month n lies from n − 1 to n. What lies off the axis is at its ends. */
  xOf(month: number): number {
    if (!(month > 0)) return 0;
    if (month <= this.months) return month * this.monthWidth;
    return Math.min(this.width, this.after + ((month - this.months) / 12) * this.yearWidth);
  }

  /** How many months have passed at a place. */
  monthAt(x: number): number {
    if (!(x > 0)) return 0;
    if (x <= this.after || this.yearsAfter === 0) return Math.min(this.months, x / this.monthWidth);
    return this.months + (Math.min(this.width, x) - this.after) * (12 / this.yearWidth);
  }

  /** Whether so many months after the beginning are on the axis at all. */
  holds(month: number): boolean {
    return month >= 0 && month <= this.months + 12 * this.yearsAfter;
  }

  /** The place at which a day begins; `undefined` without a beginning, and for what is no day. */
  xOfDay(day: string): number | undefined {
    const months = monthsUntil(this.#startDate, day);
    return months === undefined ? undefined : this.xOf(months);
  }

  /** What is named between two places. */
  ticks(from: number, to: number): Tick[] {
    return [
      ...this.#years(from, to),
      ...this.#months(from, to),
      ...(this.zoom === 'weeks' ? this.#weeks(from, to) : []),
      ...this.#yearsAfter(from, to),
    ];
  }

  #years(from: number, to: number): Tick[] {
    const first = firstDayOf(this.#startDate, 1);
    const last = firstDayOf(this.#startDate, this.months);
    if (first === undefined || last === undefined) return [];
    const ticks: Tick[] = [];
    const begins = Number(first.slice(0, 4));
    for (let year = begins; year <= Number(last.slice(0, 4)); year++) {
      const x = year === begins ? 0 : (this.xOfDay(`${String(year).padStart(4, '0')}-01-01`) ?? 0);
      const before = ticks.at(-1);
      // The year in which the project begins may be all but over.
      if (before?.x === 0 && x < this.labelWidth) ticks.pop();
      else if (before && x - before.x < this.labelWidth) continue;
      // What comes after the project has its name there.
      if (this.yearsAfter > 0 && this.after - x < this.labelWidth) continue;
      // One more before, whose name reaches in.
      if (x >= from - 12 * this.monthWidth && x <= to) ticks.push({ kind: 'year', x, value: year });
    }
    return ticks;
  }

  #months(from: number, to: number): Tick[] {
    const { step, monthWidth, months } = this;
    const ticks: Tick[] = [];
    const first = Math.max(0, Math.floor(from / monthWidth / step)) * step;
    for (let month = first; month < months && month * monthWidth <= to; month += step) {
      ticks.push({ kind: 'month', x: month * monthWidth, value: month + 1 });
    }
    return ticks;
  }

  #weeks(from: number, to: number): Tick[] {
    // On paper, or where the text is larger than the months.
    if ((this.monthWidth * 7) / 31 < dayWidth * this.labelWidth) return [];
    const begins = firstDayOf(this.#startDate, Math.max(1, Math.floor(from / this.monthWidth)));
    if (begins === undefined) return [];
    const ticks: Tick[] = [];
    const first = momentOf(begins);
    // Monday is day 1.
    let moment = first + ((8 - new Date(first).getUTCDay()) % 7) * dayLength;
    for (;;) {
      const day = new Date(moment).toISOString().slice(0, 10);
      const months = monthsUntil(this.#startDate, day);
      if (months === undefined || months >= this.months || this.xOf(months) > to) return ticks;
      ticks.push({ kind: 'week', x: this.xOf(months), value: Number(day.slice(8)) });
      moment += 7 * dayLength;
    }
  }

  #yearsAfter(from: number, to: number): Tick[] {
    return Array.from({ length: this.yearsAfter }, (_, year): Tick => ({
      kind: 'after',
      x: this.after + year * this.yearWidth,
      value: year + 1,
    })).filter(({ x }) => x >= from - this.yearWidth && x <= to);
  }
}
