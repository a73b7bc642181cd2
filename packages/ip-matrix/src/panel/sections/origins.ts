import type { Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { fieldsOf, termsIn } from '../edits.ts';
import { tagsEntry } from '../fields/field-tags.ts';
import type { PanelForm } from '../panel-form.ts';
import { facts } from '../reading.ts';
import { section } from '../section.ts';
import { titledName, titledOptions } from '../titled.ts';
import { unreadable } from '../unreadable.ts';

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
    ${ids.map((id) => html`<li>${itemLink(form, collection, id)}</li>`)}
  </ul>`;
}

/** Opens another item in the panel; what is no item is only named. */
function itemLink(form: PanelForm, collection: Source['collection'], id: Id): TemplateResult {
  const name = titledName(form, collection, id);
  const isThere = Object.hasOwn(fieldsOf(form.read([collection])), id);
  if (!isThere) return html`<bdi class="panel-words">${name}</bdi>`;
  return html`<button
    type="button"
    class="panel-link"
    part="link"
    aria-label=${form.text.openItem(name)}
    @click=${() => form.host.openItem({ collection, id })}
  >
    <bdi>${name}</bdi>
  </button>`;
}
