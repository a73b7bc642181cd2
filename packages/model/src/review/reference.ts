/** Rules on references: an id in one place, and the entry in another that it stands for. */
import type { Collection, EntryRule, Statement } from './rule.ts';
import { readable, trailOf, walk } from './walk.ts';

/** What the sentence on a broken reference names: the entry that holds it, and the id that leads nowhere. */
export type MissingValues = { readonly name: string; readonly missing: string };

interface Reference<TId extends string> extends Statement<TId, MissingValues> {
  /**
   * Where the references stand, as paths from the document on: `*` is every entry of a map; `#` at the end says that
   * the keys of the map are the references.
   */
  readonly places: readonly (`${Collection}/#` | `${Collection}/*/${string}`)[];
  /** The collections of which one has to hold the entry. */
  readonly to: readonly Collection[];
}

/** Makes the rule that every reference in `places` leads to an entry. */
export function reference<const TId extends string>({
  places,
  to,
  ...statement
}: Reference<TId>): EntryRule<TId, MissingValues> {
  const pathsOf = new Map<Collection, string[][]>();
  for (const place of places) {
    const [collection, ...path] = place.split('/') as [Collection, ...string[]];
    pathsOf.set(collection, [...(pathsOf.get(collection) ?? []), path.slice(1)]);
  }
  return {
    ...statement,
    of: [...pathsOf.keys()],
    find(entry, report, { collection, id, name, has }) {
      for (const path of pathsOf.get(collection) ?? []) {
        const check = (found: unknown, keys: readonly string[]): void => {
          if (typeof found !== 'string') return;
          for (const target of to) if (has(target, found)) return;
          if (readable(found)) report(trailOf(path, [...keys, found]), { name, missing: found });
        };
        // Without a path, the key of the collection is itself the reference.
        if (path.length > 0) walk(entry, path, check);
        else check(id, []);
      }
    },
  };
}
