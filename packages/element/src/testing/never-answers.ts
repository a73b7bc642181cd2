/** The address, once the page knows it. */
let address: string | undefined;

/**
 * An address that never answers, for the picture of waiting. A server that does nothing cannot be had for a story, so
 * the page's own `fetch` keeps what asks for it waiting.
 */
export function neverAnswers(): string {
  if (address !== undefined) return address;
  address = '/never-answers.json';
  const fetchFromNetwork = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    input === address
      ? new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        )
      : fetchFromNetwork(input, init);
  return address;
}
