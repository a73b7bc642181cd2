/**
 * Reading a partner that may hold invalid data (kept, never dropped): the exports take what has the right type and pass
 * over the rest.
 */
import { isHttpUrl, type Partner } from '@kvasir/model';

type Entry = Record<string, unknown>;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): Entry {
  return isEntry(value) ? value : {};
}

/** The objects in a collection, with their keys. */
export function entriesOf(collection: unknown): [id: string, entry: Entry][] {
  return Object.entries(objectOf(collection)).filter((pair): pair is [string, Entry] => isEntry(pair[1]));
}

/** The terms of a set. */
export function termsOf(set: unknown): string[] {
  return Object.entries(objectOf(set)).flatMap(([term, present]) => (present === true ? [term] : []));
}

/** Text that says something, without the space around it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** An address that may become a link. */
export function linkOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && isHttpUrl(text) ? text : undefined;
}

/** A partner to read from, whatever a host without types passed in. Its fields may still be invalid. */
export function partnerOf(value: unknown): Partner {
  return objectOf(value) as unknown as Partner;
}
