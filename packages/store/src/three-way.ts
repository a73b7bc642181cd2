/** What the store adds to the model's symmetric merge: it knows whose side is whose. */
import {
  applyPatch,
  diff,
  isMap,
  isSameValue,
  merge,
  withValueAt,
  type Conflict,
  type MergePatch,
  type Partnership,
} from '@kvasir/model';

export function isEmpty(patch: object): boolean {
  return Object.keys(patch).length === 0;
}

/** The new document, made of the parts of the old one as far as they are equal, so that `===` tells what changed. */
export function sharing(old: Partnership, fresh: Partnership): Partnership {
  return applyPatch(old, diff(old, fresh));
}

/** How many fields a patch changes. */
export function countFields(patch: unknown): number {
  if (!isMap(patch)) return 1;
  const fields = Object.values(patch);
  return fields.length === 0 ? 1 : fields.reduce<number>((sum, field) => sum + countFields(field), 0);
}

/**
 * Merges three ways. In a contested field stands the value of the side that is named; `edited` is the side that has a
 * value, theirs if both have one: an edit survives a deletion.
 */
export function mergeAs(
  side: 'mine' | 'edited',
  base: Partnership,
  mine: Partnership,
  theirs: Partnership,
): { merged: Partnership; conflicts: Conflict[] } {
  const { merged, conflicts } = merge(base, mine, theirs);
  const winner = (conflict: Conflict): unknown =>
    side === 'mine' || !('theirs' in conflict) ? conflict.mine : conflict.theirs;
  return {
    merged: conflicts.reduce((document, conflict) => withValueAt(document, conflict.pointer, winner(conflict)), merged),
    conflicts,
  };
}

/** What two patches say alike. */
export function common(a: MergePatch, b: MergePatch): MergePatch {
  const alike: Record<string, unknown> = {};
  for (const [key, mine] of Object.entries(a)) {
    const theirs = b[key];
    if (isMap(mine) && isMap(theirs)) alike[key] = common(mine, theirs);
    else if (Object.hasOwn(b, key) && isSameValue(mine, theirs)) alike[key] = mine;
  }
  return alike;
}

/**
 * The entries that a patch touches, as they are in the document: enough of it to merge the patch three ways later. A
 * whole entry, because whoever deletes one deletes all of it.
 */
export function touchedEntries(document: Partnership, patch: MergePatch): Partnership {
  const touched: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(patch)) {
    const collection: unknown = Object.hasOwn(document, name) ? document[name as keyof Partnership] : undefined;
    if (isMap(collection) && isMap(inner))
      touched[name] = Object.fromEntries(Object.entries(collection).filter(([id]) => Object.hasOwn(inner, id)));
    else if (collection !== undefined) touched[name] = collection;
  }
  return touched;
}
