import { define } from '@kvasir/element';
import { buttonClass, completenessRingStyles, partnerMarkStyles } from '@kvasir/element/display.js';
import { css, html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { FilterPanel } from '../../filters/filter-panel.ts';
import type { Viewing } from '../../filters/viewing.ts';
import { watchFindings } from '../../matrix-findings.ts';
import { defaultFacts } from '../../grid/columns.ts';
import { gridStyles } from '../../grid/grid.styles.ts';
import type { GridRow, ItemRow } from '../../grid/rows.ts';
import { catalogue, type IpMatrixMessages } from '../../ip-matrix.messages.ts';
import type { ItemRef } from '../../items.ts';
import type { MatrixPartner } from '../../matrix-host.ts';
import { MatrixModel, type MatrixSettings } from '../../matrix-model.ts';
import { HostDemo } from '../../testing/host-demo.ts';
import { CardList } from '../card-list.ts';

/** The page of the filters and the cards, over the real model. */
export class ListDemo extends HostDemo<IpMatrixMessages> {
  static override styles: CSSResultGroup = [
    HostDemo.styles,
    partnerMarkStyles,
    completenessRingStyles,
    gridStyles,
    css`
      .narrow {
        max-inline-size: 360px;
      }
    `,
  ];
  static override properties = {
    ...HostDemo.properties,
    filterIsOpen: { attribute: false },
    viewing: { attribute: false },
  };
  declare filterIsOpen: boolean;
  declare viewing: Viewing;

  readonly deleted: ItemRef[] = [];
  readonly #watch = watchFindings(this);
  readonly #model = new MatrixModel(this.#watch);
  #collapsed: ReadonlySet<string> = new Set();
  #filter: FilterPanel | undefined;
  #cards: CardList | undefined;

  constructor() {
    super(catalogue);
    this.filterIsOpen = false;
    this.viewing = {
      filter: {},
      sort: { by: 'order' },
      group: 'work-package',
      columns: defaultFacts,
      density: 'comfortable',
    };
  }

  override get partners(): readonly MatrixPartner[] {
    return this.#model.partners;
  }

  protected override get rows(): readonly GridRow[] {
    return this.#model.rows(this.#settings).rows;
  }

  get #settings(): MatrixSettings {
    return {
      ...this.viewing,
      collapsed: this.#collapsed,
      shares: 'fraction',
      text: this.text,
      format: this.format,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#model.value = this.value;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const demo = (): this => this;
    this.#filter = new FilterPanel(this, {
      get: () => this.viewing,
      set: (change) => (this.viewing = { ...this.viewing, ...change }),
      counts: () => this.#model.rows(this.#settings),
      close: () => (this.filterIsOpen = false),
      focusAfter: () => this.renderRoot.querySelector<HTMLElement>('#filter'),
    });
    this.#cards = new CardList(this, {
      get words() {
        return demo().#model.words(demo().#settings);
      },
      get rows() {
        return demo().#model.rows(demo().#settings).rows;
      },
      get facts() {
        return demo().viewing.columns;
      },
      level: 3,
      open: undefined,
      around: (row: ItemRow) => this.#model.around(row),
      toggleGroup: (key) => this.#toggleGroup(key),
      actions: (item) =>
        this.canEdit ? [{ key: 'delete', label: 'Delete', onSelect: () => void this.deleted.push(item) }] : [],
    });
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#watch.look(this.value);
  }

  protected override renderPart(): unknown {
    return html`<button type="button" id="filter" class=${buttonClass()}>Filter</button>
      ${this.filterIsOpen ? this.#filter?.render() : nothing}
      <div class="narrow">${this.#filter?.renderActive()} ${this.#cards?.render()}</div>`;
  }

  #toggleGroup(key: string): void {
    const group = key.replace(/^group\//, '');
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(group)) collapsed.add(group);
    this.#collapsed = collapsed;
    this.requestUpdate();
  }
}
define('kv-list-demo', ListDemo);
