import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { indexedDbJournal } from './http.ts';
import { PartnershipStore, type Journal, type JournalRecord, type Unsaved } from './index.ts';
import { FakeClock } from './testing/node/fake-clock.ts';
import { until } from './testing/node/until.ts';
import { ScriptedSource } from './testing/node/scripted-source.ts';

let documents = 0;

/** The journal of a document of its own. */
function journal(): Journal {
  documents += 1;
  const made = indexedDbJournal(`document-${documents}`);
  assert.ok(made);
  return made;
}

function unsaved(title: string): Unsaved {
  return { edits: [{ base: {}, patch: { title }, changed: { by: 'Ana' } }], conflicts: [] };
}

/** A record that is open, and closed after the test. */
async function opened(context: TestContext, journal: Journal): Promise<{ record: JournalRecord; left: Unsaved[] }> {
  const record = journal.record();
  context.after(() => record.close());
  return { record, left: await record.open() };
}

/** What a store that is gone had written. */
async function leave(context: TestContext, journal: Journal, title: string): Promise<void> {
  const { record } = await opened(context, journal);
  await record.write(unsaved(title));
  record.close();
}

describe('A journal in IndexedDB', () => {
  test('hands over what is left of a store that is gone, once', async (context) => {
    const kept = journal();
    await leave(context, kept, 'A');
    assert.deepEqual((await opened(context, kept)).left, [unsaved('A')]);
    assert.deepEqual((await opened(context, kept)).left, []);
  });

  test('hands over again what the heir left untouched', async (context) => {
    const kept = journal();
    await leave(context, kept, 'A');
    const { record } = await opened(context, kept);
    record.close();
    assert.deepEqual((await opened(context, kept)).left, [unsaved('A')]);
  });

  test('leaves to a store that lives what is its own', async (context) => {
    const kept = journal();
    const { record } = await opened(context, kept);
    await record.write(unsaved('A'));
    assert.deepEqual((await opened(context, kept)).left, []);
  });

  test('gives everything to one of two who come at the same time', async (context) => {
    const kept = journal();
    await leave(context, kept, 'A');
    const both = await Promise.all([opened(context, kept), opened(context, kept)]);
    assert.deepEqual(both.map(({ left }) => left.length).sort(), [0, 1]);
  });

  test('keeps documents apart', async (context) => {
    await leave(context, journal(), 'A');
    assert.deepEqual((await opened(context, journal())).left, []);
  });

  test('keeps the newest of what is written at once, and nothing when nothing is unsaved', async (context) => {
    const kept = journal();
    const { record } = await opened(context, kept);
    await Promise.all([record.write(unsaved('A')), record.write(unsaved('B'))]);
    record.close();
    const heir = await opened(context, kept);
    assert.deepEqual(heir.left, [unsaved('B')]);
    await heir.record.write(undefined);
    heir.record.close();
    assert.deepEqual((await opened(context, kept)).left, []);
  });

  test('does not hand over to a store what it has itself', async (context) => {
    const kept = journal();
    const { record } = await opened(context, kept);
    await record.write(unsaved('A'));
    record.close();
    assert.deepEqual(await record.open(), []);
  });

  test('can be closed and opened again and again, with something to write in between', async (context) => {
    const kept = journal();
    const { record } = await opened(context, kept);
    const all: Promise<unknown>[] = [];
    for (const title of ['A', 'B', 'C']) {
      all.push(record.write(unsaved(title)));
      record.close();
      all.push(record.open(), record.write(unsaved(`${title} again`)));
    }
    record.close();
    await Promise.all(all);
    assert.deepEqual((await opened(context, kept)).left, [unsaved('C again')]);
  });

  test('waits for what is closed before, and not for what is closed after', async (context) => {
    const kept = journal();
    const first = journal().record();
    void first.open();
    first.close();
    assert.deepEqual((await opened(context, kept)).left, []);
  });

  test('hands over everything where there are no locks', async (context) => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    context.after(() => Reflect.deleteProperty(navigator, 'locks'));
    const kept = journal();
    const { record } = await opened(context, kept);
    await record.write(unsaved('A'));
    assert.deepEqual((await opened(context, kept)).left, [unsaved('A')]);
  });

  test('is not there without IndexedDB', (context) => {
    const { indexedDB } = globalThis;
    context.after(() => Object.assign(globalThis, { indexedDB }));
    Object.assign(globalThis, { indexedDB: undefined });
    assert.equal(indexedDbJournal('x'), undefined);
  });
});

