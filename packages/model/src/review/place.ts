import { fromPointer } from '../pointer.ts';

/** Whether there is something in the document at a JSON Pointer (RFC 6901). What is no pointer is the schema’s to report. */
export function isPlace(document: unknown, pointer: string): boolean {
  let value = document;
  for (const key of fromPointer(pointer) ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return value !== undefined && value !== null;
}
