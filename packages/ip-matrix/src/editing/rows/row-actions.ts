import type { MenuItem } from '@kvasir/element/controls.js';
import type { Result } from '@kvasir/model';
import type { GridRow, ItemRow } from '../../grid/rows.ts';
import { isSameItem, type ItemCollection, type ItemRef } from '../../items.ts';
import { withDuplicate, withMovedItem, withNewItem, withoutItem } from './item-edits.ts';
import { editWithUndo } from '@kvasir/element/controls.js';
import { entryOf } from '../edits/entries.ts';
import { standInOrder } from './item-order.ts';
import type { EditingContext } from '../editing-context.ts';
import { WayBack } from './way-back.ts';

/** What is done to whole rows. */
export class RowActions {
  readonly #context: EditingContext;
  readonly #editTitle: (row: number) => void;
  readonly #wayBack: WayBack;

  /** @param editTitle opens the title of a row that was added */
  constructor(context: EditingContext, editTitle: (row: number) => void) {
    this.#context = context;
    this.#editTitle = editTitle;
    this.#wayBack = new WayBack(context);
  }

  /** Adds an item to the group of the cursor, after another or as the last, and lets its title be typed. */
  async add(collection: ItemCollection, after?: ItemRef): Promise<void> {
    const { host, text } = this.#context;
    if (!host.canEdit) return;
    const title = text.newTitle[collection];
    const rows = after ? this.#context.groupOf(after) : [];
    // Where rows are sorted by a column, no place among them is one in their own order.
    const place = after && standInOrder(rows) ? { after, rows } : undefined;
    const beginning = { title, ...this.#surroundings(collection) };
    const { value, item } = withNewItem(host.value, collection, beginning, place);
    host.edit(value);
    const entry = entryOf(value, item);
    // All new items are called alike: it is the number that tells them apart.
    const name = entry ? this.#context.longName({ entry }) : title;
    const row = await this.#context.positionOf(item);
    if (row === undefined) {
      host.announce(text.hiddenAfterAdding(name));
      host.openItem(item);
      return;
    }
    host.announce(text.added(name));
    this.#editTitle(row);
  }

  async duplicate(item: ItemRef): Promise<void> {
    const { host, text } = this.#context;
    const original = this.#context.rowOf(item);
    if (!host.canEdit || !original) return;
    const copy = withDuplicate(host.value, item, text.copyOf, this.#context.groupOf(item));
    if (!copy) return;
    host.edit(copy.value);
    host.announce(text.duplicated(this.#context.title(original)));
    const row = await this.#context.positionOf(copy.item);
    if (row !== undefined) host.grid.moveTo({ row, column: host.grid.cursor.column });
  }

  /** Deletes items, all in one edit. */
  remove(items: readonly ItemRef[]): void {
    const { host, text } = this.#context;
    const { grid } = host;
    const entries = items.flatMap((item) => entryOf(host.value, item) ?? []);
    const [entry] = entries;
    if (!host.canEdit || !entry) return;
    const count = entries.length;
    const title = this.#context.title({ entry });
    const onUndone = (): void =>
      this.#sayRestored(items, count > 1 ? text.rowsRestored(count, host.format) : text.restored(title));
    const done = count > 1 ? text.rowsDeleted(count, host.format) : text.deleted(title);
    editWithUndo(host, items.reduce(withoutItem, host.value), { text: done, undo: text.undo, onUndone });
    const places = items.map((item) =>
      grid.rows.findIndex((row) => row.kind !== 'group' && isSameItem(row.item, item)),
    );
    if (places.includes(grid.cursor.row)) {
      this.#wayBack.leave(items[places.indexOf(grid.cursor.row)] as ItemRef);
      // What follows the deleted rows is then at their height.
      grid.moveTo({ row: Math.min(...places.filter((place) => place >= 0)), column: grid.cursor.column });
    } else grid.focus();
  }

  /** Moves an item up (-1) or down (1) in its group. */
  moveBy(item: ItemRef, step: -1 | 1): void {
    const rows = this.#context.groupOf(item);
    const from = rows.findIndex((row) => isSameItem(row.item, item));
    this.moveTo(item, from + step);
  }

  /** Moves an item to a place in its group, counted from 0. */
  moveTo(item: ItemRef, to: number): void {
    const { host, text } = this.#context;
    const rows = this.#context.groupOf(item);
    const from = rows.findIndex((row) => isSameItem(row.item, item));
    const row = rows[from];
    if (!host.canEdit || !row) return;
    const title = this.#context.title(row);
    if (to < 0 || to >= rows.length) {
      host.announce(to < 0 ? text.isFirst(title) : text.isLast(title));
      return;
    }
    if (to === from) return;
    if (!standInOrder(rows)) {
      host.announce(text.cannotMove);
      return;
    }
    host.edit(withMovedItem(host.value, rows, from, to));
    void this.#followTo(item, title, to, rows.length);
  }

  /** What a menu on the row offers. */
  menuItems(item: ItemRef): MenuItem[] {
    const { text, host } = this.#context;
    const rows = this.#context.groupOf(item);
    const at = rows.findIndex((row) => isSameItem(row.item, item));
    const open: MenuItem = { key: 'open', label: text.menu.open, onSelect: () => host.openItem(item) };
    if (!host.canEdit) return [open];
    return [
      open,
      { key: 'duplicate', label: text.menu.duplicate, onSelect: () => void this.duplicate(item) },
      {
        key: 'up',
        label: text.menu.moveUp,
        separated: true,
        disabled: at <= 0,
        onSelect: () => this.moveBy(item, -1),
      },
      {
        key: 'down',
        label: text.menu.moveDown,
        disabled: at === rows.length - 1,
        onSelect: () => this.moveBy(item, 1),
      },
      { key: 'delete', label: text.menu.delete, separated: true, danger: true, onSelect: () => this.remove([item]) },
    ];
  }

  /** Says where the row went. Where the rows are sorted by something else, it cannot have gone anywhere. */
  async #followTo(item: ItemRef, title: string, to: number, count: number): Promise<void> {
    const { host, text } = this.#context;
    const row = await this.#context.positionOf(item);
    if (row === undefined) return;
    host.grid.moveTo({ row, column: host.grid.cursor.column });
    const hasMoved = this.#context.groupOf(item).findIndex((other) => isSameItem(other.item, item)) === to;
    host.announce(hasMoved ? text.movedTo(title, to + 1, count, host.format) : text.cannotMove);
  }

  #sayRestored([item]: readonly ItemRef[], text: string): void {
    const { host } = this.#context;
    host.announce(text);
    if (!item) return;
    void this.#context.positionOf(item).then((row) => {
      if (row !== undefined) host.grid.moveTo({ row, column: 0 });
    });
  }

  /** What a new item takes from where the cursor is: the work packages of its group, or the partner of its column. */
  #surroundings(collection: ItemCollection): Pick<Result, 'workPackages'> & { partner?: string } {
    const { rows, columns, cursor } = this.#context.host.grid;
    const isOfKind = (row: GridRow | undefined): row is ItemRow =>
      row !== undefined && row.kind !== 'group' && row.item.collection === collection;
    const [at, next] = [rows[cursor.row], rows[cursor.row + 1]];
    const neighbour = isOfKind(at) ? at : at?.kind === 'group' && isOfKind(next) ? next : undefined;
    if (collection === 'results') {
      const workPackages = neighbour?.kind === 'result' ? neighbour.entry.workPackages : undefined;
      return workPackages ? { workPackages } : {};
    }
    const column = columns[cursor.column];
    const partner =
      column?.kind === 'partner'
        ? column.partner
        : neighbour?.kind === 'background'
          ? neighbour.entry.partner
          : this.#context.host.partners[0]?.id;
    return partner === undefined ? {} : { partner };
  }
}
