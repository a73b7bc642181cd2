import { adoptStyles } from '@kvasir/element';
import { AgreementController, agreementStyles, documentWordsStyles } from '@kvasir/element/agreement.js';
import { dialogStyles } from '@kvasir/element/controls.js';
import { toPointer } from '@kvasir/model';
import { levelBelow } from '@kvasir/element/display.js';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';

/** Who has agreed to exactly this item. Within a partnership only; it follows the item that is shown. */
export class ItemAgreement {
  readonly #host: MatrixHost;
  readonly #agreement: AgreementController;

  constructor(host: MatrixHost, shown: () => ItemRef | undefined) {
    this.#host = host;
    this.#agreement = new AgreementController(host.element, () => {
      const item = shown();
      return item && toPointer([item.collection, item.id]);
    });
    adoptStyles(host.element, [agreementStyles, documentWordsStyles, dialogStyles]);
  }

  bar(subject: string | undefined): unknown {
    const headingLevel = levelBelow(this.#host.level, 2);
    return this.#agreement.bar({ id: 'panel-agreement', subject, headingLevel });
  }
}
