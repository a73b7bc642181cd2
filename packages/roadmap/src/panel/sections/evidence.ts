import { address, checkAddress, facts, prose, proseEntry, section, textEntry } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';

/** How one can tell that it was reached (Part B, table 3.1d), and what shows that it was. */
export function evidenceSection(form: EntryForm): TemplateResult {
  const { labels } = form.text;
  const isMilestone = form.item?.collection === 'milestones';
  return section(form, {
    name: 'evidence',
    read: () => {
      const means = prose(form.field('meansOfVerification'));
      const link = facts([labels.evidence, address(form.field('evidence'))]);
      return means || link ? html`${means} ${link}` : undefined;
    },
    edit: () =>
      html`${
        // What stands in the document is shown, whatever the table asks for.
        isMilestone || form.field('meansOfVerification') !== undefined
          ? proseEntry(form, { path: form.path('meansOfVerification'), label: labels.meansOfVerification, rows: 3 })
          : nothing
      }
      ${textEntry(form, { path: form.path('evidence'), label: labels.evidence, kind: 'url', check: checkAddress })}`,
  });
}
