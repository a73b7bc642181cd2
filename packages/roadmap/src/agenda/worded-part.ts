import { adoptStyles, LocalizationController, type Catalogue, type Format } from '@kvasir/element';
import { controlsCatalogue, type Wording } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import { nothing, type CSSResultGroup, type LitElement } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';

/** What the parts that load later have in common: their words, their styles, and giving the focus. */
export abstract class WordedPart<M extends object> {
  protected readonly host: RoadmapHost;
  protected readonly wording: Wording;
  readonly #localization: LocalizationController<M>;
  readonly #controls: LocalizationController<Wording['messages']>;

  constructor(host: RoadmapHost, catalogue: Catalogue<M>, styles: CSSResultGroup) {
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

  /** The level of headings below the title of the element. */
  protected get partLevel(): HeadingLevel {
    return levelBelow(this.host.level, 1);
  }

  protected requestUpdate(): void {
    this.host.element.requestUpdate();
  }

  /** Gives the focus to the first of these nodes that is there once all is drawn anew. */
  protected async focus(...ids: readonly string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot;
    ids
      .map((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`))
      .find(Boolean)
      ?.focus();
  }
}
