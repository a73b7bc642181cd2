import type { LitElement, ReactiveController } from 'lit';

/** Whether the page is being printed: paper has no "Show more", and nothing on it comes nearer. */
export class WholeInPrint implements ReactiveController {
  printing = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = () => this.#set(true);
  readonly #end = () => this.#set(false);

  #set(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
