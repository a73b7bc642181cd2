import { rawText } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { proseEntry, textEntry } from '../field-text.ts';
import { columns, group } from '../group.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';

/** Types of partnership, with the degree of involvement, duration and conditions (C(2024) 601, 2.1.1(c)). */
export function cooperationGroup(form: PartnerForm): TemplateResult {
  const { labels } = form.text;
  return group(
    form,
    'cooperation',
    repeated(form, {
      collection: 'partnerships',
      title: ({ type }) => rawText(type),
      detail: ({ duration }) => rawText(duration),
      first: 'type',
      fields: (path) =>
        html`${textEntry(form, { path: [...path, 'type'], label: labels.partnershipType, requirement: 'required' })}
        ${columns(
          textEntry(form, { path: [...path, 'involvement'], label: labels.involvement }),
          textEntry(form, { path: [...path, 'duration'], label: labels.duration }),
        )}
        ${proseEntry(form, { path: [...path, 'conditions'], label: labels.conditions, rows: 2 })}`,
    }),
  );
}
