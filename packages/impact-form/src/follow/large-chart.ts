/** The large chart: one figure to focus, whose values are gone through with the arrow keys or the pointer. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { chartOf, marksOf, type ChartOptions } from './chart.ts';
import type { ChartMarks } from './chart-marks.ts';
import type { Course } from './course.ts';
import { courseSummary, stopsOf, type CourseWords, type Stop } from './course-words.ts';

export interface LargeChartOptions {
  readonly name: string;
  readonly course: Course;
  readonly chart: Omit<ChartOptions, 'width' | 'height' | 'textSize'>;
  readonly words: CourseWords;
  /** What the list of values is called. */
  readonly pointsLabel: string;
  readonly isPrinting: boolean;
}

/** What a chart gets of a page in portrait (ISO 216 A4), in pixels. */
const paperWidth = 660;
/** How many of the values are there for a screen reader, around the one that it is at. */
const around = 3;

export class LargeChart {
  readonly #element: LitElement;
  #box: HTMLElement | undefined;
  #width = 0;
  #textSize = 12;
  #observer: ResizeObserver | undefined;
  /** The place in the stops. */
  #at: number | undefined;
  #shown: unknown;
  #stops: readonly Stop[] = [];
  #marks: ChartMarks | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  render(options: LargeChartOptions): TemplateResult {
    const { name, course, chart, words, pointsLabel, isPrinting } = options;
    if (chart.indicator !== this.#shown) {
      this.#shown = chart.indicator;
      this.#at = undefined;
    }
    const width = isPrinting ? Math.min(this.#width, paperWidth) : this.#width;
    const marks =
      width > 0 ? marksOf({ ...chart, width, height: this.#heightOf(width), textSize: this.#textSize }) : undefined;
    this.#marks = marks;
    this.#stops = marks ? stopsOf(chart.indicator, course, marks, words) : [];
    const stop = this.#at === undefined ? undefined : this.#stops[this.#at];
    return html`<div class="course-figure" role="group" aria-label=${name} aria-describedby="course-summary">
      <p class="visually-hidden" id="course-summary">${courseSummary(course, words)}</p>
      <p class="course-line" aria-hidden="true">${stop ? html`<bdi>${stop.text}</bdi>` : nothing}</p>
      <div class="course-box" ${ref(this.#onBox)}>
        ${marks ? html`${chartOf(marks)}${this.#cursor(marks, stop)}${this.#points(pointsLabel)}` : nothing}
      </div>
    </div>`;
  }

  /** Wide and low where there is room, and never so low that it cannot be read. */
  #heightOf(width: number): number {
    return Math.round(Math.min(Math.max(this.#textSize * 20, width * 0.34), this.#textSize * 32));
  }

  #cursor({ size, plot }: ChartMarks, stop: Stop | undefined): TemplateResult | typeof nothing {
    if (!stop) return nothing;
    const line = `M${stop.x.toFixed(1)} ${plot.y}V${plot.y + plot.height}`;
    return html`<svg class="chart course-cursor" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      ${svg`<path d=${line} />`}${
        stop.y === undefined ? nothing : svg`<circle cx=${stop.x.toFixed(1)} cy=${stop.y.toFixed(1)} r="8" />`
      }
    </svg>`;
  }

  /** Its values, as a list that lies over the chart: of thousands, those around the one that is read. */
  #points(label: string): TemplateResult {
    const at = this.#at;
    const first = Math.max(0, (at ?? 0) - around);
    const near = this.#stops.slice(first, first + 2 * around + 1);
    return html`<div
      class="course-points"
      id="course-points"
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-activedescendant=${at === undefined ? nothing : `course-point-${at}`}
      @keydown=${this.#onKey}
      @focus=${this.#onFocus}
      @blur=${this.#leave}
      @pointermove=${this.#onPointer}
      @pointerdown=${this.#onPointer}
      @pointerleave=${this.#onPointerLeave}
    >
      ${near.map(
        ({ text }, index) =>
          html`<span
            class="visually-hidden"
            role="option"
            id="course-point-${first + index}"
            aria-selected=${first + index === at ? 'true' : 'false'}
            aria-posinset=${first + index + 1}
            aria-setsize=${this.#stops.length}
            >${text}</span
          >`,
      )}
    </div>`;
  }

  readonly #onBox = (node: Element | undefined): void => {
    this.#observer?.disconnect();
    this.#box = node instanceof HTMLElement ? node : undefined;
    if (!this.#box) return;
    // In the next frame: what is told of a size must not change it while it is told.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#box);
    // The first time before anything is painted.
    void this.#element.updateComplete.then(() => this.#measure());
  };

  #measure(): void {
    const box = this.#box;
    if (!box?.isConnected) return;
    const width = Math.round(box.clientWidth);
    const textSize = Math.round(parseFloat(getComputedStyle(box).fontSize) * 10) / 10 || 12;
    if (width === 0 || (width === this.#width && textSize === this.#textSize)) return;
    [this.#width, this.#textSize] = [width, textSize];
    this.#element.requestUpdate();
  }

  #go(at: number | undefined): void {
    if (at === this.#at) return;
    this.#at = at;
    this.#element.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#stops.length === 0) return;
    const last = this.#stops.length - 1;
    const at = this.#at ?? last;
    // Time runs to the right, in every language.
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(Math.min(Math.max(0, to), last));
  };

  /** At the last value: it is what most people come for. */
  readonly #onFocus = (): void => {
    const today = this.#marks?.points.at(-1);
    const at = today ? this.#stops.findIndex(({ x, y }) => x === today.x && y === today.y) : 0;
    if (this.#at === undefined && this.#stops.length > 0) this.#go(Math.max(0, at));
  };

  readonly #leave = (): void => this.#go(undefined);

  readonly #onPointerLeave = (event: PointerEvent): void => {
    // The keyboard goes on from where it was.
    if (!(event.currentTarget as HTMLElement).matches(':focus')) this.#leave();
  };

  readonly #onPointer = ({ clientX, currentTarget }: PointerEvent): void => {
    const marks = this.#marks;
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    if (!marks || width === 0) return;
    const x = ((clientX - left) / width) * marks.size.width;
    let nearest: number | undefined;
    this.#stops.forEach((stop, index) => {
      const best = nearest === undefined ? Infinity : Math.abs((this.#stops[nearest]?.x ?? 0) - x);
      if (Math.abs(stop.x - x) < best) nearest = index;
    });
    this.#go(nearest);
  };
}
