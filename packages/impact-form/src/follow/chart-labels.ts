/** The labels of a chart: they stand at what they name, where they cover the least, and make a legend needless. */
import { roughWidth, spread, type Box, type Obstacles } from './chart-geometry.ts';
import { figuresOf, type ChartFrame, type ChartLabel, type ChartSize, type ChartWords } from './chart-frame.ts';
import { unitName } from '../unit-name.ts';
import type { Course, CoursePoint } from './course.ts';

/** More groups than these cannot be told apart by their dashes. */
export const mostGroups = 6;

/** A recorded value, and where it is drawn. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly point: CoursePoint;
}

/** A label at the right end of a line. */
interface EndLabel {
  readonly at: number;
  readonly rows: readonly Pick<ChartLabel, 'text' | 'note' | 'look'>[];
}

/** What stands at the right: the target, and the forecast. */
function endsOf(
  { target, baseline, forecast, band, direction }: Course,
  { width, textSize, detail }: ChartSize,
  { chart }: ChartWords,
  figure: (value: number) => string,
): { value: number; rows: EndLabel['rows'] }[] {
  if (detail === 'small')
    return target ? [{ value: target.value, rows: [{ text: figure(target.value), look: 'note' }] }] : [];
  // Where there is little room, the word stands under its value.
  const isNarrow = width < textSize * 44;
  const named = (text: string, note: string, look: 'value' | 'note'): EndLabel['rows'] =>
    isNarrow
      ? [
          { text, look },
          { text: note, look: 'quiet' },
        ]
      : [{ text, note, look }];
  const ends: { value: number; rows: EndLabel['rows'] }[] = [];
  const level = target ?? (direction === 'maintain' ? baseline : undefined);
  if (level) {
    const keeps: EndLabel['rows'] = band
      ? [{ text: chart.kept(figure(band.low), figure(band.high)), look: 'quiet' }]
      : [];
    ends.push({
      value: level.value,
      rows: [
        ...named(figure(level.value), target ? chart.target : chart.baseline, 'value'),
        ...(isNarrow ? [] : keeps),
      ],
    });
  }
  const expected = forecast.at(-1);
  if (expected) {
    const likely: EndLabel['rows'] = [
      { text: chart.likely(figure(expected.low), figure(expected.high)), look: 'quiet' },
    ];
    ends.push({
      value: expected.value,
      rows: [...named(figure(expected.value), chart.forecast, 'note'), ...(isNarrow ? [] : likely)],
    });
  }
  return ends;
}

/** How much room they need beside the chart. */
export function roomOfEnds(course: Course, size: ChartSize, words: ChartWords): number {
  const { textSize, width } = size;
  const rows = endsOf(course, size, words, figuresOf(course, words.format)).flatMap((end) => end.rows);
  const widest = Math.max(0, ...rows.map(({ text, note = '' }) => roughWidth(`${text} ${note}`.trim(), textSize)));
  return Math.min(width * 0.4, Math.max(widest + 14, textSize * 2));
}

export class ChartLabels {
  readonly #course: Course;
  readonly #frame: ChartFrame;
  readonly #words: ChartWords;
  readonly #obstacles: Obstacles;
  readonly #labels: ChartLabel[] = [];
  readonly #isFull: boolean;

  constructor(course: Course, frame: ChartFrame, words: ChartWords, obstacles: Obstacles) {
    this.#course = course;
    this.#frame = frame;
    this.#words = words;
    this.#obstacles = obstacles;
    this.#isFull = frame.size.detail === 'full';
  }

  /** All labels of what is recorded and expected; those of the axes are the frame's. */
  of(placed: readonly PlacedPoint[]): readonly ChartLabel[] {
    this.#ends();
    this.#values(placed);
    if (this.#isFull) this.#others();
    return this.#labels;
  }

  #y(value: number): number {
    const { y, plot } = this.#frame;
    return Math.min(plot.y + plot.height, Math.max(plot.y, y.at(value)));
  }

  #place(day: number, value: number): { x: number; y: number } {
    return { x: this.#frame.x.at(day), y: this.#y(value) };
  }

