/** All fields of one step. */
import { choiceEntry, choicesOf, moneyEntry, partnerEntry, proseEntry, textEntry } from '@kvasir/element/panel.js';
import { itemStatuses } from '@kvasir/model';
import { planMeasures, type ReadStep } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListedEntry } from '../../entries/entry-list.ts';
import type { PlanForm } from '../../plan-form.ts';
import type { ActionMessages } from '../action.messages.ts';
import { vacantWord } from '../roles/vacancy.ts';
import { backgroundField, fundingFields, indicatorField } from './links.ts';
import { milestoneField } from './milestone.ts';
import { monthFields } from './months.ts';

export function stepFields(
  form: PlanForm,
  { steps: text }: ActionMessages,
  { path }: ListedEntry,
  step: ReadStep | undefined,
): TemplateResult {
  const at = (field: string) => [...path, field];
  const { terms } = form;
  const responsible = step?.responsible;
  return html`${textEntry(form, { path: at('title'), label: text.title, hint: text.titleHint, requirement: 'required' })}
    ${proseEntry(form, { path: at('description'), label: text.description })}
    <div class="step-trio">
      <div>
        ${partnerEntry(form, { path: at('responsible'), label: text.responsible })}
        ${
          responsible?.state === 'departed'
            ? html`<p class="step-vacant">${vacantWord(form, responsible)}</p>`
            : nothing
        }
      </div>
      ${choiceEntry(form, {
        path: at('measure'),
        label: text.measure,
        choices: choicesOf(planMeasures, terms.measures),
        placeholder: text.measureUnsaid,
      })}
      ${choiceEntry(form, { path: at('status'), label: text.status, choices: choicesOf(itemStatuses, terms.stepStatuses) })}
    </div>
    ${monthFields(form, text, { path, step, beside: moneyEntry(form, { path: at('cost'), label: text.cost }) })}
    <div class="step-pair">${fundingFields(form, text, path)}</div>
    ${step ? backgroundField(form, text, path, step) : nothing}
    <div class="step-pair">
      ${proseEntry(form, { path: at('change'), label: text.change })}
      ${proseEntry(form, { path: at('evidence'), label: text.evidence, hint: text.evidenceHint })}
      ${proseEntry(form, { path: at('barrier'), label: text.barrier })} ${indicatorField(form, text, path)}
    </div>
    ${step ? milestoneField(form, text, path, step) : nothing}`;
}
