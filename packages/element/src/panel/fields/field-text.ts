import type { TemplateResult } from 'lit';
import { dateField } from '../../controls/date-field.ts';
import { rawText } from '../../controls/raw-text.ts';
import { textareaField } from '../../controls/textarea-field.ts';
import { textField, type TextKind } from '../../controls/text-field.ts';
import { checkDate, checkText } from '../checks.ts';
import type { PanelForm } from '../panel-form.ts';
import { address, dateText } from '../reading.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { readField } from './field-read.ts';

export interface TextSpec extends FieldSpec {
  kind?: TextKind | undefined;
  placeholder?: string | undefined;
  /** What the document holds for a text; `undefined` takes the field away. */
  read?: ((text: string) => unknown) | undefined;
}

/** Text with nothing to read in it is no text. */
export function textOrNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** One line of text, or a value that is written as one. */
export function textEntry(form: PanelForm, spec: TextSpec): TemplateResult {
  const { path, kind, placeholder, read = textOrNothing } = spec;
  if (!form.host.canEdit) {
    return readField(form, { check: checkText, ...spec }, kind === 'url' ? address(form.read(path)) : undefined);
  }
  return textField({
    ...fieldOptions(form, { check: checkText, ...spec }),
    kind,
    placeholder,
    value: form.shownText(path),
    onInput: (text) => form.type(path, read(text), text),
    onChange: (text) => form.commit(path, read(text.trim())),
  });
}

export interface ProseSpec extends FieldSpec {
  rows?: number | undefined;
}

/** Several lines of text. */
export function proseEntry(form: PanelForm, spec: ProseSpec): TemplateResult {
  const { path } = spec;
  if (!form.host.canEdit) return readField(form, { check: checkText, ...spec });
  return textareaField({
    ...fieldOptions(form, { check: checkText, ...spec }),
    rows: spec.rows ?? 2,
    value: form.shownText(path),
    onInput: (text) => form.type(path, textOrNothing(text), text),
    onChange: (text) => form.commit(path, textOrNothing(text)),
  });
}

/** An ISO 8601 calendar date. */
export function dateEntry(form: PanelForm, spec: FieldSpec): TemplateResult {
  const { path } = spec;
  const value = form.read(path);
  if (!form.host.canEdit) return readField(form, { check: checkDate, ...spec }, dateText(form, value));
  return dateField({
    ...fieldOptions(form, { check: checkDate, ...spec }),
    value: value === undefined ? undefined : rawText(value),
    onInput: (date) => form.type(path, date),
    onChange: (date) => form.commit(path, date),
  });
}
