/** Putting changed entries back into the slice. */
import { isMap, isSafeKey, type Background, type Id, type Result } from '@kvasir/model';
import type { ItemRow } from '../../grid/rows.ts';
import type { ItemCollection, ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';

export type ItemEntry = Result | Background;

/** The entries of a collection; none where it is no map. */
export function collectionOf(value: IpMatrix, collection: ItemCollection): Readonly<Record<Id, ItemEntry>> {
  const entries: unknown = value[collection];
  return isMap(entries) ? (entries as Record<Id, ItemEntry>) : {};
}

/** The entries that can be read as such; the schema reports the others. */
export function allEntries(value: IpMatrix, collection: ItemCollection): ItemEntry[] {
  return Object.values(collectionOf(value, collection)).filter((entry: unknown) => isMap(entry));
}

export function entryOf(value: IpMatrix, { collection, id }: ItemRef): ItemEntry | undefined {
  const entries = collectionOf(value, collection);
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** The slice with other entries. Many at once, because each copy of a collection of thousands takes its time. */
export function withEntries(value: IpMatrix, changes: Iterable<readonly [item: ItemRef, entry: ItemEntry]>): IpMatrix {
  const changed = new Map<ItemCollection, Record<Id, ItemEntry>>();
  for (const [{ collection, id }, entry] of changes) {
    if (!isSafeKey(id)) continue;
    const entries = changed.get(collection) ?? { ...collectionOf(value, collection) };
    entries[id] = entry;
    changed.set(collection, entries);
  }
  return changed.size === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

/** The same row with another entry: the grid shows it so once the edit has been taken over. */
export function rowWith(row: ItemRow, entry: ItemEntry): ItemRow {
  // The kind of a row and that of its entry go together; nothing here changes the kind.
  return row.entry === entry ? row : ({ ...row, entry } as ItemRow);
}
