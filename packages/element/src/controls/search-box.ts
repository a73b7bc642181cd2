import { nothing, type TemplateResult } from 'lit';
import { isAsync, type ComboboxAction, type ComboboxOption, type OptionSource } from './combobox-options.ts';
import type { ControlAttributes } from './field.ts';
import { OptionSearch } from './option-search.ts';
import { searchEnd, searchInput } from './search-input.ts';
import { keepInView, suggestionsPopup, type Suggestion } from './suggestions.ts';
import type { Wording } from './wording.ts';

export interface SearchBoxOptions<T> {
  attributes: ControlAttributes;
  wording: Wording;
  /** Without one it is a plain input. */
  source: OptionSource<T> | undefined;
  /** What stands in the box while nobody types. */
  text: string;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  autocomplete?: string | undefined;
  action?: ComboboxAction | undefined;
  listHeading?: ((options: readonly ComboboxOption<T>[]) => string) | undefined;
  /** Options that are not offered: chosen ones. */
  isLeftOut?: ((option: ComboboxOption<T>) => boolean) | undefined;
  /** Whether Escape, in a closed box, takes back what was typed. */
  revertible: boolean;
  onType?: ((text: string) => void) | undefined;
  onChoose: (option: ComboboxOption<T>) => void;
  /**
   * Text was typed, nothing was chosen, and the person pressed Enter or left. Answers whether it was taken; what was not
   * taken on Enter stays in the box.
   */
  onCommit: (text: string, by: 'enter' | 'leave') => boolean;
  /** Keys that mean something more to the control around the box. Answers whether it has dealt with one. */
  onKey?: ((event: KeyboardEvent, text: string) => boolean) | undefined;
}

/** How many options stand in a list. Beyond it one types rather than scrolls; the list says how many more there are. */
const shownOptions = 60;

/**
 * An input with a popup of suggestions, after "Editable Combobox With List Autocomplete" of the ARIA Authoring Practices
 * (selection by hand: nothing is chosen until the person chooses it). Part of `combobox` and of `tagList`.
 */
export class SearchBox<T> {
  readonly #refresh: () => void;
  readonly #search = new OptionSearch<T>(() => this.#refresh());
  #options: SearchBoxOptions<T> | undefined;
  /** What the person is typing; undefined while the text is the host's. */
  #typed: string | undefined;
  #asked = '';
  #open = false;
  #active = -1;

  /** @param refresh renders the control again */
  constructor(refresh: () => void) {
    this.#refresh = refresh;
  }

  /** Takes the options of this rendering; to be called before `input` and `popup`. */
  update(options: SearchBoxOptions<T>): void {
    const sourceChanged = this.#options !== undefined && this.#options.source !== options.source;
    this.#options = options;
    const { source } = options;
    if (sourceChanged && this.#open && source && !isAsync(source)) this.#search.ask(source, this.#asked);
  }

  close(): void {
    this.#search.cancel();
    this.#open = false;
    this.#active = -1;
  }

  /** Forgets what is being typed. */
  clear(): void {
    this.#typed = undefined;
    this.close();
  }

  input(): TemplateResult {
    const { attributes, source, disabled = false, placeholder, autocomplete = 'off' } = this.#given;
    return searchInput({
      attributes,
      text: this.#text,
      isCombobox: source !== undefined,
      expanded: this.#expanded,
      active: this.#active,
      placeholder,
      autocomplete,
      disabled,
      onInput: this.#onInput,
      onCompositionEnd: this.#onCompositionEnd,
      onKeydown: this.#onKeydown,
      onClick: this.#onClick,
      onBlur: this.#onBlur,
    });
  }

  /** What stands behind the input in the same box. */
  end(): TemplateResult | typeof nothing {
    const { attributes, source, wording, disabled = false } = this.#given;
    if (!source) return nothing;
    const { state } = this.#search;
    const counts = this.#open && state.kind === 'found' && this.#asked.trim() !== '';
    return searchEnd({
      id: attributes.id,
      wording,
      matches: counts ? this.#offered.length : undefined,
      searching: this.#open && state.kind === 'searching',
      toggle: isAsync(source) ? undefined : { expanded: this.#expanded, disabled, onClick: this.#onToggle },
    });
  }

  /** The list, and beside it the words in which a screen reader hears of it. */
  popup(): TemplateResult | typeof nothing {
    const { attributes: it, wording, source, listHeading } = this.#given;
    if (!source) return nothing;
    const offered = this.#offered;
    const { state } = this.#search;
    return suggestionsPopup({
      id: it.id,
      labelId: it.labelId,
      wording,
      open: this.#open,
      state: state.kind === 'failed' ? (state.offline ? 'offline' : 'failed') : state.kind,
      query: this.#asked,
      minimumLength: OptionSearch.minimumLength(source),
      heading: offered.length > 0 ? listHeading?.(offered) : undefined,
      suggestions: this.#suggestions,
      total: offered.length,
      active: this.#active,
      onPick: (index) => this.#pick(index),
    });
  }

  get #given(): SearchBoxOptions<T> {
    if (!this.#options) throw new Error('A search box is rendered before it has its options.');
    return this.#options;
  }

  get #text(): string {
    return this.#typed ?? this.#given.text;
  }

  get #offered(): readonly ComboboxOption<T>[] {
    const { state } = this.#search;
    const options = state.kind === 'found' || state.kind === 'searching' ? state.options : [];
    const { isLeftOut } = this.#given;
    return isLeftOut ? options.filter((option) => !isLeftOut(option)) : options;
  }

