/** The maps of a document, whatever their prototype and however odd their keys, read as the document is read. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** The value as a map; `[]` is the empty one, because PHP writes `{}` so. `undefined` for anything else. */
export function asMap(value: unknown): JsonMap | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return value as JsonMap;
  return value.length === 0 ? {} : undefined;
}

/** The map's own member; `null` is read as absent. */
export function member(map: JsonMap, key: string): unknown {
  return Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined;
}

/** A copy of the map with other members; `undefined` takes one out. */
export function withMembers(map: JsonMap, members: readonly [key: string, value: unknown][]): JsonMap {
  const copy: Record<string, unknown> = { ...map };
  for (const [key, value] of members) {
    if (value === undefined) delete copy[key];
    else copy[key] = value;
  }
  return copy;
}
