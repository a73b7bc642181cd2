import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon.ts';
import { iconClose } from '../icons.ts';
import type { LiveRegion } from './live-region.ts';
import { shownWhile } from './shown-while.ts';
import type { Wording } from './wording.ts';

export interface Toast {
  text: string;
  /** One thing to do: "Undo". It must be possible elsewhere too, for a toast goes away. */
  action?: { label: string; run: () => void } | undefined;
  /** Whether what it says holds no more, so that it goes. */
  isOver?: () => boolean;
}

interface Shown extends Toast {
  id: number;
}

/** How long a toast stays, in milliseconds: with an action, the 20 seconds that WCAG 2.2.1 counts as enough to react. */
const duration = { plain: 8_000, action: 20_000 };

/** The key that leads to the newest toast, from anywhere in the element; F8 is what others use for it. */
const key = 'F8';

/**
 * Short notes on what was done, with a way to undo it. They are announced, stay while the pointer or the focus is on
 * them or the page is hidden, and are reached with F8; closing one gives the focus back. The host renders `region(wording)`.
 */
export class Toasts implements ReactiveController {
  readonly #host: LitElement;
  readonly #live: Pick<LiveRegion, 'announce'>;
  #shown: readonly Shown[] = [];
  #next = 0;
  #wording: Wording | undefined;
  #returnTo: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hovered = false;
  #focused = false;

  constructor(host: LitElement, live: Pick<LiveRegion, 'announce'>) {
    this.#host = host;
    this.#live = live;
    host.addController(this);
  }

  /** Shows a toast and announces it. */
  show(toast: Toast): void {
    const id = (this.#next += 1);
    // Three at most: what is older has been seen, or never will be.
    this.#shown = [...this.#shown, { ...toast, id }].slice(-3);
    const reach =
      toast.action && this.#wording ? ` ${toast.action.label}: ${this.#wording.messages.notificationKey(key)}` : '';
    this.#live.announce(`${toast.text}.${reach}`);
    this.#restart();
    this.#host.requestUpdate();
  }

  /** Takes all of them away: when what they offer has no meaning any more. */
  clear(): void {
    this.#shown = [];
    this.#restart();
    this.#host.requestUpdate();
  }

  region(wording: Wording): TemplateResult {
    this.#wording = wording;
    const { messages } = wording;
    return html`<section
      class="toasts"
      part="toasts"
      popover="manual"
      aria-label=${messages.notifications}
      @pointerenter=${() => this.#pause('hovered', true)}
      @pointerleave=${() => this.#pause('hovered', false)}
      @focusin=${() => this.#pause('focused', true)}
      @focusout=${() => this.#pause('focused', false)}
      @keydown=${this.#onToastKey}
      ${shownWhile(this.#shown.length > 0)}
    >
      ${repeat(
        this.#shown,
        ({ id }) => id,
        (toast) =>
          html`<div class="toast" part="toast">
            <span class="toast-text">${toast.text}</span>
            ${
              toast.action
                ? html`<button type="button" class="toast-action" part="toast-action" @click=${() => this.#act(toast)}>
                    ${toast.action.label}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="toast-close"
              aria-label=${messages.close}
              @click=${() => this.#dismiss(toast.id)}
            >
              ${icon(iconClose)}
            </button>
          </div>`,
      )}
    </section>`;
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onHostKey);
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostUpdate(): void {
    for (const { id, isOver } of this.#shown) {
      if (!isOver?.()) continue;
      // Only who is on it is led back.
      if (this.#focused) this.#dismiss(id);
      else this.#drop(id);
    }
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onHostKey);
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#onVisibility);
    this.clear();
  }

  #act(toast: Shown): void {
    this.#dismiss(toast.id);
    toast.action?.run();
  }

  #dismiss(id: number): void {
    this.#hovered = false;
    this.#focused = false;
    this.#returnTo?.focus();
    this.#returnTo = undefined;
    this.#drop(id);
  }

  #drop(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
    this.#restart();
    this.#host.requestUpdate();
  }

  #pause(by: 'hovered' | 'focused', on: boolean): void {
    if (by === 'hovered') this.#hovered = on;
    else this.#focused = on;
    this.#restart();
  }

  /** The oldest goes first, and its time begins anew whenever something has held it. */
  #restart(): void {
    clearTimeout(this.#timer);
    const oldest = this.#shown[0];
    if (!oldest || this.#hovered || this.#focused || this.#host.ownerDocument.hidden) return;
    this.#timer = setTimeout(() => this.#drop(oldest.id), oldest.action ? duration.action : duration.plain);
  }

  readonly #onVisibility = (): void => this.#restart();

  readonly #onHostKey = (event: KeyboardEvent): void => {
    if (event.key !== key || this.#shown.length === 0) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const target = root.querySelector<HTMLElement>('.toast:last-child button');
    if (!target) return;
    event.preventDefault();
    if (root.activeElement instanceof HTMLElement && !root.activeElement.closest('.toasts'))
      this.#returnTo = root.activeElement;
    target.focus();
  };

  readonly #onToastKey = (event: KeyboardEvent): void => {
    const newest = this.#shown.at(-1);
    if (event.key !== 'Escape' || !newest) return;
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss(newest.id);
  };
}
