import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MergePatch } from '@kvasir/model';
import type { StoreConflict } from '../index.ts';
import { isOvertakenBy } from './misbehaviour.ts';
import { anaAtWork, bladeLoop, serve, sitDown } from './node/bench.ts';
import type { Desk } from './node/desk.ts';
import type { PartnershipServer } from './node/partnership-server.ts';
import { aFewTurns, until } from './node/until.ts';

function conflictsOf({ status }: Desk): readonly StoreConflict[] {
  return status.kind === 'conflict' ? status.conflicts : [];
}

/** Ana has typed what Ben, whom she did not hear, had already written otherwise. */
async function contested(mine: MergePatch, theirs: MergePatch): Promise<{ server: PartnershipServer; ana: Desk }> {
  const { server, ana } = await anaAtWork();
  server.service.misbehave('PATCH', isOvertakenBy(theirs, 'Ben'));
  ana.types(mine);
  await ana.comesTo('conflict');
  return { server, ana };
}

describe('two values for the same field', () => {
  test('are a conflict that says what each is, who wrote it and when; the document shows theirs', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    assert.deepEqual(ana.readDiary(), ['saving', 'conflict']);
    const [conflict, ...more] = conflictsOf(ana);
    assert.deepEqual(more, []);
    assert.deepEqual(conflict, {
      pointer: '/title',
      base: 'BladeLoop',
      mine: 'Mine',
      theirs: 'Theirs',
      mineChanged: { by: 'Ana', at: conflict!.mineChanged.at },
      theirsChanged: server.service.served.changed,
    });
    assert.ok(Math.abs(Date.parse(conflict.mineChanged.at!) - ana.clock.now()) <= 400);
    assert.equal(conflict.theirsChanged.by, 'Ben');
    assert.equal(ana.value?.title, 'Theirs');
    assert.equal(server.document.title, 'Theirs');
  });

  test('do not hold up what else was typed', async () => {
    const { server } = await contested({ title: 'Mine', objective: 'More' }, { title: 'Theirs' });
    await until(
      () => server.service.count('PATCH') === 2,
      () => 'what is not contested',
    );
    await aFewTurns();
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs', objective: 'More' });
  });

  test('do not hold up what is typed afterwards', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    ana.types({ objective: 'More' });
    await until(
      () => server.document.objective === 'More',
      () => 'the edit',
    );
    await ana.comesTo('conflict');
    assert.equal(conflictsOf(ana)[0]?.mine, 'Mine');
  });

  test('that are the same value are no conflict', async () => {
    const { server, ana } = await anaAtWork();
    server.service.misbehave('PATCH', isOvertakenBy({ title: 'Same' }, 'Ben'));
    ana.types({ title: 'Same' });
    await ana.comesTo('ready');
    assert.equal(server.document.title, 'Same');
  });

  test('that meet in an event are the same conflict', async () => {
    const { server, ana } = await anaAtWork();
    ana.store.update({ title: 'Mine' });
    server.service.served.edit({ title: 'Theirs' }, 'Ben');
    await until(
      () => ana.value?.title === 'Theirs',
      () => 'the event',
    );
    ana.clock.advance(400);
    await ana.comesTo('conflict');
    const [conflict] = conflictsOf(ana);
    assert.equal(conflict?.mine, 'Mine');
    assert.equal(conflict.theirs, 'Theirs');
    assert.equal(conflict.theirsChanged.by, 'Ben');
    assert.equal(server.document.title, 'Theirs');
  });

  test('and a third one, by somebody else again: the conflict keeps mine and shows the latest', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    server.service.served.edit({ title: 'Third' }, 'Cleo');
    await ana.sees(({ title }) => title === 'Third');
    await ana.comesTo('conflict');
    const [conflict] = conflictsOf(ana);
    assert.equal(conflict?.mine, 'Mine');
    assert.equal(conflict.theirs, 'Third');
    assert.equal(conflict.theirsChanged.by, 'Cleo');
  });

  test('and then the others take mine: there is no conflict any more', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    server.service.served.edit({ title: 'Mine' }, 'Ben');
    await ana.comesTo('ready');
    assert.equal(ana.value?.title, 'Mine');
  });

  test('typed at both desks in the dark: one has the conflict, both see the same', async () => {
    const server = await serve();
    const [ana, ben] = [await sitDown(server, 'Ana'), await sitDown(server, 'Ben')];
    await server.goDown();
    ana.types({ title: 'By Ana' });
    ben.types({ title: 'By Ben' });
    await Promise.all([ana.comesTo('offline: network'), ben.comesTo('offline: network')]);
    await server.comeUp();
    ana.waitsForRetry();
    await ana.comesTo('ready');
    ben.waitsForRetry();
    await ben.comesTo('conflict');
    assert.equal(server.document.title, 'By Ana');
    assert.equal(ben.value?.title, 'By Ana');
    const [conflict] = conflictsOf(ben);
    assert.equal(conflict?.mine, 'By Ben');
    assert.equal(conflict.theirsChanged.by, 'Ana');
  });
});

