import { isSafeKey } from '@kvasir/model';

/** JSON as the document holds it: no null, no arrays (a list becomes a map keyed by position). */
export type Plain = string | number | boolean | PlainMap;
export interface PlainMap {
  [key: string]: Plain;
}

/**
 * Foreign records nest less than ten deep; what nests deeper than this is an attack on a recursive reader. Half of what
 * the document allows, because the remainder of a record lies inside the document.
 */
const MAX_DEPTH = 32;

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null;
}

/**
 * Copies any value into the document's form. `null`, `undefined` and empty text say nothing and are absent. Refused are
 * `__proto__`-like keys, what is not JSON (functions, NaN), cycles, and everything below 32 levels.
 */
export function toPlain(value: unknown): Plain | undefined {
  return copy(value, new Set());
}

function copy(value: unknown, ancestors: Set<object>): Plain | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (ancestors.has(value) || ancestors.size === MAX_DEPTH) return undefined;
  ancestors.add(value);
  const map: PlainMap = {};
  for (const [key, member] of Object.entries(value)) {
    const plain = isSafeKey(key) ? copy(member, ancestors) : undefined;
    if (plain !== undefined) map[key] = plain;
  }
  ancestors.delete(value);
  return map;
}
