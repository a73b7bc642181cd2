/** The timeline: a treegrid with a picture beside it (ARIA Authoring Practices, "Treegrid"). */
import { LazyPart, Remembered, whenIdle } from '@kvasir/element';
import { afterEdits } from '@kvasir/element/findings.js';
import { ScrollRoom } from '@kvasir/element/windowing.js';
import type { ItemSpan, Schedule } from '@kvasir/model/roadmap.js';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { EntryRef } from '../entries.ts';
import type { RoadmapFindings } from '../roadmap-findings.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapRow } from '../rows.ts';
import type { RoadmapSettings } from '../settings.ts';
import type { Around } from './around.ts';
import { TimelineCursor, type CursorPlace } from './cursor.ts';
import { Frames } from './frames.ts';
import { LinkLayer } from './link-layer.ts';
import type { Frame, LinesKeeper, TimelinePicture, TimelineWindow } from './picture.ts';
import { RowPlaces } from './places.ts';
import { reviewsLook } from './reviews-look.ts';
import type { Scale } from './scale.ts';
import { timelineView } from './timeline-view.ts';
import type { Shown } from './zoom-anchor.ts';

/** What the timeline shows, asked for with each update. */
export interface TimelineContent {
  readonly rows: readonly RoadmapRow[];
  readonly model: RoadmapModel;
  readonly settings: RoadmapSettings;
  readonly canEdit: boolean;
  readonly findings: RoadmapFindings;
  /** The entry in the side panel. */
  readonly open: EntryRef | undefined;
}

/** How high rows are, in pixels at the text size of the design. */
const rowHeights = { comfortable: 36, compact: 30 } as const;
export const headHeight = 44;
/** Rows that are drawn above and below of what is seen, so that a small step shows no gap. */
const moreRows = 3;
/** How far the axis is drawn beyond what is seen, in pixels. */
const moreAxis = 1600;
/** For how long a page may be busy before the schedule is worked out all the same, in milliseconds. */
const patience = 2000;

const noPreview: ReadonlyMap<string, ItemSpan> = new Map();

export class Timeline implements ReactiveController, LinesKeeper {
  lines: LinesKeeper['lines'];
  readonly #element: LitElement;
  readonly #room: ScrollRoom;
  readonly #links = new LinkLayer();
  readonly #frames = new Frames();
  readonly #places = new Remembered<RowPlaces>();
  readonly #reviews = new Remembered<readonly number[]>();
  readonly #cursor: TimelineCursor;
  readonly #around: LazyPart<Around>;
  #content: TimelineContent | undefined;
  #picture: TimelinePicture | undefined;
  #preview = noPreview;
  #selected: string | undefined;
  #schedule: Schedule | undefined;
  /** The value that the schedule is of, and that everything has been counted of. */
  #scheduled: Roadmap | undefined;
  /** Where rows stand, or stood before the last edit. */
  #rowIndex: ReadonlyMap<string, number> | undefined;
  #isWaiting = false;
  #axis = { from: 0, to: 0 };
  #treeWidth = 0;
  /** The width of the room for which that was measured. */
  #measuredAt = -1;
  #isRightToLeft = false;
  #hasFoundToday = false;

