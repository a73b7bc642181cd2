import { asMap, member, type JsonMap } from './json-map.ts';
import { assertDepth, type Path } from './safe-value.ts';

function mapsAreEqual(a: JsonMap, b: JsonMap, path: Path): boolean {
  const sameMember = (key: string): boolean => {
    const [before, after] = [member(a, key), member(b, key)];
    return before === after || equal(before, after, [...path, key]);
  };
  return (
    Object.keys(a).every(sameMember) &&
    Object.keys(b).every((key) => Object.hasOwn(a, key) || member(b, key) === undefined)
  );
}

/**
 * Whether two values, both at `path`, are the same as the document reads them: the order of keys is nothing, `null` is
 * absent, `[]` is `{}`.
 *
 * @throws DocumentError `too-deep`
 */
export function equal(a: unknown, b: unknown, path: Path): boolean {
  // `-0` is `0`, as JSON writes it, and `NaN` is `NaN`, or an edit with it would never be done.
  if (a === b || Object.is(a ?? null, b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  assertDepth(path);
  const [mapA, mapB] = [asMap(a), asMap(b)];
  if (mapA && mapB) return mapsAreEqual(mapA, mapB, path);
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => equal(item, b[index], [...path, String(index)]))
  );
}

/**
 * Whether two values are the same as the document reads them: the order of keys is nothing, `null` is absent, `[]` is
 * `{}`.
 *
 * @throws DocumentError `too-deep`
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  return equal(a, b, []);
}
