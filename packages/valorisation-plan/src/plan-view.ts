/** The element as it stands in the page, in each of its states. */
import type { DataState, Entrance, LazyPart } from '@kvasir/element';
import { emptyState, levelBelow, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { partMissing, viewButtons, workFailure, workHead, workLoading } from '@kvasir/element/workbench.js';
import { textOf, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaterParts } from './control/later-parts.ts';
import type { PlanControl } from './control/plan-control.ts';
import type { PlanFindings } from './plan-findings.ts';
import type { PlanHistory } from './plan-host.ts';
import type { PlanModel } from './plan-model.ts';
import type { PlanSlice } from './plan-value.ts';
import { iconGoOn } from './icons.ts';
import { nextPlan } from './portfolio/next-plan.ts';
import { portfolio } from './portfolio/portfolio.ts';
import type { PortfolioLater } from './portfolio/portfolio-later.ts';
import { planViews, type PlanSettings } from './settings.ts';
import type { ValorisationPlanMessages } from './valorisation-plan.messages.ts';

export interface PlanPicture {
  readonly data: DataState<PlanSlice>;
  readonly text: ValorisationPlanMessages;
  readonly level: HeadingLevel;
  readonly canEdit: boolean;
  readonly history: PlanHistory | undefined;
  readonly settings: PlanSettings;
  readonly model: PlanModel;
  readonly findings: PlanFindings;
  readonly entrance: Entrance<PlanControl>;
  /** What of the portfolio comes after the first picture. */
  readonly later: LazyPart<PortfolioLater>;
  /** The result whose plan is looked at. */
  readonly result: Id | undefined;
  /** The one that the reader opened, if any. */
  readonly chosen: Id | undefined;
  /** Whether there is time for all rows of the portfolio, and not only for the first ones. */
  readonly isWhole: boolean;
  readonly live: unknown;
}

const partsOf = ({ entrance }: PlanPicture): LaterParts | undefined => entrance.control.part?.parts;

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
    ${data.kind === 'loading' ? workLoading(text) : data.kind === 'error' ? workFailure(text) : content(picture)}
    ${live}
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
  const parts = partsOf(picture);
  const failed = picture.entrance.control.hasFailed ? 1 : (parts?.failed.length ?? 0);
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
    primary: next && { action: 'next', label: text.goOnWith(next.number || next.title), icon: iconGoOn },
  })}
  ${isEmpty ? nothing : html`<div class="tools" part="tools">${viewButtons(views, settings.view, text.views, text.view)}</div>`}
  ${failed > 0 ? partMissing(text) : nothing} ${isEmpty && !settings.isSingle ? empty(picture) : main(picture)}
  ${parts?.files.part?.render() ?? nothing} ${picture.entrance.control.part?.renderNotes() ?? nothing}`;
}

function main(picture: PlanPicture): unknown {
  const { view } = picture.settings;
  if (view === 'portfolio') return portfolio(picture);
  const wanted = partsOf(picture)?.views[view];
  wanted?.expect();
  return wanted?.part?.render() ?? skeletonLines(60, 90, 80);
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
