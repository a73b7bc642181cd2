import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listener, type Edits } from './edits.ts';
import { field, type FieldOptions } from './field.ts';
import { boxClass, type InputState } from './text-field.ts';

export interface DateFieldOptions
  extends FieldOptions, Pick<InputState, 'disabled' | 'readOnly'>, Edits<string | undefined> {
  /** An ISO 8601 calendar date; or what stands in its place in the data, which is shown as it is. */
  value: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
}

/** Whether a text is a day of the calendar: 2026-02-31 is none. */
export function isCalendarDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/**
 * A day: the browser's own date control. It can hold nothing but dates, so a value that is none stands in a text control
 * until it is put right.
 */
export function dateField(options: DateFieldOptions): TemplateResult {
  const { value = '', onInput, onChange } = options;
  const isDate = value === '' || isCalendarDate(value);
  const entry = (text: string) => (text === '' ? undefined : text);
  return field(
    options,
    (it) =>
      html`<div class=${boxClass(options, options, ' input-narrow')} part="input">
        <input
          class="input-control"
          part="control"
          id=${it.id}
          type=${isDate ? 'date' : 'text'}
          dir=${isDate ? nothing : 'auto'}
          min=${options.min ?? '0001-01-01'}
          max=${options.max ?? '9999-12-31'}
          ?disabled=${options.disabled ?? false}
          ?readonly=${options.readOnly ?? false}
          aria-describedby=${it.describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          aria-required=${it.required}
          .value=${live(value)}
          @input=${listener<HTMLInputElement>((input) => onInput?.(entry(input.value)))}
          @change=${listener<HTMLInputElement>((input) => onChange?.(entry(input.value)))}
        />
      </div>`,
  );
}
