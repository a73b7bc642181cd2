import { isMap } from '../plain-copy.ts';
import { fromPointer } from '../pointer.ts';

/** The document with another value at a place, a JSON Pointer; `undefined` takes out what is there. */
export function withValueAt<T>(document: T, pointer: string, value: unknown): T {
  const set = (node: unknown, [key, ...path]: string[]): unknown => {
    if (key === undefined) return value;
    const map = isMap(node) ? node : {};
    const child = set(map[key], path);
    if (child === map[key]) return node;
    const { [key]: _, ...others } = map;
    return child === undefined ? others : { ...map, [key]: child };
  };
  return set(document, fromPointer(pointer) ?? []) as T;
}
