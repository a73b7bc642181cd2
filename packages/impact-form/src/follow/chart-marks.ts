/** What a chart is drawn with, for whatever it is drawn on: lines, points and texts, each with its look and no colour. */
import { hatch, Obstacles, type Box, type Point } from './chart-geometry.ts';
import { chartFrame, type ChartFrame, type ChartLabel, type ChartSize, type ChartWords } from './chart-frame.ts';
import { flagLabels, flagRoom, flagsOf, placeFlags, type PlacedFlag } from './chart-flags.ts';
import { ChartLabels, mostGroups, roomOfEnds, type PlacedPoint } from './chart-labels.ts';
import type { Course, CoursePoint } from './course.ts';

export type LineLook =
  'grid' | 'axis' | 'hatch' | 'end' | 'definition' | 'today' | 'path' | 'forecast' | 'earlier' | 'bridge' | 'recorded';
export type AreaLook = 'likely' | 'kept';
export type DotLook = 'recorded' | 'provisional' | 'earlier' | 'end' | 'expected' | 'group';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface ChartMarks {
  readonly size: ChartSize;
  readonly plot: Box;
  readonly areas: Readonly<Record<AreaLook, readonly (readonly Point[])[]>>;
  readonly lines: Readonly<Record<LineLook, readonly (readonly Point[])[]>>;
  /** The lines of groups, each with dashes of its own. */
  readonly groups: readonly (readonly Point[])[];
  readonly dots: Readonly<Record<DotLook, readonly Dot[]>>;
  readonly labels: readonly ChartLabel[];
  readonly points: readonly PlacedPoint[];
  xOf(day: number): number;
  yOf(value: number): number;
}

/** What a chart shows of a course, and where. */
export function chartMarks(course: Course, size: ChartSize, words: ChartWords): ChartMarks {
  return new Plan(course, size, words).marks();
}

class Plan {
  readonly #course: Course;
  readonly #words: ChartWords;
  readonly #size: ChartSize;
  readonly #isFull: boolean;
  readonly #frame: ChartFrame;
  readonly #flags: readonly PlacedFlag[];
  readonly #obstacles = new Obstacles();
  readonly #labels: readonly ChartLabel[];

  constructor(course: Course, size: ChartSize, words: ChartWords) {
    this.#course = course;
    this.#words = words;
    this.#size = size;
    this.#isFull = size.detail === 'full';
    const right = roomOfEnds(course, size, words);
    // How high the flags are is known once they have their places along the chart.
    const first = chartFrame(course, size, { top: size.textSize * 2, right }, words);
    const flags = this.#isFull ? flagsOf(course, words) : [];
    const top = flagRoom(placeFlags(flags, first.x, size), size.textSize);
    this.#frame = this.#isFull ? chartFrame(course, size, { top, right }, words) : first;
    this.#flags = placeFlags(flags, this.#frame.x, size);
    this.#labels = [...this.#frame.labels, ...flagLabels(this.#flags, this.#frame.plot.y, size.textSize)];
  }

