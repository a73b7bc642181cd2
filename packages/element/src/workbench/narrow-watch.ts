import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Tells whether there is room for a picture or only for a list. What is measured is the node `.ruler` of the element,
 * which is as wide as the element and has no height.
 */
export class NarrowWatch implements ReactiveController {
  /** There is less room than the limit. */
  isNarrow = false;
  readonly #element: ReactiveElement;
  readonly #limit: number;
  #observer: ResizeObserver | undefined;

  /** @param limit the width in pixels below which it is narrow */
  constructor(element: ReactiveElement, limit: number) {
    this.#element = element;
    this.#limit = limit;
    element.addController(this);
  }

  hostUpdated(): void {
    // Not the frame itself: what is drawn for a width changes its height, of which nobody wants to hear.
    const ruler = this.#element.renderRoot.querySelector('.ruler');
    // What is drawn after the element has left the page has no width.
    if (this.#observer || !ruler || !this.#element.isConnected) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // What is hidden has no width, and is shown again as it was: were it drawn anew, it would forget its scroll.
      if (width === 0) return;
      const isNarrow = width < this.#limit;
      if (isNarrow === this.isNarrow) return;
      this.isNarrow = isNarrow;
      // In the next frame: a list may give the page a scroll bar, which is another width while this one is told.
      requestAnimationFrame(() => this.#element.requestUpdate());
    });
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
