/** The grid as a thing that has a cursor and a selection, and draws only what is seen of it. */
import type { LitElement, ReactiveController } from 'lit';
import type { ShownGrid } from '../matrix-host.ts';
import type { GridColumn } from './columns.ts';
import { sizeAt, type Offsets, type Span } from '@kvasir/element/windowing.js';
import { GridViewport, type GridContent } from './grid-viewport.ts';
import { headerHeight } from './layout.ts';
import { destination } from './navigation.ts';
import { boundsOf, isInBounds, isOneCell, type CellPosition, type CellRange, type RangeBounds } from './positions.ts';
import type { GridRow } from './rows.ts';

/** What is drawn now. */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: Span;
  readonly rowOffsets: Offsets;
  readonly columnOffsets: Offsets;
  /** The track of the item in CSS: so wide, or what the others leave. */
  readonly itemTrack: string;
  /** What all columns need, in pixels. */
  readonly leastWidth: number;
  /** The selected cells, where there are several. */
  readonly selection: RangeBounds | undefined;
}

export class MatrixGrid implements ReactiveController, ShownGrid {
  readonly #host: LitElement;
  readonly #viewport: GridViewport;
  readonly #announceRange: (rows: number, columns: number) => void;
  #cursor: CellPosition = { row: 0, column: 0 };
  #anchor: CellPosition = { row: 0, column: 0 };
  /** The row of the cursor: where it goes when rows come, go or are sorted. */
  #cursorKey: string | undefined;
  #tabbable: HTMLElement | undefined;
  #hasFocus = false;

  constructor(host: LitElement, announceRange: (rows: number, columns: number) => void) {
    this.#host = host;
    this.#viewport = new GridViewport(host);
    this.#announceRange = announceRange;
    host.addController(this);
  }

