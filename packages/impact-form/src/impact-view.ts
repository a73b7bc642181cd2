/** The element as it stands in the page, in each of its states. */
import type { DataState, Entrance, LazyPart } from '@kvasir/element';
import { emptyState, levelBelow, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { partMissing, viewButtons, workFailure, workHead, workLoading } from '@kvasir/element/workbench.js';
import { isMap, textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactControl } from './control/impact-control.ts';
import type { LaterParts } from './control/later-parts.ts';
import type { ImpactFindings } from './impact-findings.ts';
import type { ImpactFormMessages } from './impact-form.messages.ts';
import type { ImpactHistory } from './impact-host.ts';
import type { ImpactModel } from './impact-model.ts';
import type { ImpactState } from './impact-state.ts';
import type { ImpactSlice } from './impact-value.ts';
import type { OverviewLater } from './overview/overview-later.ts';
import { overview } from './overview/overview.ts';
import { impactViews, type ImpactSettings } from './settings.ts';

export interface ImpactPicture {
  readonly data: DataState<ImpactSlice>;
  readonly text: ImpactFormMessages;
  readonly level: HeadingLevel;
  readonly canEdit: boolean;
  readonly history: ImpactHistory | undefined;
  readonly settings: ImpactSettings;
  readonly model: ImpactModel;
  readonly findings: ImpactFindings;
  readonly entrance: Entrance<ImpactControl>;
  /** What of the overview comes after the first picture. */
  readonly later: LazyPart<OverviewLater>;
  readonly state: ImpactState;
  readonly live: unknown;
}

const partsOf = ({ entrance }: ImpactPicture): LaterParts | undefined => entrance.control.part?.parts;

export function drawImpactForm(picture: ImpactPicture): TemplateResult {
  const { data, entrance, live, text } = picture;
  return html`<div
    class="frame"
    @click=${entrance}
    @change=${entrance}
    @input=${entrance}
    @focusin=${entrance}
    @keydown=${entrance}
  >
    ${data.kind === 'loading' ? workLoading(text) : data.kind === 'error' ? workFailure(text) : content(picture)}
    ${live}
  </div>`;
}

function facts({ text, model }: ImpactPicture): string[] {
  const { impact } = model.value;
  const ofIndicators = model.indicators.flatMap(({ raw }) =>
    isMap(raw['negativeImpacts']) ? Object.keys(raw['negativeImpacts']) : [],
  );
  const ofAll: unknown = isMap(impact) ? impact['negativeImpacts'] : undefined;
  const negative = ofIndicators.length + (isMap(ofAll) ? Object.keys(ofAll).length : 0);
  return [textOf(model.value.acronym), text.indicators(model.indicators.length), text.negativeImpacts(negative)];
}

function content(picture: ImpactPicture): TemplateResult {
  const { text, level, canEdit, history, settings, model } = picture;
  const { mode, view } = settings;
  const parts = partsOf(picture);
  const failed = picture.entrance.control.hasFailed ? 1 : (parts?.failed.length ?? 0);
  const isEmpty = model.indicators.length === 0 && view === 'indicators';
  return html`${
    mode === 'edit'
      ? html`${workHead({
            text,
            level,
            facts: facts(picture),
            history,
            files: parts?.files.part?.button(text.files),
            // An empty form asks its own question.
            primary: canEdit && !isEmpty ? { action: 'add', label: text.add } : undefined,
          })}
          <div class="tools" part="tools">${viewButtons(impactViews, view, text.views, text.view)}</div>`
      : nothing
  }
  ${failed > 0 ? partMissing(text) : nothing} ${isEmpty && mode === 'edit' ? empty(picture) : split(picture)}
  ${mode === 'edit' ? (parts?.agreement.part?.render() ?? nothing) : nothing}
  ${parts?.library.part?.render() ?? nothing} ${parts?.files.part?.render() ?? nothing}
  ${picture.entrance.control.part?.renderNotes() ?? nothing}`;
}

function split(picture: ImpactPicture): TemplateResult {
  const { openIndicator } = picture.state;
  const panel = partsOf(picture)?.panel.part;
  return html`<div class="split ${openIndicator === undefined ? '' : 'with-side'}">
    <div class="main">${main(picture)}</div>
    ${
      openIndicator === undefined
        ? nothing
        : html`<div class="side" part="side">${panel?.render() ?? skeletonLines(60, 90, 80)}</div>`
    }
  </div>`;
}

function main(picture: ImpactPicture): unknown {
  const { mode, view } = picture.settings;
  if (mode === 'edit' && view === 'indicators') return overview(picture);
  const wanted = partsOf(picture)?.views[mode === 'survey' ? 'survey' : view === 'indicators' ? 'record' : view];
  wanted?.expect();
  return wanted?.part?.render() ?? skeletonLines(60, 90, 80);
}

/** An empty form asks for the first indicators, from the library or in one's own words. */
function empty({ text, level, canEdit }: ImpactPicture): TemplateResult {
  return html`${emptyState({ heading: text.emptyHeading, headingLevel: levelBelow(level, 1), text: text.emptyText })}
  ${
    canEdit
      ? html`<p class="first-steps">
          <button type="button" class="button button-primary button-medium" data-do="add">${text.addFirst}</button>
          <button type="button" class="button button-secondary button-medium" data-do="import">
            ${text.importValues}
          </button>
        </p>`
      : nothing
  }`;
}
