import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withUnknown, type Choice } from './choices.ts';
import { listener, type Edits } from './edits.ts';
import { controlAttributes, errorAndHint, fieldGroup, labelText, type FieldOptions } from './field.ts';

export interface CheckboxFieldOptions extends FieldOptions, Edits<boolean> {
  value: boolean | undefined;
  /** Neither on nor off: some of what it stands for is on. */
  indeterminate?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** One native checkbox with its label beside it. */
export function checkboxField(options: CheckboxFieldOptions): TemplateResult {
  return loneChoice(options, 'choice-box');
}

/** On or off, at once: a checkbox that looks and speaks like a switch. */
export function switchField(options: Omit<CheckboxFieldOptions, 'indeterminate'>): TemplateResult {
  return loneChoice(options, 'choice-switch');
}

function loneChoice(options: CheckboxFieldOptions, look: 'choice-box' | 'choice-switch'): TemplateResult {
  const it = controlAttributes(options);
  return html`<div class="field" part="field">
    <label class="choice" part="choice">
      <input
        type="checkbox"
        role=${look === 'choice-switch' ? 'switch' : nothing}
        class=${look}
        part="control"
        id=${it.id}
        ?disabled=${options.disabled ?? false}
        aria-describedby=${it.describedBy}
        aria-errormessage=${it.errorMessage}
        aria-invalid=${it.invalid}
        aria-required=${it.required}
        .checked=${live(options.value ?? false)}
        .indeterminate=${live(options.indeterminate ?? false)}
        @input=${listener<HTMLInputElement>((input) => options.onInput?.(input.checked))}
        @change=${listener<HTMLInputElement>((input) => options.onChange?.(input.checked))}
      />
      <span class="choice-label" part="label">${labelText(options)}</span>
    </label>
    ${options.aside ? html`<span class="field-aside" part="field-aside" id="${it.id}-aside">${options.aside}</span>` : nothing}
    ${errorAndHint(options)}
  </div>`;
}

export interface RadioGroupOptions<K extends string> extends FieldOptions, Edits<K> {
  value: K | undefined;
  choices: readonly Choice<K>[];
  disabled?: boolean | undefined;
}

/** Native radio buttons: one of a few, all in view. A value that is none of them is kept as one more. */
export function radioGroup<K extends string>(options: RadioGroupOptions<K>): TemplateResult {
  const { id, value, choices, onInput, onChange } = options;
  const known = withUnknown(choices, value === undefined ? [] : [value]);
  return fieldGroup(
    options,
    () =>
      known.map((choice, index) =>
        choiceRow(
          choice,
          `${id}-${index}`,
          (hintId) =>
            html`<input
              type="radio"
              class="choice-radio"
              part="control"
              id="${id}-${index}"
              name=${id}
              .value=${choice.key}
              ?disabled=${options.disabled || choice.disabled}
              aria-describedby=${hintId}
              .checked=${live(choice.key === value)}
              @input=${listener(() => onInput?.(choice.key))}
              @change=${listener(() => onChange?.(choice.key))}
            />`,
        ),
      ),
    'radiogroup',
  );
}

/** A set as the document holds it: a map from term to `true`. */
export type SetValue<K extends string> = Readonly<Partial<Record<K, true>>>;

export interface CheckboxGroupOptions<K extends string> extends FieldOptions, Edits<SetValue<K>> {
  value: SetValue<K> | undefined;
  choices: readonly Choice<K>[];
  disabled?: boolean | undefined;
}

/** Native checkboxes: any of a few, all in view. Values that are none of them are kept as more. */
export function checkboxGroup<K extends string>(options: CheckboxGroupOptions<K>): TemplateResult {
  const { id, value = {} as SetValue<K>, choices, onInput, onChange } = options;
  const chosen = (Object.keys(value) as K[]).filter((key) => value[key] === true);
  const toggled = (key: K, on: boolean): SetValue<K> => {
    const { [key]: _, ...others } = value;
    return (on ? { ...value, [key]: true } : others) as SetValue<K>;
  };
  return fieldGroup(options, () =>
    withUnknown(choices, chosen).map((choice, index) =>
      choiceRow(
        choice,
        `${id}-${index}`,
        (hintId) =>
          html`<input
            type="checkbox"
            class="choice-box"
            part="control"
            id="${id}-${index}"
            ?disabled=${options.disabled || choice.disabled}
            aria-describedby=${hintId}
            .checked=${live(chosen.includes(choice.key))}
            @input=${listener<HTMLInputElement>((input) => onInput?.(toggled(choice.key, input.checked)))}
            @change=${listener<HTMLInputElement>((input) => onChange?.(toggled(choice.key, input.checked)))}
          />`,
      ),
    ),
  );
}

function choiceRow(
  { label, hint }: Choice<string>,
  inputId: string,
  input: (hintId: string | typeof nothing) => TemplateResult,
): TemplateResult {
  return html`<div class="choice-row">
    <label class="choice" part="choice"
      >${input(hint ? `${inputId}-hint` : nothing)}<span class="choice-label">${label}</span></label
    >
    ${hint ? html`<p class="choice-hint" id="${inputId}-hint">${hint}</p>` : nothing}
  </div>`;
}
