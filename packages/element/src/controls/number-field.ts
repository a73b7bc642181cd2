import type { TemplateResult } from 'lit';
import type { Edits } from './edits.ts';
import { textField, type InputState } from './text-field.ts';
import type { FieldOptions } from './field.ts';

/** A whole number; or what was entered in its place, kept as it is; or nothing. */
export type NumberEntry = number | string | undefined;

export interface NumberFieldOptions extends FieldOptions, InputState, Edits<NumberEntry> {
  value: NumberEntry;
  /** A unit inside the box: "staff". */
  end?: unknown;
}

/** Reads a whole number from text. Digits may be grouped by spaces; anything else stays text. */
export function readWholeNumber(text: string): NumberEntry {
  const entry = text.trim();
  if (entry === '') return undefined;
  const digits = entry.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/gu, '');
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : text;
}

/** The same while one types: only what would be written so again, or the text would change under the caret. */
function readWhileTyping(text: string): NumberEntry {
  const entry = readWholeNumber(text);
  return entry === undefined || String(entry) === text ? entry : text;
}

/** A whole number: a year, a count of staff. An entry that is none is shown as typed, and is the caller's to report. */
export function numberField(options: NumberFieldOptions): TemplateResult {
  const { value, onInput, onChange, ...others } = options;
  return textField({
    ...others,
    kind: 'digits',
    value: value === undefined ? '' : String(value),
    onInput: (text) => onInput?.(readWhileTyping(text)),
    onChange: (text) => {
      const entry = readWholeNumber(text);
      if (entry !== readWhileTyping(text)) onInput?.(entry);
      onChange?.(entry);
    },
  });
}
