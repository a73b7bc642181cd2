import { dateField, field, type Edits, type FieldOptions } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface MonthFieldOptions extends FieldOptions, Edits<string> {
  /** A month as `2025-03`, or a day in it. */
  value: string;
  /** What it is called where the browser asks for a day. */
  dayLabel: string;
}

let isKnown: boolean | undefined;

/** Some browsers show a bare text field for a month: they are asked for a day instead. */
function hasMonthControl(): boolean {
  if (isKnown === undefined) {
    const input = document.createElement('input');
    input.type = 'month';
    isKnown = input.type === 'month';
  }
  return isKnown;
}

/** A month of the calendar: the browser's own control where it has one, else that for a day. */
export function monthField(options: MonthFieldOptions): TemplateResult {
  const { value, dayLabel, onInput, onChange } = options;
  const isMonth = value === '' || /^\d{4}-\d{2}(-01)?$/.test(value);
  if (!hasMonthControl() || !isMonth) {
    return dateField({
      ...options,
      label: dayLabel,
      onInput: (day = '') => onInput?.(day),
      onChange: (day = '') => onChange?.(day),
    });
  }
  const told = (tell: ((month: string) => void) | undefined) => (event: Event) => {
    event.stopPropagation();
    tell?.((event.currentTarget as HTMLInputElement).value);
  };
  return field(
    options,
    (it) =>
      html`<div class="input input-narrow ${options.error ? 'input-invalid' : ''}" part="input">
        <input
          class="input-control"
          part="control"
          id=${it.id}
          type="month"
          min="0001-01"
          max="9999-12"
          aria-describedby=${it.describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          aria-required=${it.required}
          .value=${live(value.slice(0, 7))}
          @input=${told(onInput)}
          @change=${told(onChange)}
        />
      </div>`,
  );
}
