/** The result, and the need that it meets. */
import {
  checkWhole,
  choiceEntry,
  flagEntry,
  panelStyles,
  proseEntry,
  readableOr,
  textEntry,
} from '@kvasir/element/panel.js';
import { isMap } from '@kvasir/model';
import { potentialCriteria } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { fieldGroupOf, firstStepStyles } from './first-group.ts';
import { firstStepsCatalogue, type FirstStepsMessages, type FirstText } from './first-steps.messages.ts';
import { ratingField } from './rating-field.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export class NeedStep extends StepPart<FirstStepsMessages> {
  constructor(form: PlanForm) {
    super(form, firstStepsCatalogue, [panelStyles, firstStepStyles]);
  }

  protected override renderPart(): TemplateResult {
    const need = html`${this.#prose('need', 4)} ${this.#prose('alternatives', 3)} ${this.#prose('uniqueValue', 3)}
    ${this.#prose('summary', 3)}`;
    return html`${this.#result()} ${this.#group('need', need)}
    ${this.#hasResult ? this.#group('potential', this.#potential()) : nothing}`;
  }

  /** Without a result its fields are nowhere: to write them would make one without a name. */
  get #hasResult(): boolean {
    return isMap(this.form.read(this.form.resultPath()));
  }

  #group(name: 'need' | 'result' | 'potential', fields: unknown): TemplateResult {
    return fieldGroupOf(`builder-group-${name}`, this.stepLevel, this.text.groups[name], fields);
  }

  #prose(name: FirstText, rows: number): TemplateResult {
    const { texts, hints } = this.text;
    return proseEntry(this.form, { path: this.form.path(name), label: texts[name], hint: hints[name], rows });
  }

  #result(): TemplateResult {
    const { form, text } = this;
    if (!this.#hasResult)
      return html`<p class="builder-note" id=${form.idOf(form.resultPath())} tabindex="-1">${text.resultDeleted}</p>`;
    return this.#group(
      'result',
      html`<div class="builder-identity">
          ${textEntry(form, { path: form.resultPath('number'), label: text.number })}
          ${textEntry(form, {
            path: form.resultPath('title'),
            label: text.title,
            hint: text.titleHint,
            requirement: 'required',
          })}
        </div>
        ${proseEntry(form, { path: form.resultPath('description'), label: text.description, rows: 3 })}
        ${readableOr(form, form.resultPath('trl'), text.trl, () => this.#readiness())}
        ${flagEntry(form, {
          path: form.resultPath('keyExploitable'),
          label: text.keyExploitable,
          hint: text.keyExploitableHint,
        })}`,
    );
  }

  #readiness(): TemplateResult {
    const { form, text } = this;
    const { words } = form;
    const choices = levels.map((level) => ({
      key: String(level),
      label: words.level(level, words.readinessLevels[level - 1] ?? ''),
    }));
    const entry = (key: 'now' | 'target', label: string) =>
      choiceEntry(form, { path: form.resultPath('trl', key), label, choices, check: checkWhole(1, 9), read: Number });
    return html`<div class="panel-columns builder-readiness">
      ${entry('now', text.trlNow)} ${entry('target', text.trlTarget)}
    </div>`;
  }

  #potential(): unknown {
    const { form, text } = this;
    const [reasons, ratings] = [form.resultPath('exploitability'), form.resultPath('exploitability', 'ratings')];
    return readableOr(form, reasons, text.exploitability, () =>
      readableOr(
        form,
        ratings,
        text.ratings,
        () =>
          html`<p class="field-hint">${text.potentialHint}</p>
            ${potentialCriteria.map((criterion) => ratingField(form, text, criterion))}`,
      ),
    );
  }
}
