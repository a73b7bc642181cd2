import { isMap } from './plain-copy.ts';
import { fromPointer } from './pointer.ts';

/**
 * The value at a place of a document, whatever the document is: a path of keys, or a JSON Pointer (RFC 6901). Absent
 * where nothing is, inside an array, and for a text that is no pointer.
 */
export function valueAt(document: unknown, place: string | readonly string[]): unknown {
  const path = typeof place === 'string' ? fromPointer(place) : place;
  return path?.reduce((value, key) => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}
