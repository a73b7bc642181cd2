/** What of the timeline is seen: which rows, which part of the axis, and how others come into view. */
import { ScrollRoom, type Room } from '@kvasir/element/windowing.js';
import type { LitElement } from 'lit';
import type { TimelinePicture, TimelineWindow } from './picture.ts';
import type { Scale } from './scale.ts';
import type { Shown } from './zoom-anchor.ts';

const headHeight = 44;
/** Rows that are drawn above and below of what is seen, so that a small step shows no gap. */
const moreRows = 3;
/** How far the axis is drawn beyond what is seen, in pixels. */
const moreAxis = 1600;
/** Beside months that come into view, in pixels. */
const margin = 40;

export class TimelineViewport {
  readonly #element: LitElement;
  readonly #room: ScrollRoom;
  readonly #picture: () => TimelinePicture | undefined;
  readonly #onMove: () => void;
  #axis = { from: 0, to: 0 };
  #treeWidth = 0;
  /** The width of the room for which that was measured. */
  #measuredAt = -1;
  #isRightToLeft = false;
  #hasFoundToday = false;

  /**
   * @param picture what is drawn now
   * @param onMove is told when something else may be seen
   */
  constructor(element: LitElement, picture: () => TimelinePicture | undefined, onMove: () => void) {
    this.#element = element;
    this.#room = new ScrollRoom(element, '.viewport', () => this.#moved());
    this.#picture = picture;
    this.#onMove = onMove;
  }

  get onScroll(): ScrollRoom['onScroll'] {
    return this.#room.onScroll;
  }
  /** What scrolls, once it is there. */
  get element(): HTMLElement | undefined {
    return this.#room.element;
  }
  get room(): Room {
    return this.#room.room;
  }
  get isPrinting(): boolean {
    return this.#room.isPrinting;
  }
  get isRightToLeft(): boolean {
    return this.#isRightToLeft;
  }
  /** Where months lie; `undefined` before the first drawing. */
  get scale(): Scale | undefined {
    return this.#picture()?.frame.scale;
  }
  /** What of the picture is seen, in pixels from its start. */
  get shown(): Shown {
    const { room, scrolledTo, isPrinting } = this.#room;
    // Nobody can scroll on paper.
    if (isPrinting) return { from: 0, size: Infinity };
    return { from: scrolledTo.inline, size: Math.max(0, room.inlineSize - this.#treeWidth) };
  }

  /** How many rows a page is long. */
  pageOf({ rowHeight }: TimelineWindow): number {
    return Math.max(1, Math.floor(this.#shownHeight / rowHeight) - 1);
  }

  /** The rows that are seen, some more on both sides, and that of the cursor: it is where the Tab key leads. */
  window(count: number, rowHeight: number, cursorRow: number): TimelineWindow {
    const { from, to } = this.isPrinting ? { from: 0, to: count } : this.#seenRows(count, rowHeight, moreRows);
    const rows = Array.from({ length: to - from }, (_, index) => from + index);
    if (cursorRow < from) rows.unshift(cursorRow);
    else if (cursorRow >= to && cursorRow < count) rows.push(cursorRow);
    return { rows, from, to, rowHeight };
  }

  /** Whether all rows that are seen are drawn. */
  hasRows({ rows, window }: TimelinePicture): boolean {
    const { from, to } = this.#seenRows(rows.length, window.rowHeight, 0);
    return from >= window.from && to <= window.to;
  }

  /** Between which places the axis is to be drawn. */
  axisOf({ width }: Scale): { readonly from: number; readonly to: number } {
    const { from, size } = this.shown;
    this.#axis =
      this.isPrinting || width < 2 * moreAxis
        ? { from: 0, to: width }
        : { from: Math.max(0, from - moreAxis), to: Math.max(size, 1280) + from + moreAxis };
    return this.#axis;
  }

  /** Whether as much of the axis is drawn as is seen. */
  hasAxis({ width }: Scale): boolean {
    const { from, size } = this.shown;
    return from >= this.#axis.from && Math.min(from + size, width) <= this.#axis.to;
  }

  /** After a drawing: the page may run the other way now. */
  noteDirection(): void {
    this.#isRightToLeft = this.element?.matches(':dir(rtl)') ?? false;
  }

  /** The place in the picture of a point of the page. It makes the browser lay out. */
  placeAt(clientX: number): number | undefined {
    const lines = this.#element.renderRoot.querySelector('.lines');
    if (!lines) return undefined;
    const { left, right } = lines.getBoundingClientRect();
    return (this.#isRightToLeft ? right - clientX : clientX - left) - this.#treeWidth;
  }

  /** Scrolls sideways to a place of the picture. */
  scrollTo(inline: number): void {
    this.#room.scrollTo({ inline: Math.max(0, inline) });
  }

  /** Scrolls so that a month is in the middle. */
  centre(month: number): void {
    if (this.scale) this.scrollTo(this.scale.xOf(month) - this.shown.size / 2);
  }

  /** Scrolls sideways by a third of what is seen. */
  pan(direction: 1 | -1): void {
    const { from, size } = this.shown;
    this.scrollTo(from + (direction * size) / 3);
  }

  /** Scrolls sideways, as little as need be, so that months are seen. */
  revealMonths(from: number, to: number): void {
    const { scale } = this;
    if (!scale) return;
    const { from: start, size } = this.shown;
    const [first, last] = [scale.xOf(from) - margin, scale.xOf(to) + margin];
    if (last > start + size) this.scrollTo(Math.min(first, last - size));
    else if (first < start) this.scrollTo(first);
  }

  /** Scrolls as little as need be for a row to be seen. */
  reveal(row: number): void {
    const rowHeight = this.#picture()?.window.rowHeight;
    if (rowHeight === undefined) return;
    const { block } = this.#room.scrolledTo;
    const top = row * rowHeight;
    if (top < block) this.#room.scrollTo({ block: top });
    else if (top + rowHeight > block + this.#shownHeight)
      this.#room.scrollTo({ block: top + rowHeight - this.#shownHeight });
  }

  /** What of the viewport shows rows: its head stands before them. */
  get #shownHeight(): number {
    const { blockSize, scale } = this.#room.room;
    return Math.max(0, blockSize - headHeight * scale);
  }

  #seenRows(count: number, rowHeight: number, more: number): { from: number; to: number } {
    const size = this.#shownHeight;
    // A scroll that the browser lets run beyond an end still shows something.
    const start = Math.min(Math.max(0, this.#room.scrolledTo.block), Math.max(0, count * rowHeight - size));
    return {
      from: Math.max(0, Math.floor(start / rowHeight) - more),
      to: Math.min(count, Math.ceil((start + size) / rowHeight) + more),
    };
  }

  #moved(): void {
    const { element, scrolledTo, isMeasured, room } = this.#room;
    if (!element || !this.#picture()) return;
    element.classList.toggle('aside', scrolledTo.inline > 0);
    if (isMeasured) this.#measureTree(element, room.inlineSize);
    this.#onMove();
  }

  #measureTree(element: HTMLElement, inlineSize: number): void {
    if (this.#measuredAt === inlineSize) return;
    this.#measuredAt = inlineSize;
    this.#treeWidth = element.querySelector<HTMLElement>('.head > .tree')?.offsetWidth ?? 0;
    if (this.#hasFoundToday) return;
    this.#hasFoundToday = true;
    const { todayX = 0 } = this.#picture()?.frame ?? {};
    const { size } = this.shown;
    // Who opens a roadmap that is longer than the page wants to know what is now.
    if (todayX > size * 0.8) this.scrollTo(todayX - size * 0.4);
  }
}
