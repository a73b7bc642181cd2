/** JSON Pointers (RFC 6901): how findings, provenance and errors name a place in the document. */

/** `['names', 'a/b']` → `/names/a~1b`; the empty path is the whole document: `''`. */
export function toPointer(path: readonly (string | number)[]): string {
  // `~` first, or the `~` of a fresh `~1` would be escaped again (RFC 6901, section 3).
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** `/names/a~1b` → `['names', 'a/b']`; `undefined` for a text that is no JSON Pointer. */
export function fromPointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
