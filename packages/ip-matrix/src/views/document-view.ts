import { adoptStyles, LocalizationController, type Catalogue, type Format } from '@kvasir/element';
import { controlsCatalogue, heading, type HeadingLevel, type Wording } from '@kvasir/element/controls.js';
import { nothing, type CSSResultGroup, type LitElement, type TemplateResult } from 'lit';
import { levelBelow } from '@kvasir/element/display.js';
import type { MatrixHost } from '../matrix-host.ts';

/** What the views beside the matrix have in common: their words, and where the focus goes. */
export abstract class DocumentView<M extends object> {
  protected readonly host: MatrixHost;
  protected readonly wording: Wording;
  readonly #localization: LocalizationController<M>;
  readonly #controls: LocalizationController<Wording['messages']>;

  constructor(host: MatrixHost, catalogue: Catalogue<M>, styles: CSSResultGroup) {
    this.host = host;
    this.#localization = new LocalizationController(host.element, catalogue);
    this.#controls = new LocalizationController(host.element, controlsCatalogue);
    this.wording = this.#controls;
    adoptStyles(host.element, styles);
  }

  /** Nothing until the reader's words have come. */
  render(): unknown {
    return this.#localization.ready && this.#controls.ready ? this.renderView() : nothing;
  }

  protected abstract renderView(): unknown;

  protected get text(): M {
    return this.#localization.messages;
  }

  protected get format(): Format {
    return this.#localization.format;
  }

  protected get element(): LitElement {
    return this.host.element;
  }

  /** The level of the headings of the view's parts, below that of its title. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 2);
  }

  /** The heading of the view, below that of the element. */
  protected title(text: string): TemplateResult {
    return heading(levelBelow(this.host.level, 1), text, 'views-heading');
  }

  protected requestUpdate(): void {
    this.host.element.requestUpdate();
  }

  /** Gives the focus to the first of these nodes that is there once the view has been drawn anew. */
  protected async focus(...ids: readonly string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot;
    const found = ids.map((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)).find(Boolean);
    found?.focus();
  }
}
