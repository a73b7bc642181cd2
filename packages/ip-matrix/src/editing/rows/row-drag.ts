import { html, nothing } from 'lit';
import { isSameItem, type ItemRef } from '../../items.ts';
import type { ItemRow } from '../../grid/rows.ts';
import type { EditingContext } from '../editing-context.ts';
import type { RowActions } from './row-actions.ts';

/** Pixels that a pointer moves before it drags: less is a click. */
const threshold = 4;
/** How near to an edge of what scrolls a pointer must be for it to scroll, and how far with each frame. */
const edge = 36;
const scrollStep = 12;

interface Drag {
  readonly item: ItemRef;
  readonly pointer: number;
  readonly handle: HTMLElement;
  readonly startY: number;
  readonly scroller: HTMLElement | undefined;
  y: number;
  /** Whether the pointer has moved far enough. */
  isUnderWay: boolean;
  /** The gap between rows of the group that the item would go into, counted from 0. */
  gap: number | undefined;
}

/** Moving a row with the pointer, within its group. The keyboard does the same with Alt and the arrows. */
export class RowDrag {
  readonly #context: EditingContext;
  readonly #actions: RowActions;
  #drag: Drag | undefined;
  #frame = 0;

  constructor(context: EditingContext, actions: RowActions) {
    this.#context = context;
    this.#actions = actions;
  }

  pointerdown(event: PointerEvent, item: ItemRef): void {
    const handle = event.composedPath()[0];
    const { canEdit } = this.#context.host;
    if (event.button !== 0 || !canEdit || !(handle instanceof HTMLElement) || this.#placeOf(item) < 0) return;
    this.#end();
    const { clientY: y, pointerId: pointer } = event;
    const scroller = scrollerOf(handle);
    this.#drag = { item, pointer, handle, startY: y, scroller, y, isUnderWay: false, gap: undefined };
    handle.setPointerCapture(pointer);
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('pointercancel', this.#onCancel);
    handle.addEventListener('lostpointercapture', this.#onCancel);
    handle.ownerDocument.addEventListener('keydown', this.#onKey, true);
  }

  render(): unknown {
    if (!this.#drag?.isUnderWay) return nothing;
    void this.#context.host.element.updateComplete.then(() => this.#placeLine());
    return html`<div class="edit-drop-line" id="edit-drop-line" popover="manual" aria-hidden="true"></div>`;
  }

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    drag.y = event.clientY;
    if (!drag.isUnderWay && Math.abs(drag.y - drag.startY) < threshold) return;
    if (!drag.isUnderWay) {
      drag.isUnderWay = true;
      this.#scroll();
    }
    event.preventDefault();
    this.#aim();
  };

  readonly #onUp = (): void => {
    const drag = this.#drag;
    // Rows may have come and gone while the pointer stood still.
    if (drag?.isUnderWay) this.#aim();
    this.#end();
    if (!drag?.isUnderWay || drag.gap === undefined) return;
    const from = this.#placeOf(drag.item);
    // The gap after an item that goes down is one place further than the item will be.
    if (from >= 0) this.#actions.moveTo(drag.item, drag.gap > from ? drag.gap - 1 : drag.gap);
  };

  readonly #onCancel = (): void => this.#end();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const wasUnderWay = this.#drag?.isUnderWay;
    this.#end();
    if (wasUnderWay) this.#context.host.announce(this.#context.text.moveCancelled);
  };

  #placeOf(item: ItemRef): number {
    return this.#context.groupOf(item).findIndex((row) => isSameItem(row.item, item));
  }

  /** Finds the gap that is nearest to the pointer, among the rows of the group that are drawn. */
  #aim(): void {
    const drag = this.#drag;
    if (!drag) return;
    let best = Infinity;
    for (const [index, row] of this.#context.groupOf(drag.item).entries()) {
      const box = this.#boxOf(row);
      if (!box) continue;
      for (const [gap, y] of [
        [index, box.top],
        [index + 1, box.bottom],
      ] as const) {
        const distance = Math.abs(drag.y - y);
        if (distance >= best) continue;
        best = distance;
        drag.gap = gap;
      }
    }
    this.#context.host.element.requestUpdate();
  }

  #placeLine(): void {
    const drag = this.#drag;
    const line = this.#context.host.element.renderRoot.querySelector<HTMLElement>('#edit-drop-line');
    if (!drag || !line?.isConnected || drag.gap === undefined) return;
    if (!line.matches(':popover-open')) line.showPopover();
    const rows = this.#context.groupOf(drag.item);
    const [before, after] = [rows[drag.gap - 1], rows[drag.gap]];
    const below = after && this.#boxOf(after);
    const box = below ?? (before && this.#boxOf(before));
    if (!box) return;
    const view = drag.scroller?.getBoundingClientRect();
    const left = Math.max(box.left, view?.left ?? box.left);
    const right = Math.min(box.right, view?.right ?? box.right);
    line.style.setProperty('left', `${left}px`);
    line.style.setProperty('width', `${Math.max(0, right - left)}px`);
    line.style.setProperty('top', `${(below ? box.top : box.bottom) - 1}px`);
  }

  /** Near an edge of what scrolls, the rows come to the pointer. */
  #scroll(): void {
    const drag = this.#drag;
    if (!drag) return;
    const view = drag.scroller?.getBoundingClientRect();
    if (view && drag.y < view.top + edge) drag.scroller?.scrollBy(0, -scrollStep);
    else if (view && drag.y > view.bottom - edge) drag.scroller?.scrollBy(0, scrollStep);
    // Taken out of the page under the pointer: nobody will say that the drag has ended.
    if (!drag.handle.isConnected) return this.#end();
    this.#aim();
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  #boxOf(row: ItemRow): DOMRect | undefined {
    const { grid } = this.#context.host;
    return grid.cellElement({ row: grid.rows.indexOf(row), column: 0 })?.parentElement?.getBoundingClientRect();
  }

  #end(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    cancelAnimationFrame(this.#frame);
    const { handle } = drag;
    handle.removeEventListener('pointermove', this.#onMove);
    handle.removeEventListener('pointerup', this.#onUp);
    handle.removeEventListener('pointercancel', this.#onCancel);
    handle.removeEventListener('lostpointercapture', this.#onCancel);
    handle.ownerDocument.removeEventListener('keydown', this.#onKey, true);
    if (handle.hasPointerCapture(drag.pointer)) handle.releasePointerCapture(drag.pointer);
    this.#context.host.element.requestUpdate();
  }
}

/** What scrolls around a node: the grid's own box, or nothing that could be scrolled here. */
function scrollerOf(node: HTMLElement): HTMLElement | undefined {
  for (let at = node.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) return at;
  }
  return undefined;
}
