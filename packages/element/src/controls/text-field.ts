import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconNode } from '../icon.ts';
import { listener, type Edits } from './edits.ts';
import { field, type FieldOptions } from './field.ts';

/** What is entered. It decides keyboard, direction, spelling and capitals; never what may be typed. */
export type TextKind = 'text' | 'name' | 'email' | 'url' | 'tel' | 'code' | 'digits';

export interface InputState {
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** An example in the empty control. Never in the place of a label. */
  placeholder?: string | undefined;
}

export interface TextFieldOptions extends FieldOptions, InputState, Edits<string> {
  value: string | undefined;
  kind?: TextKind | undefined;
  /** Before the text, inside the box. */
  icon?: IconNode | undefined;
  /** After the text, inside the box: a unit, a check mark. */
  end?: unknown;
  /** What a browser may fill in (WCAG 1.3.5); `off` for facts about others. */
  autocomplete?: string | undefined;
  /** The language of the text, where it is not the reader's. */
  lang?: string | undefined;
}

// No `type="email"`: browsers hand such an address back rewritten (Punycode, trimmed), and what was typed must stay.
// No `type="number"`: it cannot show an entry that is no number, and the mouse wheel changes it.
const inputModes: Partial<Record<TextKind, string>> = { email: 'email', url: 'url', tel: 'tel', digits: 'numeric' };
const types: Partial<Record<TextKind, string>> = { url: 'url', tel: 'tel' };

export function boxClass(
  { error }: Pick<FieldOptions, 'error'>,
  { disabled, readOnly }: InputState,
  more = '',
): string {
  const state = disabled ? ' input-disabled' : readOnly ? ' input-readonly' : '';
  return `input${more}${state}${error ? ' input-invalid' : ''}`;
}

/** One line of text: a name, an address, an identifier. */
export function textField(options: TextFieldOptions): TemplateResult {
  const { kind = 'text', onInput, onChange } = options;
  const prose = kind === 'text' || kind === 'name';
  return field(
    options,
    (it) =>
      html`<div class=${boxClass(options, options)} part="input">
        ${options.icon ? icon(options.icon) : nothing}
        <input
          class="input-control"
          part="control"
          id=${it.id}
          type=${types[kind] ?? 'text'}
          inputmode=${inputModes[kind] ?? nothing}
          dir=${prose ? 'auto' : 'ltr'}
          lang=${options.lang ?? nothing}
          spellcheck=${kind === 'text' ? nothing : 'false'}
          autocapitalize=${prose ? nothing : 'off'}
          autocomplete=${options.autocomplete ?? 'off'}
          placeholder=${options.placeholder ?? nothing}
          ?disabled=${options.disabled ?? false}
          ?readonly=${options.readOnly ?? false}
          aria-describedby=${it.describedBy}
          aria-errormessage=${it.errorMessage}
          aria-invalid=${it.invalid}
          aria-required=${it.required}
          .value=${live(options.value ?? '')}
          @input=${listener<HTMLInputElement>((input) => onInput?.(input.value))}
          @change=${listener<HTMLInputElement>((input) => onChange?.(input.value))}
        />
        ${options.end === undefined ? nothing : html`<span class="input-end">${options.end}</span>`}
      </div>`,
  );
}
