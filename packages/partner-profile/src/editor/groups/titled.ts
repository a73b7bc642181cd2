import { html, type TemplateResult } from 'lit';
import { proseEntry, textEntry } from '../field-text.ts';
import type { Path } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';

/** What capabilities, facilities, results and needs have in common: a title, and a few sentences. */
export function titledFields(form: PartnerForm, path: Path): TemplateResult {
  const { labels } = form.text;
  return html`${textEntry(form, { path: [...path, 'title'], label: labels.title, requirement: 'required' })}
  ${proseEntry(form, { path: [...path, 'description'], label: labels.details, rows: 2 })}`;
}
