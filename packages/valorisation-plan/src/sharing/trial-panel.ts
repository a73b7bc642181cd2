/** Sliders for the numbers of a sharing, and what is tried out with them against what stands. */
import { button, message } from '@kvasir/element/display.js';
import { rangeField } from '@kvasir/element/controls.js';
import { fieldsOf } from '@kvasir/element/panel.js';
import { readMoney, type SharingOptions } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { partText, ratioValue } from './amounts.ts';
import { deductionName, indicatorName, isIndicator, moneyText, type SharingContext } from './sharing-context.ts';
import { amountScale, changesOf, shareOfPercent, sharesOf, sharesWith, type TrialChange } from './trial.ts';
import { readable } from '@kvasir/element/controls.js';

export interface TrialPanelOptions {
  readonly context: SharingContext;
  /** Takes up other numbers; `isDone` once the slider rests. */
  readonly onTry: (trial: SharingOptions, isDone: boolean) => void;
  /** The shares that the party at the slider began with: while it moves, the others keep to each other. */
  readonly sharesBefore: (id: string, now: () => ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
}

/** What is tried out, and what can be done with it. */
export function trialNotice(
  context: SharingContext,
  actions: { readonly takeOver: () => void; readonly reset: () => void },
): TemplateResult {
  const { form, text } = context;
  const changes = changesOf(form, context.reading.trial);
  return message({
    kind: 'info',
    content: html`<b>${text.trial}.</b>
      <bdi>${text.trialOf(changes.map((change) => changeWords(change, context)))}</bdi>`,
    action: html`<span class="sharing-acts">
      ${
        form.host.canEdit
          ? button({
              id: 'sharing-take-over',
              label: text.takeOver,
              size: 'small',
              variant: 'primary',
              onClick: actions.takeOver,
            })
          : nothing
      }
      ${button({ id: 'sharing-reset', label: text.reset, size: 'small', onClick: actions.reset })}
    </span>`,
  });
}

function changeWords(change: TrialChange, context: SharingContext): string {
  const { text, form } = context;
  const { field, id = '', tried, standing } = change;
  const said = (value: unknown): string | undefined => valueWords(field, value, context);
  switch (field) {
    case 'rule':
    case 'rest':
      return text.change(field === 'rule' ? text.rule : text.rest, said(tried) ?? '', said(standing));
    case 'gross':
      return text.change(text.income, said(tried) ?? '', said(standing));
    case 'deduction':
      return text.change(deductionName(context, id), said(tried) ?? '', said(standing));
    case 'share':
      return text.change(form.partnerName(id), said(tried) ?? '', said(standing));
    case 'weight':
      return text.change(text.weightOf(indicatorName(context, id)), said(tried) ?? '', said(standing));
  }
}

function valueWords(field: TrialChange['field'], value: unknown, context: SharingContext): string | undefined {
  const { form, format } = context;
  if (value === undefined) return undefined;
  switch (field) {
    case 'rule':
    case 'rest': {
      const names: Readonly<Record<string, string>> = form.terms.sharingRules;
      return names[readable(value) ?? ''] ?? readable(value);
    }
    case 'gross': {
      const money = readMoney(value);
      return money && moneyText(context, money.cents, money.currency);
    }
    case 'weight':
      return typeof value === 'number' ? format.number(value) : readable(value);
    default:
      return typeof value === 'string' ? partText(value, format) : readable(value);
  }
}

/** A slider for each number that the rule reckons with. */
export function sliders(options: TrialPanelOptions): TemplateResult {
  const { context } = options;
  const { reading } = context;
  return html`<div class="sharing-sliders">
    ${grossSlider(options)} ${reading.shownRule === 'waterfall' ? deductionSliders(options) : nothing}
    ${reading.shownSplit === 'negotiated' ? shareSliders(options) : nothing}
    ${reading.shownSplit === 'by-impact' ? weightSliders(options) : nothing}
  </div>`;
}

function sliderId({ form }: SharingContext, ...keys: readonly string[]): string {
  return form.idOf(form.path('sharing', 'trial', ...keys));
}

function grossSlider({ context, onTry }: TrialPanelOptions): unknown {
  const { form, text, reading } = context;
  const standing = readMoney(form.field('sharing', 'gross'));
  if (!standing || standing.cents < 0) return html`<p class="sharing-quiet">${text.noSliders}</p>`;
  const { trial } = reading;
  const { most, step } = amountScale(standing.cents);
  const { cents } = trial.gross ?? standing;
  const tryGross = (next: number, isDone: boolean) =>
    onTry({ ...trial, gross: { cents: next, currency: standing.currency } }, isDone);
  return rangeField({
    id: sliderId(context, 'gross'),
    label: text.income,
    wording: form.wording,
    value: cents,
    least: 0,
    most,
    step,
    marks: [standing.cents],
    valueText: moneyText(context, cents, standing.currency),
    onInput: (next) => tryGross(next, false),
    onChange: (next) => tryGross(next, true),
  });
}

function percentSlider(
  { context }: TrialPanelOptions,
  slider: {
    readonly keys: readonly string[];
    readonly label: string;
    readonly share: string;
    readonly standing: unknown;
    readonly onTry: (percent: number, isDone: boolean) => void;
  },
): TemplateResult {
  const { form, format } = context;
  const { keys, label, share, standing, onTry } = slider;
  const standingValue = ratioValue(standing);
  return rangeField({
    id: sliderId(context, ...keys),
    label: html`<bdi>${label}</bdi>`,
    wording: form.wording,
    value: (ratioValue(share) ?? 0) * 100,
    least: 0,
    most: 100,
    marks: standingValue === undefined ? [] : [Math.round(standingValue * 100)],
    valueText: partText(share, format),
    onInput: (percent) => onTry(percent, false),
    onChange: (percent) => onTry(percent, true),
  });
}

function deductionSliders(options: TrialPanelOptions): unknown {
  const { context, onTry } = options;
  const { trial, deductions } = context.reading;
  return deductions.map(({ id, raw }) => {
    const tried = trial.deductions && Object.hasOwn(trial.deductions, id) ? trial.deductions[id] : undefined;
    const share = tried ?? raw['share'];
    // What is a fixed amount is no part of anything.
    if (readMoney(raw['amount']) || typeof share !== 'string') return nothing;
    return percentSlider(options, {
      keys: ['deductions', id],
      label: deductionName(context, id),
      share,
      standing: raw['share'],
      onTry: (percent, isDone) =>
        onTry({ ...trial, deductions: { ...trial.deductions, [id]: shareOfPercent(percent) } }, isDone),
    });
  });
}

function shareSliders(options: TrialPanelOptions): unknown {
  const { context, onTry, sharesBefore } = options;
  const { trial, parties } = context.reading;
  if (parties.length < 2) return nothing;
  const now = sharesOf(parties, trial);
  return parties.map(({ id, name, share }) =>
    percentSlider(options, {
      keys: ['parties', id],
      label: name,
      share: now.get(id) ?? '0',
      standing: share,
      onTry: (percent, isDone) => {
        const shares = sharesWith(
          sharesBefore(id, () => now),
          id,
          percent,
        );
        if (shares) onTry({ ...trial, shares }, isDone);
      },
    }),
  );
}

const usualMostWeight = 10;
const mostWeight = 1000;

function weightSliders({ context, onTry }: TrialPanelOptions): unknown {
  const { form, format, reading } = context;
  const { trial, indicators } = reading;
  return indicators.map((id) => {
    const { weight: standing } = fieldsOf(form.field('sharing', 'weights', id));
    if (typeof standing !== 'number' || !Number.isInteger(standing) || !isIndicator(context, id)) return nothing;
    const tried = trial.weights && Object.hasOwn(trial.weights, id) ? trial.weights[id] : undefined;
    const weight = tried ?? standing;
    const tryWeight = (next: number, isDone: boolean) =>
      onTry({ ...trial, weights: { ...trial.weights, [id]: next } }, isDone);
    return rangeField({
      id: sliderId(context, 'weights', id),
      label: html`<bdi>${context.text.weightOf(indicatorName(context, id))}</bdi>`,
      wording: form.wording,
      value: weight,
      least: 1,
      most: Math.min(Math.max(usualMostWeight, 2 * standing), mostWeight),
      marks: [standing],
      valueText: format.number(weight),
      onInput: (next) => tryWeight(next, false),
      onChange: (next) => tryWeight(next, true),
    });
  });
}
