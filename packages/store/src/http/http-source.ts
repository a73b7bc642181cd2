import { platformClock, type Clock } from '../clock.ts';
import { indexedDbJournal } from '../indexed-db-journal.ts';
import type { Journal } from '../journal.ts';
import { changeBy, SourceError, type Change, type Source } from '../source.ts';
import { bodyOf, documentFrom, encodeAuthor, failureOf, versionOf } from './answers.ts';
import type { BeginStream, Known, Send } from './event-stream.ts';

export interface HttpSourceOptions {
  /** Headers of the host's own, a token for instance; asked before each request. */
  getHeaders?: () => HeadersInit | Promise<HeadersInit>;
  /** As for `fetch`. */
  credentials?: RequestCredentials;
  fetch?: typeof globalThis.fetch;
  /** Where unsaved edits are kept: by default in the browser's own database; `false` for computers that people share. */
  journal?: Journal | false;
  clock?: Clock;
}

/** The address in full: what is kept under it is of this document on every page. */
function absolute(url: string): string {
  try {
    return new URL(url, (globalThis as Partial<typeof globalThis>).document?.baseURI).href;
  } catch {
    return url;
  }
}

/** Milliseconds that a document waits for the event stream that was asked for with it. */
const GRACE = 100;

/**
 * A document at an address, by plain HTTP: `GET` with an `ETag`, `PATCH` of a merge patch with `If-Match`, `412` when
 * somebody was faster, and an event stream of others' changes. The README has the contract.
 */
export function httpSource(url: string, options: HttpSourceOptions = {}): Source {
  const id = absolute(url);
  const { getHeaders, credentials, clock = platformClock } = options;
  const journal = options.journal ?? indexedDbJournal(id);
  const known: Known = { isLoaded: false };
  /** What was in the document when it was loaded. */
  let fields: string[] = [];
  const watches = new Set<() => Promise<void>>();

  const request: Send = async (init, own) => {
    try {
      const headers = new Headers(await getHeaders?.());
      for (const [name, value] of Object.entries(own)) headers.set(name, value);
      const send = options.fetch ?? globalThis.fetch;
      return await send(id, { ...init, headers, ...(credentials && { credentials }) });
    } catch {
      throw new SourceError({ kind: 'unreachable' });
    }
  };

  /** @throws SourceError for an answer that is no yes */
  async function accepted(response: Response): Promise<{ version: string; changed: Change; text: string }> {
    if (!response.ok) throw new SourceError(await failureOf(response, clock.now()));
    const about = versionOf(response);
    const text = await bodyOf(response);
    known.version = about.version;
    return { ...about, text };
  }

  return {
    id,
    ...(journal && { journal }),
    async load(signal) {
      // Together with the document, so that nothing is missed in between.
      const begun = [...watches].map((begin) => begin());
      // What a cache holds may be older than what is known here.
      const response = await request({ signal, cache: 'no-cache' }, { accept: 'application/json' });
      const { text, ...about } = await accepted(response);
      const document = documentFrom(text);
      fields = Object.keys(document);
      // A stream that begins later than that asks for the document again.
      await Promise.race([Promise.all(begun), new Promise((resolve) => setTimeout(resolve, GRACE))]);
      known.isLoaded = true;
      return { ...about, document };
    },
    async save(patch, version, author, signal) {
      const { by } = changeBy(author, clock.now());
      const response = await request(
        { signal, method: 'PATCH', body: JSON.stringify(patch) },
        {
          accept: 'application/json',
          'content-type': 'application/merge-patch+json',
          'if-match': version,
          ...(by && { 'kvasir-author': encodeAuthor(by) }),
        },
      );
      const { text, ...about } = await accepted(response);
      const answer = text === '' ? undefined : documentFrom(text);
      // Many servers answer with something of their own, `{"ok":true}`, or with the patch. All of the document is in it.
      const expected = [...fields, ...Object.keys(patch)].filter((field) => patch[field] !== null);
      const isDocument = answer && expected.length > 0 && expected.every((field) => Object.hasOwn(answer, field));
      return { ...about, ...(isDocument && { document: answer }) };
    },
    watch(onChange) {
      const session = new AbortController();
      let stream: BeginStream | undefined;
      const begin = async (): Promise<void> => {
        try {
          // What reads events is large, and loads beside the document.
          const { eventStream } = await import('./event-stream.ts');
          stream ??= eventStream(request, known, onChange, clock, session.signal);
          await stream();
        } catch {
          // It did not come. The next load tries again.
        }
      };
      watches.add(begin);
      return () => {
        watches.delete(begin);
        session.abort();
      };
    },
  };
}
