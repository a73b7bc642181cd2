/** Who will use the result, and what they would use otherwise. */
import { panelStyles, proseEntry } from '@kvasir/element/panel.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { fieldGroupOf, firstStepStyles } from './first-group.ts';
import { firstStepsCatalogue, type FirstStepsMessages, type FirstText } from './first-steps.messages.ts';

const groups = {
  who: ['targetGroups', 'users', 'earlyAdopters'],
  market: ['market', 'competitors', 'useModel', 'timing'],
} as const satisfies Readonly<Record<string, readonly FirstText[]>>;

export class UsersStep extends StepPart<FirstStepsMessages> {
  constructor(form: PlanForm) {
    super(form, firstStepsCatalogue, [panelStyles, firstStepStyles]);
  }

  protected override renderPart(): TemplateResult {
    return html`${this.#group('who')} ${this.#group('market')}`;
  }

  #group(name: keyof typeof groups): TemplateResult {
    const { form, text } = this;
    const fields = groups[name].map((field) =>
      proseEntry(form, { path: form.path(field), label: text.texts[field], hint: text.hints[field], rows: 3 }),
    );
    return fieldGroupOf(`builder-group-${name}`, this.stepLevel, text.groups[name], fields);
  }
}
