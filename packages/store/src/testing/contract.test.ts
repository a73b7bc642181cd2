import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Partnership } from '@kvasir/model';
import { FakePartnershipServer } from './fake-partnership-server.ts';
import { cutsBody, deliversTwice, fails, hangsUp, isOvertakenBy, losesAnswer, weakensTag } from './misbehaviour.ts';
import { PartnershipServer } from './node/partnership-server.ts';
import type { PartnershipService } from './partnership-service.ts';

const document: Partnership = { title: 'BladeLoop', results: { 'r-blade': { title: 'Blade' } } };

interface Served {
  service: PartnershipService;
  ask: (init?: RequestInit) => Promise<Response>;
  cut: () => Promise<void> | void;
  mend: () => Promise<void> | void;
}

async function overSockets(): Promise<Served> {
  const server = await PartnershipServer.start(document);
  after(() => server.goDown());
  return {
    service: server.service,
    ask: (init) => fetch(server.url, init),
    cut: () => server.goDown(),
    mend: () => server.comeUp(),
  };
}

function inPage(): Promise<Served> {
  const server = new FakePartnershipServer(document);
  return Promise.resolve({
    service: server.service,
    ask: (init) => server.fetch('/partnership', init),
    cut: () => server.cut(),
    mend: () => server.mend(),
  });
}

function patchInit(patch: object, headers: Record<string, string> = {}): RequestInit {
  const type = { 'Content-Type': 'application/merge-patch+json' };
  return { method: 'PATCH', body: JSON.stringify(patch), headers: { ...type, ...headers } };
}

const streamInit: RequestInit = { headers: { Accept: 'text/event-stream' } };

/** Reads a stream until the text is in it. */
async function readUntil(response: Response, wanted: string): Promise<string> {
  let read = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body!) {
    read += decoder.decode(chunk);
    if (read.includes(wanted)) break;
  }
  return read;
}

