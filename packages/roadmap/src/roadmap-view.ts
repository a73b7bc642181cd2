/** The element as it stands in the page, in each of its states. */
import type { DataState, Entrance } from '@kvasir/element';
import { emptyState, levelBelow, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { partMissing, workFailure, workHead, workLoading } from '@kvasir/element/workbench.js';
import { textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaterParts, OtherView } from './control/later-parts.ts';
import type { RoadmapControl } from './control/roadmap-control.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import type { RoadmapState } from './roadmap-state.ts';
import type { Roadmap } from './roadmap-value.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import type { RoadmapSettings, RoadmapView } from './settings.ts';
import type { Timeline } from './timeline/timeline.ts';
import { roadmapTools } from './toolbar.ts';

export interface RoadmapPicture {
  readonly data: DataState<Roadmap>;
  readonly text: RoadmapMessages;
  readonly level: HeadingLevel;
  readonly view: RoadmapView;
  readonly canEdit: boolean;
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean } | undefined;
  readonly settings: RoadmapSettings;
  readonly model: RoadmapModel;
  readonly timeline: Timeline;
  readonly entrance: Entrance<RoadmapControl>;
  readonly state: RoadmapState;
  /** There is room for an agenda only. */
  readonly isNarrow: boolean;
  readonly live: unknown;
}

const partsOf = ({ entrance }: RoadmapPicture): LaterParts | undefined => entrance.control.part?.parts;

export function drawRoadmap(picture: RoadmapPicture): TemplateResult {
  const { data, entrance, timeline, live } = picture;
  return html`<div
    class="frame"
    @click=${entrance}
    @change=${entrance}
    @input=${entrance}
    @focusin=${entrance}
    @pointerdown=${entrance}
    @keydown=${entrance}
    @scroll=${timeline.onScroll}
  >
    <div class="ruler"></div>
    ${data.kind === 'loading' ? workLoading(picture.text) : data.kind === 'error' ? workFailure(picture.text) : content(picture)}
    ${live}
  </div>`;
}

/** The line under the title: how long from when, and where today is. */
function facts({ text, model, settings }: RoadmapPicture): string[] {
  const { length } = model;
  const { startDate } = model.value;
  const month = model.monthOf(settings.today);
  const begins = month === undefined ? undefined : settings.format.date(textOf(startDate));
  const isRunning = month !== undefined && month >= 1 && (length === undefined || month <= length);
  return [text.frame(length, begins), isRunning ? text.todayIn(month, length) : ''].filter(Boolean);
}

function content(picture: RoadmapPicture): TemplateResult {
  const { text, level, view, canEdit, history, model, settings } = picture;
  const parts = partsOf(picture);
  const failed = picture.entrance.control.hasFailed ? 1 : (parts?.failed.length ?? 0);
  const count = model.items(settings.today).length + model.workPackages(settings.today).length;
  const isEmpty = count === 0 && view !== 'reviews';
  return html`${workHead({
    text,
    level,
    facts: [textOf(model.value.acronym), ...facts(picture)],
    history,
    files: parts?.files.part?.button(text.files),
    // An empty roadmap asks its own question.
    primary: canEdit && !isEmpty ? { action: 'add', label: text.add } : undefined,
  })}
  ${
    isEmpty
      ? nothing
      : roadmapTools({
          view,
          settings,
          partners: model.partners,
          counts: model.counts(settings.today),
          isNarrow: picture.isNarrow,
        })
  }
  ${failed > 0 ? partMissing(text) : nothing} ${isEmpty ? empty(picture) : split(picture)}
  ${parts?.agreement.part?.render() ?? nothing} ${parts?.files.part?.render() ?? nothing}
  ${picture.entrance.control.part?.renderNotes() ?? nothing}`;
}

function split(picture: RoadmapPicture): TemplateResult {
  const { view, state } = picture;
  const { openEntry } = state;
  const panel = partsOf(picture)?.panel.part;
  return html`<div class="split ${openEntry ? 'with-side' : ''}">
    <div class="main">${main(picture, view)}</div>
    ${openEntry ? html`<div class="side" part="side">${panel?.render() ?? skeletonLines(60, 90, 80)}</div>` : nothing}
  </div>`;
}

function main(picture: RoadmapPicture, view: RoadmapView): unknown {
  // Where there is no room for a picture, what is due is told as a list.
  if (view === 'timeline' && picture.isNarrow) return other(partsOf(picture)?.views.agenda);
  return view === 'timeline' ? timeline(picture) : other(partsOf(picture)?.views[view]);
}

function other(wanted: LaterParts['views'][keyof LaterParts['views']] | undefined): unknown {
  wanted?.expect();
  const part: OtherView | undefined = wanted?.part;
  return part?.render() ?? skeletonLines(60, 90, 80);
}

function timeline({ model, settings, canEdit, state, timeline: shown, text }: RoadmapPicture): unknown {
  const rows = model.rows(settings);
  if (rows.length === 0) {
    return html`<p class="nothing-found">
      ${text.nothingFound} <button type="button" class="retry" data-do="clear-search">${text.clearSearch}</button>
    </p>`;
  }
  return shown.draw({ rows, model, settings, canEdit, open: state.openEntry });
}

/** An empty roadmap asks for its frame, and once it has one, for what comes first. */
function empty(picture: RoadmapPicture): TemplateResult {
  const { text, level, canEdit, model } = picture;
  const hasFrame = model.length !== undefined;
  const form = partsOf(picture)?.frame;
  if (canEdit) form?.expect();
  return html`${emptyState({
    heading: hasFrame ? text.noItemsHeading : text.emptyHeading,
    headingLevel: levelBelow(level, 1),
    text: hasFrame ? text.noItemsText : text.emptyText,
  })}
  ${
    canEdit
      ? html`${form?.part?.render() ?? nothing}
          <p class="first-steps">
            <button type="button" class="button button-secondary button-medium" data-do="import">
              ${text.importPlan}
            </button>
            ${hasFrame ? nothing : html`<button type="button" class="retry" data-do="add">${text.addFirst}</button>`}
          </p>`
      : nothing
  }`;
}
