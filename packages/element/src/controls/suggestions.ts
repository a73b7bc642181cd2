import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { iconOffline, iconRetry, iconWarning } from '../icons.ts';
import { anchored } from './anchored.ts';
import { byGroup } from './choices.ts';
import type { ComboboxAction, ComboboxOption } from './combobox-options.ts';
import { highlighted } from './highlight.ts';
import type { Wording } from './wording.ts';

/** What can be chosen in the list: an option, or one of the ways on. */
export type Suggestion<T> =
  { kind: 'option'; option: ComboboxOption<T> } | { kind: 'retry' } | { kind: 'action'; action: ComboboxAction };

export interface SuggestionsOptions<T> {
  id: string;
  labelId: string;
  wording: Wording;
  open: boolean;
  state: 'idle' | 'searching' | 'found' | 'failed' | 'offline';
  query: string;
  minimumLength: number;
  heading: string | undefined;
  suggestions: readonly Suggestion<T>[];
  /** How many were found, shown or not. */
  total: number;
  active: number;
  onPick: (index: number) => void;
}

/**
 * The popup of a search box: a sentence on how it stands, the listbox, and a live region that says both in short. It
 * lies beside the box, which is its anchor.
 */
export function suggestionsPopup<T>(options: SuggestionsOptions<T>): TemplateResult {
  const { open, suggestions, state, total, wording } = options;
  const shown = suggestions.filter(({ kind }) => kind === 'option').length;
  return html`<div
      class="popup suggestions"
      part="popup"
      popover="manual"
      @mousedown=${(event: Event) => event.preventDefault()}
      ${anchored(open, (popup) => popup.previousElementSibling)}
    >
      ${
        open
          ? html`${options.heading ? html`<p class="suggestions-heading">${options.heading}</p>` : nothing}
            ${note(options)} ${suggestions.length > 0 ? listbox(options) : nothing}
            ${
              total > shown && state === 'found'
                ? html`<p class="suggestions-note">${wording.messages.moreResults(total - shown)}</p>`
                : nothing
            }`
          : nothing
      }
    </div>
    <span class="visually-hidden" role="status">${open ? announcement(options) : ''}</span>`;
}

function sentence({ state, total, minimumLength, wording: { messages } }: SuggestionsOptions<unknown>): string {
  switch (state) {
    case 'idle':
      return messages.typeMore(minimumLength);
    case 'searching':
      return messages.searching;
    case 'failed':
      return messages.searchFailed;
    case 'offline':
      return messages.offline;
    case 'found':
      return total === 0 ? messages.noMatches : '';
  }
}

function announcement(options: SuggestionsOptions<unknown>): string {
  return sentence(options) || options.wording.messages.results(options.total);
}

function note(options: SuggestionsOptions<unknown>): TemplateResult | typeof nothing {
  const text = sentence(options);
  // While earlier matches are in view, the box itself shows that it is searching.
  if (!text || (options.state === 'searching' && options.total > 0)) return nothing;
  const drawing = {
    failed: iconWarning,
    offline: iconOffline,
    idle: undefined,
    searching: undefined,
    found: undefined,
  }[options.state];
  return html`<p class="suggestions-note">${drawing ? icon(drawing) : nothing}<span>${text}</span></p>`;
}

function listbox<T>({ id, labelId, state, suggestions, ...others }: SuggestionsOptions<T>): TemplateResult {
  const indexed = suggestions.map((suggestion, index) => ({
    suggestion,
    index,
    group: suggestion.kind === 'option' ? suggestion.option.group : undefined,
  }));
  return html`<div
    class="suggestions-list"
    part="listbox"
    role="listbox"
    id="${id}-listbox"
    aria-labelledby=${labelId}
    aria-busy=${state === 'searching' ? 'true' : nothing}
  >
    ${byGroup(indexed).map(({ group, members }, position) => {
      const rows = members.map(({ suggestion, index }) => row(suggestion, index, id, others));
      if (group === undefined) return rows;
      const groupId = `${id}-group-${position}`;
      return html`<div role="group" aria-labelledby=${groupId}>
        <div class="suggestions-heading" role="presentation" id=${groupId}>${group}</div>
        ${rows}
      </div>`;
    })}
  </div>`;
}

type RowContext<T> = Pick<SuggestionsOptions<T>, 'active' | 'query' | 'wording' | 'onPick'>;

function row<T>(suggestion: Suggestion<T>, index: number, id: string, context: RowContext<T>): TemplateResult {
  const { active, onPick } = context;
  const { disabled = false, muted = false } = suggestion.kind === 'option' ? suggestion.option : {};
  const more = suggestion.kind === 'option' ? '' : ` suggestion-${suggestion.kind}`;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys of a listbox are those of its input
  return html`<div
    class="suggestion${more}${index === active ? ' suggestion-active' : ''}${muted ? ' suggestion-muted' : ''}"
    part="option"
    role="option"
    id="${id}-option-${index}"
    aria-selected=${index === active ? 'true' : 'false'}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${() => onPick(index)}
  >
    ${rowContent(suggestion, context)}
  </div>`;
}

function rowContent<T>(suggestion: Suggestion<T>, { query, wording }: RowContext<T>): unknown {
  switch (suggestion.kind) {
    case 'option': {
      const { leading, label, detail, aside } = suggestion.option;
      return html`${leading ?? nothing}
        <span class="suggestion-text">
          <span class="suggestion-label"><bdi>${highlighted(label, query)}</bdi></span>
          ${detail ? html`<span class="suggestion-detail">${detail}</span>` : nothing}
        </span>
        ${aside ? html`<span class="suggestion-aside">${aside}</span>` : nothing}`;
    }
    case 'retry':
      return html`${icon(iconRetry)}<span class="suggestion-text suggestion-link">${wording.messages.retry}</span>`;
    case 'action': {
      const { icon: drawing, lead, label } = suggestion.action;
      return html`${drawing ? icon(drawing) : nothing}
        <span class="suggestion-text"
          >${lead ? html`${lead(query)} ` : nothing}<span class=${lead ? 'suggestion-link' : ''}
            >${label(query)}</span
          ></span
        >`;
    }
  }
}

/** Scrolls the list, and nothing around it, until the option of an input stands in it whole. */
export function keepInView(input: HTMLInputElement, index: number): void {
  // A frame later the input may be gone, and what it stood in then has no ids.
  if (!input.isConnected) return;
  const root = input.getRootNode() as ShadowRoot | Document;
  const option = root.getElementById(`${input.id}-option-${index}`);
  const list = option?.closest('.suggestions-list');
  if (!option || !list) return;
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
