import { whenIdle } from '@kvasir/element';
import type { LitElement } from 'lit';

/** Lets the first picture have the page to itself: what else belongs to the portfolio comes when that is painted. */
export class FirstRows {
  /** Whether all rows are to be drawn. */
  isWhole = false;
  readonly #host: LitElement;
  readonly #onWhole: () => void;
  #isWaiting = false;

  /** @param onWhole is told when there is time for what was left */
  constructor(host: LitElement, onWhole: () => void) {
    this.#host = host;
    this.#onWhole = onWhole;
  }

  /** To be called when the first picture is drawn. */
  async drawn(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await whenIdle(400);
    this.isWhole = true;
    this.#onWhole();
    this.#host.requestUpdate();
  }
}
