import type { Id, Partnership } from '@kvasir/model';

/** What of a partnership the tables are about. */
export type MatrixDocument = Pick<Partnership, 'partners' | 'results' | 'background' | 'workPackages' | 'deliverables'>;

/** The collections whose entries are rows. */
export type ItemCollection = 'results' | 'background';

type Entry = Readonly<Record<string, unknown>>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a field, whatever it is; `undefined` where there is nothing. */
export function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (!isEntry(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The value with another one in one of its fields. What lies beside the path stays the same objects. */
export function withAt<T extends object>(value: T, [key, ...rest]: readonly string[], inner: unknown): T {
  if (key === undefined) return value;
  const before = at(value, [key]);
  const after = rest.length === 0 ? inner : withAt(isEntry(before) ? before : {}, rest, inner);
  return { ...value, [key]: after };
}

/** The objects in a collection, with their ids, by id: the order of properties says nothing. */
export function entriesById(collection: unknown): [Id, Entry][] {
  if (!isEntry(collection)) return [];
  const entries = Object.entries(collection).filter((pair): pair is [string, Entry] => isEntry(pair[1]));
  return entries.sort(([a], [b]) => Number(a > b) - Number(a < b));
}

/** Text that says something. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

const naturally = new Intl.Collator('en', { numeric: true });

function orderOf(entry: Entry): number {
  return typeof entry['order'] === 'number' ? entry['order'] : Infinity;
}

/** The entries of a collection as people see them: by their order, then by their number, then by their id. */
export function entriesInOrder(collection: unknown): [Id, Entry][] {
  return entriesById(collection).sort(([, a], [, b]) => {
    const [first, second] = [orderOf(a), orderOf(b)];
    return first === second
      ? naturally.compare(textIn(a['number']) ?? '\uffff', textIn(b['number']) ?? '\uffff')
      : first - second;
  });
}
