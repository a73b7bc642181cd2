/** Fields whose values come from long lists: countries, regions, languages. */
import { combobox, type ComboboxOption, type OptionSource, rawText } from '@kvasir/element/controls.js';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { fixedText } from './field-text.ts';
import type { Path } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { countryOptions } from './vocabularies/countries.ts';
import { languageOptions, readLanguage } from './vocabularies/languages.ts';
import { regionsOf } from './vocabularies/regions.ts';

/** A country, by its name in the reader's language; kept as ISO 3166-1 alpha-2. */
export function countryEntry(form: PartnerForm, spec: FieldSpec): unknown {
  const value = form.read(spec.path);
  const source = countryOptions(form.format);
  const name = source.find(({ key }) => key === value)?.label ?? rawText(value);
  if (form.readOnly) return fixedText(form, spec, name);
  return combobox({
    ...fieldOptions(form, spec),
    value: name,
    source,
    disabled: form.disabled,
    onSelect: (country) => form.commit(spec.path, country?.key),
  });
}

interface SuggestedSpec extends FieldSpec {
  source: OptionSource;
  read: (text: string) => unknown;
  show: (value: unknown) => string;
  kept: (option: ComboboxOption) => string;
}

/** A text of its own, with options that help to write it. */
function suggestedEntry(form: PartnerForm, spec: SuggestedSpec): unknown {
  const { path, source, read, show, kept } = spec;
  const shown = form.shownText(path, show);
  if (form.readOnly) return fixedText(form, spec, shown);
  return combobox({
    ...fieldOptions(form, spec),
    value: shown,
    source,
    freeText: true,
    disabled: form.disabled,
    onInput: (text) => form.type(path, text.trim() === '' ? undefined : read(text), text),
    onChange: (text) => form.commit(path, text.trim() === '' ? undefined : read(text)),
    onSelect: (option) => form.commit(path, option && kept(option)),
  });
}

/** A language, by its name or its BCP 47 tag. */
export function languageEntry(form: PartnerForm, spec: FieldSpec): unknown {
  const { format } = form;
  return suggestedEntry(form, {
    ...spec,
    source: languageOptions(format),
    read: (text) => readLanguage(text, format),
    show: (value) => (typeof value === 'string' ? format.languageName(value) : rawText(value)),
    kept: ({ key }) => key,
  });
}

/** A NUTS region, by its code; the names of the regions help to find it. */
export function regionEntry(form: PartnerForm, spec: FieldSpec, countryPath: Path): unknown {
  const country = form.read(countryPath);
  const regions = regionsOf(typeof country === 'string' ? country : undefined);
  const value = form.read(spec.path);
  const chosen = typeof value === 'string' ? regions.find(value) : undefined;
  return suggestedEntry(form, {
    ...spec,
    hint: chosen?.label ?? spec.hint,
    source: regions.source(),
    read: (text) => regions.find(text.trim().toUpperCase())?.key ?? text.trim(),
    show: rawText,
    kept: ({ key }) => key,
  });
}

/** A text for which some words are usual: "website", "wikipedia". */
export function wordEntry(form: PartnerForm, spec: FieldSpec, usual: readonly ComboboxOption[]): unknown {
  const nameOf = (value: unknown) => usual.find(({ key }) => key === value)?.label ?? rawText(value);
  return suggestedEntry(form, {
    ...spec,
    source: usual,
    read: (text) => usual.find(({ label }) => label === text.trim())?.key ?? text.trim(),
    show: nameOf,
    kept: ({ key }) => key,
  });
}
