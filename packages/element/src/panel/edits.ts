/**
 * Edits of an entry that may hold anything. Each gives a new slice and leaves the old one as it is; what an edit does not
 * name, known or unknown, valid or not, is the same object as before.
 */
import { applyPatch, isMap, isSafeKey, valueAt, type MergePatch } from '@kvasir/model';

/** The keys that lead to a place in the slice. As a JSON Pointer: `toPointer` of `@kvasir/model`. */
export type Path = readonly string[];

/** A place, and what is to stand there; without a value nothing is. */
export type Write = readonly [path: Path, value: unknown];

/** Whether the object at a place says something by being there, with nothing in it: an owner without a share. */
export type SaysByBeing = (path: Path) => boolean;

/** Whether there is nothing: `null` is read as absent. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Whether fields can be read from a value and written into it. PHP writes an empty map as `[]`. */
export function isContainer(value: unknown): boolean {
  return isAbsent(value) || isMap(value) || (Array.isArray(value) && value.length === 0);
}

/** The fields of an object; none where there is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}

/** The keys of the entries of a map that are there, and that can be written. */
export function entryIds(value: unknown): string[] {
  const fields = fieldsOf(value);
  return Object.keys(fields).filter((key) => isSafeKey(key) && !isAbsent(fields[key]));
}

/** The terms of a set: a map from term to `true`. */
export function termsIn(value: unknown): string[] {
  const fields = fieldsOf(value);
  return Object.keys(fields).filter((key) => isSafeKey(key) && fields[key] === true);
}

/** What stands at a place; `undefined` where nothing does. */
export function readAt(document: unknown, path: Path): unknown {
  return valueAt(document, path) ?? undefined;
}

/** Whether nothing that is no object stands in the way: it would be written over. */
function canWrite(document: unknown, path: Path): boolean {
  return path.every((key, index) => isSafeKey(key) && isContainer(valueAt(document, path.slice(0, index))));
}

/** The place whose removal takes a field away with the objects that it would leave empty; the entry itself stays. */
function emptiedBy(document: unknown, path: Path, saysByBeing: SaysByBeing): Path {
  let place = path;
  while (place.length > 3) {
    const parent = place.slice(0, -1);
    const others = entryIds(valueAt(document, parent)).filter((key) => key !== place.at(-1));
    if (others.length > 0 || saysByBeing(parent)) break;
    place = parent;
  }
  return place;
}

/** What a merge patch needs so that a map becomes another one: the keys that go are `null`. */
function replacement(before: unknown, after: unknown): unknown {
  if (!isMap(after)) return after;
  const gone = entryIds(before).filter((key) => !Object.hasOwn(after, key));
  return { ...Object.fromEntries(gone.map((key) => [key, null])), ...after };
}

function patchAt(path: Path, value: unknown): MergePatch {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as MergePatch;
}

/**
 * Writes a value, or takes one away with the objects that it leaves empty. What is no object and stands in the way is not
 * written over: the slice comes back as it is.
 */
export function withValue<D extends object>(
  document: D,
  path: Path,
  value: unknown,
  saysByBeing: SaysByBeing = () => false,
): D {
  if (!canWrite(document, path)) return document;
  const patch = isAbsent(value)
    ? patchAt(emptiedBy(document, path, saysByBeing), null)
    : patchAt(path, replacement(valueAt(document, path), value));
  return applyPatch(document, patch);
}

/** Several writes, one after the other. */
export function withValues<D extends object>(document: D, writes: readonly Write[], saysByBeing?: SaysByBeing): D {
  return writes.reduce((before, [path, value]) => withValue(before, path, value, saysByBeing), document);
}
