/** The timeline: a treegrid with a picture beside it (ARIA Authoring Practices, "Treegrid"). */
import { LazyPart, Remembered } from '@kvasir/element';
import type { ItemSpan } from '@kvasir/model/roadmap.js';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { EntryRef } from '../entries.ts';
import type { RoadmapFindings } from '../roadmap-findings.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapRow } from '../rows.ts';
import type { RoadmapSettings } from '../settings.ts';
import type { Around } from './around.ts';
import { TimelineCursor, type CursorPlace } from './cursor.ts';
import { Frames } from './frames.ts';
import { LinkLayer } from './link-layer.ts';
import type { Frame, LinesKeeper, TimelinePicture } from './picture.ts';
import { RowPlaces } from './places.ts';
import { reviewsLook } from './reviews-look.ts';
import type { Scale } from './scale.ts';
import { TimelineSchedule } from './timeline-schedule.ts';
import { timelineView } from './timeline-view.ts';
import { TimelineViewport } from './timeline-viewport.ts';

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

const noPreview: ReadonlyMap<string, ItemSpan> = new Map();

export class Timeline implements ReactiveController, LinesKeeper {
  lines: LinesKeeper['lines'];
  /** What of it is seen. */
  readonly viewport: TimelineViewport;
  readonly #element: LitElement;
  readonly #links = new LinkLayer();
  readonly #frames = new Frames();
  readonly #places = new Remembered<RowPlaces>();
  readonly #reviews = new Remembered<readonly number[]>();
  readonly #cursor: TimelineCursor;
  readonly #around: LazyPart<Around>;
  readonly #schedule: TimelineSchedule;
  #content: TimelineContent | undefined;
  #picture: TimelinePicture | undefined;
  #preview = noPreview;
  #selected: string | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    this.viewport = new TimelineViewport(
      element,
      () => this.#picture,
      () => this.#moved(),
    );
    this.#cursor = new TimelineCursor(element);
    this.#around = new LazyPart(element, async () => {
      const { Around } = await import('./around.ts');
      return new Around(element, this.viewport);
    });
    this.#schedule = new TimelineSchedule(
      element,
      this.#around,
      () => this.#content,
      () => this.#scheduled(),
    );
    element.addController(this);
  }

  get onScroll(): TimelineViewport['onScroll'] {
    return this.viewport.onScroll;
  }
  get rows(): readonly RoadmapRow[] {
    return this.#content?.rows ?? [];
  }
  get cursor(): CursorPlace {
    return this.#cursor;
  }
  /** How many rows a page is long. */
  get page(): number {
    return this.#picture ? this.viewport.pageOf(this.#picture.window) : 1;
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
    if (!this.#element.isConnected || !this.viewport.element) return;
    this.viewport.noteDirection();
    this.#keepAnchor();
    this.#cursor.rove();
    this.#drawLinks();
    if (this.#picture) this.#around.part?.draw(this.#picture);
    this.#schedule.expect();
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
    if (before && before !== scale && !this.viewport.isPrinting) this.#holdAnchor(before, content);
    return timelineView({
      picture: this.#picture,
      canEdit: content.canEdit,
      ...this.viewport.axisOf(scale),
      reviews: this.#reviewLines(this.#picture),
      legend: this.#around.part?.legend(this.#picture, content.canEdit, this.viewport.isPrinting),
    });
  }

  /** Gives the focus back to the row that had it last. */
  focus(): void {
    this.#cursor.wantFocus();
    this.viewport.reveal(this.#cursor.row);
    this.#redraw();
  }

  /** Goes to a row, or to a cell of one, and gives it the focus. */
  moveTo({ row, column }: CursorPlace): void {
    this.#cursor.set({ row, column }, this.rows);
    this.#cursor.wantFocus();
    this.viewport.reveal(this.#cursor.row);
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

  /** The element of a row, if it is drawn. */
  elementFor(key: string): HTMLElement | undefined {
    const at = this.#picture?.window.rows.find((row) => this.rows[row]?.key === key);
    if (at === undefined) return undefined;
    return this.#element.renderRoot.querySelector<HTMLElement>(`.lines > [aria-rowindex="${at + 2}"]`) ?? undefined;
  }

  #newPicture(content: TimelineContent): TimelinePicture {
    const { rows, model, settings, findings, open } = content;
    const { density } = settings;
    const rowHeight = Math.round(
      rowHeights[density === 'compact' ? 'compact' : 'comfortable'] * this.viewport.room.scale,
    );
    const places = this.#places.of([rows], () => new RowPlaces(rows));
    return {
      rows,
      window: this.viewport.window(rows.length, rowHeight, this.#cursor.row),
      frame: this.#newFrame(content),
      model,
      schedule: this.#schedule.last,
      findings,
      preview: this.#preview,
      open,
      selected: this.#selected,
      keeper: this,
      placeOf: (at) => places.of(at),
    };
  }

  #newFrame({ model, settings }: TimelineContent): Frame {
    const { room, isPrinting } = this.viewport;
    return this.#frames.of({ model, settings, room, isPrinting, hasTime: this.#schedule.isOf(model.value) });
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
    if (!this.lines || !content || !this.viewport.element?.isConnected) return this.#element.requestUpdate();
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
    this.#links.draw(this.#element.renderRoot.querySelector<SVGSVGElement>('svg.links') ?? undefined, {
      picture,
      rowIndex: this.#schedule.rowIndex,
      isScheduled: this.#schedule.isOf(picture.model.value) && this.#preview.size === 0,
      isRightToLeft: this.viewport.isRightToLeft,
    });
  }

  /** Something else may be seen: it is drawn if it was not yet. */
  #moved(): void {
    const picture = this.#picture;
    if (!picture) return;
    if (this.viewport.hasRows(picture)) this.#around.part?.follow();
    else this.#redraw();
    if (!this.viewport.hasAxis(picture.frame.scale)) this.#element.requestUpdate();
  }

  #holdAnchor(before: Scale, { rows, settings }: TimelineContent): void {
    this.#around.part?.hold(before, rows[this.#cursor.row], settings.today);
  }

  #keepAnchor(): void {
    const anchor = this.#around.part?.anchor;
    const { scale } = this.viewport;
    const inline = scale && anchor?.take(scale);
    if (inline === undefined) return;
    this.viewport.scrollTo(inline);
    anchor?.leave(this.viewport.shown.from);
  }

  /** What was worked out may reach farther than the axis does. */
  #scheduled(): void {
    const before = this.#picture?.frame.scale;
    if (this.#content && before !== this.#newFrame(this.#content).scale) this.#element.requestUpdate();
    else this.#redraw();
  }
}
