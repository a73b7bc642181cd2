/** What scrolls: how much room there is, where it has been scrolled to, and which rows and columns are drawn for that. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { GridColumn } from './columns.ts';
import { extent, scrollFor, sizeAt, spanIn, type Offsets, type Span } from '@kvasir/element/windowing.js';
import {
  columnPlaces,
  footHeight,
  headerHeight,
  narrowestColumn,
  rowOffsets,
  usualRoom,
  widestColumn,
  type ColumnPlaces,
  type Room,
} from './layout.ts';
import type { CellPosition } from './positions.ts';
import type { GridRow } from './rows.ts';
import type { WantedWidths } from './wanted-widths.ts';

/** Rows that are drawn above and below of what is seen, so that a small step shows no gap; columns likewise. */
const moreRows = 2;
const moreColumns = 1;
/** Beyond so many columns only those are drawn that are seen. */
const manyColumns = 32;

/** What the grid shows, asked for with each update. */
export interface GridContent {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly wanted: WantedWidths;
  readonly density: 'comfortable' | 'compact';
  /** An item is open in the panel, so there is less room. */
  readonly besidePanel: boolean;
}

export class GridViewport implements ReactiveController {
  readonly #host: LitElement;
  #content: GridContent = {
    rows: [],
    columns: [],
    wanted: { facts: new Map(), partner: 0 },
    density: 'comfortable',
    besidePanel: false,
  };
  #room: Room = usualRoom;
  #isScaled = isServer;
  #rowOffsets: Offsets = new Float64Array(1);
  #columns: ColumnPlaces = { offsets: new Float64Array(1), item: 0, isItemFlexible: true };
  #layoutKey: unknown[] = [];
  readonly #resized = new Map<string, number>();
  #drawnRows: Span = { from: 0, to: 0 };
  #drawnColumns: Span = { from: 1, to: 1 };
  #element: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  /** Kept, because to ask the browser makes it lay out what was just drawn. */
  #scrolledTo = { block: 0, inline: 0 };
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }
  get content(): GridContent {
    return this.#content;
  }
  get room(): Room {
    return this.#room;
  }
  get rowOffsets(): Offsets {
    return this.#rowOffsets;
  }
  get columnOffsets(): Offsets {
    return this.#columns.offsets;
  }
  get isRightToLeft(): boolean {
    return this.#element !== undefined && getComputedStyle(this.#element).direction === 'rtl';
  }

  hostUpdate(): void {
    if (!this.#isScaled) this.#takeScale();
  }

  hostUpdated(): void {
    // An update that was on its way when the element left the page is none to watch.
    if (!this.#host.isConnected) return;
    const element = this.#host.renderRoot.querySelector<HTMLElement>('.viewport') ?? undefined;
    if (element !== this.#element) this.#observe(element);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    // Put back into a page, it has to be watched anew.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#isPrinting = false;
    this.#observe(undefined);
  }

  /** Takes in what is to be shown. */
  take(content: GridContent): void {
    this.#content = content;
    this.#measure();
  }

  /** The rows and the columns that are to be drawn; the column that has the focus stays, or the focus would be lost. */
  draw(focusedColumn: number | undefined): { rows: Span; columns: Span } {
    const { columns } = this.#content;
    const height = this.#isPrinting ? Infinity : this.#shownHeight;
    this.#drawnRows = spanIn(this.#rowOffsets, this.#isPrinting ? 0 : this.#scrolledTo.block, height, moreRows);
    let { from, to } = this.#seenColumns(moreColumns);
    if (this.#isPrinting) [from, to] = [1, columns.length];
    if (focusedColumn !== undefined && focusedColumn > 0) {
      from = Math.min(from, focusedColumn);
      to = Math.max(to, focusedColumn + 1);
    }
    this.#drawnColumns = { from, to: Math.min(columns.length, to) };
    return { rows: this.#drawnRows, columns: this.#drawnColumns };
  }

  /** The track of the item in CSS, so wide, or what the others leave; and what all columns need, in pixels. */
  itemTrack(): { track: string; leastWidth: number } {
    const { offsets, item, isItemFlexible } = this.#columns;
    return {
      track: isItemFlexible ? `minmax(${item}px, 1fr)` : `${item}px`,
      leastWidth: extent(offsets) - sizeAt(offsets, 0) + item,
    };
  }

  /** Makes a column so many pixels wide. */
  resize(column: number, width: number): number {
    const wide = Math.round(Math.max(narrowestColumn, Math.min(widestColumn, width)));
    const id = this.#content.columns[column]?.id;
    if (id !== undefined) this.#resized.set(id, wide);
    this.#host.requestUpdate();
    return wide;
  }

  /** Scrolls as little as need be for a cell to be seen. */
  reveal({ row, column }: CellPosition): void {
    const element = this.#element;
    if (!element) return;
    if (row >= 0) {
      const block = element.clientHeight - headerHeight(this.#room) - footHeight(this.#room);
      element.scrollTop = scrollFor(this.#rowOffsets, row, element.scrollTop, block);
    }
    if (column > 0) {
      const item = sizeAt(this.#columns.offsets, 0);
      const start = Math.abs(element.scrollLeft);
      const to = scrollFor(this.#columns.offsets, column, start + item, element.clientWidth - item) - item;
      element.scrollLeft = this.isRightToLeft ? -to : to;
    }
    this.#noteScroll(element);
  }

  /** Scrolling does not bubble. */
  readonly onScroll = {
    handleEvent: (event: Event): void => {
      if (event.target === this.#element) this.#scrolled(this.#element);
    },
    capture: true,
    passive: true,
  };

  /** Draws again if what is seen now was not drawn. */
  #scrolled(element: HTMLElement): void {
    this.#noteScroll(element);
    this.#measure();
    const rows = spanIn(this.#rowOffsets, this.#scrolledTo.block, this.#shownHeight, 0);
    const columns = this.#seenColumns(0);
    if (!isWithin(rows, this.#drawnRows) || !isWithin(columns, this.#drawnColumns)) this.#host.requestUpdate();
  }

  /** Not only when the browser tells of it, a frame later: until then the names would have scrolled away. */
  #noteScroll(element: HTMLElement): void {
    const { scrollTop, scrollLeft, classList } = element;
    this.#scrolledTo = { block: scrollTop, inline: Math.abs(scrollLeft) };
    classList.toggle('aside', this.#scrolledTo.inline > 0);
  }

  /** What of the viewport shows rows: its head and its foot stand before them. */
  get #shownHeight(): number {
    return Math.max(0, this.#room.blockSize - headerHeight(this.#room) - footHeight(this.#room));
  }

  #seenColumns(more: number): Span {
    const count = this.#content.columns.length;
    // The columns of a usual consortium are all drawn: to scroll sideways through them then costs nothing.
    if (count <= manyColumns) return { from: 1, to: Math.max(1, count) };
    const item = sizeAt(this.#columns.offsets, 0);
    const place = this.#scrolledTo.inline + item;
    const { from, to } = spanIn(this.#columns.offsets, place, Math.max(0, this.#room.inlineSize - item), more);
    return { from: Math.max(1, from), to: Math.max(1, to) };
  }

  /** On paper there is everything: nobody can scroll there. Pages are counted right after this event. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) addEventListener('afterprint', this.#onPrint, { once: true });
    this.#host.requestUpdate();
  };

  #measure(): void {
    const { rows, columns, wanted, density, besidePanel } = this.#content;
    const { scale, inlineSize } = this.#room;
    const key = [rows, columns, wanted, density, besidePanel, scale, inlineSize, ...this.#resized.values()];
    if (key.length === this.#layoutKey.length && key.every((part, index) => part === this.#layoutKey[index])) return;
    this.#layoutKey = key;
    this.#rowOffsets = rowOffsets(rows, density, scale);
    this.#columns = columnPlaces({ columns, resized: this.#resized, wanted, besidePanel, room: this.#room });
  }

  #observe(element: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element = element;
    this.#scrolledTo = { block: 0, inline: 0 };
    if (!element) return;
    this.#observer = new ResizeObserver(() => this.#takeRoom(element));
    this.#observer.observe(element);
    // Larger text makes the tools above it higher, and so the host; what scrolls may keep its size, and rows must grow.
    this.#observer.observe(this.#host);
  }

  #takeRoom(element: HTMLElement): void {
    const { clientWidth, clientHeight } = element;
    const { leastWidth } = this.itemTrack();
    this.#room = { ...this.#room, inlineSize: clientWidth, blockSize: clientHeight };
    // The browser itself gives the rest of a line to the first column: as long as all is drawn that is seen, nothing is due.
    this.#scrolled(element);
    const { scale } = this.#room;
    this.#takeScale();
    // Other sizes are for the next frame: whoever changes what is observed, while it is observed, goes round in circles.
    if (this.#room.scale !== scale || this.itemTrack().leastWidth !== leastWidth)
      requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #takeScale(): void {
    const size = parseFloat(getComputedStyle(this.#host).getPropertyValue('--kv-size'));
    this.#room = { ...this.#room, scale: size > 0 ? size / 15 : 1 };
    this.#isScaled = true;
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
