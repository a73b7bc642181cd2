import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

export type Politeness = 'polite' | 'assertive';

/** How long an announcement can be found by one who reads on through the page, in milliseconds. */
const kept = 10_000;

/**
 * Says to screen readers what changed elsewhere than under the focus. The host renders `region()` once, always, near the
 * end of its template; a region that comes with its words is not read.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: LitElement;
  /** What has been said, as it stands in the page, and when it goes. */
  readonly #said = new Map<HTMLElement, ReturnType<typeof setTimeout>>();
  /** What waits for a region that has not been drawn yet. */
  #waiting: { readonly node: HTMLElement; readonly politeness: Politeness }[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a text, even if it is the same as the last. `assertive` interrupts: for what cannot wait. */
  announce(text: string, politeness: Politeness = 'polite'): void {
    const node = document.createElement('p');
    node.textContent = text;
    this.#said.set(
      node,
      setTimeout(() => this.#remove(node), kept),
    );
    this.#waiting.push({ node, politeness });
    this.#host.requestUpdate();
  }

  /** Its words are no part of the template: each is a node that comes, and stays the same node until it goes. */
  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-atomic="false" data-live="polite"></div>
      <div class="visually-hidden" role="alert" aria-atomic="false" data-live="assertive"></div>`;
  }

  // What a live region reads out is that a node came, so the same words are read again and two at once are both read.
  hostUpdated(): void {
    this.#waiting = this.#waiting.filter(({ node, politeness }) => {
      const region = this.#host.renderRoot.querySelector(`[data-live=${politeness}]`);
      region?.append(node);
      return !region;
    });
  }

  hostDisconnected(): void {
    this.#said.forEach((_, node) => this.#remove(node));
  }

  #remove(node: HTMLElement): void {
    clearTimeout(this.#said.get(node));
    this.#said.delete(node);
    this.#waiting = this.#waiting.filter((waiting) => waiting.node !== node);
    node.remove();
  }
}
