/** How value is shared (C(2024) 601, 3.4.1(e)): by a rule, to the cent, and traceable. */
import { editWithUndo, rangeStyles } from '@kvasir/element/controls.js';
import { heading, levelBelow, message, messageStyles, type HeadingLevel } from '@kvasir/element/display.js';
import { panelStyles, readableOr, withValues } from '@kvasir/element/panel.js';
import { fromPointer, toPointer, type Id } from '@kvasir/model';
import type { SharingOptions } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../builder/plan-form.ts';
import { StepPart } from '../builder/step-part.ts';
import { eachDirectionStyles } from '../each-direction.styles.ts';
import { amountText } from './amounts.ts';
import { comparison, insteadWords, rulesOf } from './comparison.ts';
import { deductionFields } from './deduction-fields.ts';
import { Folds } from './folds.ts';
import { lacksOf } from './lacks.ts';
import { assumedParties, givingFields, isGivingSaid, negotiatedFields, partyFields } from './party-fields.ts';
import { problemsOf } from './problems.ts';
import { resultTable, rowKey } from './result-table.ts';
import { reasonFields, ruleFields } from './rule-fields.ts';
import { picture, resultWords } from './result-picture.ts';
import type { SharingContext } from './sharing-context.ts';
import { sharingCatalogue, type SharingMessages } from './sharing.messages.ts';
import { readSharing } from './sharing-reading.ts';
import { rowsOf, type Shared } from './sharing-rows.ts';
import { sharingStyles } from './sharing.styles.ts';
import { sliders, trialNotice } from './trial-panel.ts';
import { withoutWhatStands, writesOf } from './trial.ts';
import { waterfallStyles } from './waterfall.styles.ts';
import { weightFields } from './weight-fields.ts';

/** What folds open. */
type Fold = 'trial' | 'compare' | 'others' | 'giving';

const nothingTried: SharingOptions = {};