describe('a conflict is resolved', () => {
  test('with theirs: nothing is sent', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    const sent = server.service.count('PATCH');
    ana.store.resolve('/title', 'theirs');
    ana.clock.advance(400);
    await ana.comesTo('ready');
    assert.equal(server.service.count('PATCH'), sent);
    assert.equal(server.document.title, 'Theirs');
  });

  test('with mine: it is saved', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    ana.readDiary();
    ana.store.resolve('/title', 'mine');
    ana.clock.advance(400);
    await ana.comesTo('ready');
    assert.deepEqual(ana.readDiary(), ['saving', 'ready']);
    assert.equal(server.document.title, 'Mine');
  });

  test('with both: theirs stays, and mine is in a note that says where it belongs and by whom', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    ana.store.resolve('/title', 'both');
    ana.clock.advance(400);
    await ana.comesTo('ready');
    assert.equal(server.document.title, 'Theirs');
    const [note, ...more] = Object.values(server.document.notes ?? {});
    assert.deepEqual(more, []);
    assert.equal(note?.pointer, '/title');
    assert.ok(note.text.includes('Mine'), note.text);
    assert.equal(note.by, 'Ana');
  });

  test('while others write to the same field: mine is a conflict again, not lost', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    server.service.misbehave('PATCH', isOvertakenBy({ title: 'Third' }, 'Cleo'));
    ana.store.resolve('/title', 'mine');
    ana.clock.advance(400);
    await ana.comesTo('conflict');
    assert.deepEqual(
      conflictsOf(ana).map(({ mine, theirs }) => [mine, theirs]),
      [['Mine', 'Third']],
    );
  });

  test('without a network: the choice is saved when it is back', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    await server.goDown();
    ana.store.resolve('/title', 'mine');
    ana.clock.advance(400);
    await ana.comesTo('offline: network');
    await server.comeUp();
    ana.waitsForRetry();
    await ana.comesTo('ready');
    assert.equal(server.document.title, 'Mine');
  });

  test('at a place where there is none, nothing happens', async () => {
    const { server, ana } = await contested({ title: 'Mine' }, { title: 'Theirs' });
    for (const choice of ['mine', 'theirs', 'both'] as const) {
      ana.store.resolve('/objective', choice);
      ana.store.resolve('no pointer', choice);
    }
    ana.clock.advance(400);
    await aFewTurns();
    assert.equal(conflictsOf(ana).length, 1);
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs' });
  });
});

describe('an edit against a deletion', () => {
  test('of mine against theirs: the edit survives in the document, and is a conflict', async () => {
    const mine = { results: { 'r-blade': { description: 'Typed for an hour' } } };
    const { server, ana } = await contested(mine, { results: { 'r-blade': null } });
    const whole = { title: 'Recyclable blade', description: 'Typed for an hour' };
    assert.deepEqual(ana.value?.results?.['r-blade'], whole);
    await until(
      () => server.document.results?.['r-blade'] !== undefined,
      () => 'the entry on the server',
    );
    assert.deepEqual(server.document.results?.['r-blade'], whole);
    const [conflict] = conflictsOf(ana);
    assert.equal(conflict?.pointer, '/results/r-blade');
    assert.ok(!('theirs' in conflict));
    assert.equal(conflict.theirsChanged.by, 'Ben');
  });

  test('of theirs against mine: their edit survives, and is a conflict', async () => {
    const theirs = { results: { 'r-blade': { description: 'Typed for an hour' } } };
    const { server, ana } = await contested({ results: { 'r-blade': null } }, theirs);
    const whole = { title: 'Recyclable blade', description: 'Typed for an hour' };
    assert.deepEqual(ana.value?.results?.['r-blade'], whole);
    assert.deepEqual(server.document.results?.['r-blade'], whole);
    const [conflict] = conflictsOf(ana);
    assert.equal(conflict?.pointer, '/results/r-blade');
    assert.ok(!('mine' in conflict));
  });

  test('is resolved for the deletion, by whoever has the conflict', async () => {
    const edit = { results: { 'r-blade': { description: 'Typed for an hour' } } };
    const deletion = { results: { 'r-blade': null } };
    for (const [mine, theirs, choice] of [
      [edit, deletion, 'theirs'],
      [deletion, edit, 'mine'],
    ] as const) {
      const { server, ana } = await contested(mine, theirs);
      ana.store.resolve('/results/r-blade', choice);
      ana.clock.advance(400);
      await ana.comesTo('ready');
      assert.equal(server.document.results?.['r-blade'], undefined);
    }
  });

  test('is resolved for the edit, by whoever has the conflict', async () => {
    const edit = { results: { 'r-blade': { description: 'Typed for an hour' } } };
    const deletion = { results: { 'r-blade': null } };
    for (const [mine, theirs, choice] of [
      [edit, deletion, 'mine'],
      [deletion, edit, 'theirs'],
    ] as const) {
      const { server, ana } = await contested(mine, theirs);
      ana.store.resolve('/results/r-blade', choice);
      ana.clock.advance(400);
      await ana.comesTo('ready');
      assert.equal(server.document.results?.['r-blade']?.description, 'Typed for an hour');
    }
  });
});

describe('undo', () => {
  test('takes back what Ana did, and not what Ben did since', async () => {
    const { server, ana } = await anaAtWork();
    ana.types({ title: 'Mine', objective: 'More' });
    await ana.comesTo('ready');
    server.service.served.edit({ title: 'Theirs', acronym: 'BL' }, 'Ben');
    await ana.sees(({ title }) => title === 'Theirs');
    ana.store.undo();
    ana.clock.advance(400);
    await ana.comesTo('ready');
    assert.deepEqual(server.document, { ...bladeLoop, title: 'Theirs', acronym: 'BL' });
    assert.deepEqual(ana.value, server.document);
  });

  test('of what is still on its way follows it', async () => {
    const { server, ana } = await anaAtWork();
    ana.types({ title: 'Mine' });
    ana.store.undo();
    ana.clock.advance(400);
    await until(
      () => ana.status.kind === 'ready',
      () => 'the end of saving',
    );
    ana.clock.advance(400);
    await ana.comesTo('ready');
    await until(
      () => server.document.title === 'BladeLoop' && ana.value?.title === 'BladeLoop',
      () => 'the old title',
    );
  });
});
