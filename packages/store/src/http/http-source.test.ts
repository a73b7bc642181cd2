import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { httpSource, type HttpSourceOptions } from '../http.ts';
import { SourceError, type RemoteChange, type SourceFailure } from '../index.ts';
import { FakeClock } from '../testing/node/fake-clock.ts';
import { aFewTurns } from '../testing/node/until.ts';

const url = 'https://portal.example/partnerships/1';
const never = new AbortController().signal;

/** A server that gives these answers, one after the other, and keeps what it was asked. */
function serverWith(...answers: (Response | (() => Promise<Response>))[]): { fetch: typeof fetch; asked: Request[] } {
  const asked: Request[] = [];
  return {
    asked,
    fetch: (input, init) => {
      asked.push(new Request(input, init));
      const answer = answers.shift();
      if (!answer) return Promise.reject(new TypeError('fetch failed'));
      return answer instanceof Response ? Promise.resolve(answer) : answer();
    },
  };
}

function json(value: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ETag: '"1"', ...headers },
  });
}

/** A body that ends in its middle. */
function cut(headers: Record<string, string> = {}): Response {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
  return new Response(body, { headers: { ETag: '"2"', ...headers } });
}

async function failureOf(work: Promise<unknown>): Promise<SourceFailure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SourceError);
  return error.failure;
}

function load(answer: Response, options: HttpSourceOptions = {}): ReturnType<ReturnType<typeof httpSource>['load']> {
  return httpSource(url, { fetch: serverWith(answer).fetch, ...options }).load(never);
}

function save(answer: Response, options: HttpSourceOptions = {}): ReturnType<ReturnType<typeof httpSource>['save']> {
  return httpSource(url, { fetch: serverWith(answer).fetch, ...options }).save({ title: 'B' }, '"1"', {}, never);
}

describe('Loading over HTTP', () => {
  test('asks for JSON past every cache, and takes the ETag for the version', async () => {
    const server = serverWith(json({ title: 'A' }));
    const loaded = await httpSource(url, { fetch: server.fetch }).load(never);
    assert.deepEqual([loaded.document, loaded.version], [{ title: 'A' }, '"1"']);
    const [request] = server.asked;
    assert.deepEqual(
      [request?.url, request?.method, request?.headers.get('accept'), request?.cache],
      [url, 'GET', 'application/json', 'no-cache'],
    );
  });

  test('takes a weak ETag for the strong one that it was', async () => {
    assert.equal((await load(json({}, { ETag: 'W/"7"' }))).version, '"7"');
  });

  test('knows who made the version, and when', async () => {
    const headers = { 'Kvasir-Author': 'Zo%C3%AB%20D.', 'Last-Modified': 'Sat, 21 Nov 2026 09:00:00 GMT' };
    assert.deepEqual((await load(json({}, headers))).changed, { by: 'Zoë D.', at: '2026-11-21T09:00:00.000Z' });
  });

  test('reads an author that nobody encoded, and no date for one that is none', async () => {
    const headers = { 'Kvasir-Author': '100 % Ana', 'Last-Modified': 'yesterday' };
    assert.deepEqual((await load(json({}, headers))).changed, { by: '100 % Ana' });
  });

  for (const [what, answer] of [
    ['a page', () => new Response('<!doctype html>', { headers: { ETag: '"1"' } })],
    ['no ETag', () => new Response('{}')],
    ['null', () => json(null)],
    ['a text', () => json('x')],
    ['nothing', () => new Response('', { headers: { ETag: '"1"' } })],
  ] as const) {
    test(`cannot read ${what}`, async () => {
      assert.deepEqual(await failureOf(load(answer())), { kind: 'unreadable' });
    });
  }

  test('takes a body that is cut off for a network that is lost', async () => {
    assert.deepEqual(await failureOf(load(cut())), { kind: 'unreachable' });
  });

  test('takes no answer at all for a network that is lost', async () => {
    const source = httpSource(url, { fetch: serverWith().fetch });
    assert.deepEqual(await failureOf(source.load(never)), { kind: 'unreachable' });
  });

  test('takes tokens that do not come for a network that is lost', async () => {
    const getHeaders = (): Promise<never> => Promise.reject(new Error('no token'));
    assert.deepEqual(await failureOf(load(json({}), { getHeaders })), { kind: 'unreachable' });
  });
});

