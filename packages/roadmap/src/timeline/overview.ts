/**
 * The whole plan in a strip, and in it what of it is seen. It is a picture for those who point: everything that it leads to
 * can be reached by keys, by scrolling and by zoom as well.
 */
import { adoptStyles, PointerDrag } from '@kvasir/element';
import { styled } from '@kvasir/element/windowing.js';
import { html, nothing, render, svg, type LitElement, type TemplateResult } from 'lit';
import type { ItemSpan } from '@kvasir/model/roadmap.js';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { AroundMessages } from './around.messages.ts';
import { overviewStyles } from './overview.styles.ts';
import type { TimelinePicture } from './picture.ts';
import { standing } from './row-look.ts';
import type { Scale } from './scale.ts';
import type { Shown } from './zoom-anchor.ts';

/** How high the strip is, in pixels, with room for a sign at its foot. */
const height = 34;
/** More lines than these would be one grey band. */
const mostLines = 14;
/** Signs that are drawn at most: two nearer than this part of the strip are one. */
const places = 240;

/** What the strip shows of the timeline, and asks of it. */
export interface OverviewHost {
  readonly isRightToLeft: boolean;
  /** What of the picture is seen, in pixels from its start. */
  readonly shown: Shown;
  /** Where months lie; `undefined` before the first drawing. */
  readonly scale: Scale | undefined;
  /** Scrolls so that a month is in the middle. */
  centre(month: number): void;
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 1e4) / 100}%`;

export class Overview {
  readonly #host: OverviewHost;
  readonly #pointer = new PointerDrag();
  #strip: HTMLElement | undefined;
  #picture: TimelinePicture | undefined;
  #words: AroundMessages | undefined;

  constructor(element: LitElement, host: OverviewHost) {
    this.#host = host;
    adoptStyles(element, overviewStyles);
  }

  draw(strip: HTMLElement, picture: TimelinePicture, words: AroundMessages): void {
    const { frame, model } = picture;
    if (strip !== this.#strip) {
      this.#strip = strip;
      this.#picture = undefined;
      strip.addEventListener('pointerdown', this.#onPointerdown);
    }
    const before = this.#picture;
    const isSame = before?.frame === frame && before.model.value === model.value && this.#words === words;
    this.#picture = picture;
    this.#words = words;
    if (!isSame) render(stripContent(picture, words), strip);
  }

  /** Shows which part is seen now. */
  follow(): void {
    const shown = this.#strip?.querySelector<HTMLElement>('.shown');
    const scale = this.#picture?.frame.scale;
    if (!shown || !scale) return;
    const { from, size } = this.#host.shown;
    shown.style.insetInlineStart = percent(Math.min(from, scale.width), scale.width);
    shown.style.inlineSize = percent(Math.min(size, scale.width - Math.min(from, scale.width)), scale.width);
    shown.hidden = size >= scale.width;
  }

  readonly #onPointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.#strip) return;
    event.preventDefault();
    this.#goTo(event.clientX);
    this.#pointer.begin(event, this.#strip, {
      moved: ({ clientX }) => this.#goTo(clientX),
      dropped: () => undefined,
      cancelled: () => undefined,
    });
  };

  #goTo(clientX: number): void {
    const scale = this.#picture?.frame.scale;
    if (!this.#strip || !scale) return;
    const { left, right, width } = this.#strip.getBoundingClientRect();
    const x = this.#host.isRightToLeft ? right - clientX : clientX - left;
    this.#host.centre(scale.monthAt((x / width) * scale.width));
  }
}

function stripContent({ frame, model }: TimelinePicture, words: AroundMessages): TemplateResult {
  const { scale, todayX, text, today } = frame;
  const packages = model.workPackages(today).slice(0, mostLines);
  return html`<svg class="plan" aria-hidden="true" width="100%" height=${height}>
      ${afterProject(scale)} ${packages.map((item, line) => packageLine(item, line, packages.length, scale))}
      ${signs(model.items(today), scale)}
      ${
        todayX === undefined
          ? nothing
          : svg`<rect class="now" x=${percent(todayX, scale.width)} y="0" width="2" height=${height} />`
      }
    </svg>
    <div class="shown"></div>
    <div class="ends">
      <span class="project" ${styled({ 'flex-basis': percent(scale.end, scale.width) })}>
        <span>${text.month(1)}</span><span>${text.month(scale.months)}</span>
      </span>
      ${scale.yearsAfter > 0 ? html`<span>${words.yearsAfterEnd(scale.yearsAfter)}</span>` : nothing}
    </div>`;
}

/** The ground of what comes after the project. */
function afterProject({ after, width }: Scale): unknown {
  if (after === width) return nothing;
  return svg`<rect class="after" x=${percent(after, width)} y="0" width=${percent(width - after, width)} height=${height} />`;
}

function packageLine({ span }: RoadmapItem, line: number, lines: number, scale: Scale): unknown {
  if (!span) return nothing;
  const { from, size } = extentOf(span, scale);
  const y = 3 + (line * (height - 14)) / Math.max(1, lines);
  return svg`<rect class="wp" x=${from} y=${y} width=${size} height="1.5" />`;
}

function extentOf({ start, finish }: ItemSpan, scale: Scale): { from: string; size: string } {
  const [from, to] = [scale.xOf(start), scale.xOf(finish)];
  return { from: percent(from, scale.width), size: percent(Math.max(1, to - from), scale.width) };
}

/** Milestones and gates; what is late stands before the others. */
function signs(items: readonly RoadmapItem[], scale: Scale): unknown {
  const found = new Map<number, { x: number; state: string }>();
  for (const item of items) {
    if (item.kind === 'deliverable' || !item.span) continue;
    const x = scale.xOf(item.span.finish);
    const place = Math.round((x / scale.width) * places);
    const state = standing(item);
    if (!found.has(place) || state === 'late') found.set(place, { x, state });
  }
  return [...found.values()].map(
    ({ x, state }) =>
      svg`<svg class="sign ${state}" x=${percent(x, scale.width)} y=${height - 6} overflow="visible"
        ><path d="M0 -4 4 0 0 4 -4 0z"
      /></svg>`,
  );
}
