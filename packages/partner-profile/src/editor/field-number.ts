import { rawText, readDecimal, readWholeNumber, showNumber } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import type { FieldSpec } from './field-options.ts';
import { textEntry } from './field-text.ts';
import type { PartnerForm } from './partner-form.ts';

/** A whole number: a year, a head count. */
export function wholeNumberEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  return textEntry(form, { ...spec, kind: 'digits', read: readWholeNumber });
}

/** A number with decimals: a coordinate. */
export function decimalEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  const { language } = form;
  return textEntry(form, {
    ...spec,
    // Not "digits": telephones show a minus and a decimal mark on the full keyboard only.
    kind: 'code',
    read: (text) => readDecimal(text, language),
    show: (value) => (typeof value === 'number' ? showNumber(value, language) : rawText(value)),
  });
}
