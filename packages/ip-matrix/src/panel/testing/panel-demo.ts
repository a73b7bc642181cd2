import { define } from '@kvasir/element';
import { css, html, type CSSResultGroup, type PropertyValues } from 'lit';
import type { ItemRef } from '../../items.ts';
import { HostDemo } from '../../testing/host-demo.ts';
import { ItemPanel } from '../item-panel.ts';
import type { SectionName } from '../names.ts';

/** The page of the panel of one item. */
export class PanelDemo extends HostDemo {
  static override styles: CSSResultGroup = [
    HostDemo.styles,
    css`
      .side {
        max-inline-size: 392px;
      }
    `,
  ];
  static override properties = { ...HostDemo.properties, item: { attribute: false }, opens: { attribute: false } };
  declare item: ItemRef | undefined;
  /** Parts that are opened for editing as soon as they are there, as a user does. */
  declare opens: readonly SectionName[];

  closed = 0;
  #panel: ItemPanel | undefined;

  constructor() {
    super();
    this.opens = [];
  }

  override openItem(item: ItemRef, field?: string): void {
    super.openItem(item, field);
    this.item = item;
    this.#panel?.show(item, field);
  }

  override closeItem(): void {
    this.closed += 1;
    this.item = undefined;
    this.#panel?.show(undefined);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // As in the element: the panel comes when the element has been drawn.
    this.#panel = new ItemPanel(this);
    if (this.item) this.#panel.show(this.item);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isThere = this.renderRoot.querySelector('.panel-section');
    const [next, ...rest] = isThere ? this.opens : [];
    if (next === undefined) return;
    this.opens = rest;
    this.renderRoot.querySelector<HTMLElement>(`#panel-section-${next}-edit`)?.click();
  }

  protected override renderPart(): unknown {
    return html`<div class="side">${this.#panel?.render()}</div>`;
  }
}
define('kv-panel-demo', PanelDemo);
