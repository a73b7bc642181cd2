/** Adding, duplicating, moving and removing entries. */
import type { Background, Result } from '@kvasir/model';
import type { ItemRow } from '../../grid/rows.ts';
import { isSameItem, type ItemCollection, type ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { freshId, lastOrder, nextNumber } from '@kvasir/model';
import { allEntries, collectionOf, entryOf, withEntries, type ItemEntry } from '../edits/entries.ts';
import { fieldAt, withField } from '../edits/fields.ts';
import { ordersAfterMove, ordersFor } from './item-order.ts';

const stems: Readonly<Record<ItemCollection, string>> = { results: 'result', background: 'background' };

export interface NewItem {
  readonly value: IpMatrix;
  readonly item: ItemRef;
}

/** Where an entry is put: right after another, among the entries of its group as they stand. */
export interface Place {
  readonly after: ItemRef;
  readonly rows: readonly ItemRow[];
}

/**
 * The slice with a new entry: in a place of its group, or at the end of its collection and so of its group.
 * @param beginning what it begins with: its title, its work packages, its provider
 */
export function withNewItem(
  value: IpMatrix,
  collection: ItemCollection,
  beginning: Partial<Result> & Partial<Background> & { title: string },
  place?: Place,
): NewItem {
  const item = { collection, id: freshId(stems[collection]) };
  const all = allEntries(value, collection);
  const [number, order] = [nextNumber(all), lastOrder(all)];
  // A result needs no provider, and background whose provider nobody has named yet is told of by the rules.
  const entry = { ...(number && { number }), ...beginning } as ItemEntry;
  const last = { ...entry, ...(order !== undefined && { order }) };
  return { value: place ? withPlaced(value, item, entry, place) : withEntries(value, [[item, last]]), item };
}

/** The slice with an entry that has no order yet in its place. */
function withPlaced(value: IpMatrix, item: ItemRef, entry: ItemEntry, { after, rows }: Place): IpMatrix {
  const added = withEntries(value, [[item, entry]]);
  const shown = rows.map((row) => ({ key: row.item, entry: row.entry }));
  const place = rows.findIndex((row) => isSameItem(row.item, after)) + 1;
  if (place === 0) return added;
  const sequence = [...shown.slice(0, place), { key: item, entry }, ...shown.slice(place)];
  return withOrders(added, ordersFor(sequence, shown));
}

/**
 * The slice with a copy of an entry right after it. What was agreed or signed about the entry is not copied: nobody has
 * agreed to the copy.
 * @param rows the entries of its group as they stand
 */
export function withDuplicate(
  value: IpMatrix,
  original: ItemRef,
  titleOfCopy: (title: string) => string,
  rows: readonly ItemRow[],
): NewItem | undefined {
  const before = entryOf(value, original);
  if (!before) return undefined;
  const item = { collection: original.collection, id: freshId(stems[original.collection]) };
  // Nothing is ever changed in place, so the two may share what they hold until one of them is edited.
  const { number: _number, order: _order, ...rest } = before;
  const number = nextNumber(allEntries(value, original.collection));
  const copy = withField(
    { ...rest, ...(number && { number }), title: titleOfCopy(typeof before.title === 'string' ? before.title : '') },
    ['ownership', 'agreement'],
    undefined,
  ) as ItemEntry;
  return { value: withPlaced(value, item, copy, { after: original, rows }), item };
}

/** The slice with an entry at another place of its group; the same slice where it stands there already. */
export function withMovedItem(value: IpMatrix, rows: readonly ItemRow[], from: number, to: number): IpMatrix {
  const before = rows.map((row) => ({ key: row.item, entry: row.entry }));
  return withOrders(value, ordersAfterMove(before, from, to));
}

function withOrders(value: IpMatrix, orders: ReadonlyMap<ItemRef, number>): IpMatrix {
  const changes = [...orders].flatMap(([item, order]) => {
    const entry = entryOf(value, item);
    return entry ? [[item, { ...entry, order }] as const] : [];
  });
  return withEntries(value, changes);
}

const basedOn = { results: 'basedOnResults', background: 'basedOnBackground' } as const;

/**
 * The slice without an entry, without its valorisation plan, which nobody could reach any more, and without the references
 * of other results to it.
 */
export function withoutItem(value: IpMatrix, item: ItemRef): IpMatrix {
  if (!entryOf(value, item)) return value;
  const path = [basedOn[item.collection], item.id];
  const unlinked = Object.entries(collectionOf(value, 'results'))
    .filter(([, result]) => fieldAt(result, path) !== undefined)
    .reduce((next, [id]) => withField(next, ['results', id, ...path], undefined), value);
  const alone = withField(unlinked, [item.collection, item.id], undefined);
  return item.collection === 'results' ? withField(alone, ['valorisationPlans', item.id], undefined) : alone;
}
