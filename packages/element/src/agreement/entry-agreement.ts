import { toPointer } from '@kvasir/model';
import { dialogStyles } from '../controls/dialog.styles.ts';
import { levelBelow } from '../controls/heading-level.ts';
import type { AgreementView } from '../data/partnership-context.ts';
import type { EntryPlace, PanelHost } from '../panel/panel-host.ts';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { AgreementController } from './agreement-controller.ts';
import { agreementStyles, documentWordsStyles } from './agreement.styles.ts';

/** Who has agreed to exactly this entry. Within a partnership only; it follows the entry that is shown. */
export class EntryAgreement {
  readonly #host: PanelHost;
  readonly #agreement: AgreementController;

  constructor(host: PanelHost, shown: () => EntryPlace | undefined) {
    this.#host = host;
    this.#agreement = new AgreementController(host.element, () => {
      const item = shown();
      return item && toPointer([item.collection, item.id]);
    });
    adoptStyles(host.element, [agreementStyles, documentWordsStyles, dialogStyles]);
  }

  /** What is known of the agreement; undefined outside of a partnership. */
  get view(): AgreementView | undefined {
    return this.#agreement.view;
  }

  bar(subject: string | undefined): unknown {
    const headingLevel = levelBelow(this.#host.level, 2);
    return this.#agreement.bar({ id: 'panel-agreement', subject, headingLevel });
  }
}
