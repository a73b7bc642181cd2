import { nothing, type CSSResultGroup, type LitElement } from 'lit';
import type { Catalogue } from '../localization/catalogue.ts';
import type { Format } from '../localization/format.ts';
import { LocalizationController } from '../localization/localization-controller.ts';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { controlsCatalogue } from './controls.messages.ts';
import type { Wording } from './wording.ts';

/** What parts of an element that load later have in common: their words, their styles, and giving the focus. */
export abstract class WordedPart<H extends { readonly element: LitElement }, M extends object> {
  protected readonly host: H;
  protected readonly wording: Wording;
  readonly #localization: LocalizationController<M>;
  readonly #controls: LocalizationController<Wording['messages']>;

  constructor(host: H, catalogue: Catalogue<M>, styles: CSSResultGroup) {
    this.host = host;
    this.#localization = new LocalizationController(host.element, catalogue);
    this.#controls = new LocalizationController(host.element, controlsCatalogue);
    this.wording = this.#controls;
    adoptStyles(host.element, styles);
  }

  /** Nothing until the reader's words have come. */
  render(): unknown {
    return this.#localization.ready && this.#controls.ready ? this.renderPart() : nothing;
  }

  protected abstract renderPart(): unknown;

  protected get text(): M {
    return this.#localization.messages;
  }

  protected get format(): Format {
    return this.#localization.format;
  }

  protected get element(): LitElement {
    return this.host.element;
  }

  protected requestUpdate(): void {
    this.host.element.requestUpdate();
  }

  /** Gives the focus to the first of these nodes that is there once all is drawn anew. */
  protected async focus(...ids: readonly string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot;
    const found = ids.map((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)).find(Boolean);
    found?.focus();
  }
}
