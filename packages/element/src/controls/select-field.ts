import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon.ts';
import { iconChevronDown } from '../icons.ts';
import { byGroup, withUnknown, type Choice } from './choices.ts';
import { listener, type Edits } from './edits.ts';
import { field, type FieldOptions } from './field.ts';
import { boxClass } from './text-field.ts';

export interface SelectFieldOptions<K extends string> extends FieldOptions, Edits<K | undefined> {
  value: K | undefined;
  choices: readonly Choice<K>[];
  /** Words for no choice; "Not stated" without it. A required field loses it once there is a value. */
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** A native select, for up to some dozens of choices. A value that is none of them is kept as one more. */
export function selectField<K extends string>(options: SelectFieldOptions<K>): TemplateResult {
  const { value, choices, requirement, onInput, onChange } = options;
  const chosen = (key: string) => (key === '' ? undefined : (key as K));
  return field(
    options,
    (it) =>
      html`<div class=${boxClass(options, options, ' input-select')} part="input">
        <select
          class="input-control"
          part="control"
          id=${it.id}
          ?disabled=${options.disabled ?? false}
          aria-describedby=${it.describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          aria-required=${it.required}
          @input=${listener<HTMLSelectElement>((select) => onInput?.(chosen(select.value)))}
          @change=${listener<HTMLSelectElement>((select) => onChange?.(chosen(select.value)))}
        >
          ${
            requirement === 'required' && value !== undefined
              ? nothing
              : html`<option value="" .selected=${live(value === undefined)}>
                  ${options.placeholder ?? options.wording.messages.notStated}
                </option>`
          }
          ${byGroup(withUnknown(choices, value === undefined ? [] : [value])).map(({ group, members }) => {
            const items = members.map(
              ({ key, label, disabled = false }) =>
                html`<option value=${key} .selected=${live(key === value)} ?disabled=${disabled}>${label}</option>`,
            );
            return group === undefined ? items : html`<optgroup label=${group}>${items}</optgroup>`;
          })}
        </select>
        ${icon(iconChevronDown)}
      </div>`,
  );
}
