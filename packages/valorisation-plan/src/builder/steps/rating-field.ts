/** How much a result has of a criterion, from 1 to 5, and why. */
import { radioGroup, rawText } from '@kvasir/element/controls.js';
import { checkWhole, fieldOptions, proseEntry, readField } from '@kvasir/element/panel.js';
import type { PotentialCriterion } from '@kvasir/model/valorisation.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../plan-form.ts';
import type { FirstStepsMessages } from './first-steps.messages.ts';

const scale = [1, 2, 3, 4, 5] as const;
/** What stands for no rating: a radio button that was pressed once has no other way back. */
const none = 'none';

export function ratingField(form: PlanForm, text: FirstStepsMessages, criterion: PotentialCriterion): TemplateResult {
  return html`<div class="rating">
    ${rating(form, text, criterion)}
    ${proseEntry(form, { path: form.resultPath('exploitability', criterion), label: text.why[criterion] })}
  </div>`;
}

function rating(form: PlanForm, text: FirstStepsMessages, criterion: PotentialCriterion): TemplateResult {
  const path = form.resultPath('exploitability', 'ratings', criterion);
  const spec = { path, label: text.criteria[criterion], check: checkWhole(1, 5) };
  const value = form.read(path);
  if (!form.host.canEdit) {
    const isRating = scale.some((one) => one === value);
    return readField(form, spec, isRating ? text.outOfFive(Number(value)) : undefined);
  }
  return radioGroup({
    ...fieldOptions(form, spec),
    value: keyOf(value),
    choices: [
      ...scale.map((one) => ({ key: String(one), label: labelOf(form, text, one) })),
      { key: none, label: text.clearRating },
    ],
    onChange: (key) => form.commit(path, key === none ? undefined : Number(key)),
  });
}

/** What is no number is a choice of its own, even where it looks like one of the five. */
function keyOf(value: unknown): string {
  if (value === undefined) return none;
  return typeof value === 'string' ? `“${value}”` : rawText(value);
}

/** The ends of the scale say what they mean. */
function labelOf({ format }: PlanForm, { little, much }: FirstStepsMessages, rating: (typeof scale)[number]): string {
  const words = rating === 1 ? little : rating === 5 ? much : undefined;
  return words === undefined ? format.number(rating) : `${format.number(rating)} ${words}`;
}
