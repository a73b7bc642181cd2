import { readable } from '@kvasir/element/controls.js';
/** The entries of a collection by their numbers and titles: "WP3 Blade manufacture". */
import type { ComboboxOption } from '@kvasir/element/controls.js';
import type { Id } from '@kvasir/model';
import { entryIds, fieldsOf } from './edits.ts';
import type { PanelForm } from './panel-form.ts';

export type TitledCollection = 'results' | 'background' | 'workPackages' | 'deliverables';

/** Number and title of an entry; of an id that leads to none, the id. */
export function titledName(form: PanelForm, collection: TitledCollection, id: Id): string {
  const { number, title } = fieldsOf(form.read([collection, id]));
  return [readable(number), readable(title)].filter(Boolean).join(' ') || id;
}

/** The entries of a collection, to choose from: by number, as the project counts. */
export function titledOptions(form: PanelForm, collection: TitledCollection): readonly ComboboxOption[] {
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
