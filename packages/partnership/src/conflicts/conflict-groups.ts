import { fromPointer, toPointer } from '@kvasir/model';
import type { Change, StoreConflict } from '@kvasir/store';

/** Conflicts that are one question: the shares of several owners are decided together, or they sum to nothing sensible. */
export interface ConflictGroup {
  /** What they have in common, as a pointer with `*` for what differs; of a single one, its own. */
  key: string;
  conflicts: readonly StoreConflict[];
}

/** The choices that somebody can make. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** Puts together what stands beside each other: the same field of several entries of one map. */
export function groupConflicts(conflicts: readonly StoreConflict[]): ConflictGroup[] {
  const groups = new Map<string, StoreConflict[]>();
  for (const conflict of conflicts) {
    const key = siblingsKey(conflict.pointer);
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups].flatMap(([key, members]) =>
    members.length === 1
      ? members.map((only) => ({ key: only.pointer, conflicts: [only] }))
      : [{ key, conflicts: members }],
  );
}

/** `/results/r15/ownership/owners/brc/share` and its likes. Entries of the document itself are not each other's likes. */
function siblingsKey(pointer: string): string {
  const path = fromPointer(pointer) ?? [pointer];
  return path.length > 3 ? toPointer([...path.slice(0, -2), '*', ...path.slice(-1)]) : pointer;
}

/** What tells a group from the same group with other values: a choice holds only for what was seen. */
export function seenValues({ conflicts }: ConflictGroup): string {
  return JSON.stringify(conflicts.map(({ pointer, mine, theirs }) => [pointer, mine, theirs]));
}

/** The latest of several changes. */
export function latest(changes: readonly Change[]): Change {
  return changes.reduce((newest, change) => ((change.at ?? '') > (newest.at ?? '') ? change : newest));
}
