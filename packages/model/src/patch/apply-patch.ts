import { equal } from './equal.ts';
import { asMap, member, withMembers, type JsonMap } from './json-map.ts';
import { assertDepth, assertSafe, placeOf, type Path } from './safe-value.ts';

/** A JSON Merge Patch (RFC 7396): what is in it replaces, `null` deletes, the rest stays. */
export type MergePatch = Readonly<Record<string, unknown>>;

function patchedMap(target: JsonMap, patch: JsonMap, path: Path): JsonMap {
  const changes: [key: string, value: unknown][] = [];
  for (const key of Object.keys(patch)) {
    const place = placeOf(path, key);
    const wanted = patch[key];
    if (wanted === null) {
      if (Object.hasOwn(target, key)) changes.push([key, undefined]);
    } else if (wanted !== undefined) {
      // JSON leaves out what is `undefined`, so that asks for nothing.
      const current = member(target, key);
      const result = patched(current, wanted, place);
      if (result !== current) changes.push([key, result]);
    }
  }
  return changes.length === 0 ? target : withMembers(target, changes);
}

function patched(target: unknown, patch: unknown, path: Path): unknown {
  if (typeof patch === 'object' && patch !== null && !Array.isArray(patch)) {
    assertDepth(path);
    const map = asMap(target);
    const result = patchedMap(map ?? {}, patch as JsonMap, path);
    return result === map ? target : result;
  }
  assertSafe(patch, path);
  return equal(target, patch, path) ? target : patch;
}

/**
 * The document after a JSON Merge Patch (RFC 7396). Neither argument is changed; what the patch leaves alone is shared
 * with the document, and a patch that changes nothing returns the document itself.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function applyPatch<T extends object>(document: T, patch: MergePatch): T {
  return patched(document, patch, []) as T;
}
