/** Who acts finds what they acted on where it was, whatever an update puts above it or takes away. */
import type { LitElement, ReactiveController } from 'lit';

interface Place {
  readonly node: Element;
  readonly box: DOMRect;
}

export class KeepPlace implements ReactiveController {
  readonly #element: LitElement;
  readonly #whatIsDrawn: () => string | undefined;
  #drawn: string | undefined;
  #before: Place | undefined;

  /** @param whatIsDrawn names the page that is shown: on another one nothing has to stay where it was */
  constructor(element: LitElement, whatIsDrawn: () => string | undefined) {
    this.#element = element;
    this.#whatIsDrawn = whatIsDrawn;
    element.addController(this);
  }

  hostUpdate(): void {
    this.#before = undefined;
    const drawn = this.#whatIsDrawn();
    if (drawn === undefined || drawn !== this.#drawn) return;
    const node = focusedIn(this.#element);
    if (node) this.#before = { node, box: node.getBoundingClientRect() };
  }

  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    this.#drawn = this.#whatIsDrawn();
    if (!before || focusedIn(this.#element) !== before.node) return;
    const moved = before.node.getBoundingClientRect().top - before.box.top;
    // Less than this is rounding.
    if (Math.abs(moved) < 1) return;
    const scroller = scrollerOf(before.node);
    // What was scrolled away is not fetched back.
    if (scroller && isWithin(before.box, scroller)) scroller.scrollBy({ top: moved, behavior: 'instant' });
  }
}

function focusedIn({ renderRoot }: LitElement): Element | null {
  return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
}

function isWithin(box: DOMRect, scroller: Element): boolean {
  const isPage = scroller === document.scrollingElement;
  const { top, bottom } = isPage ? new DOMRect(0, 0, 0, innerHeight) : scroller.getBoundingClientRect();
  return box.bottom > top && box.top < bottom;
}

/** What scrolls around a node, up and down: a box of the page, or the page. */
function scrollerOf(node: Element): Element | null {
  for (let around = parentOf(node); around; around = parentOf(around)) {
    const isScrolled = ['auto', 'scroll'].includes(getComputedStyle(around).overflowY);
    if (isScrolled && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement;
}

/** As it is laid out: through slots, and out of shadow roots. */
function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
