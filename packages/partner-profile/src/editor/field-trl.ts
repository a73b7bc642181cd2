import { trlRangeField, type TrlRangeValue, rawText } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { fixedText } from './field-text.ts';
import { fieldsOf, isContainer } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { unreadable } from './field-unreadable.ts';

function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 9;
}

/** A range that the control can hold; one that it cannot stays in the document until the user chooses another. */
function rangeOf(value: unknown): TrlRangeValue | undefined {
  const { from, to } = fieldsOf(value);
  return isLevel(from) && isLevel(to) ? { from, to } : undefined;
}

/** A range of technology readiness levels. */
export function trlEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  const { path } = spec;
  const { text, terms, wording } = form;
  const value = form.read(path);
  const range = rangeOf(value);
  const level = (number: number) => `${wording.messages.trl(number)}, ${text.readinessLevels[number - 1] ?? ''}`;
  if (form.readOnly) return fixedText(form, spec, range ? terms.readinessRange(range.from, range.to) : '');
  // What cannot be drawn is shown as it came; a range in part (its end still missing) can be completed.
  if (!isContainer(value)) return unreadable(form, spec);
  const withRange = (chosen: TrlRangeValue | undefined) => chosen && { ...fieldsOf(value), ...chosen };
  return trlRangeField({
    ...fieldOptions(form, spec, 'within'),
    hint: range ? text.trlHint(level(range.from), level(range.to)) : rawText(value) || spec.hint,
    value: range,
    levels: text.readinessLevels,
    disabled: form.disabled,
    onInput: (chosen) => form.type(path, withRange(chosen)),
    onChange: (chosen) => form.commit(path, withRange(chosen)),
  });
}
