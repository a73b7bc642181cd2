/** What a new entry begins with: its number, and its place. */

/** What of an entry says where it stands. */
export interface CountedEntry {
  readonly number?: unknown;
  readonly order?: unknown;
}

/** The number after the last in the project's own counting, `R24` after `R23`; none where the project does not count. */
export function nextNumber(entries: Iterable<CountedEntry>): string | undefined {
  const series = new Map<string, { count: number; last: number }>();
  for (const { number } of entries) {
    const [, stem = '', digits = ''] = /^(.*?)(\d{1,9})$/su.exec(typeof number === 'string' ? number : '') ?? [];
    if (digits === '') continue;
    const { count, last } = series.get(stem) ?? { count: 0, last: 0 };
    series.set(stem, { count: count + 1, last: Math.max(last, Number(digits)) });
  }
  const [usual] = [...series].sort(([, a], [, b]) => b.count - a.count);
  return usual && `${usual[0]}${usual[1].last + 1}`;
}

/**
 * The order that puts an entry behind all others. None where others have none either: those follow in the order of their
 * numbers, and the next number is the last.
 */
export function lastOrder(entries: Iterable<CountedEntry>): number | undefined {
  let last = 0;
  for (const { order } of entries) {
    if (typeof order !== 'number' || !Number.isSafeInteger(order)) return undefined;
    last = Math.max(last, order);
  }
  return last + 1;
}
