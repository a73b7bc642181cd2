/** Adding, duplicating, moving and removing entries. */
import type { Background, Id, Result } from '@kvasir/model';
import type { ItemRow } from '../../grid/rows.ts';
import { isSameItem, type ItemCollection, type ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { newEntryId } from '../../panel/entry-id.ts';
import { allEntries, collectionOf, entryOf, withEntries, type ItemEntry } from '../edits/entries.ts';
import { fieldAt, withField } from '../edits/fields.ts';
import { ordersAfterMove, ordersFor } from './item-order.ts';
import { lastOrder, nextNumber } from './new-item.ts';

const stems: Readonly<Record<ItemCollection, string>> = { results: 'result', background: 'background' };

export interface NewItem {
  readonly value: IpMatrix;
  readonly item: ItemRef;
}

/**
 * The slice with a new entry at the end of its collection, and so at the end of its group.
 * @param beginning what it begins with: its title, its work packages, its provider
 */
export function withNewItem(
  value: IpMatrix,
  collection: ItemCollection,
  beginning: Partial<Result> & Partial<Background> & { title: string },
): NewItem {
  const item = { collection, id: newEntryId(stems[collection]) };
  const all = allEntries(value, collection);
  const [number, order] = [nextNumber(all), lastOrder(all)];
  // A result needs no provider, and background whose provider nobody has named yet is told of by the rules.
  const entry = { ...(number && { number }), ...(order !== undefined && { order }), ...beginning } as ItemEntry;
  return { value: withEntries(value, [[item, entry]]), item };
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
  const item = { collection: original.collection, id: newEntryId(stems[original.collection]) };
  // Nothing is ever changed in place, so the two may share what they hold until one of them is edited.
  const { number: _number, order: _order, ...rest } = before;
  const number = nextNumber(allEntries(value, original.collection));
  const copy = withField(
    { ...rest, ...(number && { number }), title: titleOfCopy(typeof before.title === 'string' ? before.title : '') },
    ['ownership', 'agreement'],
    undefined,
  ) as ItemEntry;
  const added = withEntries(value, [[item, copy]]);
  const shown = rows.map((row) => ({ key: row.item, entry: row.entry }));
  const place = rows.findIndex((row) => isSameItem(row.item, original)) + 1;
  if (place === 0) return { value: added, item };
  const sequence = [...shown.slice(0, place), { key: item, entry: copy }, ...shown.slice(place)];
  return { value: withOrders(added, ordersFor(sequence, shown)), item };
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

/** An entry that was taken away, with what went along: enough to put it back, whatever was edited meanwhile. */
export interface RemovedItem {
  readonly item: ItemRef;
  readonly entry: ItemEntry;
  /** The valorisation plan of the result: without the result nobody could reach it. */
  readonly plan: unknown;
  /** The results that were based on it. */
  readonly dependents: readonly Id[];
}

const basedOn = { results: 'basedOnResults', background: 'basedOnBackground' } as const;

/** The slice without an entry, its valorisation plan, and the references of other results to it. */
export function withoutItem(value: IpMatrix, item: ItemRef): { value: IpMatrix; removed: RemovedItem } | undefined {
  const entry = entryOf(value, item);
  if (!entry) return undefined;
  const path = [basedOn[item.collection], item.id];
  const dependents = Object.entries(collectionOf(value, 'results'))
    .filter(([, result]) => fieldAt(result, path) !== undefined)
    .map(([id]) => id);
  const plan = item.collection === 'results' ? fieldAt(value, ['valorisationPlans', item.id]) : undefined;
  const unlinked = dependents.reduce((next, id) => withField(next, ['results', id, ...path], undefined), value);
  const alone = withField(unlinked, [item.collection, item.id], undefined);
  return {
    value: plan === undefined ? alone : withField(alone, ['valorisationPlans', item.id], undefined),
    removed: { item, entry, plan, dependents },
  };
}

/** The slice with an entry put back; what stands there by now is not written over. */
export function withRestoredItem(value: IpMatrix, { item, entry, plan, dependents }: RemovedItem): IpMatrix {
  if (entryOf(value, item)) return value;
  let next = withEntries(value, [[item, entry]]);
  if (plan !== undefined && fieldAt(next, ['valorisationPlans', item.id]) === undefined)
    next = withField(next, ['valorisationPlans', item.id], plan);
  const results = collectionOf(next, 'results');
  for (const id of dependents.filter((dependent) => Object.hasOwn(results, dependent)))
    next = withField(next, ['results', id, basedOn[item.collection], item.id], true);
  return next;
}
