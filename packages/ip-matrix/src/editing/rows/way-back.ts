import type { ReactiveController } from 'lit';
import { isSameItem, type ItemRef } from '../../items.ts';
import type { EditingContext } from '../editing-context.ts';

interface Left {
  readonly item: ItemRef;
  readonly column: number;
  /** The row on which the cursor is since; it is known once the rows are drawn anew. */
  readonly row: string | undefined;
}

/** Leads the cursor back to a row that was deleted under it when that is undone, unless it has gone elsewhere meanwhile. */
export class WayBack implements ReactiveController {
  readonly #context: EditingContext;
  #left: Left | undefined;

  constructor(context: EditingContext) {
    this.#context = context;
    context.host.element.addController(this);
  }

  /** The row of an item is deleted, and the cursor is on it. */
  leave(item: ItemRef): void {
    this.#left = { item, column: this.#context.host.grid.cursor.column, row: undefined };
  }

  hostUpdated(): void {
    const left = this.#left;
    if (!left) return;
    const { grid, element } = this.#context.host;
    const { cursor, rows } = grid;
    const now = rows[cursor.row]?.key;
    const row = rows.findIndex((one) => one.kind !== 'group' && isSameItem(one.item, left.item));
    if (left.row === undefined) {
      if (row < 0) this.#left = { ...left, row: now };
      return;
    }
    const hasStayed = now === left.row && cursor.column === left.column;
    if (row < 0 && hasStayed) return;
    this.#left = undefined;
    if (!hasStayed) return;
    const to = { row, column: left.column };
    const { activeElement } = element.renderRoot as ShadowRoot;
    // The focus stays where it is when the undo came from a button.
    if (activeElement?.closest('[role=row]')) grid.moveTo(to);
    else grid.select({ from: to, to });
  }
}