export class SharingPart extends StepPart<SharingMessages> {
  /** What is tried out, by the id of the plan. */
  readonly #trials = new Map<Id, SharingOptions>();
  /** Beside the folds, the numbers that are open to how they came about. */
  readonly #folds = new Folds<Fold>(
    (name) => name === 'giving' && isGivingSaid(this.form),
    () => this.requestUpdate(),
  );
  /** The shares that a slider began with, for as long as no other one is moved. */
  #moving: { readonly id: Id; readonly shares: ReadonlyMap<Id, string> } | undefined;

  constructor(form: PlanForm) {
    super(form, sharingCatalogue, [
      panelStyles,
      messageStyles,
      rangeStyles,
      eachDirectionStyles,
      waterfallStyles,
      sharingStyles,
    ]);
    form.assumed = (path) => assumedParties(form, path);
  }

  /** What lies in a fold is to be seen before it can have the focus. */
  openAt(pointer: string): void {
    const [, , , field = '', , inner = ''] = fromPointer(pointer) ?? [];
    const { rule, split } = readSharing(this.form, nothingTried);
    const isUsed: Readonly<Record<string, boolean>> = {
      deductions: rule === 'waterfall',
      weights: split === 'by-impact',
      parties: split === 'negotiated' || inner !== 'share',
    };
    if (isUsed[field] === false) this.#folds.set('others', true);
    if (field === 'parties' && (inner === 'gives' || inner === 'gets')) this.#folds.set('giving', true);
  }

  protected override renderPart(): TemplateResult {
    const { form } = this;
    const path = form.path('sharing');
    return html`<div class="sharing" part="sharing">
      ${readableOr(form, path, this.text.sharing, () => this.#content(this.#context))}
    </div>`;
  }

  get #plan(): Id {
    return this.form.item?.id ?? '';
  }

  get #context(): SharingContext {
    const { form, text, format } = this;
    // What was taken over, or is in the plan by now, is no trial any more.
    const trial = withoutWhatStands(form, this.#trials.get(this.#plan) ?? nothingTried);
    return { form, text, format, reading: readSharing(form, trial) };
  }

  #content(context: SharingContext): TemplateResult {
    return html`${this.#result(context)} ${this.#fields(context)} ${this.#comparison(context)}`;
  }

  // Who gets what.

  #result(context: SharingContext): TemplateResult {
    const { text, reading } = context;
    const { shown, isTrial } = reading;
    const canTry = shown.kind === 'shared' || isTrial;
    const isOpen = canTry && this.#folds.isOpen('trial');
    return html`<div class="sharing-result ${isTrial ? 'sharing-is-trial' : ''}" role="group" aria-label=${text.result}>
      <div class="sharing-head">
        ${heading(this.#level, text.result, 'sharing-heading')}
        ${shown.kind === 'shared' ? html`<span class="sharing-quiet">${text.inCurrency(shown.currency)}</span>` : nothing}
        ${canTry ? this.#folds.button('trial', text.tryOut) : nothing}
      </div>
      ${isOpen ? this.#trial(context) : nothing}
      ${isTrial ? trialNotice(context, { takeOver: () => this.#takeOver(context), reset: () => this.#reset() }) : nothing}
      ${shown.kind === 'shared' ? this.#shared(context, shown) : lacksOf(context, shown, (path) => this.#goTo(path))}
      ${problemsOf(context, (path) => this.#goTo(path))}
    </div>`;
  }

  #shared(context: SharingContext, shared: Shared): TemplateResult {
    const { text, reading } = context;
    const order = reading.parties.map(({ id }) => id);
    const rows = rowsOf(shared, order);
    const { standing } = reading;
    const before = reading.isTrial && standing.kind === 'shared' ? rowsOf(standing, order) : undefined;
    const keys = rows.map((row) => rowKey(row));
    const areAllOpen = keys.every((key) => this.#folds.isOpen(`how ${key}`));
    return html`<div class="sharing-outcome">
      ${picture(context, shared, rows, before)}
      <div class="sharing-check">
        ${resultTable({
          context,
          shared,
          rows,
          standing: before,
          isOpen: (key) => this.#folds.isOpen(`how ${key}`),
          toggle: (key) => this.#folds.toggle(`how ${key}`),
          goTo: (path) => this.#goTo(path),
        })}
        ${resultWords(context, shared)}
        <p>
          <button type="button" class="panel-link" part="link" @click=${() => this.#toggleAll(keys, !areAllOpen)}>
            ${areAllOpen ? text.howNone : text.howAll}
          </button>
        </p>
      </div>
    </div>`;
  }

  /** The sliders stand above what follows from them, so that they keep their place while that changes. */
  #trial(context: SharingContext): TemplateResult {
    return html`<div class="sharing-trial" id="${this.#folds.idOf('trial')}-content">
      <p class="sharing-quiet">${context.text.tryOutHint}</p>
      ${sliders({
        context,
        onTry: (trial, isDone) => this.#try(trial, isDone),
        sharesBefore: (id, now) => this.#sharesBefore(id, now),
      })}
    </div>`;
  }

  // The fields.

  #fields(context: SharingContext): TemplateResult {
    const { form, text, reading } = context;
    const { rule, split } = reading;
    const { canEdit } = this.host;
    const isWaterfall = rule === 'waterfall';
    const parts: readonly (readonly [isUsed: boolean, isSaid: boolean, content: () => unknown])[] = [
      [isWaterfall, reading.deductions.length > 0, () => this.#group(text.deductions, deductionFields(context))],
      [
        split === 'negotiated',
        reading.parties.some(({ share }) => share !== undefined),
        () => this.#group(text.negotiatedShares, negotiatedFields(context)),
      ],
      [
        split === 'by-impact',
        form.field('sharing', 'weights') !== undefined,
        () => html`<div class="sharing-group" role="group" aria-label=${text.weights}>${weightFields(context)}</div>`,
      ],
    ];
    const others = parts.filter(([isUsed, isSaid]) => !isUsed && (canEdit || isSaid));
    return html`<div class="sharing-fields">
      <div class="panel-fields">${ruleFields(context)} ${partyFields(context)}</div>
      ${parts.map(([isUsed, , content]) => (isUsed ? content() : nothing))}
      <div class="panel-fields">${reasonFields(context)}</div>
      ${
        reading.parties.length > 0 && (canEdit || isGivingSaid(form))
          ? this.#folds.render('giving', text.givesAndGets, () => givingFields(context))
          : nothing
      }
      ${others.length > 0 ? this.#folds.render('others', text.otherRules, () => others.map(([, , content]) => content())) : nothing}
    </div>`;
  }

  #group(name: string, content: unknown): TemplateResult {
    return html`<div class="sharing-group" role="group" aria-label=${name}>
      ${heading(this.#level, name, 'sharing-heading')} ${content}
    </div>`;
  }

  #comparison(context: SharingContext): unknown {
    const { text, reading } = context;
    const { standing, shown, parties } = reading;
    const hasNumbers = [standing, shown].some((one) => one.kind === 'shared' || !one.lacks.includes('gross'));
    if (!hasNumbers || parties.length === 0) return nothing;
    const groups = rulesOf(context);
    const isOpen = this.#folds.isOpen('compare');
    const instead = isOpen ? undefined : insteadWords(context, groups);
    return html`<div class="sharing-compare">
      ${
        instead === undefined
          ? nothing
          : message({
              kind: 'info',
              content: html`<bdi>${instead}</bdi>`,
              action: html`<button type="button" class="panel-link" part="link" @click=${() => this.#openComparison()}>
                ${text.compare}
              </button>`,
            })
      }
      ${this.#folds.render('compare', text.compare, () => comparison(context, groups, (trial) => this.#tryRule(trial)))}
    </div>`;
  }

  get #level(): HeadingLevel {
    return levelBelow(this.host.level, 2);
  }

  // What a reader does.

  #openComparison(): void {
    this.#folds.set('compare', true);
    void this.focus(this.#folds.idOf('compare'));
  }

  #toggleAll(keys: readonly string[], open: boolean): void {
    for (const key of keys) this.#folds.set(`how ${key}`, open);
  }

  /** Leads to a field, be it here or at another place of the plan. */
  #goTo(path: readonly string[]): void {
    const pointer = toPointer(path);
    this.host.open(this.#plan, undefined, pointer);
  }

  #sharesBefore(id: Id, now: () => ReadonlyMap<Id, string>): ReadonlyMap<Id, string> {
    const isNew = this.#trials.get(this.#plan)?.shares === undefined;
    if (isNew || this.#moving?.id !== id) this.#moving = { id, shares: now() };
    return this.#moving.shares;
  }

  #try(trial: SharingOptions, isDone: boolean): void {
    this.#trials.set(this.#plan, withoutWhatStands(this.form, trial));
    if (isDone) this.#announceOutcome();
    this.requestUpdate();
  }

  #tryRule(trial: SharingOptions): void {
    this.#try(trial, true);
    void this.focus('sharing-take-over', 'sharing-reset');
  }

  #announceOutcome(): void {
    const { reading, text, format } = this.#context;
    const { shown, parties } = reading;
    if (shown.kind !== 'shared') return;
    const parts = parties.flatMap(({ id, name }) => {
      const found = shown.parties.find((party) => party.id === id);
      return found ? [text.labelled(name, amountText(found.cents, format))] : [];
    });
    this.host.announce(text.outcome(parts));
  }

  #takeOver({ form, text, reading }: SharingContext): void {
    const { host } = this;
    form.leave();
    const after = withValues(host.value, writesOf(form, reading.trial));
    this.#trials.delete(this.#plan);
    if (after !== host.value) {
      editWithUndo(host, after, {
        text: text.takenOver,
        undo: host.text.undo,
        onUndone: () => host.announce(text.takenBack),
      });
    }
    this.requestUpdate();
    void this.focus(this.#folds.idOf('trial'));
  }

  #reset(): void {
    this.#trials.delete(this.#plan);
    this.host.announce(this.text.resetDone);
    this.requestUpdate();
    void this.focus(this.#folds.idOf('trial'));
  }
}
