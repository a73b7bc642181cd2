import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { iconError } from '../icons.ts';
import type { Wording } from './wording.ts';

export interface FieldOptions {
  /** Unique within the shadow root; `domId` makes one of any text. The control has it, a group has it on its fieldset. */
  id: string;
  label: unknown;
  wording: Wording;
  /** Below the control: what is expected, where to find it. */
  hint?: unknown;
  /** What is wrong and what to do, in words. Shown with its icon, and the control is marked invalid. */
  error?: string | undefined;
  /** Says the word behind the label. Mark the rarer of the two. */
  requirement?: 'required' | 'optional' | undefined;
  /** At the end of the label's line: where the value comes from, for instance. Read out as part of the description. */
  aside?: unknown;
}

/** What the control must carry so that label, hint and error are its own. */
export interface ControlAttributes {
  id: string;
  labelId: string;
  describedBy: string | typeof nothing;
  errorMessage: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  required: 'true' | typeof nothing;
}

/**
 * The attributes of a field's control.
 * @param moreDescriptions ids of further nodes that describe it: a character count
 */
export function controlAttributes(options: FieldOptions, ...moreDescriptions: string[]): ControlAttributes {
  const { id, hint, error, aside, requirement } = options;
  const descriptions = [
    // Named twice: `aria-errormessage` alone is not read out by every screen reader.
    error ? `${id}-error` : '',
    hint ? `${id}-hint` : '',
    ...moreDescriptions,
    aside ? `${id}-aside` : '',
  ].filter(Boolean);
  return {
    id,
    labelId: `${id}-label`,
    describedBy: descriptions.length > 0 ? descriptions.join(' ') : nothing,
    errorMessage: error ? `${id}-error` : nothing,
    invalid: error ? 'true' : nothing,
    // Not the native attribute: it makes a field that was never touched "invalid" to screen readers.
    required: requirement === 'required' ? 'true' : nothing,
  };
}

/**
 * Label, control, error and hint, in one shadow root. For a control of your own: `field(options, (it) => html`<input
 * id=${it.id} aria-describedby=${it.describedBy} aria-errormessage=${it.errorMessage} aria-invalid=${it.invalid}
 * aria-required=${it.required} …>`)`. Ready-made fields stand beside this one.
 *
 * @param after what belongs below the hint: a character count
 */
export function field(
  options: FieldOptions,
  control: (attributes: ControlAttributes) => unknown,
  after: unknown = nothing,
): TemplateResult {
  return html`<div class="field" part="field">
    <div class="field-head">
      <label class="field-label" part="label" id="${options.id}-label" for=${options.id}>${labelText(options)}</label>
      ${asideOf(options)}
    </div>
    ${control(controlAttributes(options))} ${errorAndHint(options)} ${after}
  </div>`;
}

/** The same for several controls under one label: a fieldset with a legend. */
export function fieldGroup(
  options: FieldOptions,
  controls: (attributes: ControlAttributes) => unknown,
  role: 'group' | 'radiogroup' = 'group',
): TemplateResult {
  const attributes = controlAttributes(options);
  const radios = role === 'radiogroup';
  return html`<fieldset
    class="field field-group"
    part="field"
    id=${options.id}
    role=${role}
    aria-labelledby=${attributes.labelId}
    aria-describedby=${attributes.describedBy}
    aria-errormessage=${radios ? attributes.errorMessage : nothing}
    aria-invalid=${radios ? attributes.invalid : nothing}
    aria-required=${radios ? attributes.required : nothing}
  >
    <legend class="field-label" part="label" id=${attributes.labelId}>${labelText(options)}</legend>
    ${asideOf(options)}
    <div class="field-controls">${controls(attributes)}</div>
    ${errorAndHint(options)}
  </fieldset>`;
}

export function labelText({ label, requirement, wording }: FieldOptions): unknown {
  return requirement ? html`${label} <span class="field-requirement">${wording.messages[requirement]}</span>` : label;
}

export function errorAndHint({ id, error, hint }: FieldOptions): TemplateResult {
  // The error's place is there before the error is: a live region must be, or nothing is announced.
  return html`<div class="field-error-place" aria-live="polite">
      ${
        error
          ? html`<p class="field-error" part="error" id="${id}-error">${icon(iconError)}<span>${error}</span></p>`
          : nothing
      }
    </div>
    ${hint ? html`<p class="field-hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}`;
}

function asideOf({ id, aside }: FieldOptions): unknown {
  return aside ? html`<span class="field-aside" part="field-aside" id="${id}-aside">${aside}</span>` : nothing;
}

/**
 * Gives the focus to a field by its id; to the chosen or first control of a group. For a list of errors that leads to
 * its fields.
 */
export function focusField(root: DocumentFragment | Element, id: string): void {
  const node = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const target = node?.matches('fieldset')
    ? (node.querySelector<HTMLElement>('input:checked:enabled') ??
      node.querySelector<HTMLElement>('input:enabled, select:enabled'))
    : node;
  // What lies in a fold that is shut takes no focus.
  const fold = target?.closest('details');
  if (fold) fold.open = true;
  target?.focus();
}
