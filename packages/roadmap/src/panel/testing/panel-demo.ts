import { define } from '@kvasir/element';
import { waitUntil } from '@kvasir/element/testing.js';
import { html, LitElement } from 'lit';
import '../../define.ts';
import { entryKey, type EntryRef } from '../../entries.ts';
import type { KvRoadmap } from '../../roadmap.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import type { SectionName } from '../names.ts';

/** A roadmap in which an entry is opened as soon as it is there, and parts of it for editing, as a user does. */
export class EntryPanelDemo extends LitElement {
  static override properties = {
    value: { attribute: false },
    item: { attribute: false },
    opens: { attribute: false },
    readonly: { type: Boolean },
    alone: { type: Boolean },
  };
  declare value: Roadmap;
  declare item: EntryRef;
  declare opens: readonly SectionName[];
  declare readonly: boolean;
  /** Narrow enough for the panel to take the place of the view, which has tests of its own. */
  declare alone: boolean;

  #begun: Promise<void> | undefined;

  constructor() {
    super();
    this.value = {};
    this.opens = [];
    this.readonly = false;
    this.alone = false;
  }

  get roadmap(): KvRoadmap {
    const roadmap = this.querySelector('kv-roadmap');
    if (!roadmap) throw new Error('There is no roadmap.');
    return roadmap;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.roadmap;
    if (!shadowRoot) throw new Error('There is no shadow root.');
    return shadowRoot;
  }

  /** Opens an entry as a click on its row does, wherever the row is. */
  async open(item: EntryRef): Promise<void> {
    // The element waits for the words of its reader before it draws.
    await waitUntil(() => this.root.querySelector('.frame'), 'The element does not come.');
    const row = document.createElement('button');
    Object.assign(row.dataset, { do: 'item', key: entryKey(item) });
    this.root.querySelector('.frame')?.append(row);
    row.click();
    row.remove();
    await waitUntil(() => this.root.querySelector('.panel'), 'The panel does not come.');
    await this.roadmap.updateComplete;
  }

  protected override firstUpdated(): void {
    this.style.display = 'block';
    if (this.alone) this.style.maxInlineSize = '860px';
    this.#begun = this.#openAll();
  }

  /** In the page's own tree: what is tried is the element. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#begun;
    return isComplete;
  }

  protected override render(): unknown {
    return html`<kv-roadmap
      view="timeline"
      today="2026-11-18"
      heading-level="2"
      .value=${this.value}
      ?readonly=${this.readonly}
    ></kv-roadmap>`;
  }

  async #openAll(): Promise<void> {
    await this.roadmap.updateComplete;
    await this.open(this.item);
    for (const section of this.opens) {
      this.root.querySelector<HTMLElement>(`#panel-section-${section}-edit`)?.click();
      await this.roadmap.updateComplete;
    }
  }
}
define('kv-entry-panel-demo', EntryPanelDemo);
