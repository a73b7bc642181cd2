import { Catalogue, define, EditHistory, KvElement, type Format } from '@kvasir/element';
import { buttonStyles, LiveRegion } from '@kvasir/element/controls.js';
import { partnerMark, type Finding } from '@kvasir/model';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { ItemRef } from '../../items.ts';
import type { MatrixHost, MatrixPartner, ShownGrid } from '../../matrix-host.ts';
import { entriesOf, textOf } from '../../matrix-text.ts';
import type { IpMatrix } from '../../matrix-value.ts';

const noMessages = new Catalogue<object>('kv-view-demo', {}, { de: async () => ({}), fr: async () => ({}) });
const noCell = { row: 0, column: 0 };

/** A view of the matrix, as its class is made. */
export type ViewClass = new (host: MatrixHost) => { render(): unknown };

/** Stands in for the element: holds a value, takes over edits, writes down what it is asked for. */
export class ViewDemo extends KvElement<object> implements MatrixHost {
  static override styles: CSSResultGroup = [KvElement.styles, buttonStyles];
  static override properties = {
    value: { attribute: false },
    findings: { attribute: false },
    canEdit: { attribute: false },
    view: { attribute: false },
  };
  declare value: IpMatrix;
  declare findings: readonly Finding[];
  declare canEdit: boolean;
  declare view: ViewClass | undefined;

  /** What is done once the view stands there: opens a form, to be looked at. */
  act: ((root: ParentNode) => void) | undefined;

  /** The items that were opened, with the field where one was named. */
  readonly opened: [item: ItemRef, field: string | undefined][] = [];
  readonly announced: string[] = [];
  readonly phases: string[] = [];
  readonly #history = new EditHistory<IpMatrix>();
  readonly #live = new LiveRegion(this);
  #shown: { render(): unknown } | undefined;

  constructor() {
    super(noMessages);
    this.value = {};
    this.findings = [];
    this.canEdit = true;
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
      rows: [],
      columns: [],
      cursor: noCell,
      range: { from: noCell, to: noCell },
      moveTo: () => {},
      select: () => {},
      cellElement: () => undefined,
      focus: () => {},
    };
  }

  edit(next: IpMatrix, phase: 'typing' | 'finished' = 'finished'): void {
    this.phases.push(phase);
    if (phase === 'finished') this.#history.record(this.value);
    this.value = next;
  }

  finishEdit(): void {
    this.phases.push('finished');
  }

  undo(): void {
    this.value = this.#history.undo(this.value) ?? this.value;
  }

  redo(): void {
    this.value = this.#history.redo(this.value) ?? this.value;
  }

  announce(text: string): void {
    this.announced.push(text);
    this.#live.announce(text);
  }

  openItem(item: ItemRef, field?: string): void {
    this.opened.push([item, field]);
  }

  closeItem(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.view) this.#shown ??= new this.view(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.act || !this.renderRoot.querySelector('.views-page')) return;
    const { act } = this;
    this.act = undefined;
    // After the update: what it asks for is the next one.
    void this.updateComplete.then(() => act(this.renderRoot));
  }

  protected override render(): TemplateResult {
    return html`${this.#shown?.render()}${this.#live.region()}`;
  }
}
define('kv-view-demo', ViewDemo);
