/** The rows that are drawn: by a server as templates, in the browser as elements that go from row to row. */
import { partnerMark } from '@kvasir/element/display.js';
import { px, RowLines, styled } from '@kvasir/element/windowing.js';
import { html, nothing, type TemplateResult } from 'lit';
import { directive, type ChildPart } from 'lit/directive.js';
import type { RoadmapRow } from '../rows.ts';
import type { TimelinePicture } from './picture.ts';
import { RowLine, stateClasses, type TimelineLine } from './row-line.ts';
import { rowLook, type RowLook, type Sign } from './row-look.ts';

function signTemplate({ at, classes, label, slip, key }: Sign): TemplateResult {
  return html`<span class=${classes} aria-hidden="true" data-key=${key} ${styled({ 'inset-inline-start': px(at) })}
    >${label}${slip === '' ? nothing : html` <b>${slip}</b>`}</span
  >`;
}

function pictureTemplate({ bar, ghost, signs }: RowLook): unknown {
  return [
    bar
      ? html`<span
          class=${bar.classes}
          aria-hidden="true"
          ${styled({ 'inset-inline-start': px(bar.from), 'inline-size': px(bar.size), '--_done': px(bar.done) })}
        ></span>`
      : nothing,
    ghost
      ? html`<span
          class=${ghost.classes}
          aria-hidden="true"
          ${styled({ 'inset-inline-start': px(ghost.from), 'inline-size': px(ghost.size) })}
        ></span>`
      : nothing,
    ...signs.map(signTemplate),
  ];
}

/** A row as a template, of the same parts as its element. */
function rowTemplate(row: RoadmapRow, at: number, picture: TimelinePicture): TemplateResult {
  const look = rowLook(row, picture);
  const state = stateClasses(row, picture);
  const { position, size } = picture.placeOf(at);
  const { lead, status } = look;
  return html`<div
    role="row"
    class=${look.classes + state}
    tabindex="-1"
    aria-rowindex=${at + 2}
    aria-level=${look.level}
    aria-posinset=${position}
    aria-setsize=${size}
    aria-expanded=${look.isOpen === undefined ? nothing : String(look.isOpen)}
    aria-selected=${state.includes(' sel') ? 'true' : nothing}
    aria-current=${state.includes(' open') ? 'true' : nothing}
    ${styled({ 'inset-block-start': px(at * picture.window.rowHeight) })}
  >
    <div class="tree" role="presentation">
      <div role="rowheader" aria-colindex="1" tabindex="-1" class="c item" title=${look.title}>
        ${
          look.isOpen === undefined
            ? nothing
            : html`<span class="tw" aria-hidden="true" data-do="lane" data-key=${row.key}></span>`
        }<span class="no">${look.number}</span><bdi>${look.title}</bdi>
      </div>
      <div role="gridcell" aria-colindex="2" tabindex="-1" class="c lead">
        ${lead ? partnerMark(lead) : html`<span></span>`}
      </div>
      <div role="gridcell" aria-colindex="3" tabindex="-1" class="c due">${look.due}</div>
      <div role="gridcell" aria-colindex="4" tabindex="-1" class=${status ? `c st i ${status.classes}` : 'c st'}>
        ${status?.isCount ? html`<bdi>${status.word}</bdi>` : (status?.word ?? '')}
      </div>
    </div>
    <div role="gridcell" aria-colindex="5" tabindex="-1" class="pic" aria-label=${look.name}>
      ${pictureTemplate(look)}
    </div>
  </div>`;
}

class TimelineLines extends RowLines<RoadmapRow, TimelinePicture> {
  override update(part: ChildPart, [picture]: [TimelinePicture]): unknown {
    picture.keeper.lines = this;
    return super.update(part, [picture]);
  }

  protected template(at: number, picture: TimelinePicture): unknown {
    const row = picture.rows[at];
    return row ? rowTemplate(row, at, picture) : nothing;
  }

  protected create(): TimelineLine {
    return new RowLine();
  }

  protected adopt(element: HTMLElement, row: RoadmapRow, at: number, picture: TimelinePicture): TimelineLine {
    return RowLine.adopt(element, row, at, picture);
  }
}

export const rowLines = directive(TimelineLines);
