import { facts, isolated, proseEntry, section } from '@kvasir/element/panel.js';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { EntryForm } from '../entry-form.ts';

const fields = ['decisions', 'changes'] as const;

/** What a review decided, and what it changed in the plan. */
export function decisionsSection(form: EntryForm): TemplateResult {
  const { labels } = form.text;
  return section(form, {
    name: 'decisions',
    read: () => facts(...fields.map((field) => [labels[field], isolated(form.field(field))] as const)),
    edit: () =>
      html`${fields.map((field) => proseEntry(form, { path: form.path(field), label: labels[field], rows: 4 }))}`,
  });
}
