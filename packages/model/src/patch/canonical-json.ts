/**
 * JSON in the one form of RFC 8785 (JCS).
 *
 * Own code, because the library (`canonicalize`) is three times as large, asks for a newer Node than this package, does
 * not say where the value is that JSON cannot hold, and cannot order such values, which `merge` must.
 */
import { toPointer } from '../pointer.ts';
import { DocumentError } from './document-error.ts';
import type { JsonMap } from './json-map.ts';
import { assertDepth, type Path } from './safe-value.ts';

type WriteLeaf = (leaf: unknown, path: Path) => string;

/** `path` is one list for the whole walk: a new one for each leaf would be most of the cost. */
function write(value: unknown, writeLeaf: WriteLeaf, path: string[]): string {
  if (typeof value !== 'object' || value === null) return writeLeaf(value, path);
  assertDepth(path);
  const map = value as JsonMap;
  const isArray = Array.isArray(value);
  // The default order of `sort` is the one of RFC 8785, section 3.2.3: by UTF-16 code units.
  const keys = isArray ? Array.from(value, (_, index) => String(index)) : Object.keys(map).sort();
  let text = '';
  for (const key of keys) {
    if (!isArray && map[key] === undefined) continue;
    path.push(key);
    text += `${text && ','}${isArray ? '' : `${writeLeaf(key, path)}:`}${write(map[key], writeLeaf, path)}`;
    path.pop();
  }
  return isArray ? `[${text}]` : `{${text}}`;
}

function jsonLeaf(leaf: unknown, path: Path): string {
  const isJson =
    leaf === null ||
    typeof leaf === 'boolean' ||
    (typeof leaf === 'number' && Number.isFinite(leaf)) ||
    // Half a surrogate pair has no canonical form (RFC 8785, section 3.2.2.2).
    (typeof leaf === 'string' && !/\p{Surrogate}/u.test(leaf));
  if (!isJson) throw new DocumentError('not-json', toPointer(path));
  return JSON.stringify(leaf);
}

function anyLeaf(leaf: unknown): string {
  return typeof leaf === 'string' ? JSON.stringify(leaf) : String(leaf);
}

/**
 * The value as canonical JSON (RFC 8785): equal texts for equal values, whatever the order of keys. Members that are
 * `undefined` are left out, as `JSON.stringify` does. `path` is where the value stands in its document, for the error.
 *
 * @throws DocumentError `not-json` for what I-JSON cannot hold (infinite numbers, half a surrogate pair, functions …),
 *   `too-deep`
 */
export function canonicalJson(value: unknown, path: Path = []): string {
  return write(value, jsonLeaf, [...path]);
}

/** Canonical JSON where there is one; any other value has a text as well, so that all can be put in order. */
export function sortText(value: unknown): string {
  return write(value, anyLeaf, []);
}
