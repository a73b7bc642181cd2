import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fails, hangs, hangsAfterwards, isOvertakenBy } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve, sitDown } from './node/bench.ts';
import type { Desk } from './node/desk.ts';
import type { PartnershipServer } from './node/partnership-server.ts';
import { aFewTurns, until } from './node/until.ts';

/** The same browser is opened anew. */
function comesBack(server: PartnershipServer, { browser }: Desk): Desk {
  return openDesk(server, 'Ana', { browser });
}

function requests(server: PartnershipServer, count: number): Promise<void> {
  return until(
    () => server.service.count('PATCH') === count,
    () => `request ${count}`,
  );
}

describe('after a crash', () => {
  test('what could not be sent is sent by the store that comes after', async () => {
    const { server, ana } = await anaAtWork();
    await server.goDown();
    ana.types({ title: 'Loop' });
    ana.types({ objective: 'More' });
    await ana.comesTo('offline: network');
    await ana.crash();
    await server.comeUp();
    const again = comesBack(server, ana);
    await until(
      () => server.document.objective === 'More',
      () => 'the edit',
    );
    await again.comesTo('ready');
    assert.deepEqual(again.readDiary(), ['loading', 'saving', 'ready']);
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
  });

  test('what was typed and had not even left is there', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update({ title: 'Loop' });
    await aFewTurns();
    await ana.crash();
    const again = comesBack(server, ana);
    await again.sees(({ title }) => title === 'Loop');
    again.clock.advance(400);
    await again.comesTo('ready');
    assert.equal(server.document.title, 'Loop');
  });

  for (const [what, misbehaviour] of [
    ['before', hangs],
    ['after', hangsAfterwards],
  ] as const) {
    test(`${what} the server did what was asked, it is done once`, async () => {
      const { server, ana } = await anaAtWork();
      server.service.misbehave('PATCH', misbehaviour);
      ana.types({ title: 'Loop' });
      await requests(server, 1);
      await ana.crash();
      const again = comesBack(server, ana);
      await again.sees(({ title }) => title === 'Loop');
      again.clock.advance(400);
      await again.comesTo('ready');
      assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop' });
      assert.deepEqual(again.value, server.document);
    });
  }

  test('what others wrote meanwhile is merged, and the same field is a conflict that says who wrote mine and when', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', fails(503));
    ana.types({ title: 'Mine', objective: 'More' });
    await ana.comesTo('offline: server');
    await ana.crash();
    server.service.served.edit({ title: 'Theirs', acronym: 'BL' }, 'Ben');
    const again = comesBack(server, ana);
    await until(
      () => server.document.objective === 'More',
      () => 'the edit',
    );
    await again.comesTo('conflict');
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs', acronym: 'BL', objective: 'More' });
    const [conflict] = again.status.kind === 'conflict' ? again.status.conflicts : [];
    assert.equal(conflict?.pointer, '/title');
    assert.equal(conflict.mine, 'Mine');
    assert.equal(conflict.theirs, 'Theirs');
    assert.equal(conflict.mineChanged.by, 'Ana');
    assert.ok(Date.parse(conflict.mineChanged.at!) <= ana.clock.now());
    assert.equal(conflict.theirsChanged.by, 'Ben');
  });

  test('an open conflict is open again, and can be resolved', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', isOvertakenBy({ title: 'Theirs' }, 'Ben'));
    ana.types({ title: 'Mine' });
    await ana.comesTo('conflict');
    const before = ana.status;
    await aFewTurns();
    await ana.crash();
    const again = comesBack(server, ana);
    await again.comesTo('conflict');
    assert.deepEqual(again.status, before);
    again.store.resolve('/title', 'mine');
    again.clock.advance(400);
    await again.comesTo('ready');
    assert.equal(server.document.title, 'Mine');
  });

  test('a resolved conflict stays resolved', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', isOvertakenBy({ title: 'Theirs' }, 'Ben'));
    ana.types({ title: 'Mine' });
    await ana.comesTo('conflict');
    ana.store.resolve('/title', 'theirs');
    await ana.comesTo('ready');
    await aFewTurns();
    await ana.crash();
    const again = comesBack(server, ana);
    await again.comesTo('ready');
    assert.deepEqual(again.readDiary(), ['loading', 'ready']);
  });

  test('what had been saved is not sent again, whatever others have made of it', async () => {
    const { server, ana } = await anaAtWork();
    ana.types({ title: 'Mine' });
    await ana.comesTo('ready');
    await aFewTurns();
    await ana.crash();
    server.service.served.edit({ title: 'Theirs' }, 'Ben');
    const again = comesBack(server, ana);
    await again.comesTo('ready');
    again.clock.advance(1000);
    await aFewTurns();
    assert.equal(again.value?.title, 'Theirs');
    assert.equal(server.service.count('PATCH'), 1);
  });

  test('and another before it could send, nothing is lost', async () => {
    const { server, ana } = await anaAtWork();
    await server.goDown();
    ana.types({ title: 'Loop' });
    await ana.comesTo('offline: network');
    await ana.crash();
    const second = comesBack(server, ana);
    await second.comesTo('offline: network');
    await second.crash();
    await server.comeUp();
    const third = comesBack(server, second);
    await until(
      () => server.document.title === 'Loop',
      () => 'the edit',
    );
    await third.comesTo('ready');
  });
});

