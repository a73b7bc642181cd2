/** What a document cannot hold, which no patch may bring in: unsafe keys, and what is too deep or a cycle. */
import { MAX_DEPTH } from '../plain-copy.ts';
import { toPointer } from '../pointer.ts';
import { isSafeKey } from '../safe-key.ts';
import { DocumentError } from './document-error.ts';
import { asMap, member, type JsonMap } from './json-map.ts';

/** A place in a document, as a path of keys. */
export type Path = readonly string[];

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
