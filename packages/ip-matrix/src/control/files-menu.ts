import { adoptStyles, iconFiles } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles } from '@kvasir/element/controls.js';
import { Exchange } from '../exchange/exchange.ts';
import type { MatrixHost } from '../matrix-host.ts';

/** The menu of files in and out, in the place of the button that asked for it. */
export class FilesMenu {
  readonly exchange: Exchange;

  constructor(host: MatrixHost) {
    adoptStyles(host.element, [popupStyles, menuStyles]);
    this.exchange = new Exchange(host);
  }

  button(label: string): unknown {
    return menuButton({ id: 'files', label, icon: iconFiles, items: this.exchange.items });
  }
}