describe('a store that is closed', () => {
  test('with something unsaved leaves it to the one that is opened next', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehaveAlways('PATCH', fails(503));
    ana.types({ title: 'Loop' });
    await ana.comesTo('offline: server');
    ana.store.close();
    server.service.behave();
    const again = comesBack(server, ana);
    await until(
      () => server.document.title === 'Loop',
      () => 'the edit',
    );
    await again.comesTo('ready');
  });

  test('and opened again goes on with what it had', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update({ title: 'Loop' });
    ana.store.close();
    ana.store.close();
    ana.clock.advance(60_000);
    await aFewTurns();
    ana.store.open();
    ana.store.open();
    await until(
      () => {
        if (!ana.isAsking) ana.clock.advance(400);
        return ana.status.kind === 'ready' && server.document.title === 'Loop';
      },
      () => 'the saved edit',
    );
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop' });
    server.service.served.edit({ objective: 'Heard' });
    await ana.sees(({ objective }) => objective === 'Heard');
  });

  test('at the moment it was opened, as when an element is moved about, does not keep others from keeping', async () => {
    const { server, ana } = await anaAtWork();
    for (let times = 0; times < 3; times += 1) {
      ana.store.close();
      ana.store.open();
    }
    await aFewTurns();
    await ana.crash();
    openDesk(server, 'Ben').store.close();
    await aFewTurns();
    const cleo = await sitDown(server, 'Cleo');
    cleo.store.update({ title: 'Loop' });
    await aFewTurns();
    await cleo.crash();
    const again = openDesk(server, 'Cleo', { browser: cleo.browser });
    await again.sees(({ title }) => title === 'Loop');
  });

  test('asks for nothing any more', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.close();
    await until(
      () => server.service.streams === 0,
      () => 'the end of the stream',
    );
    const asked = server.service.requests.length;
    server.service.served.edit({ title: 'Loop' });
    ana.clock.advance(600_000);
    await aFewTurns();
    assert.equal(server.service.requests.length, asked);
  });
});

describe('two windows of one browser', () => {
  test('that both crash with something unsaved lose nothing', async () => {
    const server = await serve();
    const left = await sitDown(server, 'Ana', { browser: 'shared' });
    const right = await sitDown(server, 'Ana', { browser: 'shared' });
    await server.goDown();
    left.types({ title: 'Typed on the left' });
    right.types({ objective: 'Typed on the right' });
    await Promise.all([left.comesTo('offline: network'), right.comesTo('offline: network')]);
    await left.crash();
    await right.crash();
    await server.comeUp();
    const again = comesBack(server, left);
    await until(
      () => {
        if (!again.isAsking) again.clock.advance(400);
        return server.document.objective !== undefined && again.status.kind === 'ready';
      },
      () => `both edits; the server has ${JSON.stringify(server.document)}`,
    );
    assert.deepEqual(server.document, {
      ...bladeLoop,
      title: 'Typed on the left',
      objective: 'Typed on the right',
    });
  });

  test('of which one is saved and the other crashes lose nothing', async () => {
    const server = await serve();
    const left = await sitDown(server, 'Ana', { browser: 'half' });
    const right = await sitDown(server, 'Ana', { browser: 'half' });
    server.service.misbehave('PATCH', fails(503));
    left.types({ title: 'Typed on the left' });
    await left.comesTo('offline: server');
    right.types({ objective: 'Typed on the right' });
    await right.comesTo('ready');
    await aFewTurns();
    await left.crash();
    await right.crash();
    const again = comesBack(server, left);
    await until(
      () => {
        if (!again.isAsking) again.clock.advance(400);
        return server.document.title === 'Typed on the left' && again.status.kind === 'ready';
      },
      () => `both edits; the server has ${JSON.stringify(server.document)}`,
    );
  });
});
