import { canonicalJson } from '../patch/canonical-json.ts';
import type { Path } from '../patch/safe-value.ts';

/** The page cannot compute digests: browsers offer Web Crypto to `https` pages and `localhost` only. */
export class InsecureContextError extends Error {
  constructor() {
    super('Agreements need a secure page (https): without it, the browser offers no SHA-256.');
    this.name = 'InsecureContextError';
  }
}

/**
 * SHA-256 of the value's canonical JSON (RFC 8785), as 64 hexadecimal digits. `path` is where the value
 * stands in its document, for the error.
 *
 * @throws InsecureContextError without Web Crypto
 * @throws DocumentError `not-json` or `too-deep` for a value that canonical JSON cannot write
 */
export async function digest(value: unknown, path: Path = []): Promise<string> {
  const text = canonicalJson(value, path);
  // Typed as always there, but missing where the page is not secure.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) throw new InsecureContextError();
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
