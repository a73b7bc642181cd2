import { menuButton } from '@kvasir/element/controls.js';
import { html, nothing } from 'lit';
import { styled } from '@kvasir/element/windowing.js';
import type { ItemRef } from '../../items.ts';
import type { CellOfItem, EditingContext } from '../editing-context.ts';
import type { RowActions } from './row-actions.ts';

interface Open {
  readonly item: ItemRef;
  readonly box: DOMRect;
}

/**
 * The menu of a row, opened by a key or from the row itself. The button that it belongs to lies unseen over the row's
 * first cell for as long as it is open: a button for each of a thousand rows would be too many.
 */
export class RowMenu {
  readonly #context: EditingContext;
  readonly #actions: RowActions;
  #open: Open | undefined;

  constructor(context: EditingContext, actions: RowActions) {
    this.#context = context;
    this.#actions = actions;
  }

  open(place: CellOfItem): void {
    const { element, grid } = this.#context.host;
    const { item } = place;
    const position = this.#context.find(place);
    const cell = position && grid.cellElement(position);
    if (!cell) return;
    const box = (cell.querySelector('.row-menu') ?? cell).getBoundingClientRect();
    this.#open = { item, box: box.width > 0 ? box : cell.getBoundingClientRect() };
    element.requestUpdate();
    void element.updateComplete.then(() => this.#root.querySelector<HTMLElement>('#edit-row-menu-menu')?.showPopover());
  }

  render(): unknown {
    const open = this.#open;
    const row = open && this.#context.rowOf(open.item);
    if (!open || !row) return nothing;
    const { left, top, width, height } = open.box;
    const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
    return html`<span class="edit-row-menu" ${styled(place)} @toggle=${this.#onToggle}
      >${menuButton({
        id: 'edit-row-menu',
        label: this.#context.matrix.rowMenu(this.#context.title(row)),
        iconOnly: true,
        items: this.#actions.menuItems(open.item),
      })}</span
    >`;
  }

  get #root(): ShadowRoot {
    return this.#context.host.element.renderRoot as ShadowRoot;
  }

  readonly #onToggle = {
    handleEvent: (event: ToggleEvent): void => {
      if (event.newState === 'open') return;
      const isOnButton = this.#root.activeElement?.id === 'edit-row-menu';
      this.#open = undefined;
      this.#context.host.element.requestUpdate();
      // What was chosen may have led the focus elsewhere; else it goes back to the row.
      if (isOnButton) this.#context.host.grid.focus();
    },
    // The event of the menu does not bubble.
    capture: true,
  };
}