describe('Saving over HTTP', () => {
  test('sends a merge patch on top of the version, with who acts', async () => {
    const server = serverWith(new Response(null, { status: 204, headers: { ETag: '"2"' } }));
    const source = httpSource(url, { fetch: server.fetch });
    const saved = await source.save(
      { title: 'B', acronym: null },
      '"1"',
      { name: 'Zoë 💨 D.', partner: 'north' },
      never,
    );
    assert.equal(saved.version, '"2"');
    const [request] = server.asked;
    assert.equal(request?.method, 'PATCH');
    assert.deepEqual(await request.json(), { title: 'B', acronym: null });
    assert.equal(request.headers.get('content-type'), 'application/merge-patch+json');
    assert.equal(request.headers.get('if-match'), '"1"');
    assert.equal(request.headers.get('kvasir-author'), 'Zo%C3%AB%20%F0%9F%92%A8%20D.');
  });

  test('says the partner where nobody has a name, and nothing where there is neither', async () => {
    const saved = (): Response => new Response(null, { status: 204, headers: { ETag: '"2"' } });
    const server = serverWith(saved(), saved());
    const source = httpSource(url, { fetch: server.fetch });
    await source.save({}, '"1"', { partner: 'north' }, never);
    await source.save({}, '"1"', {}, never);
    assert.deepEqual(
      server.asked.map(({ headers }) => headers.get('kvasir-author')),
      ['north', null],
    );
  });

  test('can say any name, even half a character', async () => {
    const server = serverWith(json({}));
    await httpSource(url, { fetch: server.fetch }).save({}, '"1"', { name: 'Ana \uD83D' }, never);
    assert.equal(server.asked[0]?.headers.get('kvasir-author'), 'Ana%20%EF%BF%BD');
  });

  test('takes over the document, if it comes along', async () => {
    assert.deepEqual((await save(json({ title: 'B!' }))).document, { title: 'B!' });
    assert.ok(!('document' in (await save(new Response('', { headers: { ETag: '"2"' } })))));
  });

  test('does not take a patch that comes back for the document', async () => {
    const server = serverWith(json({ title: 'A', results: {} }), json({ title: 'B' }));
    const source = httpSource(url, { fetch: server.fetch, journal: false });
    await source.load(never);
    assert.ok(!('document' in (await source.save({ title: 'B' }, '"1"', {}, never))));
  });

  test('does not take what a server says of its own for the document', async () => {
    assert.ok(!('document' in (await save(json({ ok: true })))));
  });

  for (const [what, answer] of [
    ['without an ETag', () => new Response(null, { status: 204 })],
    ['with a page', () => new Response('<!doctype html>', { headers: { ETag: '"2"' } })],
  ] as const) {
    test(`does not take an answer ${what} for a success`, async () => {
      assert.deepEqual(await failureOf(save(answer())), { kind: 'unreadable' });
    });
  }

  test('does not take an answer that is cut off for a success', async () => {
    assert.deepEqual(await failureOf(save(cut())), { kind: 'unreachable' });
  });

  test('is outdated with 412', async () => {
    assert.deepEqual(await failureOf(save(json({}, {}, 412))), { kind: 'stale' });
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504, 507]) {
    test(`waits with ${status}`, async () => {
      assert.deepEqual(await failureOf(save(json({}, {}, status))), { kind: 'busy', status });
    });
  }

  for (const status of [400, 401, 403, 404, 409, 410, 413, 415, 422, 428, 451]) {
    test(`is refused with ${status}`, async () => {
      assert.deepEqual(await failureOf(save(json({}, {}, status))), { kind: 'refused', status });
    });
  }

  test('says why it is refused, as far as that can be read', async () => {
    const said = { type: 'urn:x', title: 'No', detail: { html: '<b>' }, status: '422', instance: '/1', extra: 1 };
    const answer = json(said, { 'Content-Type': 'application/problem+json; charset=utf-8' }, 422);
    const problem = { type: 'urn:x', title: 'No', instance: '/1' };
    assert.deepEqual(await failureOf(save(answer)), { kind: 'refused', status: 422, problem });
  });

  test('is refused also when nobody can read why', async () => {
    const answer = new Response('{', { status: 422, headers: { 'Content-Type': 'application/problem+json' } });
    assert.deepEqual(await failureOf(save(answer)), { kind: 'refused', status: 422 });
  });

  for (const [text, milliseconds] of [
    ['120', 120_000],
    ['0', 0],
    ['Sat, 21 Nov 2026 09:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
    ['soon', undefined],
  ] as const) {
    test(`waits after Retry-After "${text}"`, async () => {
      const clock = Object.assign(new FakeClock(), { now: () => Date.parse('2026-11-21T09:00:00Z') });
      const failure = await failureOf(save(json({}, { 'Retry-After': text }, 503), { clock }));
      assert.ok(failure.kind === 'busy');
      assert.equal(failure.retryAfter, milliseconds);
    });
  }
});

describe('A source over HTTP', () => {
  test("asks for the host's headers before each request, and keeps its own", async () => {
    let token = 0;
    const getHeaders = (): Record<string, string> => ({ Authorization: `Bearer ${(token += 1)}`, Accept: 'text/html' });
    const server = serverWith(json({}), json({}));
    const source = httpSource(url, { fetch: server.fetch, getHeaders, credentials: 'include' });
    await source.load(never);
    await source.load(never);
    assert.deepEqual(
      server.asked.map(({ headers, credentials }) => [
        headers.get('authorization'),
        headers.get('accept'),
        credentials,
      ]),
      [
        ['Bearer 1', 'application/json', 'include'],
        ['Bearer 2', 'application/json', 'include'],
      ],
    );
  });

  test('is named by its full address', (context) => {
    assert.equal(httpSource('/partnerships/1').id, '/partnerships/1');
    Object.assign(globalThis, { document: { baseURI: 'https://portal.example/a/' } });
    context.after(() => Reflect.deleteProperty(globalThis, 'document'));
    assert.equal(httpSource('../b').id, 'https://portal.example/b');
    assert.equal(httpSource('http://').id, 'http://');
  });
});

describe('An event stream', () => {
  /** A stream that a test writes to and ends. */
  function stream(): { answer: Response; write(text: string): void; end(): void } {
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (started) => void (controller = started) });
    return {
      answer: new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }),
      write: (text) => controller?.enqueue(new TextEncoder().encode(text)),
      end: () => controller?.error(new TypeError('terminated')),
    };
  }

  interface Watched {
    changes: RemoteChange[];
    asked: Request[];
    clock: FakeClock;
    stop(): void;
  }

  /** A source that is watched; these are the answers to the document and to the stream, one after the other. */
  async function watched(...answers: Response[]): Promise<Watched> {
    const [clock, changes] = [new FakeClock(), [] as RemoteChange[]];
    const streams = answers.map((answer) => (): Promise<Response> => Promise.resolve(answer));
    const asked: Request[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.headers.get('accept') !== 'text/event-stream') return Promise.resolve(json({}));
      asked.push(request);
      return streams.shift()?.() ?? Promise.reject(new TypeError('fetch failed'));
    };
    const source = httpSource(url, { fetch, clock });
    const stop = source.watch?.((change) => changes.push(change));
    assert.ok(stop);
    await source.load(never);
    await aFewTurns();
    return { changes, asked, clock, stop };
  }

  test('is asked for with the document, and read as it comes', async () => {
    const { answer, write } = stream();
    const { changes, stop } = await watched(answer);
    write(': hello\n\nevent: other\ndata: {}\n\nevent: change\nid: W/"2"\nda');
    write('ta: {"base":"\\"1\\"","patch":{"title":"B"},"by":"Bo","at":"2026-11-21T09:00:00Z"}\n\n');
    await aFewTurns();
    stop();
    const changed = { by: 'Bo', at: '2026-11-21T09:00:00Z' };
    assert.deepEqual(changes, [{ version: '"2"', base: '"1"', patch: { title: 'B' }, changed }]);
  });

  test('that says nothing readable says at least that something happened', async () => {
    const { answer, write } = stream();
    const { changes, stop } = await watched(answer);
    write('event: change\nid: "2"\ndata: {"base":7,"patch":[],"by":{}}\n\nevent: change\ndata: {\n\n');
    await aFewTurns();
    stop();
    assert.deepEqual(changes, [{ version: '"2"', changed: {} }, { changed: {} }]);
  });

  test('that is lost is asked for again from the last event on, and the store is told that it may have missed something', async () => {
    const [first, second] = [stream(), stream()];
    const { changes, asked, clock, stop } = await watched(first.answer, second.answer);
    first.write('event: change\nid: "2"\ndata: {}\n\n');
    await aFewTurns();
    first.end();
    await aFewTurns();
    assert.equal(asked.length, 1);
    clock.advance(1000);
    await aFewTurns();
    stop();
    assert.equal(asked[1]?.headers.get('last-event-id'), '"2"');
    assert.deepEqual(changes.at(-1), {});
  });

  test('that cannot be had is asked for less and less often', async () => {
    const { asked, clock, stop } = await watched();
    const gaps: number[] = [];
    while (asked.length < 9) {
      const [gap = 0] = clock.pending;
      gaps.push(Math.round(gap / 1000));
      clock.advance(gap);
      await aFewTurns();
    }
    stop();
    assert.deepEqual(gaps, [1, 2, 4, 8, 16, 32, 60, 60]);
  });

  for (const [what, answer] of [
    ['404', () => json({}, {}, 404)],
    ['405', () => json({}, {}, 405)],
    ['406', () => json({}, {}, 406)],
    ['the document', () => json({})],
  ] as const) {
    test(`is not asked for again where ${what} is the answer`, async () => {
      const { asked, clock, stop } = await watched(answer());
      assert.deepEqual(clock.pending, []);
      stop();
      assert.equal(asked.length, 1);
    });
  }

  test('waits as long as the server says', async () => {
    const { clock, stop } = await watched(json({}, { 'Retry-After': '77' }, 503));
    assert.deepEqual(clock.pending, [77_000]);
    stop();
  });

  test('that does not begin is given up after 30 seconds', async () => {
    const clock = new FakeClock();
    let hung: AbortSignal | null | undefined;
    const fetch: typeof globalThis.fetch = (_, init) => {
      if (new Headers(init?.headers).get('accept') !== 'text/event-stream') return Promise.resolve(json({}));
      hung = init?.signal;
      return new Promise((__, reject) => hung?.addEventListener('abort', () => reject(new TypeError('aborted'))));
    };
    const source = httpSource(url, { fetch, clock });
    const stop = source.watch?.(() => undefined);
    await source.load(never);
    clock.advance(30_000);
    await aFewTurns();
    assert.ok(hung?.aborted);
    assert.equal(clock.pending.length, 1);
    stop?.();
  });

  test('ends when nobody listens any more', async () => {
    const { answer, write } = stream();
    const { asked, clock, stop } = await watched(answer);
    stop();
    await aFewTurns();
    assert.ok(asked[0]?.signal.aborted);
    assert.throws(() => write('event: change\n\n'), /closed/);
    assert.deepEqual(clock.pending, []);
  });
});
