import { Catalogue, EditHistory, KvElement, type Format } from '@kvasir/element';
import { buttonStyles, LiveRegion, type Toast } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { partnerMark, type Finding } from '@kvasir/model';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { Notes } from '@kvasir/element/controls.js';
import type { GridRow } from '../grid/rows.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixHost, MatrixPartner, ShownGrid } from '../matrix-host.ts';
import { entriesOf, textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';

const noMessages = new Catalogue<object>('kv-host-demo', {}, { de: async () => ({}), fr: async () => ({}) });
const noCell = { row: 0, column: 0 };

/** Stands in for the element around one of its parts: holds a value, takes over edits, writes down what it is asked for. */
export abstract class HostDemo<M extends object = object> extends KvElement<M> implements MatrixHost {
  static override styles: CSSResultGroup = [KvElement.styles, buttonStyles];
  static override properties = {
    value: { attribute: false },
    findings: { attribute: false },
    canEdit: { attribute: false },
    level: { attribute: false },
  };
  declare value: IpMatrix;
  declare findings: readonly Finding[];
  declare canEdit: boolean;
  declare level: HeadingLevel;

  /** The items that were opened, with the field where one was named. */
  readonly opened: [item: ItemRef, field: string | undefined][] = [];
  readonly announced: string[] = [];
  /** The phase of each edit, and `end` where one ended without a change. */
  readonly phases: ('typing' | 'finished' | 'end')[] = [];
  readonly #history = new EditHistory<IpMatrix>();
  readonly #live = new LiveRegion(this);
  readonly #notes = new Notes(this, this);

  constructor(catalogue?: Catalogue<M>) {
    // Whoever has no words of its own has those of nobody.
    super(catalogue ?? (noMessages as Catalogue<M>));
    this.value = {};
    this.findings = [];
    this.canEdit = true;
    this.level = 2;
  }

  get element(): this {
    return this;
  }

  get partners(): readonly MatrixPartner[] {
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

  /** A grid that is not drawn. */
  get grid(): ShownGrid {
    return {
      rows: this.rows,
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
    this.phases.push('end');
  }

  undo(): boolean {
    const before = this.#history.undo(this.value);
    if (before) this.value = before;
    return before !== undefined;
  }

  redo(): void {
    this.value = this.#history.redo(this.value) ?? this.value;
  }

  announce(text: string): void {
    this.announced.push(text);
    this.#live.announce(text);
  }

  note(toast: Toast): void {
    void this.#notes.show(toast);
  }

  openItem(item: ItemRef, field?: string): void {
    this.opened.push([item, field]);
  }

  closeItem(): void {}

  importList(): void {}

  protected get rows(): readonly GridRow[] {
    return entriesOf(this.value.results).map(([id, entry]) => ({
      kind: 'result',
      key: id,
      item: { collection: 'results', id },
      entry,
    }));
  }

  protected override render(): TemplateResult {
    return html`${this.renderPart()} ${this.#notes.render()} ${this.#live.region()}`;
  }

  /** The part that is tried. */
  protected abstract renderPart(): unknown;
}
