/** What scrolls: how much room there is in it, where it has been scrolled to, and whether it is being printed. */
import { isServer, type LitElement, type ReactiveController } from 'lit';

/** What is known of the room. */
export interface Room {
  readonly inlineSize: number;
  readonly blockSize: number;
  /** The text size of the host by that of the design. */
  readonly scale: number;
}

/**
 * A usual page, until the browser has said how much room there is; a server never does. Rather a low one: what is missing
 * is added before anything is painted, what is too much has been drawn for nothing.
 */
export const usualRoom: Room = { inlineSize: 1280, blockSize: 560, scale: 1 };

const designSize = 15;

export class ScrollRoom implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #onMove: () => void;
  #room: Room = usualRoom;
  #isScaled = isServer;
  #isMeasured = false;
  #element: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  /** Kept, because to ask the browser makes it lay out what was just drawn. */
  #scrolledTo = { block: 0, inline: 0 };
  #isPrinting = false;

  /**
   * @param selector what scrolls in the host
   * @param onMove is told when something else may be seen: after a scroll, and when there is another room
   */
  constructor(host: LitElement, selector: string, onMove: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#onMove = onMove;
    host.addController(this);
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }
  get room(): Room {
    return this.#room;
  }
  get scrolledTo(): { readonly block: number; readonly inline: number } {
    return this.#scrolledTo;
  }
  get isPrinting(): boolean {
    return this.#isPrinting;
  }
  /** Whether the browser has said how much room there is. */
  get isMeasured(): boolean {
    return this.#isMeasured;
  }
  get isRightToLeft(): boolean {
    return this.#element !== undefined && getComputedStyle(this.#element).direction === 'rtl';
  }

  hostUpdate(): void {
    if (!this.#isScaled) this.#takeScale();
  }

  hostUpdated(): void {
    // An update that was on its way when the element left the page is none to watch.
    if (!this.#host.isConnected) return;
    const element = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector) ?? undefined;
    if (element !== this.#element) this.#observe(element);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    // Put back into a page, it has to be watched anew.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#isPrinting = false;
    this.#observe(undefined);
  }

  /** Scrolling does not bubble. */
  readonly onScroll = {
    handleEvent: (event: Event): void => {
      if (event.target === this.#element) this.noteScroll();
    },
    capture: true,
    passive: true,
  };

  /** Takes in where it has been scrolled to. */
  noteScroll(): void {
    if (!this.#element) return;
    const { scrollTop, scrollLeft } = this.#element;
    this.#scrolledTo = { block: scrollTop, inline: Math.abs(scrollLeft) };
    this.#onMove();
  }

  /** Scrolls to a place; what is not given stays. */
  scrollTo({ block, inline }: { block?: number; inline?: number }): void {
    const element = this.#element;
    if (!element) return;
    if (block !== undefined) element.scrollTop = block;
    if (inline !== undefined) element.scrollLeft = this.isRightToLeft ? -inline : inline;
    this.noteScroll();
  }

  /** On paper there is everything: nobody can scroll there. Pages are counted right after this event. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) addEventListener('afterprint', this.#onPrint, { once: true });
    this.#host.requestUpdate();
  };

  #observe(element: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element = element;
    this.#scrolledTo = { block: 0, inline: 0 };
    if (!element) return;
    this.#observer = new ResizeObserver(() => this.#takeRoom(element));
    this.#observer.observe(element);
    // Larger text makes the tools above it higher, and so the host; what scrolls may keep its size, and rows must grow.
    this.#observer.observe(this.#host);
  }

  #takeRoom(element: HTMLElement): void {
    const { clientWidth, clientHeight } = element;
    this.#room = { ...this.#room, inlineSize: clientWidth, blockSize: clientHeight };
    this.#isMeasured = true;
    this.noteScroll();
    const { scale } = this.#room;
    this.#takeScale();
    // Other heights are for the next frame: whoever changes what is observed, while it is observed, goes round in circles.
    if (this.#room.scale !== scale) requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #takeScale(): void {
    const size = parseFloat(getComputedStyle(this.#host).getPropertyValue('--kv-size'));
    this.#room = { ...this.#room, scale: size > 0 ? size / designSize : 1 };
    this.#isScaled = true;
  }
}
