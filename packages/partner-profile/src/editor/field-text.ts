import { textareaField, textField, type TextKind } from '@kvasir/element/controls.js';
import type { TemplateResult } from 'lit';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import type { PartnerForm } from './partner-form.ts';

export interface TextSpec extends FieldSpec {
  kind?: TextKind | undefined;
  autocomplete?: string | undefined;
  lang?: string | undefined;
  placeholder?: string | undefined;
  /** At the end of the box: a check mark. */
  end?: unknown;
  /** What the document holds for a text; `undefined` takes the field away. */
  read?: ((text: string) => unknown) | undefined;
  /** What a finished text is completed to: an address with its scheme. */
  complete?: ((text: string) => string) | undefined;
  /** How the control shows what the document holds. */
  show?: ((value: unknown) => string) | undefined;
}

/** Text with nothing to read in it is no text. */
function textOrNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

function sameText(text: string): string {
  return text;
}

/** One line of text, or a value that is written as one. */
export function textEntry(form: PartnerForm, spec: TextSpec): TemplateResult {
  const { path, read = textOrNothing, complete = sameText, show, kind, autocomplete, lang, placeholder, end } = spec;
  return textField({
    ...fieldOptions(form, spec),
    kind,
    autocomplete,
    lang,
    placeholder: form.readOnly ? form.wording.messages.notStated : placeholder,
    end,
    value: form.shownText(path, show),
    disabled: form.disabled,
    readOnly: form.readOnly,
    onInput: (text) => form.type(path, read(text), text),
    onChange: (text) => form.commit(path, read(complete(text.trim()))),
  });
}

export interface ProseSpec extends FieldSpec {
  /** Advised length in characters. */
  limit?: number | undefined;
  rows?: number | undefined;
}

/** Several lines of text. */
export function proseEntry(form: PartnerForm, spec: ProseSpec): TemplateResult {
  const { path, limit, rows } = spec;
  return textareaField({
    // The count below the control says already that a text is long.
    ...fieldOptions(form, { ...spec, advice: 'none' }),
    limit,
    rows,
    placeholder: form.readOnly ? form.wording.messages.notStated : undefined,
    value: form.shownText(path),
    disabled: form.disabled,
    readOnly: form.readOnly,
    onInput: (text) => form.type(path, textOrNothing(text), text),
    onChange: (text) => form.commit(path, textOrNothing(text)),
  });
}

/** A value that can be read and not edited: what a select or a set of boxes becomes in a read-only form. */
export function fixedText(form: PartnerForm, spec: FieldSpec, value: string): TemplateResult {
  return textField({
    ...fieldOptions(form, spec, 'within'),
    value,
    readOnly: true,
    placeholder: form.wording.messages.notStated,
  });
}
