/** Reading and writing the fields of one entry, which may hold anything. Nothing is changed in place. */
import { isMap } from '@kvasir/model';

export type Path = readonly string[];

/** What stands at a place; undefined where nothing does. */
export function fieldAt(entry: unknown, path: Path): unknown {
  let value = entry;
  for (const key of path) value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value ?? undefined;
}

/**
 * The entry with another value at a place, and without that place where the value is undefined. Maps that are left empty
 * go too. What is no map and stands in the way gives way: it is the person's own edit that asks for it.
 */
export function withField<T extends object>(entry: T, path: Path, value: unknown): T {
  return (written(entry, path, value) ?? {}) as T;
}

function written(before: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const fields = isMap(before) ? before : {};
  const after = written(fields[key], rest, value);
  if (after === fields[key]) return before;
  if (after !== undefined) return { ...fields, [key]: after };
  const { [key]: _removed, ...others } = fields;
  return Object.keys(others).length > 0 ? others : undefined;
}
