import { checkboxField, radioGroup, selectField, type Choice, rawText } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { fixedText } from './field-text.ts';
import type { PartnerForm } from './partner-form.ts';

export interface ChoiceSpec extends FieldSpec {
  choices: readonly Choice<string>[];
}

/** The terms of a vocabulary, as choices, in the vocabulary's order. */
export function choicesOf(names: Readonly<Record<string, string>>, terms = Object.keys(names)): Choice<string>[] {
  return terms.map((key) => ({ key, label: names[key] ?? key }));
}

/** A term as it stands in the document; one that the vocabulary does not have stays what it is. */
function chosenKey(form: PartnerForm, { path }: FieldSpec): string | undefined {
  const value = form.read(path);
  return value === undefined ? undefined : rawText(value);
}

function fixedChoice(form: PartnerForm, spec: ChoiceSpec): TemplateResult {
  const key = chosenKey(form, spec) ?? '';
  return fixedText(form, spec, spec.choices.find((choice) => choice.key === key)?.label ?? key);
}

/** One term of a vocabulary, or none. */
export function choiceEntry(form: PartnerForm, spec: ChoiceSpec): TemplateResult {
  if (form.readOnly) return fixedChoice(form, spec);
  return selectField({
    ...fieldOptions(form, spec),
    value: chosenKey(form, spec),
    choices: spec.choices,
    disabled: form.disabled,
    onInput: (key) => form.type(spec.path, key),
    onChange: (key) => form.commit(spec.path, key),
  });
}

/** One of a few, all in view. */
export function radioEntry(form: PartnerForm, spec: ChoiceSpec): TemplateResult {
  if (form.readOnly) return fixedChoice(form, spec);
  return radioGroup({
    ...fieldOptions(form, spec),
    value: chosenKey(form, spec),
    choices: spec.choices,
    disabled: form.disabled,
    onInput: (key) => form.type(spec.path, key),
    onChange: (key) => form.commit(spec.path, key),
  });
}

/** Yes, no, or not stated: what nobody has said is not "no". */
export function yesNoEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  const value = form.read(spec.path);
  const choices = choicesOf({ true: form.text.yes, false: form.text.no });
  const read = (key: string | undefined) => (key === 'true' ? true : key === 'false' ? false : key);
  if (form.readOnly) return fixedChoice(form, { ...spec, choices });
  return selectField({
    ...fieldOptions(form, spec),
    value: value === undefined ? undefined : rawText(value),
    choices,
    disabled: form.disabled,
    onInput: (key) => form.type(spec.path, read(key)),
    onChange: (key) => form.commit(spec.path, read(key)),
  });
}

export interface CheckSpec extends FieldSpec {
  /** Further changes that belong to the same edit. */
  onChange: (checked: boolean) => void;
}

/** A box to tick, whose edit is more than one field. */
export function checkEntry(form: PartnerForm, spec: CheckSpec): TemplateResult {
  const value = form.read(spec.path);
  if (form.readOnly) return fixedText(form, spec, value === true ? form.text.yes : form.text.no);
  return checkboxField({
    ...fieldOptions(form, spec),
    value: value === true,
    disabled: form.disabled,
    onChange: spec.onChange,
  });
}
