import { html, type TemplateResult } from 'lit';
import { proseEntry } from '../field-text.ts';
import { group } from '../group.ts';
import type { PartnerForm } from '../partner-form.ts';

/** The lengths that EEN POD asks for. */
const limits = { summary: 500, description: 4000 };

/** What the organisation says of itself. */
export function aboutGroup(form: PartnerForm): TemplateResult {
  const { labels, summaryHint } = form.text;
  return group(
    form,
    'about',
    html`${proseEntry(form, { path: ['summary'], label: labels.summary, hint: summaryHint, limit: limits.summary })}
    ${proseEntry(form, { path: ['description'], label: labels.description, limit: limits.description, rows: 4 })}`,
  );
}
