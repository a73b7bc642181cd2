import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fails } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve } from './node/bench.ts';
import { savingDelay } from './node/desk.ts';
import { aFewTurns } from './node/until.ts';

const loop = { title: 'Loop' };

describe('when the server is busy', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    test(`with ${status} on saving, the edit waits and is tried again`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehave('PATCH', fails(status));
      ana.types(loop);
      await ana.comesTo('offline: server');
      assert.equal(ana.status.kind === 'offline' && ana.status.unsaved, 1);
      assert.equal(ana.value?.title, 'Loop');
      await ana.triesAgain();
      assert.deepEqual(ana.readDiary(), ['saving', 'offline: server', 'ready']);
      assert.equal(server.document.title, 'Loop');
    });
  }

  test('on loading, it is tried again', async () => {
    const server = await serve();
    server.service.misbehave('GET', fails(503), fails(503));
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('offline: server');
    assert.equal(ana.status.kind === 'offline' && ana.status.unsaved, 0);
    await ana.triesAgain();
    assert.equal(ana.status.kind, 'offline');
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['loading', 'offline: server', 'ready']);
    assert.deepEqual(ana.value, bladeLoop);
  });

  test('it is asked again when it said, and not before', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(429, {}, { 'Retry-After': '7' }));
    ana.types(loop);
    await ana.comesTo('offline: server');
    assert.equal(ana.status.kind === 'offline' && ana.status.retryAt - ana.clock.now(), 7000);
    ana.clock.advance(6999);
    await aFewTurns();
    assert.equal(server.service.count('PATCH'), 1);
    ana.clock.advance(1);
    await ana.comesTo('ready');
    assert.equal(server.service.count('PATCH'), 2);
  });

  test('it may say a date', async () => {
    const { server, ana } = await anaAtWork();
    const date = new Date(Date.now() + 90_000).toUTCString();
    server.service.misbehave('PATCH', fails(503, {}, { 'Retry-After': date }));
    ana.types(loop);
    await ana.comesTo('offline: server');
    const wait = ana.status.kind === 'offline' ? ana.status.retryAt - ana.clock.now() : 0;
    assert.ok(wait > 80_000 && wait < 100_000, `${wait} ms`);
  });

  for (const nonsense of ['soon', '-5', '', '1.5e9', 'Fri, 01 Jan 1999 00:00:00 GMT', '99999999999']) {
    test(`nonsense in Retry-After ("${nonsense}") neither ends nor hurries the trying`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehaveAlways('PATCH', fails(503, {}, { 'Retry-After': nonsense }));
      ana.types(loop);
      await ana.comesTo('offline: server');
      for (let rounds = 0; rounds < 10; rounds += 1) {
        ana.clock.advance(20);
        await aFewTurns();
      }
      assert.ok(server.service.count('PATCH') < 4, `${server.service.count('PATCH')} requests in 0.2 s`);
      server.service.behave();
      ana.store.retry();
      await ana.comesTo('ready');
    });
  }

  test('the pauses double up to a minute, and chance shortens each of them', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehaveAlways('PATCH', fails(500));
    ana.store.update(loop);
    ana.clock.advance(savingDelay);
    await ana.comesTo('offline: server');
    const pauses: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      pauses.push(ana.status.kind === 'offline' ? Math.round(ana.status.retryAt - ana.clock.now()) : 0);
      if (n === 7) ana.clock.luck = 0.25;
      await ana.triesAgain();
    }
    assert.deepEqual(pauses, [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 15_000]);
  });

  test('the pauses begin anew after a success', async () => {
    const { server, ana } = await anaAtWork();
    for (const title of ['One', 'Two']) {
      server.service.misbehave('PATCH', fails(500));
      ana.types({ title });
      await ana.comesTo('offline: server');
      assert.equal(ana.status.kind === 'offline' && Math.round(ana.status.retryAt - ana.clock.now()), 1000);
      ana.waitsForRetry();
      await ana.comesTo('ready');
    }
  });

  test('a person who does not want to wait can try at once', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(503, {}, { 'Retry-After': '3600' }));
    ana.types(loop);
    await ana.comesTo('offline: server');
    ana.store.retry();
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['saving', 'offline: server', 'saving', 'ready']);
  });

  test('more typing does not make it try earlier, and all of it is saved', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(429, {}, { 'Retry-After': '60' }));
    ana.types(loop);
    await ana.comesTo('offline: server');
    ana.types({ objective: 'More' });
    ana.types({ acronym: 'BL' });
    await aFewTurns();
    assert.equal(server.service.count('PATCH'), 1);
    assert.equal(ana.status.kind === 'offline' && ana.status.unsaved, 3);
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['saving', 'offline: server', 'ready']);
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More', acronym: 'BL' });
  });
});
