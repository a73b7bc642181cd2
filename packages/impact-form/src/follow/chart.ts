/** The chart of an indicator as SVG, without controls: for the view of its course, and for whatever else has room for one. */
import { isolated } from '@kvasir/model';
import { nothing, svg, type TemplateResult } from 'lit';
import { circlesOf, pathOf } from './chart-geometry.ts';
import type { ChartLabel, ChartSize, ChartWords } from './chart-frame.ts';
import { chartMarks, type ChartMarks } from './chart-marks.ts';
import { courseOf, type CourseOptions } from './course.ts';

export interface ChartOptions extends CourseOptions, ChartWords {
  /** As the document holds it. */
  readonly indicator: unknown;
  readonly width: number;
  readonly height: number;
  /** Of all text in it, in pixels; 12 without it. */
  readonly textSize?: number | undefined;
  /** `small` for one of many; `full` without it. */
  readonly detail?: ChartSize['detail'] | undefined;
  /** What it shows, in words; without it, it is hidden from those who do not see it, and the words stand beside it. */
  readonly label?: string | undefined;
}

const drawn = new WeakMap<object, { readonly key: readonly unknown[]; readonly marks: ChartMarks }>();

/** What the chart is drawn with; the same object as long as all that it is made of is the same. */
export function marksOf(options: ChartOptions): ChartMarks {
  const { indicator, today, projectEnd, width, height, textSize = 12, detail = 'full', chart, text, format } = options;
  const size = { width, height, textSize, detail };
  const key = [today, projectEnd, width, height, textSize, detail, chart, text, format];
  const make = (): ChartMarks => chartMarks(courseOf(indicator, { today, projectEnd }), size, { chart, text, format });
  if (typeof indicator !== 'object' || indicator === null) return make();
  // The small and the large one of an indicator stand side by side; the small one alone is drawn again and again.
  if (detail === 'full') return make();
  let last = drawn.get(indicator);
  if (!last?.key.every((part, at) => part === key[at])) {
    last = { key, marks: make() };
    drawn.set(indicator, last);
  }
  return last.marks;
}

/** The chart. Its looks are those of `chartStyles`, which the element must have. */
export function indicatorChart(options: ChartOptions): TemplateResult {
  return chartOf(marksOf(options), options.label);
}

/** Each look is one path: a page of sixty charts has hundreds of points. */
export function chartOf(marks: ChartMarks, label?: string): TemplateResult {
  const { areas, lines, dots, groups, labels, size } = marks;
  return svg`<svg
    class="chart"
    viewBox="0 0 ${size.width} ${size.height}"
    font-size=${size.textSize}
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  ><path class="c-kept" d=${pathOf(areas.kept, true)} /><path class="c-likely" d=${pathOf(areas.likely, true)}
    /><path class="c-grid" d=${pathOf(lines.grid)} /><path class="c-hatch" d=${pathOf(lines.hatch)}
    /><path class="c-axis" d=${pathOf(lines.axis)} /><path class="c-end" d=${pathOf(lines.end)}
    /><path class="c-definition" d=${pathOf(lines.definition)} /><path class="c-today" d=${pathOf(lines.today)}
    /><path class="c-path" d=${pathOf(lines.path)} /><path class="c-forecast" d=${pathOf(lines.forecast)}
    />${groups.map((line, at) => svg`<path class="c-group c-group-${at + 1}" d=${pathOf([line])} />`)}<path
      class="c-earlier" d=${pathOf(lines.earlier)} /><path class="c-bridge" d=${pathOf(lines.bridge)}
    /><path class="c-recorded" d=${pathOf(lines.recorded)} /><path class="c-dot-earlier" d=${circlesOf(dots.earlier)}
    /><path class="c-dot-group" d=${circlesOf(dots.group)} /><path class="c-dot-end" d=${circlesOf(dots.end)}
    /><path class="c-dot-expected" d=${circlesOf(dots.expected)} /><path class="c-dot" d=${circlesOf(dots.recorded)}
    /><path class="c-dot-open" d=${circlesOf(dots.provisional)} />${labels.map(labelOf)}</svg>`;
}

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The chart runs from left to right in every language: a text of the other direction is read by itself. */
function readable(text: string): string {
  return rightToLeft.test(text) ? isolated(text) : text;
}

function labelOf({ x, y, text, note, look, anchor }: ChartLabel): TemplateResult {
  const shown = readable(text);
  return svg`<text class="c-text c-${look}" x=${Math.round(x * 10) / 10} y=${Math.round(y * 10) / 10} text-anchor=${anchor}
    >${note === undefined ? shown : svg`${shown} <tspan class="c-note-after">${readable(note)}</tspan>`}</text>`;
}
