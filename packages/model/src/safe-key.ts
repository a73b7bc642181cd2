/** Keys that, assigned on an ordinary object, reach its prototype instead of the document. */
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/** Whether a key can stand in a document. Every other text can, the empty one included. */
export function isSafeKey(key: string): boolean {
  return !unsafeKeys.includes(key);
}