  marks(): ChartMarks {
    const { plot, valueTicks, y } = this.#frame;
    const { points, band, forecast } = this.#course;
    const right = plot.x + plot.width;
    const placed = points.map((point): PlacedPoint => ({ ...this.#place(point.day, point.value), point }));
    const groups = this.#isFull ? this.#course.groups.slice(0, mostGroups) : [];
    const lines = {
      grid: valueTicks.slice(1).map((value) => across(plot, y.at(value))),
      axis: [across(plot, plot.y + plot.height + (this.#isFull ? 0 : 2))],
      hatch: this.#course.holes.flatMap(({ day, days }) => this.#hatched(day, days)),
      end: this.#verticals('end'),
      definition: this.#verticals('definition'),
      today: this.#verticals('today'),
      path: this.#path(),
      forecast: this.#isFull ? [forecast.map(({ day, value }) => this.#point(day, value))] : [],
      earlier: this.#earlier().map((one) => one.map(({ x, y }): Point => [x, y])),
      ...this.#recorded(placed),
    } satisfies ChartMarks['lines'];
    const groupLines = groups.map(({ points: ofGroup }) => ofGroup.map(({ day, value }) => this.#point(day, value)));
    for (const line of [
      ...lines.path,
      ...lines.forecast,
      ...lines.recorded,
      ...lines.bridge,
      ...lines.earlier,
      ...groupLines,
      ...lines.hatch,
      ...lines.end,
      ...lines.definition,
      ...lines.today,
    ]) {
      this.#obstacles.line(line);
    }
    const dots = this.#dots(
      placed,
      groups.flatMap((group) => group.points.slice(-1)),
    );
    const labels = new ChartLabels(this.#course, this.#frame, this.#words, this.#obstacles);
    return {
      size: this.#size,
      plot,
      areas: {
        likely: this.#isFull && forecast.length > 1 ? [this.#likely()] : [],
        kept: band ? [box(plot.x, right, this.#y(band.low), this.#y(band.high))] : [],
      },
      lines,
      groups: groupLines,
      dots,
      labels: [...this.#labels, ...labels.of(placed)],
      points: placed,
      xOf: (day) => this.#frame.x.at(day),
      yOf: (value) => this.#y(value),
    };
  }

  #y(value: number): number {
    const { y, plot } = this.#frame;
    return Math.min(plot.y + plot.height, Math.max(plot.y, y.at(value)));
  }

  #point(day: number, value: number): Point {
    return [this.#frame.x.at(day), this.#y(value)];
  }

  #place(day: number, value: number): { x: number; y: number } {
    const [x, y] = this.#point(day, value);
    return { x, y };
  }

  #verticals(kind: PlacedFlag['kind']): Point[][] {
    const { y, height } = this.#frame.plot;
    return this.#flags.flatMap((flag): Point[][] =>
      flag.kind === kind
        ? [
            [
              [flag.x, y],
              [flag.x, y + height],
            ],
          ]
        : [],
    );
  }

  /** About the place where its value would stand, as wide as most of its period. */
  #hatched(day: number, days: number): Point[][] {
    const { x, plot } = this.#frame;
    const half = Math.max(3, (x.at(day) - x.at(day - days)) * 0.3);
    const [from, to] = [Math.max(plot.x, x.at(day) - half), Math.min(plot.x + plot.width, x.at(day) + half)];
    if (to - from < 2) return [];
    return hatch({ x: from, y: plot.y, width: to - from, height: plot.height }, this.#isFull ? 8 : 6);
  }

  /** The way to the target; where there is none, the height of the target alone. */
  #path(): Point[][] {
    const { path, target, baseline, direction } = this.#course;
    const { plot } = this.#frame;
    const level = target ?? (direction === 'maintain' ? baseline : undefined);
    if (path.length > 0) return [path.map(([day, value]) => this.#point(day, value))];
    return level ? [across(plot, this.#y(level.value))] : [];
  }

  /** The line of the values, apart where a period between them is missing. */
  #recorded(placed: readonly PlacedPoint[]): { recorded: Point[][]; bridge: Point[][] } {
    const recorded: Point[][] = [];
    const bridge: Point[][] = [];
    const { holes } = this.#course;
    let line: Point[] = [];
    let hole = 0;
    placed.forEach(({ x, y, point }, index) => {
      const before = placed[index - 1];
      while ((holes[hole]?.day ?? Infinity) <= (before?.point.day ?? -Infinity)) hole++;
      const isApart = before !== undefined && (holes[hole]?.day ?? Infinity) < point.day;
      if (isApart) {
        recorded.push(line);
        bridge.push([
          [before.x, before.y],
          [x, y],
        ]);
        line = [];
      }
      line.push([x, y]);
    });
    recorded.push(line);
    return { recorded: recorded.filter((one) => one.length > 1), bridge };
  }

  /** What was measured otherwise, where it has the same unit. */
  #earlier(): Dot[][] {
    if (!this.#isFull) return [];
    const same = this.#course.earlier.filter(({ otherUnit }) => otherUnit === undefined);
    return same.map(({ points }) => points.map(({ day, value }) => ({ ...this.#place(day, value), radius: 3 })));
  }

  #dots(placed: readonly PlacedPoint[], groups: readonly CoursePoint[]): ChartMarks['dots'] {
    const { target, forecast, baseline, path } = this.#course;
    const [usual, last] = this.#isFull ? [4, 5] : [2.4, 3.6];
    // So many points are a line.
    const isDense = placed.length > this.#frame.plot.width / (usual * 2.5);
    const radiusOf = (at: number): number => (at === placed.length - 1 ? last : usual);
    const dot = ({ x, y }: { x: number; y: number }, radius: number): Dot => ({ x, y, radius });
    const shown = placed.map((one, at) => ({ ...one, radius: radiusOf(at), isLast: at === placed.length - 1 }));
    const end = forecast.at(-1);
    return {
      recorded: shown.filter(({ point, isLast }) => !point.isProvisional && (isLast || !isDense)),
      provisional: shown.filter(({ point, isLast }) => point.isProvisional && (isLast || !isDense)),
      earlier: this.#earlier().flat(),
      end: [
        ...(this.#isFull && target?.day !== undefined && path.length > 0
          ? [dot(this.#place(target.day, target.value), 3.5)]
          : []),
        ...(this.#isFull && baseline?.day !== undefined ? [dot(this.#place(baseline.day, baseline.value), 2.5)] : []),
      ],
      expected: this.#isFull && end ? [dot(this.#place(end.day, end.value), 3.5)] : [],
      group: groups.map(({ day, value }) => dot(this.#place(day, value), 2.4)),
    };
  }

  #likely(): Point[] {
    const { forecast } = this.#course;
    const upper = forecast.map(({ day, high }) => this.#point(day, high));
    const lower = forecast.map(({ day, low }) => this.#point(day, low));
    return [...upper, ...lower.reverse()];
  }
}

function across({ x, width }: Box, y: number): Point[] {
  return [
    [x, y],
    [x + width, y],
  ];
}

function box(from: number, to: number, low: number, high: number): Point[] {
  return [
    [from, low],
    [to, low],
    [to, high],
    [from, high],
  ];
}
