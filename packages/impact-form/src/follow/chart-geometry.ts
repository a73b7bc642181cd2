/** The arithmetic of charts: days and values to places, ticks that people count in, and labels that keep apart. */

export type Point = readonly [x: number, y: number];

const millisecondsOfDay = 86_400_000;

/** Days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The calendar date of a number of days since 1970, `YYYY-MM-DD`. */
export function dayAt(number: number): string {
  return new Date(Math.round(number) * millisecondsOfDay).toISOString().slice(0, 10);
}

/** A straight scale. Halves, because the difference of the largest numbers is infinite. */
export class Scale {
  readonly #low: number;
  readonly #high: number;
  readonly #from: number;
  readonly #to: number;

  constructor(domain: readonly [low: number, high: number], range: readonly [from: number, to: number]) {
    [this.#low, this.#high] = domain;
    [this.#from, this.#to] = range;
  }

  at(value: number): number {
    const span = this.#high / 2 - this.#low / 2;
    const share = span === 0 ? 0.5 : (value / 2 - this.#low / 2) / span;
    return this.#from + share * (this.#to - this.#from);
  }
}

export interface Ticks {
  /** From the first at or below the lowest value to the first at or above the highest. */
  readonly values: readonly number[];
  readonly step: number;
}

/** Below it, numbers lose their digits. */
const smallest = 1e-290;

/** 1, 2, 5, 10, 20, 50 … and nothing between, at least as large as what is asked for. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Multiples of a step that people count in, at most about so many, from below the lowest to above the highest value. */
export function niceTicks(low: number, high: number, most: number): Ticks {
  const count = Math.max(1, most);
  const least = high / count - low / count;
  const ends: Ticks = { values: low === high ? [low] : [low, high], step: least };
  if (!(least > 0) && (low < high || (low !== 0 && Math.abs(low) < smallest))) return ends;
  const step = niceStep(least > 0 ? least : Math.abs(high) / 2 || 1);
  // What is larger than all numbers, or too small to be told from its neighbour, has its two ends as ticks.
  if (!Number.isFinite(step) || step < smallest || low + step === low) return ends;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({ length: Math.min(last - first, 100) + 1 }, (_, at) => exact((first + at) * step, step));
  return values.every((value) => Number.isFinite(value)) ? { values, step } : ends;
}

/** 0.3 and not 0.30000000000000004. */
function exact(value: number, step: number): number {
  return Number(value.toPrecision(15)) || (Math.abs(value) < step / 2 ? 0 : value);
}

/** The months between ticks, of which the closest is taken whose labels have room. */
const tickMonths = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000] as const;

export interface TimeTick {
  /** The last day of the month that ends there, in days since 1970. */
  readonly day: number;
  readonly year: number;
  /** The month that ends there, 1 to 12. */
  readonly month: number;
}

export interface TimeTicks {
  /** How many months lie between two of them. */
  readonly months: number;
  readonly ticks: readonly TimeTick[];
}

/** The day before the first of a month, counted from 0 in the year 0. */
function endOfMonth(index: number): TimeTick {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  // Not the constructor: it takes years before 100 for those of the last century.
  const next = new Date(0);
  next.setUTCFullYear(year, month, 1);
  return { day: Math.round(next.getTime() / millisecondsOfDay) - 1, year, month };
}

/**
 * Where periods end, between two days: what is observed of a period stands there. `finest` is the length of the periods;
 * `widthOf` says how much room a label of ticks so many months apart needs, in pixels.
 */
export function timeTicks(
  [from, to]: readonly [from: number, to: number],
  width: number,
  finest: number,
  widthOf: (months: number) => number,
): TimeTicks {
  const daysOfMonth = 30.44;
  const perMonth = (width / Math.max(1, to - from)) * daysOfMonth;
  const months =
    tickMonths.find((one) => one >= finest && perMonth * one >= widthOf(one)) ??
    tickMonths[tickMonths.length - 1] ??
    12;
  const [first, last] = [dayAt(from), dayAt(to)].map(
    (day) => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1,
  );
  const ticks: TimeTick[] = [];
  // The last month of a period: with 6 months, June and December; of more than a year, the end of a round one.
  const shift = months > 12 ? 12 : 0;
  const next = Math.ceil(((first ?? 0) + 1 - shift) / months) * months - 1 + shift;
  for (let index = next; index <= (last ?? 0); index += months) {
    const tick = endOfMonth(index);
    if (tick.day >= from && tick.day <= to) ticks.push(tick);
  }
  return { months, ticks };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines from bottom left to top right through a box, as far apart as asked for. */
export function hatch({ x, y, width, height }: Box, gap: number): Point[][] {
  const lines: Point[][] = [];
  for (let offset = gap - height; offset < width; offset += gap) {
    const start = Math.max(0, offset);
    const end = Math.min(width, offset + height);
    if (end - start < 1) continue;
    lines.push([
      [x + start, y + height - (start - offset)],
      [x + end, y + height - (end - offset)],
    ]);
  }
  return lines;
}

/** How wide a text is about: it needs no screen to be known, and is rather too much than too little. */
export function roughWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width +=
      code >= 0x2e80 ? 1 : /[.,:;’'|\sil]/.test(character) ? 0.32 : /[A-ZÄÖÜÉmwMW%€]/.test(character) ? 0.72 : 0.56;
  }
  return width * size;
}

/**
 * Where labels of these heights stand that want to be centred on these places: as near as they can, in their order, without
 * one over another, and between two bounds as long as there is room.
 */
export function spread(
  wanted: readonly { readonly at: number; readonly height: number }[],
  [top, bottom]: readonly [top: number, bottom: number],
): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one]?.at ?? 0) - (wanted[other]?.at ?? 0));
  const places = wanted.map(({ at }) => at);
  let edge = top;
  for (const index of order) {
    const { at, height } = wanted[index] ?? { at: 0, height: 0 };
    const place = Math.max(at, edge + height / 2);
    places[index] = place;
    edge = place + height / 2;
  }
  edge = Math.max(bottom, top + wanted.reduce((sum, { height }) => sum + height, 0));
  for (const index of order.reverse()) {
    const { height = 0 } = wanted[index] ?? {};
    const place = Math.min(places[index] ?? 0, edge - height / 2);
    places[index] = place;
    edge = place - height / 2;
  }
  return places;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The points of a line, close enough together that no label slips between them. */