  #ends(): void {
    const { textSize } = this.#frame.size;
    const { plot, figure } = this.#frame;
    const right = plot.x + plot.width;
    const lineHeight = textSize * 1.3;
    const ends = endsOf(this.#course, this.#frame.size, this.#words, figure).map(({ value, rows }): EndLabel => ({
      at: this.#y(value),
      rows,
    }));
    // The first row of a label stands at its line, and the others under it.
    const wanted = ends.map(({ at, rows }) => ({
      at: at + ((rows.length - 1) * lineHeight) / 2,
      height: rows.length * lineHeight,
    }));
    const places = spread(wanted, [
      plot.y - textSize * 0.7,
      plot.y + plot.height + textSize * (this.#isFull ? 1 : 0.5),
    ]);
    ends.forEach(({ rows }, index) => {
      const top = (places[index] ?? 0) - (rows.length * lineHeight) / 2;
      rows.forEach((row, at) => {
        const y = top + (at + 0.5) * lineHeight + textSize * 0.35;
        this.#labels.push({ ...row, x: right + (this.#isFull ? 12 : 7), y, anchor: 'start' });
      });
    });
  }

  /** The last value, and with it those of the groups that end there. */
  #values(placed: readonly PlacedPoint[]): void {
    const last = placed.at(-1);
    const { figure } = this.#frame;
    const { groups } = this.#course;
    const { chart } = this.#words;
    const shown = this.#isFull ? groups.slice(0, mostGroups) : [];
    const main = last && {
      ...last,
      text: figure(last.point.value),
      note: last.point.isProvisional && this.#isFull ? chart.provisional : undefined,
      look: 'value' as const,
    };
    const ofGroups = shown.flatMap(({ name, points }) => {
      const end = points.at(-1);
      return end
        ? [
            {
              ...this.#place(end.day, end.value),
              text: figure(end.value),
              note: name.slice(0, 40),
              look: 'note' as const,
            },
          ]
        : [];
    });
    if (ofGroups.length === 0) return main && this.#beside(main);
    const { textSize } = this.#frame.size;
    const all = [...(main ? [main] : []), ...ofGroups];
    const { plot } = this.#frame;
    const places = spread(
      all.map(({ y }) => ({ at: y, height: textSize * 1.3 })),
      [plot.y, plot.y + plot.height],
    );
    all.forEach(({ x, text, note, look }, index) => {
      const isNearEnd = x + roughWidth(`${text} ${note ?? ''}`, textSize) + 10 > this.#frame.size.width;
      const y = (places[index] ?? 0) + textSize * 0.35;
      this.#labels.push({ x: isNearEnd ? x - 10 : x + 10, y, text, note, look, anchor: isNearEnd ? 'end' : 'start' });
    });
  }

  /** Where the series began, and what was measured otherwise. */
  #others(): void {
    const { baseline, earlier, target, groups } = this.#course;
    const { chart } = this.#words;
    const { figure } = this.#frame;
    if (baseline?.day !== undefined && target) {
      this.#beside({
        ...this.#place(baseline.day, baseline.value),
        text: figure(baseline.value),
        note: chart.baseline,
        look: 'quiet',
      });
    }
    if (groups.length > mostGroups) {
      const { plot } = this.#frame;
      const text = chart.moreGroups(groups.length - mostGroups);
      this.#beside({ x: plot.x, y: plot.y + plot.height / 3, text, look: 'quiet' });
    }
    for (const { version, points, otherUnit } of earlier) {
      const last = points.at(-1);
      if (!last) continue;
      if (otherUnit === undefined) {
        this.#beside({ ...this.#place(last.day, last.value), text: chart.ofDefinition(version), look: 'quiet' });
        continue;
      }
      const { plot } = this.#frame;
      this.#beside({
        x: plot.x,
        y: plot.y + plot.height / 2,
        text: chart.otherUnit(version, points.length, unitName(otherUnit, this.#words.text)),
        look: 'quiet',
      });
    }
  }

  /** A label beside a point, where the least lies under it. */
  #beside({ x, y, text, note, look }: { x: number; y: number } & Pick<ChartLabel, 'text' | 'note' | 'look'>): void {
    const { textSize, width } = this.#frame.size;
    const { plot } = this.#frame;
    const room = roughWidth(note === undefined ? text : `${text} ${note}`, textSize);
    const high = textSize * 1.15;
    const [gap, far] = this.#isFull ? [9, 12] : [7, 8];
    const candidates: readonly (readonly [x: number, middle: number, anchor: ChartLabel['anchor']])[] = [
      [x + gap, y + far, 'start'],
      [x + gap, y - far, 'start'],
      [x + gap + 3, y, 'start'],
      [x + gap, y - far * 2.2, 'start'],
      [x, y - far - 4, 'middle'],
      [x, y + far + 4, 'middle'],
      [x - gap, y - far, 'end'],
      [x - gap, y + far, 'end'],
      [x - gap - 3, y, 'end'],
    ];
    let best: { readonly cost: number; readonly label: ChartLabel; readonly box: Box } | undefined;
    for (const [at, middle, anchor] of candidates) {
      const left = anchor === 'start' ? at : anchor === 'middle' ? at - room / 2 : at - room;
      const box = { x: left, y: middle - high / 2, width: room, height: high };
      const over = Math.max(
        0,
        -left,
        left + room - width,
        plot.y - textSize * 0.6 - box.y,
        box.y + high - plot.y - plot.height - 3,
      );
      const cost = this.#obstacles.under(box) + over * 20;
      if (best && cost >= best.cost) continue;
      best = { cost, box, label: { x: at, y: middle + textSize * 0.35, text, note, look, anchor } };
    }
    if (!best) return;
    this.#obstacles.box(best.box);
    this.#labels.push(best.label);
  }
}
