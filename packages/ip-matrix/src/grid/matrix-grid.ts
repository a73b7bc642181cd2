/** The grid as a thing that scrolls, has a cursor and a selection, and draws only what is seen of it. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { ShownGrid } from '../matrix-host.ts';
import type { GridColumn } from './columns.ts';
import { extent, scrollFor, sizeAt, spanIn, type Offsets, type Span } from './geometry.ts';
import {
  columnOffsets,
  headerHeight,
  leastItemWidth,
  narrowestColumn,
  rowOffsets,
  usualRoom,
  type Room,
} from './layout.ts';
import { destination } from './navigation.ts';
import { boundsOf, isInBounds, isOneCell, type CellPosition, type CellRange, type RangeBounds } from './positions.ts';
import type { GridRow } from './rows.ts';

/** Rows that are drawn above and below of what is seen, so that a small step shows no gap. */
const moreRows = 2;
const moreColumns = 1;
/** Beyond so many columns only those are drawn that are seen. */
const manyColumns = 32;

/** What the grid shows, asked for with each update. */
export interface GridContent {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly density: 'comfortable' | 'compact';
  /** An item is open in the panel, so there is less room. */
  readonly besidePanel: boolean;
}

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
  readonly cursor: CellPosition;
  /** The selected cells, where there are several. */
  readonly selection: RangeBounds | undefined;
}

export class MatrixGrid implements ReactiveController, ShownGrid {
  readonly #host: LitElement;
  readonly #announceRange: (rows: number, columns: number) => void;
  #content: GridContent = { rows: [], columns: [], density: 'comfortable', besidePanel: false };
  #room: Room = usualRoom;
  #rowOffsets: Offsets = new Float64Array(1);
  #columnOffsets: Offsets = new Float64Array(1);
  #drawnRows: Span = { from: 0, to: 0 };
  #drawnColumns: Span = { from: 1, to: 1 };
  readonly #resized = new Map<string, number>();
  #cursor: CellPosition = { row: 0, column: 0 };
  #anchor: CellPosition = { row: 0, column: 0 };
  /** The row of the cursor: where it goes when rows come, go or are sorted. */
  #cursorKey: string | undefined;
  #viewport: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #tabbable: HTMLElement | undefined;
  #hasFocus = false;
  #paper: MediaQueryList | undefined;
  #isPrinting = false;
  #layoutKey: unknown[] = [];
  #isScaled = isServer;

  constructor(host: LitElement, announceRange: (rows: number, columns: number) => void) {
    this.#host = host;
    this.#announceRange = announceRange;
    host.addController(this);
  }

