/** Charts as files: SVG and PNG, in the colours of paper. Loaded when one is made. */
import { colours, Drawing, measureText, pngOf, svgOf, type Ink, type Png } from '@kvasir/element/picture.js';
import type { ChartLabel } from './chart-frame.ts';
import type { AreaLook, ChartMarks, DotLook, LineLook } from './chart-marks.ts';
import { marksOf, type ChartOptions } from './chart.ts';

export interface ChartFileOptions extends ChartOptions {
  /** What stands above the chart; without it, the chart stands alone. */
  readonly heading?: { readonly title: string; readonly facts: string } | undefined;
}

const paperBand = '#e4edf1';

const areaInks: Readonly<Record<AreaLook, Ink>> = { kept: { fill: '#eceff1' }, likely: { fill: paperBand } };

const lineInks: Readonly<Record<LineLook, Ink>> = {
  grid: { stroke: colours.faint },
  axis: { stroke: colours.quiet },
  hatch: { stroke: colours.line, strokeWidth: 1.2 },
  end: { stroke: colours.quiet, dash: [2, 3] },
  definition: { stroke: colours.quiet, strokeWidth: 0.8 },
  today: { stroke: colours.accent },
  path: { stroke: colours.quiet, strokeWidth: 1.5, dash: [5, 4] },
  forecast: { stroke: colours.accent, strokeWidth: 1.6, dash: [1.5, 3] },
  earlier: { stroke: colours.quiet, strokeWidth: 1.2 },
  bridge: { stroke: colours.accent, strokeWidth: 1.2, dash: [3, 3] },
  recorded: { stroke: colours.accent, strokeWidth: 2.4 },
};

/** What lies under what. */
const lineOrder = [
  ...(['grid', 'hatch', 'axis', 'end', 'definition', 'today', 'path', 'forecast'] as const),
  ...(['earlier', 'bridge', 'recorded'] as const),
] as const satisfies readonly LineLook[];

const groupDashes: readonly (readonly number[])[] = [
  [9, 2],
  [2, 2],
  [9, 2, 2, 2],
  [5, 2, 1, 2],
  [12, 3, 2, 3, 2, 3],
  [1, 3],
];

const dotInks: Readonly<Record<DotLook, Ink>> = {
  earlier: { fill: colours.paper, stroke: colours.quiet, strokeWidth: 1.4 },
  group: { fill: colours.quiet },
  end: { fill: colours.quiet },
  expected: { fill: colours.accent },
  recorded: { fill: colours.accent },
  provisional: { fill: colours.paper, stroke: colours.accent, strokeWidth: 2.2 },
};

const labelFills: Readonly<Record<ChartLabel['look'], string>> = {
  tick: colours.quiet,
  year: colours.text,
  value: colours.text,
  note: colours.quiet,
  quiet: colours.quiet,
};

const margin = 24;

/** The chart as a drawing, with its heading if it has one. */
export function chartDrawing(options: ChartFileOptions): Drawing {
  const marks = marksOf(options);
  const { heading } = options;
  const [left, top] = heading ? [margin, margin + 52] : [0, 0];
  // From left to right in every language: it is a chart of time.
  const drawing = new Drawing(options.width + 2 * left, 'ltr', measureText());
  drawing.height = options.height + top + left;
  if (heading) {
    drawing.textWithin(left, margin + 14, options.width, heading.title, {
      size: 17,
      fill: colours.text,
      isStrong: true,
    });
    drawing.textWithin(left, margin + 33, options.width, heading.facts, { size: 12, fill: colours.quiet });
  }
  draw(marks, drawing, left, top);
  return drawing;
}

function draw(marks: ChartMarks, drawing: Drawing, left: number, top: number): void {
  const { areas, lines, groups, dots, labels, size } = marks;
  const moved = (line: readonly (readonly [number, number])[]) => line.map(([x, y]) => [x + left, y + top] as const);
  for (const look of ['kept', 'likely'] as const) {
    for (const area of areas[look]) drawing.line(moved(area), areaInks[look], true);
  }
  for (const look of lineOrder) {
    for (const line of lines[look]) if (line.length > 1) drawing.line(moved(line), lineInks[look]);
  }
  groups.forEach((line, at) => {
    drawing.line(moved(line), { stroke: colours.quiet, strokeWidth: 1.4, dash: groupDashes[at] ?? [1, 3] });
  });
  for (const look of ['earlier', 'group', 'end', 'expected', 'recorded', 'provisional'] as const) {
    for (const { x, y, radius } of dots[look]) drawing.circle(x + left, y + top, radius, dotInks[look]);
  }
  for (const { x, y, text, note, look, anchor } of labels) {
    const isStrong = look === 'year' || look === 'value';
    const type = { size: size.textSize, fill: labelFills[look], isStrong, anchor, halo: colours.paper };
    if (note === undefined) {
      drawing.text(x + left, y + top, text, type);
      continue;
    }
    const gap = size.textSize * 0.3;
    const quiet = { ...type, fill: colours.quiet, isStrong: false };
    const [own, other] = [drawing.widthOf(text, type), drawing.widthOf(note, quiet)];
    const start = anchor === 'start' ? x : anchor === 'end' ? x - own - gap - other : x - (own + gap + other) / 2;
    drawing.text(start + left, y + top, text, { ...type, anchor: 'start' });
    drawing.text(start + own + gap + left, y + top, note, { ...quiet, anchor: 'start' });
  }
}

/** The chart as the text of an SVG file. */
export function chartSvgText(
  options: ChartFileOptions,
  about: { readonly language: string; readonly title: string; readonly description: string },
): string {
  return svgOf(chartDrawing(options), about);
}

/** The chart as PNG, twice as sharp as it is large. */
export function chartPng(options: ChartFileOptions): Promise<Png> {
  return pngOf(chartDrawing(options));
}
