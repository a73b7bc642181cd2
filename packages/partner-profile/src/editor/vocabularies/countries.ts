import type { Format } from '@kvasir/element';
import type { ComboboxOption } from '@kvasir/element/controls.js';
import { countryCodes } from '@kvasir/model';

const byLanguage = new Map<string, readonly ComboboxOption[]>();

/** All countries by their names in the reader's language; the same list each time. */
export function countryOptions(format: Format): readonly ComboboxOption[] {
  let options = byLanguage.get(format.language);
  if (!options) {
    const { compare } = new Intl.Collator(format.language);
    options = countryCodes
      .map((code) => ({ key: code, label: format.country(code), keywords: code }))
      .sort((one, other) => compare(one.label, other.label));
    byLanguage.set(format.language, options);
  }
  return options;
}
