import { asMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { readable } from './walk.ts';

/** What the reader calls an entry: its title, else its number, else, if it is a review, its day; and its id if need be. */
export function entryName(entry: unknown, id: Id): string {
  const fields = asMap(entry);
  return readable(fields?.['title']) ?? readable(fields?.['number']) ?? readable(fields?.['date']) ?? id;
}
