/**
 * Edits of a document that may hold anything. Each returns a new document and leaves the old one as it is; what an edit
 * does not name, known or unknown, valid or not, is the same object as before.
 */
import { isSafeKey } from '@kvasir/model';

/** The keys that lead to a place in the document. As a JSON Pointer: `toPointer` of `@kvasir/model`. */
export type Path = readonly string[];

export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether there is nothing: `null` is read as absent. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether fields can be read from a value and written into it. PHP writes an empty map as `[]`. */
export function isContainer(value: unknown): boolean {
  if (isAbsent(value)) return true;
  return typeof value === 'object' && (!Array.isArray(value) || value.length === 0);
}

/** The fields of an object; none where there is no object. */
export function fieldsOf(value: unknown): PlainObject {
  return isContainer(value) && !isAbsent(value) && !Array.isArray(value) ? (value as PlainObject) : {};
}

/** What stands at a place; `undefined` where nothing does. */
export function readAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    const fields = fieldsOf(value);
    value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  }
  return isAbsent(value) ? undefined : value;
}

/**
 * Writes a value. Objects on the way are made where there are none; what is no object and stands in the way is not
 * written over, and the document comes back as it is. So it does for keys that would reach an object's prototype.
 */
export function setAt(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (!isContainer(document) || !isSafeKey(key)) return document;
  const fields = fieldsOf(document);
  const before = Object.hasOwn(fields, key) ? fields[key] : undefined;
  const after = setAt(before, rest, value);
  return after === before && before !== undefined ? document : { ...fields, [key]: after };
}

/**
 * Takes a value away: absent is absent, never `null` and never `''`. Objects that it leaves empty go too, from the
 * innermost out, but none of the first `keep` on the way: an entry of a list (`contacts`, its id: 2) stays when its last
 * field goes.
 */
export function removeAt(document: unknown, path: Path, keep = 0): unknown {
  const [key, ...rest] = path;
  const fields = fieldsOf(document);
  if (key === undefined || !Object.hasOwn(fields, key)) return document;
  const { [key]: before, ...others } = fields;
  if (rest.length === 0) return others;
  const after = removeAt(before, rest, keep - 1);
  if (after === before) return document;
  return keep < 1 && Object.keys(fieldsOf(after)).length === 0 ? others : { ...fields, [key]: after };
}

/** Puts an entry into a map at a position, so that an entry that was taken away comes back where it stood. */
export function insertAt(document: unknown, path: Path, index: number, entry: unknown): unknown {
  const id = path.at(-1);
  const map = path.slice(0, -1);
  const before = readAt(document, map);
  if (id === undefined || !isSafeKey(id) || !isContainer(before)) return document;
  const entries = Object.entries(fieldsOf(before)).filter(([other]) => other !== id);
  entries.splice(index, 0, [id, entry]);
  return setAt(document, map, Object.fromEntries(entries));
}
