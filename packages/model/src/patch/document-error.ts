/**
 * `unsafe-key`: a key such as `__proto__` · `too-deep`: more than `MAX_DEPTH` objects inside each other, or a cycle ·
 * `not-json`: a value that canonical JSON cannot write · `nothing-there`: a pointer that leads to nothing to agree on.
 */
export type DocumentErrorCode = 'unsafe-key' | 'too-deep' | 'not-json' | 'nothing-there';

/** What a document cannot hold, or an operation cannot do with it. `code` is what a program asks for. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  /** The place, as a JSON Pointer. */
  readonly pointer: string;

  constructor(code: DocumentErrorCode, pointer: string) {
    super(`${code} at "${pointer}"`);
    this.name = 'DocumentError';
    this.code = code;
    this.pointer = pointer;
  }
}
