import { filterOptions, isAsync, type ComboboxOption, type OptionSource } from './combobox-options.ts';

export type SearchState<T> =
  /** Nothing was asked, or too little. */
  | { kind: 'idle' }
  /** Under way. What was found before stays in view until there is an answer. */
  | { kind: 'searching'; options: readonly ComboboxOption<T>[] }
  | { kind: 'found'; options: readonly ComboboxOption<T>[] }
  | { kind: 'failed'; offline: boolean };

const defaultDebounce = 250;
const defaultMinimumLength = 2;

/**
 * Asks a source for options. A later query aborts an earlier one, and an answer that comes late all the same is not
 * listened to.
 */
export class OptionSearch<T> {
  state: SearchState<T> = { kind: 'idle' };
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  /** @param changed called when `state` has changed later than the call that asked for it */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The shortest query that the source takes. */
  static minimumLength(source: OptionSource): number {
    return isAsync(source) ? (source.minimumLength ?? defaultMinimumLength) : 0;
  }

  /** Asks for a query; a static list answers at once. */
  ask(source: OptionSource<T>, query: string): void {
    const shown = this.#shown;
    this.cancel();
    if (!isAsync(source)) {
      this.state = { kind: 'found', options: filterOptions(source, query) };
    } else if ([...query.trim()].length < OptionSearch.minimumLength(source)) {
      this.state = { kind: 'idle' };
    } else {
      this.state = { kind: 'searching', options: shown };
      this.#timer = setTimeout(() => void this.#load(source.load, query.trim()), source.debounce ?? defaultDebounce);
    }
  }

  /** Asks again, without waiting. */
  retry(source: OptionSource<T>, query: string): void {
    this.cancel();
    if (!isAsync(source)) return;
    this.state = { kind: 'searching', options: [] };
    void this.#load(source.load, query.trim());
  }

  /** Stops what is under way. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
    if (this.state.kind === 'searching') this.state = { kind: 'idle' };
  }

  get #shown(): readonly ComboboxOption<T>[] {
    return this.state.kind === 'found' || this.state.kind === 'searching' ? this.state.options : [];
  }

  async #load(
    load: (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption<T>[]>,
    query: string,
  ): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    let outcome: SearchState<T>;
    try {
      outcome = { kind: 'found', options: await load(query, request.signal) };
    } catch {
      outcome = { kind: 'failed', offline: !navigator.onLine };
    }
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.state = outcome;
    this.#changed();
  }
}
