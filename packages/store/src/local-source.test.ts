import 'fake-indexeddb/auto';
import type { Partnership } from '@kvasir/model';
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { PartnershipStore } from './index.ts';
import { localSource } from './local.ts';
import { until } from './testing/node/until.ts';

let keys = 0;

function freshKey(): string {
  keys += 1;
  return `key-${keys}`;
}

/** A tab with the document open; it is closed after the test. */
function tab(context: TestContext, key: string, name: string, initial?: Partnership): PartnershipStore {
  const store = new PartnershipStore(localSource(key, initial && { initial }), { author: { name } });
  context.after(() => store.close());
  store.open();
  return store;
}

async function readyTab(
  context: TestContext,
  key: string,
  name: string,
  initial?: Partnership,
): Promise<PartnershipStore> {
  const store = tab(context, key, name, initial);
  await shows(store, () => store.status.kind === 'ready');
  return store;
}

function shows(store: PartnershipStore, condition: () => boolean): Promise<void> {
  return until(condition, () => JSON.stringify([store.status, store.value]));
}

/** Makes every transaction of IndexedDB fail so. */
function failWith(context: TestContext, error: DOMException): void {
  context.mock.method(IDBObjectStore.prototype, 'put', () => {
    throw error;
  });
}

describe('A document in the browser', () => {
  test('is the initial one until somebody edits it', async (context) => {
    const store = await readyTab(context, freshKey(), 'Ana', { title: 'A' });
    assert.equal(store.value?.title, 'A');
  });

  test('is there again for who comes later, with who wrote it', async (context) => {
    const key = freshKey();
    const ana = await readyTab(context, key, 'Ana', { title: 'A' });
    ana.update({ acronym: 'X' });
    await shows(ana, () => ana.status.kind === 'ready');
    ana.close();
    const ben = await readyTab(context, key, 'Ben', { title: 'another' });
    assert.deepEqual([ben.value?.title, ben.value?.acronym], ['A', 'X']);
    assert.equal(ben.status.kind === 'ready' && ben.status.saved?.by, 'Ana');
  });

  test('is in step in all tabs', async (context) => {
    const key = freshKey();
    const [ana, ben] = [await readyTab(context, key, 'Ana'), await readyTab(context, key, 'Ben')];
    ana.update({ title: 'A' });
    await shows(ben, () => ben.value?.title === 'A');
    ben.update({ title: 'B' });
    await shows(ana, () => ana.value?.title === 'B');
    assert.equal(ana.status.kind, 'ready');
  });

  test('is in step in all tabs also when they began with different ones', async (context) => {
    const key = freshKey();
    const ana = await readyTab(context, key, 'Ana', { title: 'A' });
    const ben = await readyTab(context, key, 'Ben', { title: 'B', objective: 'other' });
    ana.update({ acronym: 'X' });
    await shows(ben, () => ben.value?.acronym === 'X');
    assert.equal(ben.value?.title, 'A');
    assert.equal(ben.value.objective, undefined);
  });

  test('takes the edits of two tabs at the same moment', async (context) => {
    const key = freshKey();
    const [ana, ben] = [await readyTab(context, key, 'Ana'), await readyTab(context, key, 'Ben')];
    ana.update({ title: 'A' });
    ben.update({ acronym: 'B' });
    for (const store of [ana, ben])
      await shows(
        store,
        () => store.value?.title === 'A' && store.value.acronym === 'B' && store.status.kind === 'ready',
      );
  });

  test('keeps keys apart', async (context) => {
    const [ana, ben] = [await readyTab(context, freshKey(), 'Ana'), await readyTab(context, freshKey(), 'Ben')];
    ana.update({ title: 'A' });
    await shows(ana, () => ana.status.kind === 'ready');
    assert.equal(ben.value?.title, undefined);
  });

  test('that does not fit any more says so, and keeps what was typed', async (context) => {
    const store = await readyTab(context, freshKey(), 'Ana');
    failWith(context, new DOMException('no space', 'QuotaExceededError'));
    store.update({ title: 'A' });
    await shows(store, () => store.status.kind === 'error');
    assert.deepEqual(store.status, {
      kind: 'error',
      failure: { kind: 'storage', reason: 'full' },
      unsaved: 1,
      isKept: false,
    });
    assert.equal(store.value?.title, 'A');
    context.mock.restoreAll();
    store.retry();
    await shows(store, () => store.status.kind === 'ready');
  });

  test('that the browser refuses to keep says so', async (context) => {
    const store = await readyTab(context, freshKey(), 'Ana');
    failWith(context, new DOMException('private window', 'InvalidStateError'));
    store.update({ title: 'A' });
    await shows(store, () => store.status.kind === 'error');
    assert.deepEqual(store.status, {
      kind: 'error',
      failure: { kind: 'storage', reason: 'refused' },
      unsaved: 1,
      isKept: false,
    });
  });

  test('cannot be opened where there is no database', async (context) => {
    const { indexedDB } = globalThis;
    context.after(() => Object.assign(globalThis, { indexedDB }));
    Object.assign(globalThis, { indexedDB: undefined });
    const store = tab(context, freshKey(), 'Ana');
    await shows(store, () => store.status.kind === 'error');
    assert.deepEqual(store.status, {
      kind: 'error',
      failure: { kind: 'storage', reason: 'refused' },
      unsaved: 0,
      isKept: false,
    });
  });
});
