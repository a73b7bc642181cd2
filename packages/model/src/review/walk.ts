/** Reading a document in which any field may be of the wrong type. */
import { asMap } from '../patch/json-map.ts';

/** The text, unless there is nothing to read in it. */
export function readable(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether nothing is there, or text with nothing to read in it. Anything else is the schema's to report. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Takes what was found, and the keys on the way that the path leaves open. */
type Visit = (found: unknown, keys: readonly string[]) => void;

/**
 * Calls `visit` with everything that `path` leads to from `value` on. `*` in the path is every entry of a map; `#` at its
 * end is every key of a map.
 */
export function walk(
  value: unknown,
  path: readonly string[],
  visit: Visit,
  keys: readonly string[] = [],
  done = 0,
): void {
  let here = value;
  for (let depth = done; depth < path.length; depth++) {
    const step = path[depth] ?? '';
    const map = asMap(here);
    if (!map) return;
    if (step === '*') {
      for (const key of Object.keys(map)) walk(map[key], path, visit, [...keys, key], depth + 1);
      return;
    }
    if (step === '#') {
      // What stands under such a key is the schema's business, if only there is something.
      for (const key of Object.keys(map)) if (map[key]) visit(key, keys);
      return;
    }
    here = map[step];
  }
  visit(here, keys);
}

/**
 * The path with the keys in its gaps. Put together only where there is something to report, because a big document has
 * tens of thousands of places to look at.
 */
export function trailOf(path: readonly string[], keys: readonly string[]): string[] {
  const gaps = [...keys];
  return path.map((step) => (step === '*' || step === '#' ? gaps.shift() : undefined) ?? step);
}
