/** What stands in a cell of a table, as short as it can be read. */
import { readable } from '@kvasir/element/controls.js';
import { dateWords, isolated } from '@kvasir/element/panel.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';

/** The name of a term, in one piece; of one that the vocabulary does not have, the term as it came. */
export function termCell(names: Readonly<Record<string, string>>, value: unknown): unknown {
  const term = readable(value);
  return term !== undefined && Object.hasOwn(names, term) ? names[term] : isolated(value);
}

/** A day in words, in one line; what is none as it came. */
export function dayCell(form: PlanForm, value: unknown): TemplateResult | undefined {
  const words = dateWords(form, value);
  return words === undefined || words === value ? isolated(value) : html`<bdi class="means-whole">${words}</bdi>`;
}
