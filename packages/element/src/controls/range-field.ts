import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listener, type Edits } from './edits.ts';
import { field, type FieldOptions } from './field.ts';

export interface RangeFieldOptions extends FieldOptions, Edits<number> {
  value: number;
  least: number;
  most: number;
  /** How far one press of an arrow key goes; 1 where nothing is said. */
  step?: number | undefined;
  /** The value as a person says it: `40 %`. It stands beside the slider, and is read out when it moves. */
  valueText: string;
  /** Values that are marked along the way: the one that stands, for instance. */
  marks?: readonly number[] | undefined;
  disabled?: boolean | undefined;
}

/** A number between two others that is tried out rather than written: a native slider, with its value in words. */
export function rangeField(options: RangeFieldOptions): TemplateResult {
  const { value, least, most, step = 1, valueText, marks = [], disabled = false, onInput, onChange } = options;
  const marksId = `${options.id}-marks`;
  return field(
    options,
    (it) =>
      html`<div class="range" part="range">
        <input
          type="range"
          class="range-control"
          part="control"
          id=${it.id}
          min=${least}
          max=${most}
          step=${step}
          list=${marks.length > 0 ? marksId : nothing}
          ?disabled=${disabled}
          aria-valuetext=${valueText}
          aria-describedby=${it.describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          .value=${live(String(value))}
          @input=${listener<HTMLInputElement>((input) => onInput?.(input.valueAsNumber))}
          @change=${listener<HTMLInputElement>((input) => onChange?.(input.valueAsNumber))}
        />
        <bdi class="range-value" aria-hidden="true">${valueText}</bdi>
        ${
          marks.length > 0
            ? html`<datalist id=${marksId}>${marks.map((mark) => html`<option value=${mark}></option>`)}</datalist>`
            : nothing
        }
      </div>`,
  );
}
