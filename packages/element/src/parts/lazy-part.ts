import type { LitElement } from 'lit';

/** A part of an element whose code loads when it is first wanted. One that does not come can be wanted again. */
export class LazyPart<P> {
  readonly #element: LitElement;
  readonly #load: () => Promise<P>;
  #part: P | undefined;
  #loading: Promise<P | undefined> | undefined;
  /** The code did not come. */
  hasFailed = false;

  constructor(element: LitElement, load: () => Promise<P>) {
    this.#element = element;
    this.#load = load;
  }

  get part(): P | undefined {
    return this.#part;
  }

  /** Loads the part, unless that has failed: then only who asks for it by hand is to try again. */
  expect(): void {
    if (!this.hasFailed) void this.want();
  }

  /** Resolves with the part, or without one if its code cannot be had. */
  want(): Promise<P | undefined> {
    this.#loading ??= this.#load()
      .then((part) => {
        this.hasFailed = false;
        return (this.#part = part);
      })
      .catch(() => {
        this.hasFailed = true;
        this.#loading = undefined;
        return undefined;
      })
      .finally(() => this.#element.requestUpdate());
    return this.#loading;
  }
}
