/** An address that never answers, for the picture of waiting. A server that does nothing cannot be had for a story. */
export const neverAnswers = '/never-answers.json';

const fetchFromNetwork = globalThis.fetch;

globalThis.fetch = (input, init) =>
  input === neverAnswers
    ? new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      )
    : fetchFromNetwork(input, init);
