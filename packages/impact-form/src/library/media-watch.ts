import type { ReactiveController, ReactiveElement } from 'lit';

/** Tells whether a media query matches, and draws the element anew when that changes; for as long as it is in the page. */
export class MediaWatch implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #query: MediaQueryList;

  constructor(element: ReactiveElement, query: string) {
    this.#element = element;
    this.#query = matchMedia(query);
    element.addController(this);
  }

  get matches(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#element.requestUpdate();
}
