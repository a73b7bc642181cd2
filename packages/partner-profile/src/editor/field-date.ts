import { dateField, rawText } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import type { PartnerForm } from './partner-form.ts';

/** An ISO 8601 calendar date. */
export function dateEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  const value = form.read(spec.path);
  return dateField({
    ...fieldOptions(form, spec),
    value: value === undefined ? undefined : rawText(value),
    disabled: form.disabled,
    readOnly: form.readOnly,
    onInput: (date) => form.type(spec.path, date),
    onChange: (date) => form.commit(spec.path, date),
  });
}
