/** A new entry of the roadmap: with its number, at its place. */
import { entriesOf, freshId, lastOrder, nextNumber } from '@kvasir/model';
import type { EntryCollection, EntryRef } from './entries.ts';
import type { Roadmap } from './roadmap-value.ts';

const stems: Readonly<Record<EntryCollection, string>> = {
  workPackages: 'work-package',
  milestones: 'milestone',
  deliverables: 'deliverable',
  reviews: 'review',
  risks: 'risk',
};

/**
 * The value with one more entry, and where that is.
 *
 * @param fields what it begins with: a title, the work package that it belongs to
 */
export function freshEntry(
  value: Roadmap,
  collection: EntryCollection,
  fields: Readonly<Record<string, unknown>> = {},
): { readonly value: Roadmap; readonly entry: EntryRef } {
  const map: Readonly<Record<string, object>> = value[collection] ?? {};
  const others = entriesOf(map).map(([, entry]) => entry);
  const id = freshId(stems[collection], (taken) => Object.hasOwn(map, taken));
  const number = nextNumber(others);
  const order = collection === 'reviews' || collection === 'risks' ? undefined : lastOrder(others);
  const entry = { ...(number !== undefined && { number }), ...(order !== undefined && { order }), ...fields };
  return { value: { ...value, [collection]: { ...map, [id]: entry } }, entry: { collection, id } };
}
