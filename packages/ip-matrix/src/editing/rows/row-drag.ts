import { PointerDrag } from '@kvasir/element';
import { html, nothing } from 'lit';
import { isSameItem, type ItemRef } from '../../items.ts';
import type { ItemRow } from '../../grid/rows.ts';
import type { EditingContext } from '../editing-context.ts';
import { scrollerOf } from '../scroller.ts';
import type { RowActions } from './row-actions.ts';

/** How near to an edge of what scrolls a pointer must be for it to scroll, and how far with each frame. */
const edge = 36;
const scrollStep = 12;

interface Drag {
  readonly item: ItemRef;
  readonly scroller: HTMLElement | undefined;
  y: number;
  /** The gap between rows of the group that the item would go into, counted from 0. */
  gap: number | undefined;
}

/** Moving a row with the pointer, within its group. The keyboard does the same with Alt and the arrows. */
export class RowDrag {
  readonly #context: EditingContext;
  readonly #actions: RowActions;
  readonly #pointer = new PointerDrag();
  #drag: Drag | undefined;

  constructor(context: EditingContext, actions: RowActions) {
    this.#context = context;
    this.#actions = actions;
  }

  pointerdown(event: PointerEvent, item: ItemRef): void {
    const handle = event.composedPath()[0];
    const { canEdit } = this.#context.host;
    if (event.button !== 0 || !canEdit || !(handle instanceof HTMLElement) || this.#placeOf(item) < 0) return;
    const drag: Drag = { item, scroller: scrollerOf(handle), y: event.clientY, gap: undefined };
    this.#pointer.begin(event, handle, {
      began: () => (this.#drag = drag),
      moved: ({ clientY }) => {
        drag.y = clientY;
        this.#scroll(drag);
        this.#aim(drag);
      },
      dropped: () => this.#drop(drag),
      cancelled: (byUser) => {
        this.#end();
        if (byUser) this.#context.host.announce(this.#context.text.moveCancelled);
      },
    });
  }

  render(): unknown {
    if (!this.#drag) return nothing;
    void this.#context.host.element.updateComplete.then(() => this.#placeLine());
    return html`<div class="edit-drop-line" id="edit-drop-line" popover="manual" aria-hidden="true"></div>`;
  }

  #drop({ item, gap }: Drag): void {
    this.#end();
    const from = this.#placeOf(item);
    // The gap after an item that goes down is one place further than the item will be.
    if (gap !== undefined && from >= 0) this.#actions.moveTo(item, gap > from ? gap - 1 : gap);
  }

  #placeOf(item: ItemRef): number {
    return this.#context.groupOf(item).findIndex((row) => isSameItem(row.item, item));
  }

  /** Finds the gap that is nearest to the pointer, among the rows of the group that are drawn. */
  #aim(drag: Drag): void {
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
  #scroll({ scroller, y }: Drag): void {
    const view = scroller?.getBoundingClientRect();
    if (view && y < view.top + edge) scroller?.scrollBy(0, -scrollStep);
    else if (view && y > view.bottom - edge) scroller?.scrollBy(0, scrollStep);
  }

  #boxOf(row: ItemRow): DOMRect | undefined {
    const { grid } = this.#context.host;
    return grid.cellElement({ row: grid.rows.indexOf(row), column: 0 })?.parentElement?.getBoundingClientRect();
  }

  #end(): void {
    this.#drag = undefined;
    this.#context.host.element.requestUpdate();
  }
}
