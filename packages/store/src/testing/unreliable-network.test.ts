import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  cutsBody,
  deliversTwice,
  executesTwice,
  fails,
  hangs,
  hangsAfterwards,
  hangsUp,
  losesAnswer,
} from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve } from './node/bench.ts';
import { aFewTurns, until } from './node/until.ts';

const loop = { title: 'Loop' };

describe('when the network misbehaves', () => {
  for (const [what, misbehaviour] of [
    ['before the request is done', hangsUp],
    ['before the answer', losesAnswer],
  ] as const) {
    test(`and the connection ends ${what}, the edit is saved once, without a conflict`, async () => {
      const { server, ana } = await anaAtWork({ answersPatchWith: 'document' });
      server.service.misbehave('PATCH', misbehaviour);
      ana.types(loop);
      await ana.comesTo('offline: network');
      assert.equal(ana.value?.title, 'Loop');
      await ana.triesAgain();
      assert.deepEqual(ana.readDiary(), ['saving', 'offline: network', 'ready']);
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop' });
    });
  }

  for (const answersPatchWith of ['empty-body', 'document'] as const) {
    test(`and the answer (${answersPatchWith}) is cut in its middle, the edit is saved once`, async () => {
      const { server, ana } = await anaAtWork({ answersPatchWith });
      server.service.misbehave('PATCH', cutsBody);
      ana.types(loop);
      await ana.hurriesTo('ready');
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop' });
      ana.types({ objective: 'More' });
      await ana.comesTo('ready');
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
      assert.deepEqual(ana.value, server.document);
    });
  }

  test('and the document is cut in its middle, it is loaded again', async () => {
    const server = await serve();
    server.service.misbehave('GET', cutsBody);
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('offline: network');
    assert.equal(ana.value, undefined);
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['loading', 'offline: network', 'ready']);
  });

  for (const [what, misbehaviour] of [
    ['not done', hangs],
    ['done', hangsAfterwards],
  ] as const) {
    test(`and no answer comes for 30 s to a request that was ${what}, the edit is saved once`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehave('PATCH', misbehaviour);
      ana.types(loop);
      await until(
        () => server.service.count('PATCH') === 1,
        () => 'the request',
      );
      ana.clock.advance(29_999);
      await aFewTurns();
      assert.equal(ana.status.kind, 'saving');
      ana.clock.advance(1);
      await ana.comesTo('offline: network');
      await ana.triesAgain();
      assert.deepEqual(ana.readDiary(), ['saving', 'offline: network', 'ready']);
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop' });
    });
  }

  test('and the document does not come for 30 s, it is asked for again', async () => {
    const server = await serve();
    server.service.misbehave('GET', hangs);
    const ana = openDesk(server, 'Ana');
    await until(
      () => server.service.count('GET') === 1,
      () => 'the request',
    );
    ana.clock.advance(30_000);
    await ana.comesTo('offline: network');
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['loading', 'offline: network', 'ready']);
  });

  for (const misbehaviour of [deliversTwice, executesTwice]) {
    test(`and a proxy ${misbehaviour.name} what was sent, it is saved once, without a conflict`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehave('PATCH', misbehaviour);
      ana.types(loop);
      await ana.comesTo('ready');
      ana.types({ objective: 'More' });
      await ana.comesTo('ready');
      assert.deepEqual(ana.readDiary(), ['saving', 'ready', 'saving', 'ready']);
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
    });
  }

  test('and the answer to an edit is lost while one types on in the same field, one has no conflict with oneself', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', losesAnswer);
    ana.types(loop);
    await ana.comesTo('offline: network');
    ana.types({ title: 'Loop of blades' });
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['saving', 'offline: network', 'ready']);
    assert.equal(server.document.title, 'Loop of blades');
  });

  test('and the answer to an edit of a field is lost, what somebody makes of that field afterwards stays', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', losesAnswer);
    ana.types(loop);
    await ana.comesTo('offline: network');
    server.service.served.edit({ title: 'Loop of blades' }, 'Ben');
    ana.waitsForRetry();
    await until(
      () => ana.status.kind === 'ready' || ana.status.kind === 'conflict',
      () => 'the end of saving',
    );
    assert.equal(server.document.title, 'Loop of blades');
    assert.equal(ana.value?.title, 'Loop of blades');
  });
});

describe('when the server is down for 30 s', () => {
  test('both sides go on, and come together when it is back', async () => {
    const { server, ana } = await anaAtWork();
    await server.goDown();
    ana.types(loop);
    await ana.comesTo('offline: network');
    server.service.served.edit({ partners: { brenner: { shortName: 'BC' } } }, 'Ben');
    ana.types({ objective: 'More' });
    for (let passed = 0; passed < 30_000; passed += 1000) {
      ana.clock.advance(1000);
      await aFewTurns();
      assert.notEqual(ana.status.kind, 'ready');
      assert.equal(ana.value?.title, 'Loop');
    }
    await ana.comesTo('offline: network');
    assert.equal(ana.status.kind === 'offline' && ana.status.unsaved, 2);
    await server.comeUp();
    await ana.hurriesTo('ready');
    // Whether the stream or the edit gets through first decides if there is something left to save between the two.
    const diary = ana.readDiary().slice(1);
    assert.deepEqual(
      diary.filter((words) => words !== 'saving'),
      ['offline: network', 'ready'],
    );
    assert.equal(server.document.title, 'Loop');
    assert.equal(server.document.objective, 'More');
    assert.deepEqual(ana.value, server.document);
    assert.equal(ana.value?.partners?.['brenner']?.shortName, 'BC');
  });

  test('a store that begins meanwhile loads when it is back', async () => {
    const server = await serve();
    await server.goDown();
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('offline: network');
    await server.comeUp();
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['loading', 'offline: network', 'ready']);
  });
});

describe('when the network is back', () => {
  /** What a page has and Node has not: events of its own. */
  const page = new EventTarget();
  before(() => Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) }));
  after(() => Reflect.deleteProperty(globalThis, 'addEventListener'));

  test('and the browser says so, what is unsaved is sent at once', async () => {
    const { server, ana } = await anaAtWork();
    await server.goDown();
    ana.types(loop);
    await ana.comesTo('offline: network');
    await server.comeUp();
    page.dispatchEvent(new Event('online'));
    await ana.comesTo('ready');
    assert.equal(server.document.title, 'Loop');
  });

  test('it is no reason to disturb a server that asked for patience', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(503, {}, { 'Retry-After': '60' }));
    ana.types(loop);
    await ana.comesTo('offline: server');
    page.dispatchEvent(new Event('online'));
    await aFewTurns();
    assert.equal(server.service.count('PATCH'), 1);
  });

  test('a store that was closed does not care', async () => {
    const { server, ana } = await anaAtWork();
    await server.goDown();
    ana.types(loop);
    await ana.comesTo('offline: network');
    ana.store.close();
    await server.comeUp();
    page.dispatchEvent(new Event('online'));
    await aFewTurns();
    assert.equal(server.document.title, 'BladeLoop');
  });
});
