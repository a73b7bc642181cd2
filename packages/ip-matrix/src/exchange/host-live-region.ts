import { LiveRegion } from '@kvasir/element/controls.js';
import type { MatrixHost } from '../matrix-host.ts';

/** What toasts say goes where everything else is said: the element has one live region. */
export class HostLiveRegion extends LiveRegion {
  readonly #host: MatrixHost;

  constructor(host: MatrixHost) {
    super(host.element);
    this.#host = host;
  }

  override announce(text: string): void {
    this.#host.announce(text);
  }
}
