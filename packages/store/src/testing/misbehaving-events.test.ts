import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MergePatch } from '@kvasir/model';
import { answersAfter, answersWithPage, fails, hangs, isOvertakenBy, waitsFor, weakensTag } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve, sitDown } from './node/bench.ts';
import type { Desk } from './node/desk.ts';
import type { PartnershipServer } from './node/partnership-server.ts';
import { aFewTurns, until } from './node/until.ts';

const sameAs = (server: PartnershipServer) => (value: unknown) =>
  JSON.stringify(value) === JSON.stringify(server.document);

const titles = (...values: string[]): MergePatch[] => values.map((title) => ({ title }));

/** Lets a desk wait for its timers, until the server has as many streams. */
async function reconnects(server: PartnershipServer, desk: Desk, streams = 1): Promise<void> {
  await until(
    () => {
      const [next] = desk.clock.pending;
      if (!desk.isAsking && next !== undefined && server.service.streams < streams) desk.clock.advance(next);
      return server.service.streams >= streams;
    },
    () => 'a new stream',
  );
}

describe('with events as they should be', () => {
  test("others' edits come without a request, with who and when", async () => {
    const { server, ana } = await anaAtWork();
    server.service.served.edit({ title: 'Loop' }, 'Ben');
    await ana.sees(({ title }) => title === 'Loop');
    assert.equal(server.service.count('GET'), 1);
    assert.deepEqual(ana.status, { kind: 'ready', saved: server.service.served.changed });
    assert.deepEqual(ana.readDiary(), []);
  });

  test('the event of an own edit changes nothing, whether it comes before or after the answer', async () => {
    const { server, ana } = await anaAtWork();
    let letGo = (): void => {};
    server.service.misbehave('PATCH', answersAfter(new Promise<void>((resolve) => (letGo = resolve))));
    ana.types({ title: 'Before' });
    await until(
      () => server.document.title === 'Before',
      () => 'the edit',
    );
    await aFewTurns();
    letGo();
    await ana.comesTo('ready');
    server.service.holdEvents();
    ana.types({ title: 'After' });
    await ana.comesTo('ready');
    server.service.releaseEvents();
    await aFewTurns();
    assert.deepEqual(ana.readDiary(), ['saving', 'ready', 'saving', 'ready']);
    assert.equal(ana.value?.title, 'After');
    assert.equal(server.service.count('PATCH'), 2);
  });

  test('an event that comes while something is typed leaves what is typed alone', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update({ objective: 'Mine' });
    server.service.served.edit({ title: 'Theirs' }, 'Ben');
    await ana.sees(({ title }) => title === 'Theirs');
    assert.equal(ana.value?.objective, 'Mine');
    ana.clock.advance(400);
    await ana.comesTo('ready');
    assert.equal(server.service.count('PATCH'), 1, 'the event already told the version');
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs', objective: 'Mine' });
  });

  test('weak tags of a proxy and strong ones of the events name the same version', async () => {
    const server = await serve();
    server.service.misbehaveAlways('GET', weakensTag);
    const ana = await sitDown(server, 'Ana');
    server.service.served.edit({ title: 'Loop' });
    await ana.sees(({ title }) => title === 'Loop');
    assert.equal(server.service.count('GET'), 1);
  });
});

describe('with misbehaving events', () => {
  for (const [what, rearrange] of [
    ['twice each', <T>(events: T[]) => events.flatMap((event) => [event, event])],
    ['turned round', <T>(events: T[]) => events.toReversed()],
    ['all twice, turned round', <T>(events: T[]) => [...events, ...events].toReversed()],
    ['with the first one lost', <T>(events: T[]) => events.slice(1)],
    ['with the middle one lost', <T>(events: T[]) => events.toSpliced(1, 1)],
    ['old ones after new ones', <T>(events: T[]) => [...events, ...events.slice(0, 2)]],
  ] as const) {
    test(`${what}, the store ends with what the server has`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.holdEvents();
      for (const patch of titles('One', 'Two', 'Three')) server.service.served.edit(patch, 'Ben');
      server.service.releaseEvents(rearrange);
      await ana.sees(sameAs(server));
      await aFewTurns();
      assert.equal(ana.value?.title, 'Three');
      assert.equal(ana.status.kind, 'ready');
    });

    test(`${what}, while the store has edits of its own, both sides' are kept`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.holdEvents();
      ana.store.update({ objective: 'Mine' });
      for (const patch of titles('One', 'Two', 'Three')) server.service.served.edit(patch, 'Ben');
      server.service.releaseEvents(rearrange);
      await ana.hurriesTo('ready');
      await ana.sees(sameAs(server));
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Three', objective: 'Mine' });
    });
  }

  test('all lost, the next save brings what was missed', async () => {
    const { server, ana } = await anaAtWork();
    server.service.holdEvents();
    server.service.served.edit({ title: 'Loop' }, 'Ben');
    server.service.releaseEvents(() => []);
    ana.types({ objective: 'Mine' });
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
    assert.deepEqual(ana.value, { ...bladeLoop, title: 'Loop', objective: 'Mine' });
  });

  for (const data of [
    'not json',
    '[]',
    'null',
    '{}',
    '{"base":"\\"v1\\"","patch":null}',
    '{"base":"\\"v1\\"","patch":["x"]}',
    '{"base":"\\"v1\\"","patch":{"__proto__":{"polluted":1}}}',
    '{"base":7,"patch":{"title":"Wrong"},"at":9,"by":{}}',
    `{"base":"\\"v1\\"","patch":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`,
  ]) {
    test(`nonsense (${data.slice(0, 50)}) does no harm, and what is right afterwards is heard`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.sendText(`event: change\nid: "nonsense"\ndata: ${data}\n\n`);
      await aFewTurns();
      assert.equal(ana.value?.title, 'BladeLoop');
      server.service.served.edit({ title: 'Loop' }, 'Ben');
      await ana.sees(({ title }) => title === 'Loop');
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal(ana.status.kind, 'ready');
    });
  }

  test('in pieces, with other kinds of events and comments between, they are heard', async () => {
    const { server, ana } = await anaAtWork();
    server.service.holdEvents();
    server.service.served.edit({ title: 'Größe' }, 'Ben');
    server.service.releaseEvents(() => []);
    const event = `: ping\n\nevent: presence\ndata: {"base":"\\"v1\\"","patch":{"title":"Wrong"}}\n\nevent: change\r\nid: "v2"\r\ndata: {"base":"\\"v1\\"",\r\ndata: "patch":{"title":"Größe"}}\r\n\r\n`;
    for (const piece of event.match(/[^]{1,7}/g)!) {
      server.service.sendText(piece);
      await aFewTurns();
    }
    await ana.sees(({ title }) => title === 'Größe');
    assert.equal(server.service.count('GET'), 1);
  });
});