describe('A store with a journal', () => {
  /** A store on a source that others of the same name have used. */
  function storeOn(context: TestContext, source: ScriptedSource): { store: PartnershipStore; clock: FakeClock } {
    const clock = new FakeClock();
    const store = new PartnershipStore(source, { author: { name: 'Ana' }, clock });
    context.after(() => store.close());
    store.open();
    return { store, clock };
  }

  function becomes(store: PartnershipStore, kind: string): Promise<void> {
    return until(
      () => store.status.kind === kind,
      () => kind,
    );
  }

  /** Types while the source does not save, and is gone. */
  async function leftTyped(context: TestContext, source: ScriptedSource, patch: object): Promise<void> {
    const { store } = storeOn(context, source);
    await becomes(store, 'ready');
    store.update({ ...patch });
    store.close();
  }

  test('merges what was typed before a crash into what others made of the document since', async (context) => {
    const source = new ScriptedSource({ results: { r: { title: 'Blade' } } }, journal());
    await leftTyped(context, source, { results: { r: { description: 'typed' } } });
    source.change({ results: { r: { title: 'Rotor blade' } } });
    const { store } = storeOn(context, source);
    await becomes(store, 'ready');
    assert.deepEqual(source.document.results, { r: { title: 'Rotor blade', description: 'typed' } });
  });

  test('brings back an entry that was edited before a crash and deleted since, as a conflict', async (context) => {
    const source = new ScriptedSource({ results: { r: { title: 'Blade' } } }, journal());
    await leftTyped(context, source, { results: { r: { description: 'typed' } } });
    source.change({ results: { r: null } });
    const { store } = storeOn(context, source);
    await becomes(store, 'conflict');
    await until(
      () => source.document.results?.['r'] !== undefined,
      () => 'the entry',
    );
    assert.deepEqual(source.document.results, { r: { title: 'Blade', description: 'typed' } });
  });

  test('knows what is unsaved before it has the document', async (context) => {
    const source = new ScriptedSource({ title: 'A' }, journal());
    await leftTyped(context, source, { title: 'B', acronym: 'X' });
    source.next('load', { fail: { kind: 'unreachable' } });
    const { store } = storeOn(context, source);
    await becomes(store, 'offline');
    assert.ok(store.status.kind === 'offline');
    assert.equal(store.status.unsaved, 2);
    assert.equal(store.value, undefined);
  });

  test('saves all the same when nothing can be kept', async (context) => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('private window', 'InvalidStateError'));
    const record: JournalRecord = { open: refuse, write: refuse, close: () => undefined };
    const source = new ScriptedSource({ title: 'A' }, { record: () => record });
    const { store, clock } = storeOn(context, source);
    await becomes(store, 'ready');
    store.update({ title: 'B' });
    clock.advance(400);
    await becomes(store, 'ready');
    assert.equal(source.document.title, 'B');
  });

  test('loads and saves all the same when the database hangs', async (context) => {
    const hang = (): Promise<never> => new Promise(() => undefined);
    const record: JournalRecord = { open: hang, write: hang, close: () => undefined };
    const source = new ScriptedSource({ title: 'A' }, { record: () => record });
    const { store, clock } = storeOn(context, source);
    clock.advance(2000);
    await becomes(store, 'ready');
    store.update({ title: 'B' });
    clock.advance(400);
    clock.advance(2000);
    await becomes(store, 'ready');
    assert.equal(source.document.title, 'B');
  });

  test('sends nothing before it is kept', async (context) => {
    let keep = (): void => undefined;
    const kept = new Promise<void>((resolve) => (keep = resolve));
    const record: JournalRecord = { open: () => Promise.resolve([]), write: () => kept, close: () => undefined };
    const source = new ScriptedSource({ title: 'A' }, { record: () => record });
    const { store, clock } = storeOn(context, source);
    await becomes(store, 'ready');
    store.update({ title: 'B' });
    clock.advance(400);
    assert.deepEqual(source.requests, ['load']);
    keep();
    await becomes(store, 'ready');
    assert.deepEqual(source.requests, ['load', 'save {"title":"B"}']);
  });
});
