/** The maps of a document, whatever their prototype and however odd their keys, read as the document is read. */
import { MAX_DEPTH } from '../plain-copy.ts';
import { toPointer } from '../pointer.ts';
import { isSafeKey } from '../safe-key.ts';
import { DocumentError } from './document-error.ts';

export type JsonMap = Readonly<Record<string, unknown>>;

/** A place in a document, as a path of keys. */
export type Path = readonly string[];

/** The value as a map; `[]` is the empty one, because PHP writes `{}` so. `undefined` for anything else. */
export function asMap(value: unknown): JsonMap | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return value as JsonMap;
  return value.length === 0 ? {} : undefined;
}

/** The map's own member; `null` is read as absent. */
export function member(map: JsonMap, key: string): unknown {
  return Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined;
}

/** A copy of the map with other members; `undefined` takes one out. */
export function withMembers(map: JsonMap, members: readonly [key: string, value: unknown][]): JsonMap {
  const copy: Record<string, unknown> = { ...map };
  for (const [key, value] of members) {
    if (value === undefined) delete copy[key];
    else copy[key] = value;
  }
  return copy;
}

/**
 * The place of a member, after a look at its key.
 *
 * @throws DocumentError `unsafe-key`
 */
export function placeOf(path: Path, key: string): Path {
  const place = [...path, key];
  if (!isSafeKey(key)) throw new DocumentError('unsafe-key', toPointer(place));
  return place;
}

/**
 * Every walk asks this of each object on its way, so that cycles end too.
 *
 * @throws DocumentError `too-deep`
 */
export function assertDepth(path: Path): void {
  if (path.length >= MAX_DEPTH) throw new DocumentError('too-deep', toPointer(path));
}

/**
 * Refuses a value that a document cannot hold. Objects that also stand in `known`, at the same place, are trusted.
 *
 * @throws DocumentError `unsafe-key`, `too-deep`
 */
export function assertSafe(value: unknown, path: Path, known?: unknown): void {
  if (value === known || typeof value !== 'object' || value === null) return;
  assertDepth(path);
  const trusted = asMap(known) ?? {};
  for (const key of Object.keys(value)) {
    const inner = (value as JsonMap)[key];
    // A leaf needs no place, but its key may be one that no document can hold.
    if (typeof inner === 'object' || !isSafeKey(key)) assertSafe(inner, placeOf(path, key), member(trusted, key));
  }
}
