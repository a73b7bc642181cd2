/** Moving what is drawn with the pointer: a whole item, or one of its ends. It snaps to months. */
import { adoptStyles, PointerDrag } from '@kvasir/element';
import { moveItem, type ItemSpan, type MoveTarget } from '@kvasir/model/roadmap.js';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import { DragNote } from './drag-note.ts';
import { dragStyles } from './drag.styles.ts';
import { placed, type DragPart } from './dragged-span.ts';
import { isMovable } from './movable.ts';
import { shortName } from './picture.ts';
import type { Timeline } from './timeline.ts';

/** How near to an end of a bar it is that end which is dragged, in pixels. */
const grip = 8;
/** How near to an edge of the picture a pointer must be for it to scroll, and how far with each frame. */
const edge = 32;
const scrollStep = 14;

interface Dragged {
  readonly item: RoadmapItem;
  readonly span: ItemSpan;
  readonly part: DragPart;
  /** The month under the pointer when it was pressed. */
  readonly from: number;
  target: ItemSpan;
}

export class TimelineDrag {
  readonly #host: RoadmapHost;
  readonly #timeline: Timeline;
  readonly #pointer = new PointerDrag();
  readonly #note: DragNote;

  constructor(host: RoadmapHost, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
    this.#note = new DragNote(host);
    adoptStyles(host.element, dragStyles);
  }

  /** Whether what was pressed can be dragged, and is followed from now on. */
  pointerdown(event: PointerEvent, path: readonly EventTarget[]): boolean {
    const [handle] = path;
    if (event.button !== 0 || !this.#host.canEdit || !(handle instanceof HTMLElement)) return false;
    const dragged = this.#draggedBy(event, handle, path);
    if (!dragged) return false;
    // No text is selected, and on a touch screen nothing scrolls under the finger.
    event.preventDefault();
    if (!isMovable(this.#host.value, dragged.item)) {
      const nothing = (): void => undefined;
      const began = () => this.#refuse(dragged.item);
      this.#pointer.begin(event, handle, { began, moved: nothing, dropped: nothing, cancelled: nothing });
      return true;
    }
    this.#pointer.begin(event, handle, {
      began: () => this.#note.show(),
      moved: (point) => this.#follow(dragged, point.clientX, point.clientY),
      dropped: () => this.#drop(dragged),
      cancelled: () => this.#end(),
    });
    return true;
  }

  /** Ends what is under way: the element is going. */
  stop(): void {
    this.#pointer.cancel();
  }

  #draggedBy(event: PointerEvent, handle: HTMLElement, path: readonly EventTarget[]): Dragged | undefined {
    const item = this.#itemOf(handle, path);
    const { viewport } = this.#timeline;
    const { scale } = viewport;
    const x = viewport.placeAt(event.clientX);
    if (!item?.span || x === undefined || !scale) return undefined;
    const { span } = item;
    const part = partAt(handle, x - scale.xOf(span.start), scale.xOf(span.finish) - x, span);
    return { item, span, part, from: scale.monthAt(x), target: span };
  }

  #itemOf(handle: HTMLElement, path: readonly EventTarget[]): RoadmapItem | undefined {
    const { key } = handle.dataset;
    const isSign = handle.classList.contains('at');
    if (!isSign && !handle.classList.contains('bar')) return undefined;
    const at = this.#timeline.placeOf(path)?.row;
    const row = at === undefined ? undefined : this.#timeline.rows[at];
    if (row?.kind === 'item') return row.item;
    if (row?.kind !== 'lane') return undefined;
    return isSign ? row.items.find((one) => one.key === key) : row.item;
  }

  #follow(dragged: Dragged, clientX: number, clientY: number): void {
    this.#scrollNear(clientX);
    const { viewport } = this.#timeline;
    const { scale } = viewport;
    const x = viewport.placeAt(clientX);
    if (!scale || x === undefined) return;
    const { item, span, part, from } = dragged;
    const target = placed(span, part, Math.round(scale.monthAt(x) - from));
    if (target.start !== dragged.target.start || target.finish !== dragged.target.finish) {
      dragged.target = target;
      this.#timeline.preview = new Map([[item.key, target]]);
    }
    this.#note.say(item, target, clientX, clientY);
  }

  /** Near an edge of the picture, the months come to the pointer. */
  #scrollNear(clientX: number): void {
    const viewport = this.#host.element.renderRoot.querySelector('.viewport');
    if (!viewport) return;
    const { left, right } = viewport.getBoundingClientRect();
    // The tree stands at the start of the picture, and covers it there.
    const tree = right - left - this.#timeline.viewport.shown.size;
    const [first, last] = this.#timeline.viewport.isRightToLeft ? [left, right - tree] : [left + tree, right];
    if (clientX < first + edge) viewport.scrollBy(-scrollStep, 0);
    else if (clientX > last - edge) viewport.scrollBy(scrollStep, 0);
  }

  #drop({ item, span, part, target }: Dragged): void {
    this.#end();
    if (target.start === span.start && target.finish === span.finish) return;
    const { ref } = item;
    const months: MoveTarget = {
      ...(part !== 'finish' && !span.isPoint && { start: target.start + 1 }),
      ...(part !== 'start' && { due: target.finish }),
    };
    const move = moveItem(this.#host.value, ref, months);
    if (move.changes.length > 0) this.#host.move(move, ref);
    else this.#refuse(item);
  }

  #refuse(item: RoadmapItem): void {
    const { text } = this.#host;
    this.#host.note({ text: text.notMoved(shortName(item, text)) });
  }

  #end(): void {
    this.#note.hide();
    this.#timeline.preview = new Map();
  }
}

/** What of an item is dragged: a point is moved as it is; of a bar its ends, or all of it. */
function partAt(handle: HTMLElement, fromStart: number, fromFinish: number, { isPoint }: ItemSpan): DragPart {
  if (isPoint) return 'all';
  if (handle.classList.contains('at')) return 'finish';
  if (fromFinish < grip && fromFinish <= fromStart) return 'finish';
  return fromStart < grip ? 'start' : 'all';
}
