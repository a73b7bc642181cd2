import { facts, section, tagsEntry, termsIn, titledName, titledOptions, unreadable } from '@kvasir/element/panel.js';
import { html, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';

const collections = ['results', 'indicators'] as const;
type Collection = (typeof collections)[number];

/** The results that it brings forward, and the indicators that it shows in. */
export function linksSection(form: EntryForm): TemplateResult {
  const { labels } = form.text;
  return section(form, {
    name: 'links',
    read: () => facts(...collections.map((collection) => [labels[collection], names(form, collection)] as const)),
    edit: () =>
      collections.map((collection) =>
        tagsEntry(form, {
          path: form.path(collection),
          label: labels[collection],
          source: titledOptions(form, collection),
          nameOf: (id) => titledName(form, collection, id),
        }),
      ),
  });
}

function names(form: EntryForm, collection: Collection): unknown {
  const path = form.path(collection);
  if (!form.isReadable(path)) return unreadable(form, path, form.text.labels[collection]);
  const ids = termsIn(form.read(path));
  if (ids.length === 0) return undefined;
  return html`<ul class="panel-lines">
    ${ids.map((id) => html`<li><bdi class="panel-words">${titledName(form, collection, id)}</bdi></li>`)}
  </ul>`;
}
