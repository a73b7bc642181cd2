/** Texts of a document that may have come from anywhere. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The entries of a map that may be none; what is no object is passed over here, and reported by the schema. */
export function entriesOf<T extends object>(map: Readonly<Record<string, T>> | undefined): [string, T][] {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
  return Object.entries(map).filter(([, entry]) => typeof entry === 'object' && entry !== null);
}
