import { adoptStyles, type AgreementActions, type AgreementView, type PartnershipScope } from '@kvasir/element';
import { agreementBar, agreementStyles, AgreementWording } from '@kvasir/element/agreement.js';
import type { LitElement } from 'lit';

/** The agreement on the whole document, at the foot of it. */
export class AgreementFoot {
  readonly #wording: AgreementWording;
  readonly #actions: AgreementActions;
  #view: AgreementView | undefined;

  constructor(element: LitElement, scope: PartnershipScope) {
    this.#wording = new AgreementWording(element);
    adoptStyles(element, agreementStyles);
    this.#actions = scope.agreement('', (view) => {
      this.#view = view;
      element.requestUpdate();
    });
  }

  render(): unknown {
    return agreementBar(this.#view, this.#actions, { wording: this.#wording });
  }

  release(): void {
    this.#actions.release();
  }
}