  get #suggestions(): Suggestion<T>[] {
    if (!this.#open) return [];
    const { action } = this.#given;
    return [
      ...this.#offered.slice(0, shownOptions).map((option): Suggestion<T> => ({ kind: 'option', option })),
      ...(this.#search.state.kind === 'failed' ? [{ kind: 'retry' } as const] : []),
      ...(action ? [{ kind: 'action', action } as const] : []),
    ];
  }

  /** A popup with a sentence and nothing to choose is no listbox; the sentence is announced. */
  get #expanded(): boolean {
    return this.#suggestions.length > 0;
  }

  #show(): void {
    const { source } = this.#given;
    if (!source || this.#open) return;
    // A list of one's own opens whole; elsewhere one asks for what stands in the box.
    this.#asked = this.#typed ?? (isAsync(source) ? this.#text : '');
    this.#search.ask(source, this.#asked);
    this.#open = true;
    this.#active = -1;
  }

  #move(to: 'first' | 'last' | 'next' | 'previous'): void {
    const suggestions = this.#suggestions;
    const usable = suggestions.flatMap((one, index) => (one.kind === 'option' && one.option.disabled ? [] : [index]));
    const at = usable.indexOf(this.#active);
    const last = usable.length - 1;
    const next = { first: 0, last, next: at >= last ? 0 : at + 1, previous: at <= 0 ? last : at - 1 }[to];
    this.#active = usable[next] ?? -1;
  }

  #pick(index: number): void {
    const suggestion = this.#suggestions[index];
    const text = this.#text;
    switch (suggestion?.kind) {
      case undefined:
        return;
      case 'option':
        if (suggestion.option.disabled) return;
        this.clear();
        this.#given.onChoose(suggestion.option);
        break;
      case 'action':
        this.clear();
        suggestion.action.onChoose(text);
        break;
      case 'retry':
        this.#active = -1;
        if (this.#given.source) this.#search.retry(this.#given.source, this.#asked);
        break;
    }
    this.#refresh();
  }

  #commit(by: 'enter' | 'leave'): boolean {
    const typed = this.#typed;
    if (typed === undefined) return false;
    const taken = this.#given.onCommit(typed, by);
    if (taken || by === 'leave') this.clear();
    return true;
  }

  #type(text: string): void {
    const { source, onType } = this.#given;
    this.#typed = text;
    this.#active = -1;
    this.#asked = text;
    if (source) {
      this.#search.ask(source, text);
      this.#open = this.#search.state.kind !== 'idle';
    }
    onType?.(text);
    this.#refresh();
  }

  readonly #onInput = (event: InputEvent): void => {
    event.stopPropagation();
    const { value } = event.currentTarget as HTMLInputElement;
    // Half a syllable of an input method is no query yet.
    if (event.isComposing) this.#typed = value;
    else this.#type(value);
  };

  readonly #onCompositionEnd = (event: CompositionEvent): void => {
    this.#type((event.currentTarget as HTMLInputElement).value);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // 229: Safari ends a composition before the key that ended it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells that key from others
    if (event.isComposing || event.keyCode === 229) return;
    const dealtWith = this.#given.onKey?.(event, this.#text) || this.#key(event);
    if (!dealtWith) return;
    event.preventDefault();
    // A dialog around the box must not close on the Escape that closed the list.
    event.stopPropagation();
    this.#refresh();
    const input = event.currentTarget as HTMLInputElement;
    // By then a list that this key opened is shown.
    requestAnimationFrame(() => keepInView(input, this.#active));
  };

  #key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.#given.source) return false;
        this.#arrow(event.key === 'ArrowDown' ? 'down' : 'up', event.altKey);
        return true;
      case 'Enter':
        if (this.#active < 0) return this.#commit('enter');
        this.#pick(this.#active);
        return true;
      case 'Escape':
        return this.#escape();
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // The caret moves, and the focus is seen to be in the text again.
        if (this.#active >= 0) {
          this.#active = -1;
          this.#refresh();
        }
        return false;
      default:
        return false;
    }
  }

  #arrow(direction: 'down' | 'up', alt: boolean): void {
    if (alt && direction === 'up') return this.close();
    const wasOpen = this.#open;
    this.#show();
    if (alt) return;
    if (direction === 'down') this.#move(wasOpen ? 'next' : 'first');
    else this.#move(wasOpen ? 'previous' : 'last');
  }

  #escape(): boolean {
    if (this.#open) this.close();
    else if (this.#given.revertible && this.#typed !== undefined) this.clear();
    else return false;
    return true;
  }

  readonly #onClick = (): void => {
    const { source } = this.#given;
    if (!source || isAsync(source) || this.#open) return;
    this.#show();
    this.#refresh();
  };

  readonly #onToggle = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).closest('.input');
    box?.querySelector<HTMLInputElement>('.input-control')?.focus();
    if (this.#open) this.close();
    else this.#show();
    this.#refresh();
  };

  readonly #onBlur = (event: FocusEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    // The window was left, not the box: the input is still the active element, and gets the focus back.
    if ((input.getRootNode() as ShadowRoot | Document).activeElement === input) return;
    if (!this.#commit('leave')) this.close();
    this.#refresh();
  };
}