  constructor(element: LitElement) {
    this.#element = element;
    this.#room = new ScrollRoom(element, '.viewport', () => this.#moved());
    this.#cursor = new TimelineCursor(element);
    this.#around = new LazyPart(element, async () => {
      const { Around } = await import('./around.ts');
      return new Around(element, this);
    });
    element.addController(this);
  }

  get onScroll(): ScrollRoom['onScroll'] {
    return this.#room.onScroll;
  }
  get rows(): readonly RoadmapRow[] {
    return this.#content?.rows ?? [];
  }
  get cursor(): CursorPlace {
    return this.#cursor;
  }
  /** Where months lie; `undefined` before the first drawing. */
  get scale(): Scale | undefined {
    return this.#picture?.frame.scale;
  }
  get rowHeight(): number {
    return this.#picture?.window.rowHeight ?? rowHeights.comfortable;
  }
  get isRightToLeft(): boolean {
    return this.#isRightToLeft;
  }
  /** How many rows a page is long. */
  get page(): number {
    return Math.max(1, Math.floor(this.#shownHeight / this.rowHeight) - 1);
  }
  /** What of the picture is seen, in pixels from its start. */
  get shown(): Shown {
    const { room, scrolledTo, isPrinting } = this.#room;
    // Nobody can scroll on paper.
    if (isPrinting) return { from: 0, size: Infinity };
    return { from: scrolledTo.inline, size: Math.max(0, room.inlineSize - this.#treeWidth) };
  }

  /** Spans that are drawn in the place of the real ones, by the key of the item, without an edit. */
  get preview(): ReadonlyMap<string, ItemSpan> {
    return this.#preview;
  }
  set preview(preview: ReadonlyMap<string, ItemSpan>) {
    this.#preview = preview.size === 0 ? noPreview : preview;
    this.#redraw();
  }

  hostUpdate(): void {
    if (!isServer) this.#cursor.note(this.rows);
  }

  hostUpdated(): void {
    const viewport = this.#room.element;
    if (!this.#element.isConnected || !viewport) return;
    this.#isRightToLeft = viewport.matches(':dir(rtl)');
    this.#keepAnchor();
    this.#cursor.rove();
    this.#drawLinks();
    if (this.#picture) this.#around.part?.draw(this.#picture);
    this.#expectSchedule();
  }

  hostDisconnected(): void {
    this.#cursor.forget();
  }

  draw(content: TimelineContent): unknown {
    this.#content = content;
    this.#cursor.keep(content.rows);
    const before = this.#picture?.frame.scale;
    this.#picture = this.#newPicture(content);
    const { scale } = this.#picture.frame;
    if (before && before !== scale && !this.#room.isPrinting) this.#holdAnchor(before, content);
    const { isPrinting } = this.#room;
    const { from, size } = this.shown;
    if (isPrinting || scale.width < 2 * moreAxis) this.#axis = { from: 0, to: scale.width };
    else this.#axis = { from: Math.max(0, from - moreAxis), to: Math.max(size, 1280) + from + moreAxis };
    return timelineView({
      picture: this.#picture,
      canEdit: content.canEdit,
      ...this.#axis,
      reviews: this.#reviewLines(this.#picture),
      legend: this.#around.part?.legend(content.settings.text, content.canEdit),
    });
  }

  /** Gives the focus back to the row that had it last. */
  focus(): void {
    this.#cursor.wantFocus();
    this.reveal(this.#cursor.row);
    this.#redraw();
  }

  /** Goes to a row, or to a cell of one, and gives it the focus. */
  moveTo({ row, column }: CursorPlace): void {
    this.#cursor.set({ row, column }, this.rows);
    this.#cursor.wantFocus();
    this.reveal(this.#cursor.row);
    this.#redraw();
  }

  /** Whoever came to a row by the Tab key, a press or a screen reader is there, and is not sent back. */
  adopt(path: readonly EventTarget[]): void {
    const place = this.placeOf(path);
    if (!place || (place.row === this.#cursor.row && place.column === this.#cursor.column)) return;
    this.#cursor.set(place, this.rows);
    this.#redraw();
  }

  isSelected(key: string): boolean {
    return this.#selected === key;
  }

  select(key: string | undefined): void {
    this.#selected = key;
    this.#redraw();
  }

  /** The row, and the cell, that an event happened in. */
  placeOf(path: readonly EventTarget[]): CursorPlace | undefined {
    return this.#cursor.placeOf(path);
  }

  /** The row of the lane that a row stands in. */
  parentOf(row: number): number | undefined {
    return this.#places.last?.parentOf(row);
  }

  /** The row at so many pixels below the first. */
  rowAt(y: number): RoadmapRow | undefined {
    return this.rows[Math.floor(y / this.rowHeight)];
  }

  /** A point of the page as a place: in the picture, and below the first row. It makes the browser lay out. */
  pointAt(clientX: number, clientY: number): { readonly x: number; readonly y: number } | undefined {
    const lines = this.#element.renderRoot.querySelector('.lines');
    if (!lines) return undefined;
    const { left, right, top } = lines.getBoundingClientRect();
    const x = this.#isRightToLeft ? right - clientX : clientX - left;
    return { x: x - this.#treeWidth, y: clientY - top };
  }

  /** The element of a row, if it is drawn. */
  elementFor(key: string): HTMLElement | undefined {
    const at = this.#picture?.window.rows.find((row) => this.rows[row]?.key === key);
    if (at === undefined) return undefined;
    return this.#element.renderRoot.querySelector<HTMLElement>(`.lines > [aria-rowindex="${at + 2}"]`) ?? undefined;
  }

  /** Scrolls so that a month, or a row, is seen; the month in the middle. */
  scrollTo({ month, row }: { month?: number; row?: number }): void {
    if (row !== undefined) this.reveal(row);
    const { scale } = this;
    if (month === undefined || !scale) return;
    this.#room.scrollTo({ inline: Math.max(0, scale.xOf(month) - this.shown.size / 2) });
  }

  /** Scrolls sideways by a third of what is seen. */
  pan(direction: 1 | -1): void {
    const { from, size } = this.shown;
    this.#room.scrollTo({ inline: Math.max(0, from + (direction * size) / 3) });
  }

  /** Scrolls sideways, as little as need be, so that months are seen. */
  revealMonths(from: number, to: number): void {
    const { scale } = this;
    if (!scale) return;
    const margin = 40;
    const { from: start, size } = this.shown;
    const [first, last] = [scale.xOf(from) - margin, scale.xOf(to) + margin];
    if (last > start + size) this.#room.scrollTo({ inline: Math.max(0, Math.min(first, last - size)) });
    else if (first < start) this.#room.scrollTo({ inline: Math.max(0, first) });
  }

  /** Scrolls as little as need be for a row to be seen. */
  reveal(row: number): void {
    const { rowHeight } = this;
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

  #newPicture(content: TimelineContent): TimelinePicture {
    const { rows, model, settings, findings, open } = content;
    const { density } = settings;
    const rowHeight = Math.round(rowHeights[density === 'compact' ? 'compact' : 'comfortable'] * this.#room.room.scale);
    const places = this.#places.of([rows], () => new RowPlaces(rows));
    return {
      rows,
      window: this.#newWindow(rows.length, rowHeight),
      frame: this.#newFrame(content),
      model,
      schedule: this.#schedule,
      findings,
      preview: this.#preview,
      open,
      selected: this.#selected,
      keeper: this,
      placeOf: (at) => places.of(at),
    };
  }

  /** The rows that are seen, some more on both sides, and that of the cursor: it is where the Tab key leads. */
  #newWindow(count: number, rowHeight: number): TimelineWindow {
    const { from, to } = this.#room.isPrinting ? { from: 0, to: count } : this.#seenRows(count, rowHeight, moreRows);
    const rows = Array.from({ length: to - from }, (_, index) => from + index);
    const { row } = this.#cursor;
    if (row < from) rows.unshift(row);
    else if (row >= to && row < count) rows.push(row);
    return { rows, from, to, rowHeight };
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

  #newFrame({ model, settings }: TimelineContent): Frame {
    const { room, isPrinting } = this.#room;
    return this.#frames.of({ model, settings, room, isPrinting, hasTime: this.#scheduled === model.value });
  }

  #reviewLines(picture: TimelinePicture): readonly number[] {
    const { value } = picture.model;
    if (picture.rows[0]?.kind !== 'reviews') return this.#reviews.of([], () => []);
    return this.#reviews.of([picture.frame, value.reviews, value.reviewEveryMonths], () =>
      reviewsLook(picture).signs.map(({ at }) => at),
    );
  }

  /** Draws rows and links again, without an update of the element. */
  #redraw(): void {
    const content = this.#content;
    if (!this.lines || !content || !this.#room.element?.isConnected) return this.#element.requestUpdate();
    this.#cursor.note(this.rows);
    this.#picture = this.#newPicture(content);
    this.lines.redraw(this.#picture);
    this.#cursor.rove();
    this.#drawLinks();
    this.#around.part?.follow();
  }

  #drawLinks(): void {
    const picture = this.#picture;
    if (!picture) return;
    const isScheduled = this.#scheduled === picture.model.value && this.#preview.size === 0;
    this.#links.draw(this.#element.renderRoot.querySelector<SVGSVGElement>('svg.links') ?? undefined, {
      picture,
      rowIndex: this.#rowIndex,
      isScheduled,
      isRightToLeft: this.#isRightToLeft,
    });
  }

  /** Something else may be seen: it is drawn if it was not yet. */
  #moved(): void {
    const { element, scrolledTo, isMeasured, room } = this.#room;
    const picture = this.#picture;
    if (!element || !picture) return;
    element.classList.toggle('aside', scrolledTo.inline > 0);
    if (isMeasured) this.#measureTree(element, room.inlineSize);
    const { rows, window } = picture;
    const seen = this.#seenRows(rows.length, window.rowHeight, 0);
    const isDrawn = seen.from >= window.from && seen.to <= window.to;
    if (isDrawn) this.#around.part?.follow();
    else this.#redraw();
    const { from, size } = this.shown;
    if (from < this.#axis.from || Math.min(from + size, picture.frame.scale.width) > this.#axis.to)
      this.#element.requestUpdate();
  }

  #measureTree(element: HTMLElement, inlineSize: number): void {
    if (this.#measuredAt === inlineSize) return;
    this.#measuredAt = inlineSize;
    this.#treeWidth = element.querySelector<HTMLElement>('.head > .tree')?.offsetWidth ?? 0;
    if (this.#hasFoundToday) return;
    this.#hasFoundToday = true;
    const { todayX = 0 } = this.#picture?.frame ?? {};
    const { size } = this.shown;
    // Who opens a roadmap that is longer than the page wants to know what is now.
    if (todayX > size * 0.8) this.#room.scrollTo({ inline: todayX - size * 0.4 });
  }

  #holdAnchor(before: Scale, { rows, settings }: TimelineContent): void {
    this.#around.part?.hold(before, rows[this.#cursor.row], settings.today);
  }

  #keepAnchor(): void {
    const anchor = this.#around.part?.anchor;
    const inline = this.scale && anchor?.take(this.scale);
    if (inline === undefined) return;
    this.#room.scrollTo({ inline });
    anchor?.leave(this.shown.from);
  }

  /** Slack, the critical chain, and where all rows are: after the picture, when there is time. */
  #expectSchedule(): void {
    const model = this.#content?.model;
    // Code that did not come is not asked for with each drawing.
    if (!model || this.#isWaiting || this.#around.hasFailed || this.#scheduled === model.value) return;
    this.#isWaiting = true;
    void this.#workOut(model);
  }

  async #workOut(model: RoadmapModel): Promise<void> {
    await (this.#scheduled ? afterEdits(patience) : whenIdle(patience));
    const around = await this.#around.want();
    this.#isWaiting = false;
    if (!around || !this.#element.isConnected || this.#content?.model !== model) return;
    this.#schedule = around.scheduleOf(model.value);
    this.#scheduled = model.value;
    this.#rowIndex = model.rowIndex(this.#content.rows);
    const before = this.#picture?.frame.scale;
    if (before !== this.#newFrame(this.#content).scale) this.#element.requestUpdate();
    else this.#redraw();
  }
}
