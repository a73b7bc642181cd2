/** The entries of a collection by their numbers and titles: "WP3 Blade manufacture". */
import type { Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { ComboboxOption } from '../controls/combobox-options.ts';
import { readable } from '../controls/raw-text.ts';
import { entryIds, fieldsOf } from './edits.ts';
import type { PanelForm } from './panel-form.ts';

/** Number and title of an entry; of an id that leads to none, the id. */
export function titledName(form: PanelForm, collection: string, id: Id): string {
  const { number, title } = fieldsOf(form.read([collection, id]));
  return [readable(number), readable(title)].filter(Boolean).join(' ') || id;
}

/** The entries of a collection, to choose from: by number, as the project counts. Not the one that is shown. */
export function titledOptions(form: PanelForm, collection: string): readonly ComboboxOption[] {
  const entries = form.read([collection]);
  const own = form.item?.collection === collection ? form.item.id : undefined;
  return form.list(collection, [entries, own], () => {
    const collator = new Intl.Collator(form.format.language, { numeric: true });
    return entryIds(entries)
      .filter((id) => id !== own)
      .map((id) => ({ key: id, label: titledName(form, collection, id) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  });
}

/** Opens another entry in the panel; what is no entry is only named. */
export function entryLink(form: PanelForm, collection: string, id: Id, open: () => void): TemplateResult {
  const name = titledName(form, collection, id);
  const isThere = Object.hasOwn(fieldsOf(form.read([collection])), id);
  if (!isThere) return html`<bdi class="panel-words">${name}</bdi>`;
  return html`<button
    type="button"
    class="panel-link"
    part="link"
    aria-label=${form.words.openEntry(name)}
    @click=${open}
  >
    <bdi>${name}</bdi>
  </button>`;
}
