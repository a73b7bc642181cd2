/** Where an element's slice comes from when the host sets no `value`: a URL, or JSON in a child `<script>`. */

export type SourceError =
  /** No answer came: the network, the address, or the server's name. */
  | { reason: 'unreachable' }
  /** The server answered with an error (RFC 9110 status). */
  | { reason: 'refused'; status: number }
  /** The answer is no JSON. */
  | { reason: 'not-json' };

export type Slice<V> = { kind: 'loaded'; value: V } | { kind: 'error'; error: SourceError };

/** Fetches a slice. Never rejects: who aborts the request must not use what comes of it. */
export async function fetchSlice<V>(url: string, signal: AbortSignal): Promise<Slice<V>> {
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch {
    return { kind: 'error', error: { reason: 'unreachable' } };
  }
  if (!response.ok) return { kind: 'error', error: { reason: 'refused', status: response.status } };
  try {
    return { kind: 'loaded', value: (await response.json()) as V };
  } catch {
    return { kind: 'error', error: { reason: 'not-json' } };
  }
}

const selector = ':scope > script[type="application/json"]';

/** Reads the child script, or undefined if there is none (yet: the parser may still be on its way to it). */
export function readScript<V>(element: Element): Slice<V> | undefined {
  const text = element.querySelector(selector)?.textContent?.trim();
  if (!text) return undefined;
  try {
    return { kind: 'loaded', value: JSON.parse(text) as V };
  } catch {
    return { kind: 'error', error: { reason: 'not-json' } };
  }
}

/**
 * Calls back whenever a child script may have come, the last time when the page has been read: the element may have been
 * upgraded before the parser reached its children.
 */
export function awaitScript(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', callback);
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', callback);
  };
}
