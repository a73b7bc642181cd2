import { define, KvElement, type Format } from '@kvasir/element';
import { buttonClass, buttonStyles, LiveRegion, partnerMarkStyles } from '@kvasir/element/display.js';
import type { Finding } from '@kvasir/model';
import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { completenessRingStyles } from '../../completeness-ring.ts';
import { FilterPanel } from '../../filters/filter-panel.ts';
import type { Viewing } from '../../filters/viewing.ts';
import { FindingsWatch } from '../../findings-watch.ts';
import { defaultFacts } from '../../grid/columns.ts';
import { gridStyles } from '../../grid/grid.styles.ts';
import type { ItemRow } from '../../grid/rows.ts';
import { catalogue, type IpMatrixMessages } from '../../ip-matrix.messages.ts';
import type { ItemRef } from '../../items.ts';
import type { MatrixHost, MatrixPartner, ShownGrid } from '../../matrix-host.ts';
import { MatrixModel, type MatrixSettings } from '../../matrix-model.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { CardList } from '../card-list.ts';

const noCell = { row: 0, column: 0 };

/** Stands in for the element: filters and cards over the real model, and a list of what it was asked for. */
export class ListDemo extends KvElement<IpMatrixMessages> implements MatrixHost {
  static override styles: CSSResultGroup = [
    KvElement.styles,
    buttonStyles,
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
    value: { attribute: false },
    canEdit: { attribute: false },
    filterIsOpen: { attribute: false },
    viewing: { attribute: false },
  };
  declare value: IpMatrix;
  declare canEdit: boolean;
  declare filterIsOpen: boolean;
  declare viewing: Viewing;

  /** The items that were opened, with the field where one was named. */
  readonly opened: [item: ItemRef, field: string | undefined][] = [];
  readonly deleted: ItemRef[] = [];
  readonly announced: string[] = [];
  readonly #live = new LiveRegion(this);
  readonly #watch = new FindingsWatch(this);
  readonly #model = new MatrixModel(this.#watch);
  #collapsed: ReadonlySet<string> = new Set();
  #filter: FilterPanel | undefined;
  #cards: CardList | undefined;

  constructor() {
    super(catalogue);
    this.value = {};
    this.canEdit = true;
    this.filterIsOpen = false;
    this.viewing = {
      filter: {},
      sort: { by: 'order' },
      group: 'work-package',
      columns: defaultFacts,
      density: 'comfortable',
    };
  }

  get element(): this {
    return this;
  }
  get partners(): readonly MatrixPartner[] {
    return this.#model.partners;
  }
  override get format(): Format {
    return super.format;
  }
  get findings(): readonly Finding[] {
    return this.#watch.all;
  }
  get grid(): ShownGrid {
    return {
      rows: this.#model.rows(this.#settings).rows,
      columns: [],
      cursor: noCell,
      range: { from: noCell, to: noCell },
      moveTo: () => {},
      select: () => {},
      cellElement: () => undefined,
      focus: () => {},
    };
  }

  edit(next: IpMatrix): void {
    this.value = next;
  }
  finishEdit(): void {}
  undo(): void {}
  redo(): void {}
  announce(text: string): void {
    this.announced.push(text);
    this.#live.announce(text);
  }
  openItem(item: ItemRef, field?: string): void {
    this.opened.push([item, field]);
  }
  closeItem(): void {}

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

  protected override render(): TemplateResult {
    return html`<button type="button" id="filter" class=${buttonClass()}>Filter</button>
      ${this.filterIsOpen ? this.#filter?.render() : nothing}
      <div class="narrow">${this.#filter?.renderActive()} ${this.#cards?.render()}</div>
      ${this.#live.region()}`;
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
