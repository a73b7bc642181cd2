import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersWithPage, dropsTag, fails, weakensTag } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve } from './node/bench.ts';
import { aFewTurns, until } from './node/until.ts';

const pageTag = { ETag: 'W/"page"' };
const loop = { title: 'Loop' };

describe('when the server refuses', () => {
  for (const status of [400, 401, 403, 404, 409, 413, 415, 422, 428]) {
    test(`with ${status}, it is told why, the edit stays, and nothing is tried until a person asks`, async () => {
      const { server, ana } = await anaAtWork();
      const problem = { type: 'https://portal.example/problems/x', title: 'No', detail: `Because of ${status}` };
      server.service.misbehaveAlways('PATCH', fails(status, problem));
      ana.types(loop);
      await ana.comesTo(`error: refused ${status}`);
      assert.deepEqual(ana.status, {
        kind: 'error',
        failure: { kind: 'refused', status, problem: { ...problem, status } },
        unsaved: 1,
        isKept: true,
      });
      ana.clock.advance(600_000);
      await aFewTurns();
      assert.equal(server.service.count('PATCH'), 1);
      assert.equal(ana.value?.title, 'Loop');
      server.service.behave();
      ana.store.retry();
      await ana.comesTo('ready');
      assert.deepEqual(ana.readDiary(), ['saving', `error: refused ${status}`, 'saving', 'ready']);
      assert.equal(server.document.title, 'Loop');
    });
  }

  test('to load, it is told why, and a person can try again', async () => {
    const server = await serve();
    server.service.misbehave('GET', fails(403, { title: 'Not yours' }));
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('error: refused 403');
    ana.store.retry();
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['loading', 'error: refused 403', 'loading', 'ready']);
  });

  test('because a token is old, the next attempt brings the new one', async () => {
    let token = 'old';
    const { server, ana } = await anaAtWork({ getHeaders: () => Promise.resolve({ Authorization: token }) });
    server.service.misbehaveAlways('PATCH', (request, served) =>
      request.headers['authorization'] === 'new' ? served.answer(request) : fails(401)(request, served),
    );
    ana.types(loop);
    await ana.comesTo('error: refused 401');
    token = 'new';
    ana.store.retry();
    await ana.comesTo('ready');
    assert.equal(server.document.title, 'Loop');
  });

  test('by a host that has no token at the moment, the edit stays and is tried again', async () => {
    let hasToken = true;
    const getHeaders = (): Promise<Record<string, string>> =>
      hasToken ? Promise.resolve({}) : Promise.reject(new Error('Signed out'));
    const { server, ana } = await anaAtWork({ getHeaders });
    hasToken = false;
    ana.types(loop);
    await ana.comesTo('offline: network');
    hasToken = true;
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['saving', 'offline: network', 'ready']);
    assert.equal(server.document.title, 'Loop');
  });

  test('what is typed after a refusal is saved with the rest', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(422));
    ana.types(loop);
    await ana.comesTo('error: refused 422');
    ana.types({ objective: 'More' });
    ana.store.retry();
    await ana.comesTo('ready');
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
  });
});

describe('when what comes is not what was agreed', () => {
  test('a page for people instead of the document is unreadable, and can be tried again', async () => {
    const server = await serve();
    server.service.misbehave('GET', answersWithPage(200, pageTag));
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('error: unreadable');
    assert.equal(ana.value, undefined);
    ana.store.retry();
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['loading', 'error: unreadable', 'loading', 'ready']);
  });

  test('a page for people instead of problem details does not hide what is wrong', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', answersWithPage(502), answersWithPage(403));
    ana.types(loop);
    await ana.comesTo('offline: server');
    ana.waitsForRetry();
    await ana.comesTo('error: refused 403');
    assert.deepEqual(ana.status, {
      kind: 'error',
      failure: { kind: 'refused', status: 403 },
      unsaved: 1,
      isKept: true,
    });
  });

  for (const [what, headers] of [
    ['without an entity tag', {}],
    ['with an entity tag of its own', pageTag],
  ] as const) {
    test(`a page for people ${what} instead of the answer to an edit does not pass for a success`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehave('PATCH', answersWithPage(200, headers));
      ana.types(loop);
      await ana.comesTo('error: unreadable');
      assert.equal(ana.status.kind === 'error' && ana.status.unsaved, 1);
      ana.store.retry();
      await ana.comesTo('ready');
      assert.deepEqual(ana.readDiary(), ['saving', 'error: unreadable', 'saving', 'ready']);
      assert.equal(server.document.title, 'Loop');
    });
  }

  test('a document without a version is unreadable', async () => {
    const server = await serve();
    server.service.misbehave('GET', dropsTag);
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('error: unreadable');
    ana.store.retry();
    await ana.comesTo('ready');
  });

  test('an edit that was answered without a version is not lost, and not made twice', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', dropsTag);
    ana.types(loop);
    await until(
      () => ana.status.kind !== 'saving',
      () => 'the end of saving',
    );
    if (ana.status.kind === 'error') ana.store.retry();
    await ana.comesTo('ready');
    ana.types({ objective: 'More' });
    await ana.comesTo('ready');
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
  });

  test('weak tags are as good as others', async () => {
    const server = await serve();
    server.service.misbehaveAlways('GET', weakensTag);
    server.service.misbehaveAlways('PATCH', weakensTag);
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('ready');
    for (const title of ['One', 'Two', 'Three']) {
      ana.types({ title });
      await ana.comesTo('ready');
    }
    assert.equal(server.service.count('PATCH'), 3);
    assert.equal(server.service.count('GET'), 1);
    assert.equal(server.document.title, 'Three');
  });

  for (const body of ['[]', 'null', '7', '"text"', '{"results":[],"title":null}', '{"__proto__":{"polluted":1}}', '']) {
    test(`a document of ${body || 'nothing'} does no harm`, async () => {
      const server = await serve();
      server.service.misbehave('GET', () => ({
        status: 200,
        headers: { 'Content-Type': 'application/json', ETag: '"v1"' },
        body,
      }));
      const ana = openDesk(server, 'Ana');
      await until(
        () => ana.status.kind !== 'loading',
        () => 'the end of loading',
      );
      assert.ok(['ready', 'error'].includes(ana.status.kind), ana.status.kind);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }
});
