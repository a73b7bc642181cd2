/** Entries of the document that can be opened, edited and pointed to. */
import type { Id } from '@kvasir/model';
import type { RoadmapCollection } from '@kvasir/model/roadmap.js';

/** The collections that the roadmap shows. */
export type EntryCollection = RoadmapCollection | 'reviews' | 'risks';

export interface EntryRef {
  readonly collection: EntryCollection;
  readonly id: Id;
}

/** An entry as one text, to be a key: of a row, and in a map. */
export function entryKey({ collection, id }: EntryRef): string {
  return `${collection}/${id}`;
}

export function isSameEntry(one: EntryRef | undefined, other: EntryRef | undefined): boolean {
  return one?.collection === other?.collection && one?.id === other?.id;
}
