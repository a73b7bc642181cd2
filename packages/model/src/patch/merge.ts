import { toPointer } from '../pointer.ts';
import { asRead } from './as-read.ts';
import { sortText } from './canonical-json.ts';
import { equal } from './equal.ts';
import { asMap, member, withMembers, type JsonMap } from './json-map.ts';
import { assertDepth, assertSafe, placeOf, type Path } from './safe-value.ts';

/** A place that both sides changed, and not alike. A value that is missing was absent there, or was deleted. */
export interface Conflict {
  /** The place, as a JSON Pointer. */
  pointer: string;
  base?: unknown;
  mine?: unknown;
  theirs?: unknown;
}

/** What two sides made of one document. */
export interface Merge<T> {
  /** The document with the changes of both. */
  merged: T;
  /** Where one of two values had to be taken. */
  conflicts: Conflict[];
}

/**
 * A partner's decision is one thing, for it counts for one digest. Merged member by member, an agreement with the text
 * of yesterday and an objection to the text of today could become an agreement with the text of today.
 */
function isDecision(path: Path): boolean {
  return path.length === 4 && path[0] === 'agreements' && path[2] === 'parties';
}

/** What was agreed on is recorded by its digest: two partners who record it at once have nothing to settle. */
function isRecord(path: Path): boolean {
  return path[0] === 'agreements' && path[2] === 'versions';
}

/**
 * Which of two changed values stays. It asks only what the values are, not whose: then all who merge the same edits, in
 * whatever order, arrive at the same document. The values that a place can have form a chain, and the higher one wins:
 * unchanged, deleted, leaves and arrays in the order of their canonical JSON, objects. (Two objects are merged member
 * by member, each member with a chain of its own.) So a deletion never takes an edit with it, and an object with all
 * that is in it never falls to a single value.
 */
function winner(mine: unknown, theirs: unknown): unknown {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  const [mineIsMap, theirsIsMap] = [asMap(mine) !== undefined, asMap(theirs) !== undefined];
  if (mineIsMap !== theirsIsMap) return mineIsMap ? mine : theirs;
  return sortText(asRead(mine)) > sortText(asRead(theirs)) ? mine : theirs;
}

/** The merged value; `undefined` is absent. Adds to `conflicts`. */
function mergeValues(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  // Parts that are the same object need no walk, only a look at what is new in them. Where `mine` is the base there is a
  // walk all the same: parts of `theirs` that were read anew but say the same stay the objects that they were.
  if (mine === theirs || theirs === base) {
    assertSafe(mine, path, base);
    return mine;
  }
  const [mapOfMine, mapOfTheirs] = [asMap(mine), asMap(theirs)];
  if (mapOfMine && mapOfTheirs && !isDecision(path)) {
    const merged = mergeMaps(asMap(base) ?? {}, mapOfMine, mapOfTheirs, path, conflicts);
    if (merged === mapOfMine) return mine;
    return merged === mapOfTheirs ? theirs : merged;
  }
  assertSafe(mine, path, base);
  assertSafe(theirs, path, base);
  if (equal(theirs, base, path) || equal(mine, theirs, path)) return mine;
  if (equal(mine, base, path)) return theirs;
  if (!isRecord(path)) {
    conflicts.push({
      pointer: toPointer(path),
      ...(base !== undefined && { base }),
      ...(mine !== undefined && { mine }),
      ...(theirs !== undefined && { theirs }),
    });
  }
  return winner(mine, theirs);
}

/** The merged map: one of the two where it has just that in it, so that nobody takes it for changed. */
function mergeMaps(base: JsonMap, mine: JsonMap, theirs: JsonMap, path: Path, conflicts: Conflict[]): JsonMap {
  assertDepth(path);
  /** What is to change in mine. */
  const changes: [key: string, value: unknown][] = [];
  let isTheirs = true;
  const mergeMember = (key: string): void => {
    const [before, own, other] = [member(base, key), member(mine, key), member(theirs, key)];
    if (own === other && own === before) return;
    const value = mergeValues(before, own, other, placeOf(path, key), conflicts);
    isTheirs &&= value === other;
    if (value !== own) changes.push([key, value]);
  };
  Object.keys(mine).forEach(mergeMember);
  for (const key of Object.keys(theirs)) if (!Object.hasOwn(mine, key)) mergeMember(key);
  if (changes.length === 0) return mine;
  return isTheirs ? theirs : withMembers(mine, changes);
}

/**
 * Merges two edits of one document, member by member. Where only one side changed something, the change is taken; where
 * both changed it alike, too. Where they changed it differently, one value is taken, and both are in `conflicts`; a
 * side that deleted what the other changed, even by a deletion inside, gives way. Swapping the sides swaps them in
 * `conflicts` and nothing else, and any number of edits of one base give the same document in any order.
 *
 * Nothing is mutated. What did not change is shared with `mine` rather than with `theirs`.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const conflicts: Conflict[] = [];
  return { merged: mergeValues(base, mine, theirs, [], conflicts) as T, conflicts };
}
