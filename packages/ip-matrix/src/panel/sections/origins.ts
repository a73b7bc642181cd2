import {
  entryLink,
  facts,
  section,
  tagsEntry,
  termsIn,
  titledName,
  titledOptions,
  unreadable,
} from '@kvasir/element/panel.js';
import { html, type TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';

const sources = [
  { field: 'basedOnResults', collection: 'results' },
  { field: 'basedOnBackground', collection: 'background' },
] as const;
type Source = (typeof sources)[number];

/** The results that it is derived from, and the background that is needed to implement or exploit it. */
export function originsSection(form: PanelForm): TemplateResult {
  const { labels } = form.text;
  return section(form, {
    name: 'origins',
    read: () => facts(...sources.map((source) => [labels[source.field], linksOf(form, source)] as const)),
    edit: () =>
      sources.map(({ field, collection }) =>
        tagsEntry(form, {
          path: form.path(field),
          label: labels[field],
          source: titledOptions(form, collection),
          nameOf: (id) => titledName(form, collection, id),
        }),
      ),
  });
}

function linksOf(form: PanelForm, { field, collection }: Source): unknown {
  const path = form.path(field);
  if (!form.isReadable(path)) return unreadable(form, path, form.text.labels[field]);
  const ids = termsIn(form.read(path));
  if (ids.length === 0) return undefined;
  return html`<ul class="panel-lines">
    ${ids.map((id) => html`<li>${entryLink(form, collection, id, () => form.host.openItem({ collection, id }))}</li>`)}
  </ul>`;
}
