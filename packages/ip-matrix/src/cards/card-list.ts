import { adoptStyles, icon, iconChevronDown, LocalizationController } from '@kvasir/element';
import {
  button,
  buttonStyles,
  heading,
  menuStyles,
  partnerMarkStyles,
  popupStyles,
  statusStyles,
  type HeadingLevel,
  type MenuItem,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemSurroundings } from '../grid/fact-cell.ts';
import type { FactColumn } from '../grid/columns.ts';
import type { GridRow, GroupRow, ItemRow } from '../grid/rows.ts';
import type { StandingWords } from '../grid/standing-cell.ts';
import { isSameItem, type ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { cardCatalogue, type CardMessages } from './card.messages.ts';
import { card } from './card.ts';
import { cardListStyles } from './card-list.styles.ts';

/** As many as are drawn at first, and with each step. */
const step = 50;
/** The next ones are drawn when what says so comes so near, in pixels. */
const near = '600px';

/** What the cards ask of the element besides what every part may. */
export interface CardHost {
  readonly words: StandingWords;
  /** The rows that the grid would have, and the facts that have a column in it. */
  readonly rows: readonly GridRow[];
  readonly facts: readonly FactColumn[];
  /** The level of the element's own heading. */
  readonly level: number;
  /** The item in the side panel. */
  readonly open: ItemRef | undefined;
  around(row: ItemRow): ItemSurroundings;
  toggleGroup(key: string): void;
  /** What can be done with an item; nothing as long as the code that does it is on its way. */
  actions(item: ItemRef): readonly MenuItem[];
}

interface CardGroup {
  readonly heading: GroupRow | undefined;
  readonly items: ItemRow[];
}

/** One card per item, where a grid would be too narrow: the same rows in the same order, and nothing lost. */
export class CardList {
  readonly #host: MatrixHost;
  readonly #matrix: CardHost;
  readonly #spoken: LocalizationController<CardMessages>;
  readonly #sentences: LocalizationController<FindingMessages>;
  #limit = step;
  #observer: IntersectionObserver | undefined;

  constructor(host: MatrixHost, matrix: CardHost) {
    this.#host = host;
    this.#matrix = matrix;
    this.#spoken = new LocalizationController(host.element, cardCatalogue);
    this.#sentences = new LocalizationController(host.element, findingCatalogue);
    adoptStyles(host.element, [buttonStyles, partnerMarkStyles, statusStyles, popupStyles, menuStyles, cardListStyles]);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#spoken.ready || !this.#sentences.ready) return nothing;
    const { groups, shown, items } = this.#groups();
    const first = groups.find((group) => group.items.length > 0)?.items[0];
    const hasMenu = first !== undefined && this.#matrix.actions(first.item).length > 0;
    return html`<div class="card-list" part="cards" role="region" aria-label=${this.#spoken.messages.list}>
      ${repeat(
        groups,
        (group) => group.heading?.key ?? '',
        (group) => this.#renderGroup(group, hasMenu),
      )}
      ${shown < items ? this.#renderMore(shown, items) : nothing}
    </div>`;
  }

  /** The rows of the grid under their headings, as far as they are drawn. */
  #groups(): { groups: CardGroup[]; shown: number; items: number } {
    const groups: CardGroup[] = [];
    let items = 0;
    for (const row of this.#matrix.rows) {
      if (row.kind !== 'group') {
        items += 1;
        if (items > this.#limit) continue;
        if (groups.length === 0) groups.push({ heading: undefined, items: [] });
        groups.at(-1)?.items.push(row);
      } else if (items < this.#limit) {
        groups.push({ heading: row, items: [] });
      }
    }
    return { groups, shown: Math.min(items, this.#limit), items };
  }

  #renderGroup({ heading: row, items }: CardGroup, hasMenu: boolean): TemplateResult {
    const cards = repeat(
      items,
      ({ key }) => key,
      (item) => html`<li>${this.#renderCard(item, row !== undefined, hasMenu)}</li>`,
    );
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    const list = html`<ul class="card-items" role="list">
      ${cards}
    </ul>`;
    return html`${row ? this.#renderHeading(row) : nothing}${items.length > 0 ? list : nothing}`;
  }

  #renderHeading({ key, number, label, count, collapsed }: GroupRow): TemplateResult {
    const { text } = this.#matrix.words;
    return heading(
      this.#level(1),
      html`<button
        type="button"
        class="card-group"
        aria-expanded=${String(!collapsed)}
        @click=${() => this.#matrix.toggleGroup(key)}
      >
        <span class="card-turn ${collapsed ? 'card-shut' : ''}">${icon(iconChevronDown)}</span
        >${number ? html`<bdi class="card-group-number">${number}</bdi> ` : nothing}<span aria-hidden="true"
          ><bdi>${label}</bdi></span
        ><span class="visually-hidden">${text.groupName(label, count)}</span>
      </button>`,
      'card-group-heading',
    );
  }

  #renderCard(row: ItemRow, isGrouped: boolean, hasMenu: boolean): unknown {
    const { words, open, facts } = this.#matrix;
    const { partners } = this.#host;
    const around = this.#matrix.around(row);
    const isOpen = isSameItem(open, row.item);
    const level = this.#level(isGrouped ? 2 : 1);
    const cards = this.#spoken.messages;
    const sentences = this.#sentences.messages;
    // What a card is drawn from. As long as all of it is the same, the card is not even looked at.
    const { plan, findings, agreement } = around;
    const dependencies = [
      row.entry,
      plan,
      findings,
      agreement,
      words,
      cards,
      sentences,
      partners,
      facts,
      hasMenu,
      isOpen,
      level,
    ];
    return guard(dependencies, () =>
      card({
        row,
        around,
        words,
        cards,
        sentences,
        level,
        hasMenu,
        isOpen,
        partners: new Map(partners.map((partner) => [partner.id, partner])),
        facts,
        openItem: (item, field) => this.#host.openItem(item, field),
        actions: (item) => this.#matrix.actions(item),
      }),
    );
  }

  #renderMore(shown: number, items: number): TemplateResult {
    const { messages } = this.#spoken;
    return html`<div class="card-rest" ${ref(this.#watch)}>
      <p role="status">${messages.shown(shown, items)}</p>
      ${button({
        label: messages.showMore(Math.min(step, items - shown)),
        onClick: () => void this.#showMore(shown),
      })}
    </div>`;
  }

  /** A heading so many levels below that of the element. */
  #level(below: number): HeadingLevel {
    return Math.min(6, Math.max(1, Math.trunc(this.#matrix.level) + below)) as HeadingLevel;
  }

  readonly #watch = (sentinel: Element | undefined): void => {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (!sentinel) return;
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#limit += step;
        this.#host.element.requestUpdate();
        // Watched anew: an observer says nothing about what stays in view.
        observer.unobserve(sentinel);
        observer.observe(sentinel);
      },
      { rootMargin: near },
    );
    this.#observer.observe(sentinel);
  };

  /** Draws the next cards, and leads the focus to the first of them. */
  async #showMore(shown: number): Promise<void> {
    const { element } = this.#host;
    this.#limit = shown + step;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLElement>('.card-title')[shown]?.focus();
  }
}
