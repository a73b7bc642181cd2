import { nothing, type LitElement, type TemplateResult } from 'lit';
import { LocalizationController } from '../localization/localization-controller.ts';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { controlsCatalogue, type ControlsMessages } from './controls.messages.ts';
import type { LiveRegion } from './live-region.ts';
import { toastStyles } from './toasts.styles.ts';
import { Toasts, type Toast } from './toasts.ts';

/** The notes of all parts of the element, in one place: two such places would lie on each other. */
export class Notes {
  readonly #element: LitElement;
  readonly #toasts: Toasts;
  readonly #wording: LocalizationController<ControlsMessages>;

  constructor(element: LitElement, live: Pick<LiveRegion, 'announce'>) {
    this.#element = element;
    this.#toasts = new Toasts(element, live);
    this.#wording = new LocalizationController(element, controlsCatalogue);
    adoptStyles(element, [toastStyles]);
  }

  async show(toast: Toast): Promise<void> {
    // Once their place has been drawn, what is said also tells the key that leads there.
    if (!this.#isDrawn) await this.#element.updateComplete;
    this.#toasts.show(toast);
  }

  render(): TemplateResult | typeof nothing {
    return this.#wording.ready ? this.#toasts.region(this.#wording) : nothing;
  }

  get #isDrawn(): boolean {
    return this.#element.renderRoot.querySelector('.toasts') !== null;
  }
}
