import { define, Format, KvElement } from '@kvasir/element';
import { LiveRegion, type Toast } from '@kvasir/element/controls.js';
import { partnerMark } from '@kvasir/model';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { Notes } from '@kvasir/element/controls.js';
import { factColumns, type FactColumn, type GridColumn } from '../../grid/columns.ts';
import { gridStyles } from '../../grid/grid.styles.ts';
import { boundsOf, isInBounds, type CellPosition, type CellRange } from '../../grid/positions.ts';
import type { GridRow } from '../../grid/rows.ts';
import { standingContent } from '../../grid/standing-content.ts';
import { english } from '../../ip-matrix.messages.ts';
import type { ItemRef } from '../../items.ts';
import { textOf } from '@kvasir/model';
import type { IpMatrix } from '../../matrix-value.ts';
import type { MatrixHost, MatrixPartner, ShownGrid } from '../../matrix-host.ts';
import { cellText, standingOf } from '../edits/cells.ts';
import { GridEditing } from '../grid-editing.ts';
import { sheetOf, words } from './sheet.ts';

/** A grid of plain boxes that hosts editing: what editing does is tried apart from how the matrix draws and scrolls. */
export class PlainMatrix extends LitElement implements MatrixHost, ShownGrid {
  static override styles = [
    KvElement.styles,
    gridStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: 240px;
        grid-auto-columns: 110px;
        grid-auto-flow: column;
      }
      .cell {
        min-block-size: 36px;
        padding: 6px 8px;
        border-block-end: 1px solid var(--kv-line-faint);
        overflow: hidden;
      }
      .selected {
        background: var(--kv-bg-selected);
      }
    `,
  ];
  static override properties = {
    value: { attribute: false },
    facts: { attribute: false },
    readOnly: { type: Boolean },
  };
  declare value: IpMatrix;
  declare facts: readonly FactColumn[];
  declare readOnly: boolean;

  readonly element = this;
  readonly format = Format.for('en');
  readonly level = 2;
  readonly findings = [];
  /** What was said, and which items were opened at which field. */
  readonly said: string[] = [];
  readonly opened: [ItemRef, string | undefined][] = [];
  /** What the import of lists was asked to take. */
  readonly imported: string[] = [];
  readonly past: IpMatrix[] = [];
  readonly editing: GridEditing;
  cursor: CellPosition = { row: 1, column: 1 };
  range: CellRange = { from: this.cursor, to: this.cursor };
  readonly #live = new LiveRegion(this);
  readonly #notes = new Notes(this, this);
  #takesFocus = false;
  #rowsOf: [IpMatrix, readonly GridRow[]] | undefined;

  constructor() {
    super();
    this.value = {};
    this.facts = ['asset-type', 'trl'];
    this.readOnly = false;
    this.editing = new GridEditing(this);
  }

  get grid(): ShownGrid {
    return this;
  }
  get canEdit(): boolean {
    return !this.readOnly;
  }
  get partners(): readonly MatrixPartner[] {
    return Object.entries(this.value.partners ?? {}).map(([id, partner]) => ({
      id,
      name: textOf(partner.name),
      mark: partnerMark(partner, id),
      country: undefined,
    }));
  }
  /** The same rows for the same value, as the matrix has them. */
  get rows(): readonly GridRow[] {
    if (this.#rowsOf?.[0] === this.value) return this.#rowsOf[1];
    const results = Object.entries(this.value.results ?? {});
    const order = ([, { order }]: (typeof results)[number]) => (typeof order === 'number' ? order : Infinity);
    const sorted = results.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    const { rows } = sheetOf({ ...this.value, results: Object.fromEntries(sorted) });
    this.#rowsOf = [this.value, rows];
    return rows;
  }
  get columns(): readonly GridColumn[] {
    return [
      { id: 'item', kind: 'item' },
      ...Object.keys(this.value.partners ?? {}).map((partner): GridColumn => ({
        id: partner,
        kind: 'partner',
        partner,
      })),
      ...factColumns
        .filter((fact) => this.facts.includes(fact))
        .map((fact): GridColumn => ({ id: fact, kind: 'fact', fact })),
    ];
  }

  edit(next: IpMatrix): void {
    this.past.push(this.value);
    this.value = next;
  }
  finishEdit(): void {
    // Each edit is finished at once.
  }
  undo(): boolean {
    const before = this.past.pop();
    if (before) this.value = before;
    return before !== undefined;
  }
  redo(): void {
    // Nothing here asks for it.
  }
  announce(text: string): void {
    this.said.push(text);
    this.#live.announce(text);
  }
  note(toast: Toast): void {
    void this.#notes.show(toast);
  }
  openItem(item: ItemRef, field?: string): void {
    this.opened.push([item, field]);
  }
  closeItem(): void {
    // There is no panel.
  }
  importList(pasted: string): void {
    this.imported.push(pasted);
  }
  moveTo(position: CellPosition): void {
    this.select({ from: position, to: position });
    this.#takesFocus = true;
  }
  select(range: CellRange): void {
    this.range = range;
    this.cursor = range.to;
    this.requestUpdate();
  }
  cellElement({ row, column }: CellPosition): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? undefined;
  }
  override focus(): void {
    this.#takesFocus = true;
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { columns } = this;
    return html`<div
        role="grid"
        aria-label="Matrix"
        @keydown=${(event: KeyboardEvent) => this.editing.keydown(event)}
        @copy=${this.#onClipboard}
        @cut=${this.#onClipboard}
        @paste=${this.#onClipboard}
      >
        ${this.rows.map(
          (row, at) =>
            html`<div role="row" class="row">
              ${row.kind === 'group' ? this.#cell(at, 0, row.label) : columns.map((column, index) => this.#cell(at, index, this.#content(row, column)))}
            </div>`,
        )}
      </div>
      ${this.editing.render()} ${this.#notes.render()} ${this.#live.region()}`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.cellElement(this.cursor)?.focus();
  }

  readonly #onClipboard = (event: ClipboardEvent): void =>
    this.editing.clipboard(event, event.clipboardData?.getData('text/plain') ?? '');

  #content(row: Exclude<GridRow, { kind: 'group' }>, column: GridColumn): unknown {
    return column.kind === 'partner'
      ? standingContent(standingOf(row, column.partner), { text: english, format: this.format, shares: 'fraction' })
      : cellText(row, column, words);
  }

  #cell(row: number, column: number, content: unknown): unknown {
    const selected = isInBounds(boundsOf(this.range), row, column);
    const colour = this.partners[column - 1]?.mark.colour ?? 1;
    return html`<div
      role="gridcell"
      class="cell st p${colour} ${selected ? 'selected' : ''}"
      tabindex=${row === this.cursor.row && column === this.cursor.column ? 0 : -1}
      data-row=${row}
      data-column=${column}
      @dblclick=${() => this.editing.open({ row, column })}
      @pointerdown=${() => this.moveTo({ row, column })}
    >
      ${content}
    </div>`;
  }
}
define('kv-plain-matrix', PlainMatrix);