  get rows(): readonly GridRow[] {
    return this.#content.rows;
  }
  get columns(): readonly GridColumn[] {
    return this.#content.columns;
  }
  get cursor(): CellPosition {
    return this.#cursor;
  }
  get range(): CellRange {
    return { from: this.#anchor, to: this.#cursor };
  }
  /** The width of the element's room, once the browser has said it. */
  get inlineSize(): number {
    return this.#room.inlineSize;
  }

  hostUpdate(): void {
    if (!this.#isScaled) this.#takeScale();
    if (this.#hasFocus) return;
    this.adoptFocus();
    this.#hasFocus = this.#focusedCell() !== undefined;
  }

  hostUpdated(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('.viewport') ?? undefined;
    if (viewport !== this.#viewport) this.#observe(viewport);
    this.#roveTo(this.#tabbableCell());
    if (this.#hasFocus) {
      this.#hasFocus = false;
      const cell = this.#tabbableCell();
      if (cell && cell !== this.#focusedCell()) cell.focus({ preventScroll: true });
    }
  }

  hostConnected(): void {
    this.#paper = matchMedia('print');
    this.#paper.addEventListener('change', this.#onPaper);
    // The query changes when pages have been counted already.
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    // Put back into a page, it has to be watched anew.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#paper?.removeEventListener('change', this.#onPaper);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#observe(undefined);
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
    this.#content = content;
    this.#measure();
    this.#keepCursor();
    const { rows, columns } = content;
    const top = this.#viewport?.scrollTop ?? 0;
    const start = Math.abs(this.#viewport?.scrollLeft ?? 0);
    const isOnPaper = this.#isPrinting || this.#paper?.matches === true;
    const height = isOnPaper ? Infinity : this.#room.blockSize - headerHeight;
    this.#drawnRows = spanIn(this.#rowOffsets, isOnPaper ? 0 : top, height, moreRows);
    const span = spanIn(
      this.#columnOffsets,
      start + sizeAt(this.#columnOffsets, 0),
      this.#room.inlineSize,
      moreColumns,
    );
    let { from, to } = { from: Math.max(1, span.from), to: Math.max(1, span.to) };
    // The columns of a usual consortium are all drawn: to scroll sideways through them then costs nothing.
    if (isOnPaper || columns.length <= manyColumns) [from, to] = [1, columns.length];
    if (this.#hasFocus && this.#cursor.column > 0) {
      // The cell that has the focus stays drawn, or the focus would be lost.
      from = Math.min(from, this.#cursor.column);
      to = Math.max(to, this.#cursor.column + 1);
    }
    this.#drawnColumns = { from, to: Math.min(columns.length, to) };
    const drawn = Array.from(
      { length: this.#drawnRows.to - this.#drawnRows.from },
      (_, index) => this.#drawnRows.from + index,
    );
    const { row } = this.#cursor;
    if (row >= 0 && row < rows.length) {
      // So does the row of the cursor: it is where the Tab key leads.
      if (row < this.#drawnRows.from) drawn.unshift(row);
      else if (row >= this.#drawnRows.to) drawn.push(row);
    }
    const own = this.#resized.get('item');
    const item = own ?? leastItemWidth(this.#room.inlineSize, this.#room.scale);
    return {
      rows: drawn,
      columns: this.#drawnColumns,
      rowOffsets: this.#rowOffsets,
      columnOffsets: this.#columnOffsets,
      itemTrack: own === undefined ? `minmax(${item}px, 1fr)` : `${own}px`,
      leastWidth: extent(this.#columnOffsets) - sizeAt(this.#columnOffsets, 0) + item,
      cursor: this.#cursor,
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
    this.#reveal();
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
    const line = this.#viewport?.querySelector(`[aria-rowindex="${row + 2}"]`);
    return line?.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`) ?? undefined;
  }

  focus(): void {
    this.#hasFocus = true;
    this.#host.requestUpdate();
  }

  /** The cell that an event happened in, by the way that it came. */
  positionOf(path: readonly EventTarget[]): CellPosition | undefined {
    for (const node of path) {
      if (node === this.#viewport || !(node instanceof Element)) return undefined;
      const column = node.getAttribute('aria-colindex');
      const row = column === null ? null : node.parentElement?.getAttribute('aria-rowindex');
      if (row) return { row: Number(row) - 2, column: Number(column) - 1 };
    }
    return undefined;
  }

  /** Moves by a key, if it is one that moves. */
  navigate(event: KeyboardEvent): boolean {
    if (event.altKey) return false;
    const page = Math.max(1, Math.floor((this.#room.blockSize - 2 * headerHeight) / sizeAt(this.#rowOffsets, 0)) - 1);
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
    return sizeAt(this.#columnOffsets, column);
  }

  /** Makes a column so many pixels wide. */
  resize(column: number, width: number): number {
    const wide = Math.round(Math.max(narrowestColumn, Math.min(800, width)));
    const id = this.columns[column]?.id;
    if (id !== undefined) this.#resized.set(id, wide);
    this.#host.requestUpdate();
    return wide;
  }

  /** Scrolling does not bubble. */
  readonly onScroll = {
    handleEvent: (event: Event): void => {
      if (event.target === this.#viewport) this.scrolled();
    },
    capture: true,
    passive: true,
  };

  /** Draws again if what is seen now was not drawn. */
  scrolled(): void {
    const viewport = this.#viewport;
    if (!viewport) return;
    this.#measure();
    const seen = spanIn(this.#rowOffsets, viewport.scrollTop, this.#room.blockSize - headerHeight, 0);
    const start = Math.abs(viewport.scrollLeft);
    viewport.classList.toggle('aside', start > 0);
    const columns = spanIn(
      this.#columnOffsets,
      start + sizeAt(this.#columnOffsets, 0),
      this.#room.inlineSize - sizeAt(this.#columnOffsets, 0),
      0,
    );
    const rowsAreDrawn = seen.from >= this.#drawnRows.from && seen.to <= this.#drawnRows.to;
    const columnsAreDrawn =
      this.columns.length <= manyColumns ||
      (columns.from >= this.#drawnColumns.from && columns.to <= this.#drawnColumns.to);
    if (!rowsAreDrawn || !columnsAreDrawn) this.#host.requestUpdate();
  }

  /** On paper there is everything: nobody can scroll there. */
  readonly #onPaper = (): void => this.#host.requestUpdate();
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  get isRightToLeft(): boolean {
    return this.#viewport !== undefined && getComputedStyle(this.#viewport).direction === 'rtl';
  }

  #measure(): void {
    const { rows, columns, density, besidePanel } = this.#content;
    const { scale, inlineSize } = this.#room;
    const key = [rows, columns, density, besidePanel, scale, inlineSize, ...this.#resized.values()];
    if (key.length === this.#layoutKey.length && key.every((part, index) => part === this.#layoutKey[index])) return;
    this.#layoutKey = key;
    this.#rowOffsets = rowOffsets(rows, density, scale);
    this.#columnOffsets = columnOffsets(columns, this.#resized, this.#room, besidePanel);
  }

  /** The cursor stays with its row, wherever that stands now; where the row is gone, at the same height. */
  #keepCursor(): void {
    const { rows, columns } = this.#content;
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

  #observe(viewport: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#viewport = viewport;
    if (!viewport) return;
    this.#observer = new ResizeObserver(() => this.#takeRoom(viewport));
    this.#observer.observe(viewport);
  }

  #takeRoom(viewport: HTMLElement): void {
    const { clientWidth, clientHeight } = viewport;
    this.#room = { ...this.#room, inlineSize: clientWidth, blockSize: clientHeight };
    // The browser itself gives the rest of a line to the first column: as long as all is drawn that is seen, nothing is due.
    this.scrolled();
    const { scale } = this.#room;
    this.#takeScale();
    // Other heights are for the next frame: whoever changes what is observed, while it is observed, goes round in circles.
    if (this.#room.scale !== scale) requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #takeScale(): void {
    const size = parseFloat(getComputedStyle(this.#host).getPropertyValue('--kv-size'));
    this.#room = { ...this.#room, scale: size > 0 ? size / 15 : 1 };
    this.#isScaled = true;
  }

  /** Scrolls as little as need be for the cursor to be seen. */
  #reveal(): void {
    const viewport = this.#viewport;
    if (!viewport) return;
    const { row, column } = this.#cursor;
    if (row >= 0) {
      const block = viewport.clientHeight - headerHeight - this.#footHeight;
      viewport.scrollTop = scrollFor(this.#rowOffsets, row, viewport.scrollTop, block);
    }
    if (column === 0) return;
    const item = sizeAt(this.#columnOffsets, 0);
    const start = Math.abs(viewport.scrollLeft);
    const to = scrollFor(this.#columnOffsets, column, start + item, viewport.clientWidth - item) - item;
    viewport.scrollLeft = this.isRightToLeft ? -to : to;
  }

  get #footHeight(): number {
    return this.#viewport?.querySelector<HTMLElement>('.sums')?.offsetHeight ?? 0;
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
