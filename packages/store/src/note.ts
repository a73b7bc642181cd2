import { isMap, type Partnership } from '@kvasir/model';
import type { Author } from './source.ts';
import type { StoreConflict } from './status.ts';

/** A value as a person reads it: terms one below the other, fields with their names. */
function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join(', ');
  if (!isMap(value)) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => (inner === true ? key : `${key}: ${readable(inner)}`))
    .join('\n');
}

/** The document with a note of what one side of a conflict had written. */
export function withNote(
  document: Partnership,
  { pointer, mine }: StoreConflict,
  author: Author,
  now: number,
): Partnership {
  // By chance, and not by number: two people may write one at the same time.
  const id = `note-${now.toString(36)}-${Math.random().toString(36).slice(2)}`;
  const { name: by, partner } = author;
  const note = {
    pointer,
    text: readable(mine),
    ...(by && { by }),
    ...(partner && { partner }),
    at: new Date(now).toISOString(),
  };
  return { ...document, notes: { ...document.notes, [id]: note } };
}