  get rows(): readonly GridRow[] {
    return this.#viewport.content.rows;
  }
  get columns(): readonly GridColumn[] {
    return this.#viewport.content.columns;
  }
  get cursor(): CellPosition {
    return this.#cursor;
  }
  get range(): CellRange {
    return { from: this.#anchor, to: this.#cursor };
  }
  /** The width of the element's room, once the browser has said it. */
  get inlineSize(): number {
    return this.#viewport.room.inlineSize;
  }
  get isRightToLeft(): boolean {
    return this.#viewport.isRightToLeft;
  }
  get onScroll(): GridViewport['onScroll'] {
    return this.#viewport.onScroll;
  }

  hostUpdate(): void {
    if (this.#hasFocus) return;
    this.adoptFocus();
    this.#hasFocus = this.#focusedCell() !== undefined;
  }

  hostUpdated(): void {
    this.#roveTo(this.#tabbableCell());
    if (this.#hasFocus) {
      this.#hasFocus = false;
      const cell = this.#tabbableCell();
      if (cell && cell !== this.#focusedCell()) cell.focus({ preventScroll: true });
    }
  }

  hostDisconnected(): void {
    this.#tabbable = undefined;
  }

  /** Whoever came to a cell by the Tab key, a press or a screen reader is there, and is not sent back. */
  adoptFocus(): void {
    const cell = this.#focusedCell();
    // The one cell of a group stands for the cursor in whatever column that is.
    if (!cell || cell === this.#tabbableCell()) return;
    const position = this.positionOf([cell]);
    if (!position || isInBounds(boundsOf(this.range), position.row, position.column)) return;
    this.#cursor = this.#anchor = position;
    this.#cursorKey = this.rows[position.row]?.key;
    this.#host.requestUpdate();
  }

  /** Takes in what is to be shown, and says what of it is to be drawn. */
  window(content: GridContent): GridWindow {
    const viewport = this.#viewport;
    viewport.take(content);
    this.#keepCursor();
    const drawn = viewport.draw(this.#hasFocus ? this.#cursor.column : undefined);
    const { from, to } = drawn.rows;
    const rows = Array.from({ length: to - from }, (_, index) => from + index);
    const { row } = this.#cursor;
    if (row >= 0 && row < content.rows.length) {
      // The row of the cursor stays drawn too: it is where the Tab key leads.
      if (row < from) rows.unshift(row);
      else if (row >= to) rows.push(row);
    }
    const { track, leastWidth } = viewport.itemTrack();
    return {
      rows,
      columns: drawn.columns,
      rowOffsets: viewport.rowOffsets,
      columnOffsets: viewport.columnOffsets,
      itemTrack: track,
      leastWidth,
      selection: isOneCell(this.range) ? undefined : boundsOf(this.range),
    };
  }

  moveTo(position: CellPosition, { extend = false }: { extend?: boolean } = {}): void {
    const row = Math.min(Math.max(extend ? 0 : -1, position.row), this.rows.length - 1);
    const column = Math.min(Math.max(0, position.column), this.columns.length - 1);
    this.#cursor = { row, column };
    this.#cursorKey = this.rows[row]?.key;
    if (!extend) this.#anchor = this.#cursor;
    this.#hasFocus = true;
    this.#viewport.reveal(this.#cursor);
    this.#host.requestUpdate();
    if (extend) this.#sayRange();
  }

  select({ from, to }: CellRange): void {
    this.#anchor = from;
    this.#cursor = to;
    this.#cursorKey = this.rows[to.row]?.key;
    this.#host.requestUpdate();
    this.#sayRange();
  }

  cellElement({ row, column }: CellPosition): HTMLElement | undefined {
    const line = this.#viewport.element?.querySelector(`[aria-rowindex="${row + 2}"]`);
    return line?.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`) ?? undefined;
  }

  focus(): void {
    this.#hasFocus = true;
    this.#host.requestUpdate();
  }

  /** The cell that an event happened in, by the way that it came. */
  positionOf(path: readonly EventTarget[]): CellPosition | undefined {
    for (const node of path) {
      if (node === this.#viewport.element || !(node instanceof Element)) return undefined;
      const column = node.getAttribute('aria-colindex');
      const row = column === null ? null : node.parentElement?.getAttribute('aria-rowindex');
      if (row) return { row: Number(row) - 2, column: Number(column) - 1 };
    }
    return undefined;
  }

  /** Moves by a key, if it is one that moves. */
  navigate(event: KeyboardEvent): boolean {
    if (event.altKey) return false;
    const { room, rowOffsets } = this.#viewport;
    const page = Math.max(1, Math.floor((room.blockSize - 2 * headerHeight(room)) / sizeAt(rowOffsets, 0)) - 1);
    const to = destination(
      this.#cursor,
      { key: event.key, control: event.ctrlKey || event.metaKey, isRightToLeft: this.isRightToLeft },
      { rows: this.rows.length, columns: this.columns.length, page },
    );
    if (to) this.moveTo(to, { extend: event.shiftKey });
    return to !== undefined;
  }

  selectAll(): void {
    this.select({ from: { row: 0, column: 0 }, to: { row: this.rows.length - 1, column: this.columns.length - 1 } });
  }
  selectRow(): void {
    const { row } = this.#cursor;
    this.select({ from: { row, column: this.columns.length - 1 }, to: { row, column: 0 } });
  }
  selectColumn(): void {
    const { column } = this.#cursor;
    this.select({ from: { row: this.rows.length - 1, column }, to: { row: 0, column } });
  }

  widthOf(column: number): number {
    return sizeAt(this.#viewport.columnOffsets, column);
  }
  resize(column: number, width: number): number {
    return this.#viewport.resize(column, width);
  }

  /** The cursor stays with its row, wherever that stands now; where the row is gone, at the same height. */
  #keepCursor(): void {
    const { rows, columns } = this;
    const before = this.#cursor;
    let { row } = before;
    if (this.#cursorKey !== undefined && rows[row]?.key !== this.#cursorKey) {
      const found = rows.findIndex(({ key }) => key === this.#cursorKey);
      row = found >= 0 ? found : row;
    }
    row = Math.min(row, rows.length - 1);
    const column = Math.min(before.column, columns.length - 1);
    this.#cursorKey = rows[row]?.key;
    if (row === before.row && column === before.column) return;
    this.#cursor = { row, column };
    this.#anchor = this.#cursor;
  }

  #focusedCell(): HTMLElement | undefined {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return activeElement?.matches('.viewport [aria-colindex]') ? (activeElement as HTMLElement) : undefined;
  }

  /** Where the Tab key leads: the cell of the cursor or, where that is not drawn, the first of its row. */
  #tabbableCell(): HTMLElement | undefined {
    return this.cellElement(this.#cursor) ?? this.cellElement({ row: this.#cursor.row, column: 0 });
  }

  #roveTo(cell: HTMLElement | undefined): void {
    if (this.#tabbable !== cell && this.#tabbable) this.#tabbable.tabIndex = -1;
    if (cell && cell.tabIndex !== 0) cell.tabIndex = 0;
    this.#tabbable = cell;
  }

  #sayRange(): void {
    const { top, bottom, start, end } = boundsOf(this.range);
    if (!isOneCell(this.range)) this.#announceRange(bottom - top + 1, end - start + 1);
  }
}
