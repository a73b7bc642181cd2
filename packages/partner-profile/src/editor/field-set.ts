import {
  checkboxGroup,
  tagList,
  type ComboboxOption,
  type OptionSource,
  type SetValue,
} from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import type { ChoiceSpec } from './field-choice.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { fixedText } from './field-text.ts';
import { unreadable } from './field-unreadable.ts';
import { fieldsOf, isContainer } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';

/** The terms of a set: a map from term to `true`. */
function termsOf(form: PartnerForm, { path }: FieldSpec): string[] {
  return Object.entries(fieldsOf(form.read(path))).flatMap(([term, isIn]) => (isIn === true ? [term] : []));
}

/** A set without terms is absent. */
function setOrNothing(set: object): object | undefined {
  return Object.keys(set).length === 0 ? undefined : set;
}

/** A set of a few terms, all in view. */
export function checkboxesEntry(form: PartnerForm, spec: ChoiceSpec): TemplateResult {
  const { path, choices } = spec;
  const value = form.read(path);
  if (!isContainer(value)) return unreadable(form, spec);
  if (form.readOnly) {
    const names = termsOf(form, spec).map((term) => choices.find(({ key }) => key === term)?.label ?? term);
    return fixedText(form, spec, names.join(', '));
  }
  return checkboxGroup({
    ...fieldOptions(form, spec, 'within'),
    value: fieldsOf(value) as SetValue<string>,
    choices,
    disabled: form.disabled,
    onInput: (set) => form.type(path, setOrNothing(set)),
    onChange: (set) => form.commit(path, setOrNothing(set)),
  });
}

export interface TermsSpec extends FieldSpec {
  /** The name of a term in the reader's language. */
  nameOf: (term: string) => string;
  source?: OptionSource | undefined;
  /** The term that a typed text stands for; without it only options can be added. */
  read?: ((text: string) => string) | undefined;
}

/** A set of terms from a long list, or of terms that have a form only: as tags. */
export function termsEntry(form: PartnerForm, spec: TermsSpec): unknown {
  const { path, label, nameOf, source, read } = spec;
  const value = form.read(path);
  if (!isContainer(value)) return unreadable(form, spec);
  const terms = termsOf(form, spec);
  const add = (term: string) => form.change(form.with(path, { ...fieldsOf(form.read(path)), [term]: true }));
  return tagList({
    ...fieldOptions(form, spec, 'within'),
    label,
    tags: terms.map((term) => ({ key: term, label: nameOf(term) })),
    source,
    disabled: form.disabled,
    readOnly: form.readOnly,
    onAdd: ({ key }: ComboboxOption) => add(key),
    onAddText: read && ((text) => add(read(text))),
    onRemove: (term) => {
      const { [term]: _, ...others } = fieldsOf(form.read(path));
      form.change(form.with(path, setOrNothing(others)));
    },
  });
}