describe('when the event stream is', () => {
  test('cut, it is opened again, and what was missed is loaded', async () => {
    const { server, ana } = await anaAtWork();
    server.service.cutStreams();
    server.service.served.edit({ title: 'Loop' }, 'Ben');
    await reconnects(server, ana);
    await ana.sees(({ title }) => title === 'Loop');
    server.service.served.edit({ title: 'Loops' }, 'Ben');
    await ana.sees(({ title }) => title === 'Loops');
    assert.equal(ana.status.kind, 'ready');
  });

  test('cut in the middle of an event, the half is forgotten', async () => {
    const { server, ana } = await anaAtWork();
    server.service.sendText(`event: change\nid: "v9"\ndata: {"base":"\\"v1\\"","patch":{"title":"Half`);
    await aFewTurns();
    server.service.cutStreams();
    await reconnects(server, ana);
    server.service.served.edit({ title: 'Whole' });
    await ana.sees(({ title }) => title === 'Whole');
  });

  test('opened only after somebody has written, that is not missed', async () => {
    const server = await serve();
    let letGo = (): void => {};
    server.service.misbehave('STREAM', waitsFor(new Promise<void>((resolve) => (letGo = resolve))));
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('ready');
    server.service.served.edit({ title: 'Loop' }, 'Ben');
    letGo();
    await reconnects(server, ana);
    await ana.sees(({ title }) => title === 'Loop');
  });

  for (const [what, misbehaviour] of [
    ['refused with 406', fails(406)],
    ['refused with 404', fails(404)],
    ['refused with 503', fails(503)],
    ['answered with a page', answersWithPage(200)],
    ['answered with the document', (request, served) => served.answer({ ...request, headers: {} })],
    ['never answered', hangs],
  ] as const satisfies [string, Parameters<PartnershipServer['service']['misbehaveAlways']>[1]][]) {
    test(`${what}, the store works without it, and does not ask without pause`, async () => {
      const server = await serve();
      server.service.misbehaveAlways('STREAM', misbehaviour);
      const ana = openDesk(server, 'Ana');
      await ana.comesTo('ready');
      ana.types({ title: 'Loop' });
      await ana.comesTo('ready');
      assert.equal(server.document.title, 'Loop');
      assert.deepEqual(ana.readDiary(), ['loading', 'ready', 'saving', 'ready']);
      for (let rounds = 0; rounds < 10; rounds += 1) await aFewTurns();
      assert.ok(server.service.count('STREAM') <= 3, `${server.service.count('STREAM')} requests at one moment`);
      assert.ok(server.service.count('GET') <= 3, `${server.service.count('GET')} loads at one moment`);
    });
  }

  test('refused because a token is old, it is asked for again with the new one', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('STREAM', fails(401));
    server.service.cutStreams();
    await reconnects(server, ana);
    server.service.served.edit({ title: 'Loop' }, 'Ben');
    await ana.sees(({ title }) => title === 'Loop');
  });

  test('cut again and again, each pause is longer, up to a minute', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehaveAlways('STREAM', fails(503));
    server.service.cutStreams();
    const before = server.service.count('STREAM');
    for (let passed = 0; passed < 600; passed += 1) {
      ana.clock.advance(1000);
      await aFewTurns();
    }
    const asked = server.service.count('STREAM') - before;
    assert.ok(asked >= 10 && asked <= 20, `${asked} requests in ten minutes`);
  });
});

test('an edit made during a load that was caused by an event is kept', async () => {
  const { server, ana } = await anaAtWork();
  let letGo = (): void => {};
  server.service.misbehave('GET', waitsFor(new Promise<void>((resolve) => (letGo = resolve))));
  server.service.holdEvents();
  server.service.served.edit({ title: 'One' }, 'Ben');
  server.service.served.edit({ title: 'Two' }, 'Ben');
  server.service.releaseEvents((events) => events.slice(1));
  await until(
    () => server.service.count('GET') === 2,
    () => 'the load',
  );
  ana.types({ objective: 'Mine' });
  letGo();
  await until(
    () => server.document.objective === 'Mine' && ana.status.kind === 'ready',
    () => 'the saved edit',
  );
  await ana.sees(sameAs(server));
  assert.deepEqual(server.document, { ...bladeLoop, title: 'Two', objective: 'Mine' });
});

test('an edit on its way, overtaken by another of which the event comes first, is saved once', async () => {
  const { server, ana } = await anaAtWork();
  server.service.misbehave('PATCH', isOvertakenBy({ title: 'Theirs' }, 'Ben'));
  ana.types({ objective: 'Mine' });
  await ana.comesTo('ready');
  assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
  assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs', objective: 'Mine' });
  assert.deepEqual(ana.value, server.document);
});
