/** What a user's events in the timeline do. It loads when somebody comes to it. */
import type { EventMoment } from '@kvasir/element';
import { moveItem, type ItemSpan, type MoveTarget } from '@kvasir/model/roadmap.js';
import type { EntryCollection } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapRow } from '../rows.ts';
import { TimelineDrag } from './drag.ts';
import { isMovable } from './movable.ts';
import { treeMove } from './navigation.ts';
import { shortName } from './picture.ts';
import type { Timeline } from './timeline.ts';

const columns = 5;
/** The column of the picture. */
const picture = 5;

function itemOf(row: RoadmapRow | undefined): RoadmapItem | undefined {
  return row?.kind === 'reviews' ? undefined : row?.item;
}

/** What of an item a chord moves: all of it, its end, or its beginning. */
function target(span: ItemSpan, by: 1 | -1, { shiftKey, ctrlKey }: KeyboardEvent): MoveTarget | undefined {
  const [start, due] = [span.start + 1, span.finish];
  if (shiftKey) return due + by < start && !span.isPoint ? undefined : { due: due + by };
  if (ctrlKey) return span.isPoint || start + by > due ? undefined : { start: start + by };
  return span.isPoint ? { due: due + by } : { start: start + by, due: due + by };
}

/** How far a wheel is turned for another scale, in pixels. */
const turnForStep = 60;

export class TimelineControl {
  readonly #host: RoadmapHost;
  readonly #timeline: Timeline;
  readonly #drag: TimelineDrag;
  /** How far the wheel has been turned since it last changed the scale. */
  #turned = 0;

  constructor(host: RoadmapHost, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
    this.#drag = new TimelineDrag(host, timeline);
    // Not in the template: while nobody works with the timeline, the page scrolls without asking it.
    host.element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  handle(event: Event, moment: EventMoment): void {
    switch (event.type) {
      case 'focusin':
        this.#timeline.adopt(moment.path);
        return this.#nameChords();
      case 'click':
        return this.#click(event as PointerEvent, moment);
      case 'pointerdown':
        return void this.#drag.pointerdown(event as PointerEvent, moment.path);
      case 'keydown':
        return this.#keydown(event as KeyboardEvent, moment);
    }
  }

  /** What the keys do to the row that has the focus; the next one that is drawn in its element may be another. */
  #nameChords(): void {
    const row = this.#timeline.rows[this.#timeline.cursor.row];
    const item = itemOf(row);
    const moves = item !== undefined && this.#host.canEdit && isMovable(this.#host.value, item);
    const held = !moves ? [] : item.span?.isPoint ? ['Alt'] : ['Alt', 'Alt+Shift', 'Alt+Control'];
    const chords = held.flatMap((keys) => [`${keys}+ArrowLeft`, `${keys}+ArrowRight`]);
    const element = row && this.#timeline.elementFor(row.key);
    if (element) element.ariaKeyShortcuts = chords.join(' ') || null;
  }

  #click(event: PointerEvent, { path }: EventMoment): void {
    const place = this.#timeline.placeOf(path);
    const row = place && this.#timeline.rows[place.row];
    if (!row) return;
    const sign = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.at'));
    const wasHere = this.#timeline.cursor.row === place.row && this.#timeline.isSelected(row.key);
    this.#timeline.select(row.key);
    this.#timeline.moveTo({ row: place.row, column: undefined });
    // A finger has no double click that could be relied on: it presses again what it has chosen.
    const isMeant =
      event.detail === 2 || (event.pointerType === 'touch' && wasHere) || (row.kind === 'reviews' && sign);
    if (isMeant) this.#open(row, sign?.dataset['key']);
  }

  /** A wheel with the control key, and two fingers on a touchpad, change the scale. */
  #wheel(event: WheelEvent): void {
    const isInside = event.composedPath().some((node) => node instanceof Element && node.matches('.viewport'));
    if (!event.ctrlKey || !isInside) return;
    event.preventDefault();
    this.#turned += event.deltaY;
    if (Math.abs(this.#turned) < turnForStep) return;
    this.#host.zoom(this.#turned < 0 ? 1 : -1);
    this.#turned = 0;
  }

  #keydown(event: KeyboardEvent, { path }: EventMoment): void {
    if (!this.#timeline.placeOf(path)) return;
    if (this.#act(event)) event.preventDefault();
  }

  /** Whether the key was for the timeline. */
  #act(event: KeyboardEvent): boolean {
    const timeline = this.#timeline;
    const { cursor, rows } = timeline;
    const { isRightToLeft } = timeline.viewport;
    const row = rows[cursor.row];
    if (!row) return false;
    if (event.altKey) return this.#move(event, row);
    const control = event.ctrlKey || event.metaKey;
    if (event.key === '+' || event.key === '-') {
      this.#host.zoom(event.key === '+' ? 1 : -1);
      return true;
    }
    if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      timeline.viewport.pan((event.key === 'ArrowRight') === isRightToLeft ? -1 : 1);
      return true;
    }
    if (event.key === 'Enter' && !control) return this.#open(row);
    if (event.key === ' ' && !control) {
      timeline.select(row.key);
      return true;
    }
    const move = treeMove(
      cursor,
      { key: event.key, control, isRightToLeft },
      { isOpen: row.kind === 'lane' ? row.isOpen : undefined, parent: timeline.parentOf(cursor.row) },
      { rows: rows.length, columns, page: timeline.page },
    );
    if (move === undefined) return false;
    if (move === 'fold' || move === 'unfold') this.#fold(row);
    else {
      timeline.moveTo(move);
      if (move.column === picture) this.#reveal(rows[move.row]);
    }
    return true;
  }

  /** A key does what a press on the sign of the lane does. */
  #fold(row: RoadmapRow): void {
    this.#timeline.elementFor(row.key)?.querySelector<HTMLElement>('[data-do="lane"]')?.click();
  }

  #open(row: RoadmapRow, key = row.key): true {
    const slash = key.indexOf('/');
    const item = itemOf(row);
    if (row.kind === 'lane' && key === row.key) {
      if (item) this.#host.openEntry(item.ref);
    } else if (slash < 0) this.#host.show('reviews');
    else this.#host.openEntry({ collection: key.slice(0, slash) as EntryCollection, id: key.slice(slash + 1) });
    return true;
  }

  /** Brings the picture of a row into view, sideways. */
  #reveal(row: RoadmapRow | undefined): void {
    const span = itemOf(row)?.span;
    if (span) this.#timeline.viewport.revealMonths(span.start, span.finish);
  }

  /** Moves an item by a month, or one of its ends. */
  #move(event: KeyboardEvent, row: RoadmapRow): boolean {
    const { key } = event;
    const item = itemOf(row);
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    // Where there is nothing to move either: to go back in the history is not what was meant.
    if (!item || !this.#host.canEdit) return true;
    const span = item.span;
    const by = (key === 'ArrowRight') === this.#timeline.viewport.isRightToLeft ? -1 : 1;
    const to = span && target(span, by, event);
    if (!to) return true;
    const move = moveItem(this.#host.value, item.ref, to);
    if (move.changes.length === 0) {
      const { text } = this.#host;
      this.#host.announce(text.notMoved(shortName(item, text)));
      return true;
    }
    this.#host.move(move, item.ref);
    void this.#host.element.updateComplete.then(() => {
      const { cursor, rows } = this.#timeline;
      // In the order of months the row itself may have gone elsewhere.
      this.#timeline.viewport.reveal(cursor.row);
      this.#reveal(rows[cursor.row]);
    });
    return true;
  }
}
