import type { ComboboxOption, OptionSource } from '@kvasir/element/controls.js';

/** How many options are offered until the list itself is there. */
const atFirst = 20;

/** The options of a vocabulary that is fetched when somebody is about to use it, and not before. */
export class LazyOptions<T> {
  readonly #fetch: () => Promise<readonly ComboboxOption<T>[]>;
  #options: readonly ComboboxOption<T>[] | undefined;
  #fetching: Promise<readonly ComboboxOption<T>[]> | undefined;

  constructor(fetch: () => Promise<readonly ComboboxOption<T>[]>) {
    this.#fetch = fetch;
  }

  /** The option with a key, once the vocabulary is there. */
  find(key: string): ComboboxOption<T> | undefined {
    return this.#options?.find((option) => option.key === key);
  }

  /** Fetches the vocabulary; a failure can be tried again. */
  load(): Promise<readonly ComboboxOption<T>[]> {
    this.#fetching ??= this.#fetch().then(
      (options) => (this.#options = options),
      (error: unknown) => {
        this.#fetching = undefined;
        throw error;
      },
    );
    return this.#fetching;
  }

  /** Where a control takes its options from: the list itself, or the way to it. */
  source(): OptionSource<T> {
    return this.#options ?? this.#onTheWay;
  }

  readonly #onTheWay: OptionSource<T> = {
    debounce: 0,
    minimumLength: 1,
    load: async (query) => {
      const options = await this.load();
      const wanted = query.toLowerCase();
      return options.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, atFirst);
    },
  };
}