for (const [where, serve] of [
  ['over sockets', overSockets],
  ['in the page', inPage],
] as const) {
  describe(`a server ${where}`, () => {
    test('gives the document with its version', async () => {
      const { ask } = await serve();
      const response = await ask();
      assert.equal(response.headers.get('etag'), '"v1"');
      assert.deepEqual(await response.json(), document);
    });

    test('takes a patch of the present version, and says who wrote and when', async () => {
      const { ask, service } = await serve();
      const author = encodeURIComponent('Zoë 東');
      const response = await ask(patchInit({ title: 'Loop' }, { 'If-Match': '"v1"', 'Kvasir-Author': author }));
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('etag'), '"v2"');
      assert.equal(service.served.document.title, 'Loop');
      const loaded = await ask();
      assert.equal(loaded.headers.get('kvasir-author'), author);
      assert.ok(Date.parse(loaded.headers.get('last-modified')!) > 0);
    });

    for (const [what, init, status] of [
      ['an old version', patchInit({}, { 'If-Match': '"v0"' }), 412],
      ['a weak tag', patchInit({}, { 'If-Match': 'W/"v1"' }), 412],
      ['no version', patchInit({}), 428],
      ['another type', patchInit({}, { 'If-Match': '"v1"', 'Content-Type': 'application/json' }), 415],
      ['no object', patchInit([], { 'If-Match': '"v1"' }), 400],
      ['half an object', { ...patchInit({}, { 'If-Match': '"v1"' }), body: '{"title":' }, 400],
      ['an unsafe key', { ...patchInit({}, { 'If-Match': '"v1"' }), body: '{"a":{"__proto__":{}}}' }, 400],
    ] as const) {
      test(`refuses a patch of ${what} with ${status} and problem details`, async () => {
        const { ask, service } = await serve();
        const response = await ask(init);
        assert.equal(response.status, status);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
        assert.equal(((await response.json()) as { status: number }).status, status);
        assert.deepEqual(service.served.document, document);
      });
    }

    test('tells streams of a change: from which version to which, what, who and when', async () => {
      const { ask, service } = await serve();
      const stream = await ask(streamInit);
      assert.equal(stream.headers.get('content-type'), 'text/event-stream');
      service.served.edit({ title: 'Loop' }, 'Ana');
      const read = await readUntil(stream, 'data:');
      assert.match(read, /event: change\nid: "v2"\ndata: /);
      const data = JSON.parse(/data: (.*)\n/.exec(read)![1]!) as Record<string, unknown>;
      assert.deepEqual(data, { base: '"v1"', patch: { title: 'Loop' }, by: 'Ana', at: data['at'] });
      assert.match(String(data['at']), /^\d{4}-\d{2}-\d{2}T[\d:]{8}\.000Z$/);
    });

    test('can hold events back and send them turned round', async () => {
      const { ask, service } = await serve();
      const stream = await ask(streamInit);
      service.holdEvents();
      service.served.edit({ title: 'One' });
      service.served.edit({ title: 'Two' });
      service.releaseEvents((events) => events.toReversed());
      const read = await readUntil(stream, 'One');
      assert.ok(read.indexOf('"v3"') < read.indexOf('"v2"\ndata'));
    });

    test('can cut streams', async () => {
      const { ask, service } = await serve();
      const stream = await ask(streamInit);
      service.cutStreams();
      await assert.rejects(stream.text());
      assert.equal(service.streams, 0);
    });

    test('can fail, once', async () => {
      const { ask, service } = await serve();
      service.misbehave('GET', fails(503, { title: 'Busy' }, { 'Retry-After': '7' }));
      const response = await ask();
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '7');
      assert.equal((await ask()).status, 200);
    });

    test('can hang up before it does anything', async () => {
      const { ask, service } = await serve();
      service.misbehave('PATCH', hangsUp);
      await assert.rejects(ask(patchInit({ title: 'Loop' }, { 'If-Match': '"v1"' })));
      assert.deepEqual(service.served.document, document);
    });

    test('can do what is asked and lose its answer', async () => {
      const { ask, service } = await serve();
      service.misbehave('PATCH', losesAnswer);
      await assert.rejects(ask(patchInit({ title: 'Loop' }, { 'If-Match': '"v1"' })));
      assert.equal(service.served.document.title, 'Loop');
    });

    test('can do what is asked and end in the middle of its answer', async () => {
      const { ask, service } = await serve();
      service.misbehave('GET', cutsBody);
      service.misbehave('PATCH', cutsBody);
      const loaded = await ask();
      assert.equal(loaded.status, 200);
      await assert.rejects(loaded.text());
      const saved = await ask(patchInit({ title: 'Loop' }, { 'If-Match': '"v1"' }));
      assert.equal(saved.headers.get('etag'), '"v2"');
      await assert.rejects(saved.text());
    });

    test('can get a request twice, let somebody be faster, and weaken its tags', async () => {
      const { ask, service } = await serve();
      service.misbehave('PATCH', deliversTwice, isOvertakenBy({ title: 'Ana was faster' }));
      service.misbehave('GET', weakensTag);
      assert.equal((await ask(patchInit({ title: 'Loop' }, { 'If-Match': '"v1"' }))).status, 412);
      assert.equal((await ask(patchInit({ title: 'Hoop' }, { 'If-Match': '"v2"' }))).status, 412);
      assert.equal((await ask()).headers.get('etag'), 'W/"v3"');
      assert.equal(service.served.document.title, 'Ana was faster');
    });

    test('can be away, and come back', async () => {
      const { ask, cut, mend, service } = await serve();
      const stream = await ask(streamInit);
      await cut();
      await assert.rejects(stream.text());
      await assert.rejects(ask());
      await mend();
      assert.equal((await ask()).status, 200);
      assert.equal(service.streams, 0);
    });

    test('lets a client go that loses its patience', async () => {
      const { ask, service } = await serve();
      service.misbehaveAlways('GET', () => new Promise(() => {}));
      await assert.rejects(ask({ signal: AbortSignal.timeout(1) }), { name: 'TimeoutError' });
    });
  });
}

test('in the page one line can be cut while another goes on', async () => {
  const server = new FakePartnershipServer(document);
  const [mine, yours] = [server.connection(), server.connection()];
  mine.cut();
  await assert.rejects(mine.fetch('/partnership'), TypeError);
  const init = patchInit({ title: 'Loop' }, { 'If-Match': '"v1"' });
  assert.equal((await yours.fetch('/partnership', init)).status, 204);
  mine.mend();
  assert.equal(((await (await mine.fetch('/partnership')).json()) as Partnership).title, 'Loop');
});

test('over sockets pages of other origins are let in when asked for, and only then', async () => {
  const headers = { Origin: 'https://portal.example' };
  for (const cors of [true, false]) {
    const server = await PartnershipServer.start(document, { cors });
    after(() => server.goDown());
    const asked = await fetch(server.url, { method: 'OPTIONS', headers });
    assert.equal(asked.headers.get('access-control-allow-origin'), cors ? headers.Origin : null);
    const loaded = await fetch(server.url, { headers });
    assert.equal(loaded.headers.get('access-control-expose-headers')?.includes('ETag') ?? false, cors);
  }
});
