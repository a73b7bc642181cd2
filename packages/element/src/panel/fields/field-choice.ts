import type { TemplateResult } from 'lit';
import { checkboxField, radioGroup } from '../../controls/choice-fields.ts';
import type { Choice } from '../../controls/choices.ts';
import { rawText } from '../../controls/raw-text.ts';
import { selectField } from '../../controls/select-field.ts';
import { checkFlag, checkTerm } from '../checks.ts';
import type { PanelForm } from '../panel-form.ts';
import { isolated, partnerLine } from '../reading.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { readField, readFlag } from './field-read.ts';

export interface ChoiceSpec extends FieldSpec {
  choices: readonly Choice<string>[];
  placeholder?: string | undefined;
  /** What the document holds for a choice. */
  read?: ((key: string) => unknown) | undefined;
}

/** The terms of a vocabulary, as choices, in the vocabulary's order. */
export function choicesOf<K extends string>(
  terms: readonly K[],
  names: Readonly<Record<K, string>>,
  hints?: Readonly<Record<K, string>>,
): Choice<string>[] {
  return terms.map((key) => ({ key, label: names[key], hint: hints?.[key] }));
}

/** A term as it stands in the document; one that the vocabulary does not have stays what it is. */
function chosenKey(form: PanelForm, { path }: FieldSpec): string | undefined {
  const value = form.read(path);
  return value === undefined ? undefined : rawText(value);
}

function checkOf({ choices, check }: ChoiceSpec): FieldSpec['check'] {
  return check ?? checkTerm(choices.map(({ key }) => key));
}

/** The chosen one where nobody can choose another. */
function readChoice(form: PanelForm, spec: ChoiceSpec): TemplateResult {
  const key = chosenKey(form, spec);
  const name = spec.choices.find((choice) => choice.key === key)?.label;
  return readField(form, { ...spec, check: checkOf(spec) }, isolated(name ?? key));
}

/** One term of a vocabulary, or none. */
export function choiceEntry(form: PanelForm, spec: ChoiceSpec): TemplateResult {
  const { path, choices, placeholder, read = (key: string) => key } = spec;
  if (!form.host.canEdit) return readChoice(form, spec);
  return selectField({
    ...fieldOptions(form, { ...spec, check: checkOf(spec) }),
    value: chosenKey(form, spec),
    choices,
    placeholder,
    onChange: (key) => form.commit(path, key === undefined ? undefined : read(key)),
  });
}

/** One of a few, all in view. */
export function radioEntry(form: PanelForm, spec: ChoiceSpec): TemplateResult {
  if (!form.host.canEdit) return readChoice(form, spec);
  return radioGroup({
    ...fieldOptions(form, { ...spec, check: checkOf(spec) }),
    value: chosenKey(form, spec),
    choices: spec.choices,
    onChange: (key) => form.commit(spec.path, key),
  });
}

/** Yes; what is not ticked is absent. */
export function flagEntry(form: PanelForm, spec: FieldSpec): TemplateResult {
  if (!form.host.canEdit) return readFlag(form, { check: checkFlag, ...spec });
  return checkboxField({
    ...fieldOptions(form, { check: checkFlag, ...spec }),
    value: form.read(spec.path) === true,
    onChange: (checked) => form.commit(spec.path, checked || undefined),
  });
}

/** One of the partners; an id that leads to none is shown, and said to be so. */
export function partnerEntry(form: PanelForm, spec: FieldSpec): TemplateResult {
  // What is no partner is said there by the line itself.
  if (!form.host.canEdit) return readField(form, spec, partnerLine(form, rawText(form.read(spec.path))));
  return choiceEntry(form, {
    ...spec,
    choices: form.host.partners.map(({ id, name }) => ({ key: id, label: name || id })),
    check: (value, { problems }) => (form.partner(rawText(value)) ? undefined : problems.unknownTerm),
  });
}
