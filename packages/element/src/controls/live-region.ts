import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

export type Politeness = 'polite' | 'assertive';

interface Announcement {
  id: number;
  text: string;
  politeness: Politeness;
}

/** How long an announcement can be found by one who reads on through the page, in milliseconds. */
const kept = 10_000;

/**
 * Says to screen readers what changed elsewhere than under the focus. The host renders `region()` once, always, near the
 * end of its template; a region that comes with its words is not read.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: LitElement;
  #announcements: readonly Announcement[] = [];
  #next = 0;
  #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a text, even if it is the same as the last. `assertive` interrupts: for what cannot wait. */
  announce(text: string, politeness: Politeness = 'polite'): void {
    const id = (this.#next += 1);
    this.#announcements = [...this.#announcements, { id, text, politeness }];
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#announcements = this.#announcements.filter((announcement) => announcement.id !== id);
      this.#host.requestUpdate();
    }, kept);
    this.#timers.add(timer);
    this.#host.requestUpdate();
  }

  region(): TemplateResult {
    // Each announcement is a node of its own: what a live region reads out is that a node came, so the same words are
    // read again and two at once are both read.
    const of = (politeness: Politeness) =>
      repeat(
        this.#announcements.filter((announcement) => announcement.politeness === politeness),
        ({ id }) => id,
        ({ text }) => html`<p>${text}</p>`,
      );
    return html`<div class="visually-hidden" role="status" aria-atomic="false">${of('polite')}</div>
      <div class="visually-hidden" role="alert" aria-atomic="false">${of('assertive')}</div>`;
  }

  hostDisconnected(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
    this.#announcements = [];
    this.#host.requestUpdate();
  }
}
