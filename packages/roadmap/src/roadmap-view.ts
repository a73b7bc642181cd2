/** The element as it stands in the page, in each of its states. */
import { emptyState, levelBelow } from '@kvasir/element/display.js';
import {
  laterPart,
  partMissing,
  withSide,
  workContent,
  workHead,
  type WorkPicture,
} from '@kvasir/element/workbench.js';
import { textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapControl } from './control/roadmap-control.ts';
import type { RoadmapFindings } from './roadmap-findings.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import type { RoadmapState } from './roadmap-state.ts';
import type { Roadmap } from './roadmap-value.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import type { RoadmapSettings, RoadmapView } from './settings.ts';
import type { Timeline } from './timeline/timeline.ts';
import { roadmapTools } from './toolbar.ts';

export interface RoadmapPicture extends WorkPicture<Roadmap, RoadmapMessages, RoadmapControl> {
  /** What is really shown. */
  readonly view: RoadmapView;
  readonly settings: RoadmapSettings;
  readonly model: RoadmapModel;
  readonly timeline: Timeline;
  readonly state: RoadmapState;
  readonly findings: RoadmapFindings;
  /** An agenda stands for the timeline, for which there is no room. */
  readonly lacksWidth: boolean;
}

export function drawRoadmap(picture: RoadmapPicture): TemplateResult {
  const { data, text, entrance, timeline, live } = picture;
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
    ${workContent(data, text, () => content(picture))} ${live}
  </div>`;
}

/** The line under the title: how long from when, and where today is. */
function facts({ text, model, settings, mayTakeTime }: RoadmapPicture): string[] {
  const { length } = model;
  const { startDate } = model.value;
  const month = model.monthOf(settings.today);
  // Until a browser has read how dates are written, a fifth of the time to the first picture goes by.
  const begins = month === undefined || !mayTakeTime ? undefined : settings.format.date(textOf(startDate));
  const isRunning = month !== undefined && month >= 1 && (length === undefined || month <= length);
  return [text.frame(length, begins), isRunning ? text.todayIn(month, length) : ''].filter(Boolean);
}

function content(picture: RoadmapPicture): TemplateResult {
  const { text, level, view, canEdit, history, model, settings, state, findings } = picture;
  const { control } = picture.entrance;
  const parts = control.part?.parts;
  const count = model.items(settings.today).length + model.workPackages(settings.today).length;
  const isEmpty = count === 0 && view !== 'reviews';
  const mayAdd = canEdit && !isEmpty;
  return html`${workHead({
    text,
    level,
    facts: [textOf(model.value.acronym), ...facts(picture)],
    history,
    files: parts?.files.part?.button(text.files),
    // An empty roadmap asks its own question.
    primary: mayAdd ? { action: 'add-item', label: text.add } : undefined,
    primaryMenu: mayAdd ? parts?.adding.part?.render() : undefined,
  })}
  ${
    isEmpty
      ? nothing
      : roadmapTools({
          view,
          settings,
          partners: model.partners,
          counts: model.counts(settings.today),
          findings: findings.count?.(findings.all, text),
          showsFindings: parts?.findings.part?.isOpen ?? false,
          lacksWidth: picture.lacksWidth,
        })
  }
  ${isEmpty ? nothing : [noStart(picture), parts?.findings.part?.render()]} ${partMissing(control, text)}
  ${isEmpty ? empty(picture) : withSide(main(picture), state.openEntry !== undefined, parts?.panel)}
  ${control.part?.renderNotes()}`;
}

/** Says why months have no dates, and leads to where that is changed. The reviews have a part of their own for that. */
function noStart({ text, view, canEdit, model }: RoadmapPicture): unknown {
  if (view === 'reviews' || model.dayOf(1, 'last-day') !== undefined) return nothing;
  return html`<p class="first-steps">
    ${text.noStart}
    ${canEdit ? html`<button type="button" class="retry" data-do="frame">${text.setFrame}</button>` : nothing}
  </p>`;
}

function main(picture: RoadmapPicture): unknown {
  const { view } = picture;
  return view === 'timeline' ? timeline(picture) : laterPart(picture.entrance.control.part?.parts.views[view]);
}

function timeline({ model, settings, canEdit, state, findings, timeline: shown, text }: RoadmapPicture): unknown {
  const rows = model.rows(settings);
  if (rows.length === 0) {
    return html`<p class="nothing-found">
      ${text.nothingFound} <button type="button" class="retry" data-do="clear-search">${text.clearSearch}</button>
    </p>`;
  }
  return shown.draw({ rows, model, settings, canEdit, findings, open: state.openEntry });
}

/** An empty roadmap asks for its frame, and once it has one, for what comes first. */
function empty(picture: RoadmapPicture): TemplateResult {
  const { text, level, canEdit, model } = picture;
  const hasFrame = model.length !== undefined;
  const form = picture.entrance.control.part?.parts.frame;
  if (canEdit) form?.expect();
  return html`${emptyState({
    heading: !canEdit ? text.nothingPlanned : hasFrame ? text.noItemsHeading : text.emptyHeading,
    headingLevel: levelBelow(level, 1),
    text: canEdit && (hasFrame ? text.noItemsText : text.emptyText),
  })}
  ${
    canEdit
      ? html`${form?.part?.render()}
          <p class="first-steps">
            <button type="button" class="button button-secondary button-medium" data-do="import">
              ${text.importPlan}
            </button>
            ${hasFrame ? nothing : html`<button type="button" class="retry" data-do="add">${text.addFirst}</button>`}
          </p>`
      : nothing
  }`;
}
