import { Catalogue, define, KvElement, type Format } from '@kvasir/element';
import { LiveRegion } from '@kvasir/element/controls.js';
import { partnerMark, type Finding } from '@kvasir/model';
import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { GridRow } from '../../grid/rows.ts';
import type { ItemRef } from '../../items.ts';
import type { MatrixHost, MatrixPartner, ShownGrid } from '../../matrix-host.ts';
import { entriesOf, textOf } from '../../matrix-text.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { ItemPanel } from '../item-panel.ts';
import type { SectionName } from '../names.ts';

const noMessages = new Catalogue<object>('kv-panel-demo', {}, { de: async () => ({}), fr: async () => ({}) });
const noCell = { row: 0, column: 0 };

/** Stands in for the element: holds a value, shows the panel of one item, writes down what it is told. */
export class PanelDemo extends KvElement<object> implements MatrixHost {
  static override styles: CSSResultGroup = [
    KvElement.styles,
    css`
      .side {
        max-inline-size: 392px;
      }
    `,
  ];
  static override properties = {
    value: { attribute: false },
    findings: { attribute: false },
    canEdit: { attribute: false },
    item: { attribute: false },
    opens: { attribute: false },
  };
  declare value: IpMatrix;
  declare findings: readonly Finding[];
  declare canEdit: boolean;
  declare item: ItemRef | undefined;
  /** Parts that are opened for editing as soon as they are there, as a user does. */
  declare opens: readonly SectionName[];

  readonly announced: string[] = [];
  /** The phase of each edit, and `end` where one ended without a change. */
  readonly phases: ('typing' | 'finished' | 'end')[] = [];
  closed = 0;
  readonly #live = new LiveRegion(this);
  #panel: ItemPanel | undefined;

  constructor() {
    super(noMessages);
    this.value = {};
    this.findings = [];
    this.canEdit = true;
    this.opens = [];
  }

  get element(): this {
    return this;
  }

  get partners(): MatrixPartner[] {
    return entriesOf(this.value.partners).map(([id, partner]) => ({
      id,
      name: textOf(partner.name),
      mark: partnerMark(partner, id),
      country: undefined,
    }));
  }

  override get format(): Format {
    return super.format;
  }

  get grid(): ShownGrid {
    return {
      rows: this.#rows,
      columns: [],
      cursor: noCell,
      range: { from: noCell, to: noCell },
      moveTo: () => {},
      select: () => {},
      cellElement: () => undefined,
      focus: () => {},
    };
  }

  get #rows(): GridRow[] {
    return entriesOf(this.value.results).map(([id, entry]) => ({
      kind: 'result',
      key: id,
      item: { collection: 'results', id },
      entry,
    }));
  }

  edit(next: IpMatrix, phase: 'typing' | 'finished' = 'finished'): void {
    this.phases.push(phase);
    this.value = next;
  }

  finishEdit(): void {
    this.phases.push('end');
  }

  undo(): void {}

  redo(): void {}

  announce(text: string): void {
    this.announced.push(text);
    this.#live.announce(text);
  }

  openItem(item: ItemRef, field?: string): void {
    this.item = item;
    this.#panel?.show(item, field);
  }

  closeItem(): void {
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

  protected override render(): TemplateResult {
    return html`<div class="side">${this.#panel?.render()}</div>
      ${this.#live.region()}`;
  }
}
define('kv-panel-demo', PanelDemo);
