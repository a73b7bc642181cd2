import type { MergePatch, Partnership } from '@kvasir/model';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PartnershipStore, type StoreConflict } from './index.ts';
import { FakeClock } from './testing/node/fake-clock.ts';
import { aFewTurns } from './testing/node/until.ts';
import { ScriptedSource } from './testing/node/scripted-source.ts';

const start: Partnership = { title: 'A', results: { r: { title: 'Blade', description: 'old' } } };

/** A store in which something is typed that is not saved yet. */
async function typed(
  patch: MergePatch,
): Promise<{ source: ScriptedSource; clock: FakeClock; store: PartnershipStore }> {
  const [source, clock] = [new ScriptedSource(start), new FakeClock()];
  const store = new PartnershipStore(source, { author: { name: 'Ana', partner: 'north' }, clock });
  store.open();
  await aFewTurns();
  store.update(patch);
  return { source, clock, store };
}

/** The same, and somebody else has written a title. */
async function contested(): Promise<Awaited<ReturnType<typeof typed>>> {
  const desk = await typed({ title: 'mine' });
  desk.source.change({ title: 'theirs' }, 'Bo');
  return desk;
}

function conflictsOf({ status }: PartnershipStore): readonly StoreConflict[] {
  return status.kind === 'conflict' ? status.conflicts : [];
}

describe('In a contested field', () => {
  test('theirs is shown, and mine is kept with who wrote what, and when', async () => {
    const { store, clock } = await contested();
    assert.equal(store.value?.title, 'theirs');
    assert.deepEqual(conflictsOf(store), [
      {
        pointer: '/title',
        base: 'A',
        mine: 'mine',
        theirs: 'theirs',
        mineChanged: { by: 'Ana', at: new Date(clock.now()).toISOString() },
        theirsChanged: { by: 'Bo', at: '2026-11-21T09:00:00.000Z' },
      },
    ]);
  });

  test('everything else is saved all the same', async () => {
    const { store, source, clock } = await contested();
    store.update({ acronym: 'X' });
    clock.advance(400);
    await aFewTurns();
    assert.deepEqual([source.document.title, source.document.acronym], ['theirs', 'X']);
    assert.equal(store.status.kind, 'conflict');
  });

  test('mine can be chosen, saved, and taken back', async () => {
    const { store, source, clock } = await contested();
    store.resolve('/title', 'mine');
    assert.equal(store.value?.title, 'mine');
    assert.equal(store.status.kind, 'saving');
    clock.advance(400);
    await aFewTurns();
    assert.equal(source.document.title, 'mine');
    store.undo();
    assert.equal(store.value.title, 'theirs');
  });

  test('theirs can be chosen, which is no edit', async () => {
    const { store } = await contested();
    store.resolve('/title', 'theirs');
    assert.equal(store.value?.title, 'theirs');
    assert.equal(store.status.kind, 'ready');
  });

  test('both can be chosen: theirs stays, and mine becomes a note', async () => {
    const { store, clock } = await contested();
    store.resolve('/title', 'both');
    assert.equal(store.value?.title, 'theirs');
    const at = new Date(clock.now()).toISOString();
    const [note] = Object.values(store.value.notes ?? {});
    assert.deepEqual(note, { pointer: '/title', text: 'mine', by: 'Ana', partner: 'north', at });
    assert.equal(store.status.kind, 'saving');
  });

  test('a choice in a conflict that is not there does nothing', async () => {
    const { store } = await contested();
    const before = store.status;
    store.resolve('/acronym', 'mine');
    assert.equal(store.status, before);
  });

  test('an edit by hand settles it', async () => {
    const { store } = await contested();
    store.update({ title: 'together' });
    assert.deepEqual(conflictsOf(store), []);
  });

  test('an edit elsewhere leaves it open', async () => {
    const { store } = await contested();
    store.update({ acronym: 'X' });
    assert.equal(conflictsOf(store).length, 1);
  });

  test('theirs follows when they change it again', async () => {
    const { store, source } = await contested();
    source.change({ title: 'theirs, again' }, 'Cy');
    const [conflict] = conflictsOf(store);
    assert.deepEqual([conflict?.mine, conflict?.theirs, conflict?.theirsChanged.by], ['mine', 'theirs, again', 'Cy']);
  });

  test('there is no conflict any more when they come to write the same', async () => {
    const { store, source } = await contested();
    source.change({ title: 'mine' });
    assert.deepEqual(conflictsOf(store), []);
  });

  test('and then in another, both are listed', async () => {
    const { store, source } = await contested();
    store.update({ acronym: 'X' });
    source.change({ acronym: 'Y' });
    assert.deepEqual(
      conflictsOf(store).map(({ pointer }) => pointer),
      ['/title', '/acronym'],
    );
  });

  test('a list that both changed is one value', async () => {
    const { store, source } = await typed({ extra: ['a', 'b'] });
    source.change({ extra: ['c'] });
    store.resolve('/extra', 'both');
    assert.equal(Object.values(store.value?.notes ?? {})[0]?.text, 'a, b');
  });
});

describe('When they delete what I edit', () => {
  const edit = { results: { r: { description: 'typed' } } };

  test('the edit survives, for everybody, and is a conflict', async () => {
    const { store, source, clock } = await typed(edit);
    source.change({ results: { r: null } });
    assert.deepEqual(store.value?.results?.['r'], { title: 'Blade', description: 'typed' });
    clock.advance(400);
    await aFewTurns();
    assert.deepEqual(source.document.results?.['r'], { title: 'Blade', description: 'typed' });
    const [conflict] = conflictsOf(store);
    assert.equal(conflict?.pointer, '/results/r');
    assert.ok(!('theirs' in conflict));
  });

  test('choosing theirs deletes it', async () => {
    const { store, source } = await typed(edit);
    source.change({ results: { r: null } });
    store.resolve('/results/r', 'theirs');
    assert.deepEqual(store.value?.results, {});
  });

  test('choosing mine keeps it', async () => {
    const { store, source } = await typed(edit);
    source.change({ results: { r: null } });
    store.resolve('/results/r', 'mine');
    assert.equal(store.value?.results?.['r']?.description, 'typed');
    assert.equal(store.status.kind, 'saving');
  });

  test('choosing both deletes it, and what was typed becomes a note that can be read', async () => {
    const { store, source } = await typed(edit);
    source.change({ results: { r: null } });
    store.resolve('/results/r', 'both');
    assert.deepEqual(store.value?.results, {});
    assert.equal(Object.values(store.value.notes ?? {})[0]?.text, 'title: Blade\ndescription: typed');
  });
});

describe('When I delete what they edit', () => {
  test('it stays as they have it, and is a conflict', async () => {
    const { store, source } = await typed({ results: { r: null } });
    source.change({ results: { r: { description: 'theirs' } } });
    assert.equal(store.value?.results?.['r']?.description, 'theirs');
    const [conflict] = conflictsOf(store);
    assert.ok(conflict && !('mine' in conflict));
  });

  test('choosing mine deletes it', async () => {
    const { store, source } = await typed({ results: { r: null } });
    source.change({ results: { r: { description: 'theirs' } } });
    store.resolve('/results/r', 'mine');
    assert.deepEqual(store.value?.results, {});
  });

  test('choosing both writes no empty note', async () => {
    const { store, source } = await typed({ results: { r: null } });
    source.change({ results: { r: { description: 'theirs' } } });
    store.resolve('/results/r', 'both');
    assert.equal(store.value?.notes, undefined);
    assert.equal(store.status.kind, 'ready');
  });
});
