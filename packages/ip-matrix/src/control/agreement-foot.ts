import { adoptStyles } from '@kvasir/element';
import { AgreementController, agreementStyles } from '@kvasir/element/agreement.js';
import type { LitElement } from 'lit';

/** The agreement on all results together, at the foot of the matrix. */
export class AgreementFoot {
  readonly #controller: AgreementController;

  constructor(element: LitElement) {
    adoptStyles(element, agreementStyles);
    this.#controller = new AgreementController(element, () => '/results');
  }

  render(): unknown {
    return this.#controller.bar();
  }
}
