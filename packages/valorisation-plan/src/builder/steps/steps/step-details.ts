/** What of a step stands in no column, as it is read. */
import { readable } from '@kvasir/element/controls.js';
import { facts, isolated, termsIn, titledName } from '@kvasir/element/panel.js';
import type { ReadStep } from '@kvasir/model/valorisation.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { StepsMessages } from './steps.messages.ts';
import { backgroundName, limitedLine } from './links.ts';

export function stepDetails(form: PlanForm, text: StepsMessages, step: ReadStep): TemplateResult | undefined {
  const { raw, measure, indicator, milestone } = step;
  const background = termsIn(raw['background']);
  const found = facts(
    [text.description, isolated(raw['description'])],
    [text.measure, measure === 'exploitation' ? undefined : form.terms.measures[measure]],
    [text.background, background.length > 0 ? backgroundLines(form, text, background, step) : undefined],
    [text.evidence, isolated(raw['evidence'])],
    [text.barrier, isolated(raw['barrier'])],
    [text.indicator, linkedName(form, text, 'indicators', raw['indicator'], indicator)],
    [text.milestone, linkedName(form, text, 'milestones', raw['milestone'], milestone)],
  );
  return found;
}

function backgroundLines(
  form: PlanForm,
  text: StepsMessages,
  ids: readonly string[],
  { limitedBackground }: ReadStep,
): TemplateResult {
  return html`<bdi>${form.format.list(ids.map((id) => backgroundName(form, text, id)))}</bdi>
    ${limitedBackground.map((id) => limitedLine(form, text, id))}`;
}

function linkedName(
  form: PlanForm,
  text: StepsMessages,
  collection: 'indicators' | 'milestones',
  value: unknown,
  state: ReadStep['indicator'],
): TemplateResult | undefined {
  const id = readable(value);
  if (id === undefined) return undefined;
  return isolated(state === 'linked' ? titledName(form, collection, id) : text.gone(id));
}
