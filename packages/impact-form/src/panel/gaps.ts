/** The questions that every indicator must answer, so that all who measure measure the same (C(2024) 601, 3.1.1(e)). */
import { fieldsOf, type Fact } from '@kvasir/element/panel.js';
import { toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorForm } from './indicator-form.ts';
import type { FieldName } from './names.ts';

/** Each question, and the field that answers it. */
const questions: readonly (readonly [question: FieldName, ...path: string[]])[] = [
  ['title'],
  ['definition'],
  ['unit'],
  ['direction'],
  ['baseline', 'value'],
  ['target', 'value'],
  ['target', 'date'],
  ['method'],
  ['source'],
  ['frequencyMonths'],
  ['responsible'],
];

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

function isAnswered(form: IndicatorForm, path: readonly string[]): boolean {
  const [field = '', part] = path;
  // What is judged has a scale from 1 to 5, and no unit.
  if (field === 'unit' && form.field('kind') === 'qualitative') return true;
  const value = form.field(field);
  return isSaid(part === undefined ? value : fieldsOf(value)[part]);
}

/** How much of the definition there is: "8 of 11 questions answered". */
export function answeredWords(form: IndicatorForm): string {
  const { text } = form;
  const answered = questions.filter((path) => isAnswered(form, path)).length;
  return answered === questions.length ? text.allAnswered : text.answered(answered, questions.length);
}

/** A fact that must be there: without a value, the way to its field. */
export function neededFact(
  form: IndicatorForm,
  field: FieldName,
  value: unknown,
  goTo: (pointer: string) => void,
  part?: string,
): Fact {
  const label = form.text.labels[field];
  return [label, value === undefined || value === nothing ? gap(form, field, goTo, part) : value];
}

function gap(
  form: IndicatorForm,
  field: FieldName,
  goTo: (pointer: string) => void,
  part: string | undefined,
): TemplateResult {
  const { text, host } = form;
  const words = html`<span class="panel-quiet">${text.notSaid}</span>`;
  if (!host.canEdit) return words;
  const pointer = toPointer(form.path(field, ...(part === undefined ? [] : [part])));
  return html`${words}
    <button
      type="button"
      class="panel-link"
      part="link"
      aria-label=${text.sayIt(text.labels[field])}
      @click=${() => goTo(pointer)}
    >
      ${form.words.edit}
    </button>`;
}
