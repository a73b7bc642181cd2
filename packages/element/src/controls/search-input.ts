import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon.ts';
import { iconChevronDown } from '../icons.ts';
import type { ControlAttributes } from './field.ts';
import { loadPlacing } from './placing.ts';
import type { Wording } from './wording.ts';

export interface SearchInputOptions {
  attributes: ControlAttributes;
  text: string;
  /** Whether it has suggestions; else it is a plain input. */
  isCombobox: boolean;
  /** Whether there is a listbox in view. */
  expanded: boolean;
  active: number;
  placeholder: string | undefined;
  autocomplete: string;
  disabled: boolean;
  onInput: (event: InputEvent) => void;
  onCompositionEnd: (event: CompositionEvent) => void;
  onKeydown: (event: KeyboardEvent) => void;
  onClick: () => void;
  onBlur: (event: FocusEvent) => void;
}

/** The input of a search box. The focus stays in it; the active option is only pointed at. */
export function searchInput(options: SearchInputOptions): TemplateResult {
  const { attributes: it, isCombobox, expanded, active } = options;
  return html`<input
    class="input-control"
    part="control"
    id=${it.id}
    type="text"
    dir="auto"
    spellcheck="false"
    role=${isCombobox ? 'combobox' : nothing}
    aria-autocomplete=${isCombobox ? 'list' : nothing}
    aria-expanded=${isCombobox ? String(expanded) : nothing}
    aria-controls=${expanded ? `${it.id}-listbox` : nothing}
    aria-activedescendant=${expanded && active >= 0 ? `${it.id}-option-${active}` : nothing}
    aria-describedby=${it.describedBy}
    aria-errormessage=${it.errorMessage}
    aria-invalid=${it.invalid}
    aria-required=${it.required}
    autocomplete=${options.autocomplete}
    placeholder=${options.placeholder ?? nothing}
    ?disabled=${options.disabled}
    .value=${live(options.text)}
    @input=${options.onInput}
    @change=${(event: Event) => event.stopPropagation()}
    @compositionend=${options.onCompositionEnd}
    @keydown=${options.onKeydown}
    @focus=${isCombobox ? loadPlacing : nothing}
    @click=${options.onClick}
    @blur=${options.onBlur}
  />`;
}

export interface SearchEndOptions {
  id: string;
  wording: Wording;
  /** How many options match what was typed; undefined while that is not known. */
  matches: number | undefined;
  searching: boolean;
  /** For a list that can be shown whole. */
  toggle: { expanded: boolean; disabled: boolean; onClick: (event: Event) => void } | undefined;
}

/** The end of a search box: how many match, or that it searches, and the button that shows the whole list. */
export function searchEnd({ id, wording: { messages }, matches, searching, toggle }: SearchEndOptions): TemplateResult {
  return html`${
    matches === undefined
      ? nothing
      : html`<span class="input-end" aria-hidden="true">${messages.results(matches)}</span>`
  }
  ${searching ? html`<span class="input-spinner" aria-hidden="true"></span>` : nothing}
  ${
    toggle
      ? html`<button
          type="button"
          class="input-button"
          part="toggle"
          tabindex="-1"
          aria-label=${messages.showOptions}
          aria-expanded=${String(toggle.expanded)}
          aria-controls=${toggle.expanded ? `${id}-listbox` : nothing}
          ?disabled=${toggle.disabled}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${toggle.onClick}
        >
          ${icon(iconChevronDown)}
        </button>`
      : nothing
  }`;
}
