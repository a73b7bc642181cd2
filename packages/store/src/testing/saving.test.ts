import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersAfter, deliversTwice, fails, isOvertakenBy, lies } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, openDesk, serve, sitDown } from './node/bench.ts';
import { savingDelay } from './node/desk.ts';
import { aFewTurns, until } from './node/until.ts';

const loop = { title: 'Loop' };

describe('with a server that behaves', () => {
  test('a store loads, saves, and says so at each step', async () => {
    const server = await serve();
    const ana = openDesk(server, 'Ana');
    await ana.comesTo('ready');
    assert.deepEqual(ana.value, bladeLoop);
    ana.types(loop);
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['loading', 'ready', 'saving', 'ready']);
    assert.equal(server.document.title, 'Loop');
  });

  for (const answersPatchWith of ['nothing', 'empty-body', 'document'] as const) {
    test(`who saved and when is told after an answer with ${answersPatchWith}`, async () => {
      const { server, ana } = await anaAtWork({ answersPatchWith });
      ana.types(loop);
      await ana.comesTo('ready');
      assert.deepEqual(ana.status, { kind: 'ready', saved: server.service.served.changed });
      assert.equal(server.service.served.changed?.by, 'Ana');
      ana.types({ objective: 'More' });
      await ana.comesTo('ready');
      assert.equal(server.document.objective, 'More');
      assert.equal(server.service.count('GET'), 1);
    });
  }

  for (const [name, recorded = name] of [
    ['Zoë 東京'],
    ['A, B; "C" 100 %'],
    ['Ana\r\nX-Evil: 1'],
    ['half a pair \uD83D', 'half a pair \uFFFD'],
  ] as const) {
    test(`an author's name can be any text (${JSON.stringify(name)})`, async () => {
      const { server, ana } = await anaAtWork();
      ana.store.author = { name };
      ana.types(loop);
      await ana.comesTo('ready');
      assert.equal(server.service.served.changed?.by, recorded);
      const ben = await sitDown(server, 'Ben');
      assert.equal(ben.status.kind === 'ready' && ben.status.saved?.by, recorded);
    });
  }

  test('an edit waits for 400 ms without another, and they leave as one request', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update(loop);
    ana.clock.advance(savingDelay - 1);
    ana.store.update({ objective: 'More' });
    ana.clock.advance(savingDelay - 1);
    await aFewTurns();
    assert.equal(server.service.count('PATCH'), 0);
    ana.clock.advance(1);
    await ana.comesTo('ready');
    assert.equal(server.service.count('PATCH'), 1);
    assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
  });

  test('what is typed while a save is on its way waits for it, and follows', async () => {
    const { server, ana } = await anaAtWork();
    let letGo = (): void => {};
    server.service.misbehave('PATCH', answersAfter(new Promise<void>((resolve) => (letGo = resolve))));
    ana.types(loop);
    await until(
      () => server.document.title === 'Loop',
      () => 'the first edit',
    );
    ana.types({ objective: 'More' });
    await aFewTurns();
    assert.equal(server.service.count('PATCH'), 1);
    letGo();
    await aFewTurns();
    ana.clock.advance(savingDelay);
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Loop', objective: 'More' });
  });

  test('an edit that is taken back before it leaves is no request', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update(loop);
    ana.types({ title: 'BladeLoop' });
    await ana.comesTo('ready');
    assert.equal(server.service.count('PATCH'), 0);
  });
});

describe('when others are faster', () => {
  test('five times in a row, all edits come together, and nobody sees more than saving', async () => {
    const { server, ana } = await anaAtWork();
    const others = [1, 2, 3, 4, 5].map((n) => isOvertakenBy({ partners: { north: { shortName: `N${n}` } } }, 'Ben'));
    server.service.misbehave('PATCH', ...others);
    ana.types(loop);
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
    assert.equal(server.document.title, 'Loop');
    assert.equal(server.document.partners?.['north']?.shortName, 'N5');
    assert.deepEqual(ana.value, server.document);
  });

  test('says a server that lies, the edit is saved when it stops', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', lies, lies, lies);
    ana.types(loop);
    await ana.hurriesTo('ready');
    assert.equal(server.document.title, 'Loop');
  });

  test('and it was the own edit, of which the answer got lost, all is well once the document comes', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', deliversTwice);
    server.service.misbehave('GET', fails(500));
    ana.types(loop);
    await ana.comesTo('offline: server');
    await ana.triesAgain();
    assert.deepEqual(ana.readDiary(), ['saving', 'offline: server', 'ready']);
  });

  test('says a server that never stops lying, it is not asked without pause', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehaveAlways('PATCH', lies);
    ana.types(loop);
    for (let rounds = 0; rounds < 20; rounds += 1) await aFewTurns();
    assert.ok(server.service.count('PATCH') < 20, `${server.service.count('PATCH')} requests at one moment`);
    assert.equal(ana.value?.title, 'Loop');
  });

  test('two stores that write at the same time, again and again, both end saved', async () => {
    const server = await serve();
    const [ana, ben] = [await sitDown(server, 'Ana'), await sitDown(server, 'Ben')];
    for (let n = 1; n <= 10; n += 1) {
      ana.types({ partners: { north: { shortName: `A${n}` } } });
      ben.types({ partners: { brenner: { shortName: `B${n}` } } });
      await Promise.all([ana.comesTo('ready'), ben.comesTo('ready')]);
      assert.equal(server.document.partners?.['north']?.shortName, `A${n}`);
      assert.equal(server.document.partners?.['brenner']?.shortName, `B${n}`);
    }
    await until(
      () => JSON.stringify(ana.value) === JSON.stringify(ben.value),
      () => 'the same document at both desks',
    );
  });

  test('ten stores that write at the same moment all end saved, each in its turn', async () => {
    const server = await serve();
    const desks = await Promise.all(Array.from({ length: 10 }, (_, n) => sitDown(server, `Desk ${n}`)));
    for (const [n, desk] of desks.entries()) desk.types({ partners: { [`p${n}`]: { name: `Partner ${n}` } } });
    for (const desk of desks) await desk.hurriesTo('ready');
    assert.equal(Object.keys(server.document.partners ?? {}).length, 12);
    for (const desk of desks) assert.deepEqual(desk.readDiary(), ['saving', 'ready']);
  });
});
