/** The element as it stands in the page, in each of its states. */
import type { LazyPart } from '@kvasir/element';
import { emptyState, levelBelow } from '@kvasir/element/display.js';
import {
  laterPart,
  partMissing,
  viewButtons,
  withSide,
  workContent,
  workHead,
  type WorkPicture,
} from '@kvasir/element/workbench.js';
import { isMap, textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactControl } from './control/impact-control.ts';
import type { ImpactFindings } from './impact-findings.ts';
import type { ImpactFormMessages } from './impact-form.messages.ts';
import type { ImpactModel } from './impact-model.ts';
import type { ImpactState } from './impact-state.ts';
import type { ImpactSlice } from './impact-value.ts';
import type { OverviewLater } from './overview/overview-later.ts';
import { overview } from './overview/overview.ts';
import { impactViews, type ImpactSettings } from './settings.ts';

export interface ImpactPicture extends WorkPicture<ImpactSlice, ImpactFormMessages, ImpactControl> {
  readonly settings: ImpactSettings;
  readonly model: ImpactModel;
  readonly findings: ImpactFindings;
  /** What of the overview comes after the first picture. */
  readonly later: LazyPart<OverviewLater>;
  readonly state: ImpactState;
}

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
    ${workContent(data, text, () => content(picture))} ${live}
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
  const { control } = picture.entrance;
  const parts = control.part?.parts;
  const isEmpty = model.indicators.length === 0 && view === 'indicators';
  const { openIndicator } = picture.state;
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
  ${partMissing(control, text)}
  ${isEmpty && mode === 'edit' ? empty(picture) : withSide(main(picture), openIndicator !== undefined, parts?.panel)}
  ${mode === 'edit' ? parts?.agreement.part?.render() : nothing} ${parts?.library.part?.render()}
  ${parts?.files.part?.render()} ${control.part?.renderNotes()}`;
}

function main(picture: ImpactPicture): unknown {
  const { mode, view } = picture.settings;
  if (mode === 'edit' && view === 'indicators') return overview(picture);
  const wanted =
    picture.entrance.control.part?.parts.views[mode === 'survey' ? 'survey' : view === 'indicators' ? 'record' : view];
  return laterPart(wanted);
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
