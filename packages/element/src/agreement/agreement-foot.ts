import type { LitElement } from 'lit';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { AgreementController } from './agreement-controller.ts';
import { agreementStyles } from './agreement.styles.ts';

/** The agreement on a whole collection, at the foot of the element that shows it. */
export class AgreementFoot {
  readonly #controller: AgreementController;

  /** @param pointer the collection, as a JSON Pointer */
  constructor(element: LitElement, pointer: string) {
    adoptStyles(element, agreementStyles);
    this.#controller = new AgreementController(element, () => pointer);
  }

  render(): unknown {
    return this.#controller.bar();
  }
}
