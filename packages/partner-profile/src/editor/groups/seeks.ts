import { rawText } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { choiceEntry, choicesOf } from '../field-choice.ts';
import { group } from '../group.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';
import { titledFields } from './titled.ts';

/** What the organisation looks for. */
export function seeksGroup(form: PartnerForm): TemplateResult {
  const { labels, needKind } = form.text;
  return group(
    form,
    'seeks',
    repeated(form, {
      collection: 'needs',
      title: ({ title }) => rawText(title),
      detail: ({ kind }) => (kind === 'challenge' ? form.terms.challenge : undefined),
      first: 'title',
      fields: (path) =>
        html`${titledFields(form, path)}
        ${choiceEntry(form, { path: [...path, 'kind'], label: labels.needKind, choices: choicesOf(needKind) })}`,
    }),
  );
}