function along(line: readonly Point[], step: number): Point[] {
  return line.flatMap(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    const parts = Math.min(400, Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step)));
    return Array.from({ length: parts }, (_, at): Point => [
      x + ((nextX - x) * at) / parts,
      y + ((nextY - y) * at) / parts,
    ]);
  });
}

/** What labels keep away from. */
export class Obstacles {
  readonly #points: Point[] = [];
  readonly #boxes: Box[] = [];

  line(line: readonly Point[]): void {
    this.#points.push(...along(line, 5));
  }

  box(box: Box): void {
    this.#boxes.push(box);
  }

  /** How much lies under a box; a label over a label is as bad as it gets. */
  under(box: Box): number {
    const points = this.#points.filter(
      ([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    ).length;
    return points + this.#boxes.filter((other) => overlaps(box, other)).length * 1000;
  }
}

/** A tenth of a pixel: nobody sees less. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Lines as the `d` of one path. */
export function pathOf(lines: readonly (readonly Point[])[], isClosed = false): string {
  return lines
    .filter((line) => line.length > 0)
    .map((line) => `M${line.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${isClosed ? 'Z' : ''}`)
    .join('');
}

/** Circles as the `d` of one path. */
export function circlesOf(
  circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
): string {
  return circles
    .map(({ x, y, radius }) => {
      const [r, d] = [short(radius), short(radius * 2)];
      return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`;
    })
    .join('');
}
