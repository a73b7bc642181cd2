import type { Id } from '@kvasir/model';
import type { ComboboxOption } from '../../controls/combobox-options.ts';
import { partnerMark } from '../../controls/partner-mark.ts';
import { tagList } from '../../controls/tag-list.ts';
import { entryIds, termsIn, type Path } from '../edits.ts';
import type { PanelForm } from '../panel-form.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { readTags } from './field-read.ts';
import { unreadable } from '../unreadable.ts';

export interface TagsSpec extends FieldSpec {
  label: string;
  /** What is offered. Without it one types and presses Enter, which `onAddText` takes over. */
  source: readonly ComboboxOption[] | undefined;
  /** The name of an id in the reader's language. */
  nameOf: (id: Id) => string;
  leadingOf?: ((id: Id) => unknown) | undefined;
  /** Where the map has more than `true` for each id: what a new entry holds. */
  initial?: object | undefined;
  onAdd?: ((id: Id) => void) | undefined;
  onAddText?: ((text: string) => void) | undefined;
  onRemove?: ((id: Id) => void) | undefined;
  /** The ids, where they are not simply those of the map. */
  ids?: readonly Id[] | undefined;
}

/** The ids of a set, or of a map of entries, as tags. */
export function tagsEntry(form: PanelForm, spec: TagsSpec): unknown {
  const { path, label, source, nameOf, leadingOf, initial } = spec;
  if (!form.isReadable(path)) return unreadable(form, path, label);
  const value = form.read(path);
  const ids = spec.ids ?? (initial ? entryIds(value) : termsIn(value));
  const at = (id: Id): Path => [...path, id];
  const tags = ids.map((id) => ({ key: id, label: nameOf(id), leading: leadingOf?.(id) }));
  if (!form.host.canEdit) return readTags(form, spec, tags);
  return tagList({
    ...fieldOptions(form, spec),
    label,
    tags,
    source,
    onAdd: ({ key }) => (spec.onAdd ? spec.onAdd(key) : form.change([at(key), initial ?? true])),
    onAddText: spec.onAddText,
    onRemove: (id) => (spec.onRemove ? spec.onRemove(id) : form.change([at(id), undefined])),
  });
}

/** Partners, as tags with their marks. */
export function partnersEntry(form: PanelForm, spec: Omit<TagsSpec, 'source' | 'nameOf' | 'leadingOf'>): unknown {
  return tagsEntry(form, {
    ...spec,
    source: form.partnerOptions,
    nameOf: (id) => form.partnerName(id),
    leadingOf: (id) => {
      const mark = form.partner(id)?.mark;
      return mark && partnerMark(mark);
    },
  });
}
