import { createParser } from 'eventsource-parser';
import { isMap } from '@kvasir/model';
import { backOff, longestWait, type Clock } from '../clock.ts';
import type { RemoteChange } from '../source.ts';
import { parsed, retryAfter, strongTag } from './answers.ts';

/** Characters of one event, at most. */
const LARGEST = 2 ** 24;
/** Milliseconds until an answer must have begun. */
const HANGS = 30_000;
/** Milliseconds after which a stream that ends is no sign of trouble. */
const STEADY = 10_000;
/** Milliseconds after which a page that nobody sees lets go of its stream. */
const UNSEEN = 5000;
/** What a server answers that has no event stream; anything else passes, even a refusal, when a token is renewed. */
const without = [404, 405, 406];

/** `event: change`, its id the new version; what is missing in the data, the store loads. */
function changeFrom(id: string | undefined, data: string): RemoteChange {
  const said = parsed(data);
  const { base, patch, by, at } = isMap(said) ? said : {};
  const changed = { ...(typeof by === 'string' && { by }), ...(typeof at === 'string' && { at }) };
  return {
    ...(id && { version: strongTag(id) }),
    ...(typeof base === 'string' && { base: strongTag(base) }),
    ...(isMap(patch) && { patch }),
    changed,
  };
}

async function readChanges(
  body: ReadableStream<BufferSource>,
  signal: AbortSignal,
  onChange: (change: RemoteChange) => void,
): Promise<void> {
  const parser = createParser({
    maxBufferSize: LARGEST,
    onEvent: ({ event, id, data }) => {
      if (event === 'change') onChange(changeFrom(id, data));
    },
  });
  const reader = body.pipeThrough(new TextDecoderStream(), { signal }).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parser.feed(part.value);
}

/** What a source knows of the document: the newest version, and whether a store has loaded it. */
export interface Known {
  version?: string;
  isLoaded: boolean;
}

/** `fetch` of the source's address, with the host's headers. May reject. */
export type Send = (init: RequestInit, headers: Record<string, string>) => Promise<Response>;

/** Asks for the stream, unless that is done already. Resolves with the first answer, whatever it is. */
export type BeginStream = () => Promise<void>;

/**
 * Follows server-sent events over `fetch`, which can carry a host's tokens. A stream that is lost is asked for again,
 * and since something may have happened in between, the store too asks again. A server that has no stream is not asked
 * for one again; then the store asks whenever the page becomes visible or the network comes back.
 *
 * A page in the background lets go of its stream: without HTTP/2 a browser has six connections to a server, for all
 * its tabs, and streams in tabs that nobody sees would leave none for the others.
 *
 * @param signal ends it
 */
export function eventStream(
  send: Send,
  known: Known,
  onChange: (change: RemoteChange) => void,
  clock: Clock,
  signal: AbortSignal,
): BeginStream {
  let connection: AbortController | undefined;
  let state: 'idle' | 'lost' | 'live' | 'none' | 'resting' = 'idle';
  let wasLive = false;
  let failures = 0;
  let timer: unknown;
  let rest: unknown;
  let answered = (): void => undefined;

  async function listen(): Promise<void> {
    const current = (connection = new AbortController());
    const startedAt = clock.now();
    const hangs = clock.setTimeout(() => current.abort(), HANGS);
    let wait: number | undefined;
    state = 'lost';
    try {
      const response = await send(
        { signal: current.signal, cache: 'no-store' },
        { accept: 'text/event-stream', ...(known.version && { 'last-event-id': known.version }) },
      ).finally(() => clock.clearTimeout(hangs));
      const { ok, status, headers, body } = response;
      const isStream = ok && headers.get('content-type')?.startsWith('text/event-stream');
      if (isStream && body) {
        state = 'live';
        restUnseen();
        // What happened before the stream begins is not in it.
        if (wasLive || known.isLoaded) onChange({});
        wasLive = true;
        answered();
        await readChanges(body, current.signal, (change) => {
          if (change.version) known.version = change.version;
          onChange(change);
        });
      } else if (ok || without.includes(status)) {
        // Where there is no document yet, there may be a stream when there is one.
        state = status === 404 ? 'idle' : 'none';
        // There was one. What happened to it, the document will tell.
        if (wasLive) onChange({});
        wasLive = false;
      } else wait = retryAfter(headers.get('retry-after'), clock.now());
    } catch {
      // No network, or no more of it.
    }
    answered();
    current.abort();
    if (signal.aborted || connection !== current || state === 'none' || state === 'idle') return;
    state = 'lost';
    if (clock.now() - startedAt > STEADY) failures = 0;
    const pause = backOff(clock, failures++);
    timer = clock.setTimeout(() => void listen(), Math.min(wait || pause, longestWait));
  }

  const page: Partial<typeof globalThis> = globalThis;

  function again(): void {
    connection?.abort();
    clock.clearTimeout(timer);
    void listen();
  }

  function wentOnline(): void {
    if (state === 'none' || state === 'idle') onChange({});
    // A stream from before may be dead and not know it.
    else if (state !== 'resting') again();
  }

  function restUnseen(): void {
    clock.clearTimeout(rest);
    if (page.document?.visibilityState !== 'hidden' || state === 'none' || state === 'idle') return;
    rest = clock.setTimeout(() => {
      state = 'resting';
      connection?.abort();
      connection = undefined;
      clock.clearTimeout(timer);
    }, UNSEEN);
  }

  function changedVisibility(): void {
    restUnseen();
    if (page.document?.visibilityState !== 'visible') return;
    // The new stream asks for what happened meanwhile.
    if (state === 'resting') again();
    else if (state !== 'live') onChange({});
  }

  page.addEventListener?.('online', wentOnline, { signal });
  page.document?.addEventListener('visibilitychange', changedVisibility, { signal });
  signal.addEventListener('abort', () => {
    connection?.abort();
    clock.clearTimeout(timer);
    clock.clearTimeout(rest);
  });

  return () =>
    new Promise((resolve) => {
      if (state !== 'idle' || signal.aborted) return resolve();
      answered = resolve;
      void listen();
    });
}
