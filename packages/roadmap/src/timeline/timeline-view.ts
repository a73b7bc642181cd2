/** The timeline as it stands in the page (ARIA Authoring Practices, "Treegrid"): the axis, the ground, the rows, the links. */
import { px, styled } from '@kvasir/element/windowing.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { linkLooks } from './link-layer.ts';
import { afterPicture, type Frame, type TimelinePicture } from './picture.ts';
import { rowLines } from './row-lines.ts';
import type { Scale, Tick } from './scale.ts';

export interface TimelineView {
  readonly picture: TimelinePicture;
  readonly canEdit: boolean;
  /** Between which places of the picture the axis is drawn. */
  readonly from: number;
  readonly to: number;
  /** Where reviews are, for the lines down from them. */
  readonly reviews: readonly number[];
  /** The key to the signs, once it is there. */
  readonly legend: unknown;
}

const at = (x: number) => styled({ 'inset-inline-start': px(x) });

function tickLabel({ kind, value }: Tick, { text, scale }: Frame): string {
  if (kind === 'month') return text.month(value);
  const hasRoom = scale.yearWidth > scale.labelWidth;
  return kind === 'after' && value === 1 && hasRoom ? text.yearAfter(1) : String(value);
}

/** Where the word "Today" stands there is no room for another. */
function isUnderToday(x: number, { todayX = -Infinity, scale: { labelWidth } }: Frame): boolean {
  return x > todayX - 1.3 * labelWidth && x < todayX + 0.6 * labelWidth;
}

function axis(frame: Frame, ticks: readonly Tick[]): unknown {
  const { scale, text, todayX } = frame;
  const years = ticks.filter(({ kind }) => kind === 'year');
  const yearEnd = (index: number) => years[index + 1]?.x ?? scale.end;
  return html`${years.map(({ x, value }, index) => named(x, yearEnd(index) - x, String(value)))}${ticks.map((tick) =>
    tick.kind === 'year' ? nothing : html`<span class="ax ${tick.kind}" ${at(tick.x)}>${tickLabel(tick, frame)}</span>`,
  )}${scale.yearsAfter > 0 ? named(scale.after, scale.width - scale.after + afterPicture, text.afterProject) : nothing}${
    todayX === undefined ? nothing : html`<span class="ax today" ${at(todayX)}><span>${text.today}</span></span>`
  }`;
}

/** A stretch of the axis that has a name. */
function named(x: number, size: number, name: string): TemplateResult {
  return html`<span class="ax year" ${styled({ 'inset-inline-start': px(x), 'inline-size': px(size) })}
    ><b>${name}</b></span
  >`;
}

function headers({ picture: { frame }, from, to }: TimelineView): unknown {
  const { text, scale } = frame;
  return guard([frame, from, to], () => {
    const ticks = scale.ticks(from, to).filter(({ kind, x }) => kind === 'year' || !isUnderToday(x, frame));
    return html`<div class="line head" role="row" aria-rowindex="1">
      <div class="tree" role="presentation">
        <div role="columnheader" aria-colindex="1" class="c item">${text.item}</div>
        <div role="columnheader" aria-colindex="2" class="c lead">${text.lead}</div>
        <div role="columnheader" aria-colindex="3" class="c due">${text.due}</div>
        <div role="columnheader" aria-colindex="4" class="c st">${text.status}</div>
      </div>
      <div role="columnheader" aria-colindex="5" class="pic" aria-label=${text.time}>
        <div class="axis ${scale.zoom}" aria-hidden="true">${axis(frame, ticks)}</div>
      </div>
    </div>`;
  });
}

/** What lies behind all rows: lines of months and years, today, the end, and the ground of what comes after. */
function ground({ picture: { frame }, from, to, reviews }: TimelineView): unknown {
  const { scale, todayX } = frame;
  return guard([frame, from, to, reviews], () => {
    const lines = scale.ticks(from, to).filter(({ kind }) => kind === 'year' || kind === 'week');
    return html`<div class="months" ${styled({ 'inline-size': px(scale.end) })}></div>
      ${
        scale.yearsAfter > 0
          ? html`<div class="break" ${breakPlace(scale)}></div>
              <div
                class="after"
                ${styled({ 'inset-inline-start': px(scale.after), '--_step': px(scale.yearWidth) })}
              ></div>`
          : nothing
      }
      ${lines.map(({ kind, x }) => html`<div class="gl ${kind}" ${at(x)}></div>`)}
      ${reviews.map((x) => html`<div class="gl review" ${at(x)}></div>`)}
      ${todayX === undefined ? nothing : html`<div class="gl now" ${at(todayX)}></div>`}`;
  });
}

function breakPlace({ end, after }: Scale): unknown {
  return styled({ 'inset-inline-start': px(end), 'inline-size': px(after - end) });
}

/** The whole timeline. */
export function timelineView(view: TimelineView): TemplateResult {
  const { picture, canEdit } = view;
  const { rows, window, frame } = picture;
  const { scale, text } = frame;
  return html`<div class="timeline">
    <div class="overview" aria-hidden="true"></div>
    <div class="viewport" part="viewport">
      <div
        class="tl"
        role="treegrid"
        aria-label=${text.title}
        aria-rowcount=${rows.length + 1}
        aria-colcount="5"
        aria-readonly=${canEdit ? nothing : 'true'}
        ${styled({
          '--_pic': px(scale.width + afterPicture),
          '--_row': px(window.rowHeight),
          '--_now': px(frame.todayX ?? -afterPicture),
          '--_after': px(scale.after),
          '--_step': px(scale.step * scale.monthWidth),
        })}
      >
        <div class="head-group" role="rowgroup">${headers(view)}</div>
        <div class="ground" aria-hidden="true">${ground(view)}</div>
        <svg class="links" aria-hidden="true">
          <g>${linkLooks.map((look) => svg`<path class="lk ${look}"></path><path class="lk ${look} tip"></path>`)}</g>
        </svg>
        <div class="lines" role="rowgroup" ${styled({ 'block-size': px(rows.length * window.rowHeight) })}>
          ${rowLines(picture)}
        </div>
      </div>
    </div>
    ${view.legend ?? nothing}
  </div>`;
}
