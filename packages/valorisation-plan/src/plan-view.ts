/** The element as it stands in the page, in each of its states. */
import type { LazyPart } from '@kvasir/element';
import { emptyState, levelBelow } from '@kvasir/element/display.js';
import {
  laterPart,
  partMissing,
  viewButtons,
  workContent,
  workHead,
  type WorkPicture,
} from '@kvasir/element/workbench.js';
import { textOf, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanControl } from './control/plan-control.ts';
import type { PlanFindings } from './plan-findings.ts';
import type { PlanModel } from './plan-model.ts';
import type { PlanSlice } from './plan-value.ts';
import { iconGoOn } from './icons.ts';
import { nextPlan } from './portfolio/next-plan.ts';
import { portfolio } from './portfolio/portfolio.ts';
import type { PortfolioLater } from './portfolio/portfolio-later.ts';
import { planViews, type PlanSettings } from './settings.ts';
import type { ValorisationPlanMessages } from './valorisation-plan.messages.ts';

export interface PlanPicture extends WorkPicture<PlanSlice, ValorisationPlanMessages, PlanControl> {
  readonly settings: PlanSettings;
  readonly model: PlanModel;
  readonly findings: PlanFindings;
  /** What of the portfolio comes after the first picture. */
  readonly later: LazyPart<PortfolioLater>;
  /** The result whose plan is looked at. */
  readonly result: Id | undefined;
  /** The one that the reader opened, if any. */
  readonly chosen: Id | undefined;
  /** Whether there is time for all rows of the portfolio, and not only for the first ones. */
  readonly isWhole: boolean;
}

export function drawPlans(picture: PlanPicture): TemplateResult {
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

function facts({ text, model, settings, result }: PlanPicture): string[] {
  const { portfolio: entries } = model;
  const entry = settings.isSingle ? model.entry(result) : undefined;
  if (entry) return [textOf(model.value.acronym), [entry.number, entry.title].filter(Boolean).join(' ')];
  return [
    textOf(model.value.acronym),
    text.results(entries.filter(({ isOrphan }) => !isOrphan).length),
    text.planned(entries.filter(({ isPlanned }) => isPlanned).length),
    text.keyExploitable(entries.filter(({ isKeyExploitable }) => isKeyExploitable).length),
  ];
}

function content(picture: PlanPicture): TemplateResult {
  const { text, level, canEdit, history, settings, model } = picture;
  const { control } = picture.entrance;
  const parts = control.part?.parts;
  const isEmpty = model.portfolio.length === 0;
  const next = settings.view === 'portfolio' && canEdit ? nextPlan(model.portfolio) : undefined;
  const views = settings.isSingle ? planViews.filter((view) => view !== 'portfolio') : planViews;
  return html`${workHead({
    text,
    level,
    facts: facts(picture),
    history,
    files: parts?.files.part?.button(text.files),
    actions: canEdit && !isEmpty && settings.view === 'portfolio' ? [{ action: 'add', label: text.addResult }] : [],
    primary: next && {
      action: 'next',
      label: text[next.isPlanned ? 'goOnWith' : 'beginWith'](next.number || next.title),
      icon: iconGoOn,
    },
  })}
  ${isEmpty ? nothing : html`<div class="tools" part="tools">${viewButtons(views, settings.view, text.views, text.view)}</div>`}
  ${partMissing(control, text)} ${isEmpty && !settings.isSingle ? empty(picture) : main(picture)}
  ${parts?.files.part?.render()} ${control.part?.renderNotes()}`;
}

function main(picture: PlanPicture): unknown {
  const { view } = picture.settings;
  if (view === 'portfolio') return portfolio(picture);
  return laterPart(picture.entrance.control.part?.parts.views[view]);
}

/** Without results there is nothing to plan: the first one can be named here, or in the matrix. */
function empty({ text, level, canEdit }: PlanPicture): TemplateResult {
  return html`${emptyState({ heading: text.emptyHeading, headingLevel: levelBelow(level, 1), text: text.emptyText })}
  ${
    canEdit
      ? html`<p class="first-steps">
          <button type="button" class="button button-primary button-medium" part="button" data-do="add">
            ${text.addFirst}
          </button>
        </p>`
      : nothing
  }`;
}
