/** What a step needs and what shows it: sources of money, background, an indicator. */
import { readable } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import {
  choiceEntry,
  entryIds,
  fieldsOf,
  tagsEntry,
  termsIn,
  textEntry,
  titledName,
  titledOptions,
  type Path,
} from '@kvasir/element/panel.js';
import { isMap, type Id } from '@kvasir/model';
import type { ReadStep } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { StepsMessages } from './steps.messages.ts';

/** A source of money of this plan by its title. */
export function fundingName(form: PlanForm, text: StepsMessages, id: Id): string {
  const funding = form.field('fundings', id);
  return isMap(funding) ? (readable(funding['title']) ?? id) : text.gone(id);
}

export function fundingFields(form: PlanForm, text: StepsMessages, path: Path): TemplateResult {
  const fundings = form.field('fundings');
  const place = [...path, 'fundedBy'];
  const isNone = entryIds(fundings).length === 0;
  return html`${
    isNone && termsIn(form.read(place)).length === 0 && form.isReadable(place)
      ? noFundings(form, text)
      : tagsEntry(form, {
          path: place,
          label: text.fundedBy,
          source: form.list('fundings', [fundings, form.item?.id], () =>
            entryIds(fundings).map((key) => ({ key, label: fundingName(form, text, key) })),
          ),
          nameOf: (id) => fundingName(form, text, id),
        })
  }
  ${textEntry(form, { path: [...path, 'funding'], label: text.funding, hint: text.fundingHint })}`;
}

function noFundings({ host, item }: PlanForm, text: StepsMessages): TemplateResult | typeof nothing {
  if (!host.canEdit) return nothing;
  return html`<div class="field">
    <p class="field-label">${text.fundedBy}</p>
    <p class="panel-quiet">
      ${text.noFundings}
      <button type="button" class="panel-link" part="link" @click=${() => host.open(item?.id ?? '', 'funding')}>
        ${text.toFunding}
      </button>
    </p>
  </div>`;
}

export function backgroundField(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): TemplateResult {
  return html`<div class="step-background">
    ${tagsEntry(form, {
      path: [...path, 'background'],
      label: text.background,
      source: titledOptions(form, 'background'),
      nameOf: (id) => backgroundName(form, text, id),
    })}
    ${step.limitedBackground.map((id) => limitedLine(form, text, id))}
  </div>`;
}

export function backgroundName(form: PlanForm, text: StepsMessages, id: Id): string {
  return isMap(form.read(['background', id])) ? titledName(form, 'background', id) : text.gone(id);
}

/** What its owner says of a background that the step needs. */
export function limitedLine(form: PlanForm, text: StepsMessages, id: Id): TemplateResult {
  const { partner, limitations } = fieldsOf(form.read(['background', id]));
  const owner = readable(partner);
  const words = readable(fieldsOf(limitations)['exploitation']);
  return html`<p class="step-limited">
    ${status({
      kind: 'warning',
      label: text.limited(titledName(form, 'background', id), owner ? form.partnerName(owner) : '', words),
    })}
  </p>`;
}

export function indicatorField(form: PlanForm, text: StepsMessages, path: Path): TemplateResult {
  const options = titledOptions(form, 'indicators');
  return choiceEntry(form, {
    path: [...path, 'indicator'],
    label: text.indicator,
    choices: options.map(({ key, label }) => ({ key, label })),
    placeholder: text.noIndicator,
    check: (value) => (options.some(({ key }) => key === value) ? undefined : text.indicatorGone),
  });
}
