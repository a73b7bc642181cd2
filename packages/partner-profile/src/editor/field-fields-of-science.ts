import { tagList, rawText } from '@kvasir/element/controls.js';
import type { ResearchField } from '@kvasir/model';
import { entriesOf } from './entries.ts';
import { newEntryId } from './entry-id.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { unreadable } from './field-unreadable.ts';
import { fieldsOf, isContainer, removeAt, setAt } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { forgetWithin, markEdited } from './provenance-patch.ts';
import { today } from './today.ts';
import { fieldKey, fieldsOfScience } from './vocabularies/fields-of-science.ts';

const collection = 'fields';

/** The fields of science, as tags. Each is an entry of a map; its key in the list is that of the vocabulary. */
export function fieldsOfScienceEntry(form: PartnerForm, spec: Omit<FieldSpec, 'path'>): unknown {
  const path = [collection];
  const { label } = spec;
  if (!isContainer(form.read(path))) return unreadable(form, { path, label });
  const ids = new Map<string, string>();
  const tags = entriesOf(form, collection).map(([id, value]) => {
    const { scheme, code, title } = fieldsOf(value);
    const key = typeof scheme === 'string' && typeof code === 'string' ? fieldKey(scheme, code) : id;
    // The same field twice: the second is known by its own id.
    const unique = ids.has(key) ? id : key;
    ids.set(unique, id);
    const name = title ?? fieldsOfScience.find(key)?.label ?? code ?? value;
    return { key: unique, label: rawText(name) };
  });
  return tagList<ResearchField>({
    ...fieldOptions(form, { ...spec, path }, 'within'),
    label,
    tags,
    source: fieldsOfScience.source(),
    disabled: form.disabled,
    readOnly: form.readOnly,
    onAdd: ({ data }) => {
      if (!data) return;
      const entry = [collection, newEntryId('field', [...ids.values()])];
      form.change(markEdited(setAt(form.value, entry, data), entry, today()));
    },
    onRemove: (key) => {
      const entry = [collection, ids.get(key) ?? key];
      form.change(forgetWithin(removeAt(form.value, entry), entry).partner);
    },
  });
}
