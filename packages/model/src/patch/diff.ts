import type { MergePatch } from './apply-patch.ts';
import { equal } from './equal.ts';
import { asMap, member, type JsonMap } from './json-map.ts';
import { assertDepth, assertSafe, placeOf, type Path } from './safe-value.ts';

function mapDiff(a: JsonMap, b: JsonMap, path: Path): MergePatch {
  assertDepth(path);
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(b)) {
    const [before, after] = [member(a, key), member(b, key)];
    if (before === after || after === undefined) continue;
    const place = placeOf(path, key);
    const [mapBefore, mapAfter] = [asMap(before), asMap(after)];
    if (mapBefore && mapAfter) {
      const inner = mapDiff(mapBefore, mapAfter, place);
      if (Object.keys(inner).length > 0) patch[key] = inner;
    } else if (!equal(before, after, place)) {
      assertSafe(after, place);
      patch[key] = after;
    }
  }
  for (const key of Object.keys(a)) {
    if (member(a, key) === undefined || member(b, key) !== undefined) continue;
    placeOf(path, key);
    patch[key] = null;
  }
  return patch;
}

/**
 * The JSON Merge Patch that leads from `a` to `b`: `applyPatch(a, diff(a, b))` equals `b`, and `{}` means that they are
 * the same. Parts that both share cost nothing.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function diff<T extends object>(a: T, b: T): MergePatch {
  return a === b ? {} : mapDiff(asMap(a) ?? {}, asMap(b) ?? {}, []);
}
