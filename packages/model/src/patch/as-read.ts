import { withMembers, type JsonMap } from './json-map.ts';

/**
 * A value that a document can hold, as the document reads it: `null` members are absent, `[]` is `{}`. Values that are
 * `equal` read the same. Shares what needs no change; the value itself when nothing does.
 */
export function asRead(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) {
    const items = value.map(asRead);
    if (items.length === 0) return {};
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const map = value as JsonMap;
  const changes: [key: string, value: unknown][] = [];
  for (const key of Object.keys(map)) {
    const read = asRead(map[key]) ?? undefined;
    if (read !== map[key]) changes.push([key, read]);
  }
  return changes.length === 0 ? value : withMembers(map, changes);
}
