import { isSafeKey, toPointer } from '@kvasir/model';
import type { CollectionName } from './editor.messages.ts';
import { newEntryId } from './entry-id.ts';
import { fieldsOf, insertAt, isAbsent, removeAt, setAt, type Path } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { forgetWithin, markEdited, recallWithin } from './provenance-patch.ts';
import { today } from './today.ts';

/** What the keys of new entries begin with. */
const stems: Readonly<Record<CollectionName, string>> = {
  names: 'name',
  otherIdentifiers: 'identifier',
  locations: 'location',
  links: 'link',
  capabilities: 'capability',
  facilities: 'facility',
  results: 'result',
  needs: 'need',
  partnerships: 'partnership',
  projects: 'project',
  memberships: 'membership',
  relations: 'relation',
  contacts: 'contact',
};

/** The entries of a list, in the order in which they were written. */
export function entriesOf(form: PartnerForm, collection: string): [id: string, entry: unknown][] {
  return Object.entries(fieldsOf(form.read([collection]))).filter(([id, entry]) => isSafeKey(id) && !isAbsent(entry));
}

/** The id in the page of an entry's line. */
export function lineId(form: PartnerForm, path: Path): string {
  return `${form.idOf(path)}-line`;
}

/** The id in the page of the button that adds an entry. */
export function addId(form: PartnerForm, collection: CollectionName): string {
  return `${form.idOf([collection])}-add`;
}

/**
 * Adds an entry, opens it, and gives the focus to its first field.
 *
 * @param first the key of that field
 */
export function addEntry(form: PartnerForm, collection: CollectionName, initial: object, first: string): void {
  const taken = Object.keys(fieldsOf(form.read([collection])));
  const path = [collection, newEntryId(stems[collection], taken)];
  form.state.setOpen(toPointer(path), true);
  form.change(markEdited(setAt(form.value, path, initial), path, today()));
  void form.focus(form.idOf([...path, first]));
}

/** Takes an entry away, offers to bring it back, and gives the focus to its neighbour, or to the button that adds one. */
export function removeEntry(form: PartnerForm, collection: CollectionName, id: string, title: string): void {
  const path = [collection, id];
  const entries = entriesOf(form, collection);
  const index = entries.findIndex(([key]) => key === id);
  const entry = entries[index]?.[1];
  const { partner, forgotten } = forgetWithin(removeAt(form.value, path), path);
  const neighbour = entries[index + 1] ?? entries[index - 1];
  form.change(partner);
  void form.focus(neighbour ? lineId(form, [collection, neighbour[0]]) : addId(form, collection));
  form.toasts.show({
    text: form.text.removed(title),
    action: {
      label: form.text.undo,
      run: () => {
        form.change(recallWithin(insertAt(form.value, path, index, entry), forgotten));
        form.live.announce(form.text.restored(title));
        void form.focus(lineId(form, path));
      },
    },
  });
}
