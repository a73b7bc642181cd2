import type { Id, Partnership } from '@kvasir/model';
import type { PlanDocument } from '@kvasir/model/valorisation.js';
import { at, isEntry } from '../ip-matrix/document.ts';
import { objectOf } from '../shared/reading.ts';

/** What of a partnership documents about its plans are made of. */
export type ValorisationDocument = PlanDocument & Partial<Pick<Partnership, 'id' | 'acronym' | 'title'>>;

type Entry = Readonly<Record<string, unknown>>;

/** A document to read from, whatever a host without types passed in. */
export function documentOf(value: unknown): ValorisationDocument {
  return objectOf(value);
}

/** The entry of a collection, or the map in a field; an empty one where there is none. */
export function entryOf(value: unknown, key: string): Entry {
  return objectOf(at(value, [key]));
}

/** The entries of a map, in the order that was given to them, and then as the document has them. */
export function inOrder(map: unknown): [Id, Entry][] {
  const entries = Object.entries(objectOf(map)).filter((pair): pair is [Id, Entry] => isEntry(pair[1]));
  const placeOf = ({ order }: Entry): number =>
    typeof order === 'number' && Number.isFinite(order) ? order : Infinity;
  return entries.sort(([, one], [, other]) => {
    const [before, after] = [placeOf(one), placeOf(other)];
    // Two infinities have no difference.
    return before === after ? 0 : before - after;
  });
}

/** A value that cannot be read, as it stands: what is wrong is shown, not hidden. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
