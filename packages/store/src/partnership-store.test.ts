import { DocumentError, type Partnership } from '@kvasir/model';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { memorySource, PartnershipStore } from './index.ts';
import { aFewTurns, until } from './testing/node/until.ts';
import { ScriptedSource } from './testing/node/scripted-source.ts';

const start: Partnership = {
  title: 'A',
  partners: { north: { name: 'North' }, south: { name: 'South' } },
  results: { r: { title: 'Blade' } },
};

async function opened(document = start): Promise<PartnershipStore> {
  const store = new PartnershipStore(memorySource(document), { author: { name: 'Ana' } });
  store.open();
  await aFewTurns();
  return store;
}

describe('A subscription', () => {
  test('hears of every change until it ends', async () => {
    const store = await opened();
    let heard = 0;
    const end = store.subscribe(() => (heard += 1));
    store.update({ title: 'B' });
    assert.ok(heard > 0);
    end();
    heard = 0;
    store.update({ title: 'C' });
    assert.equal(heard, 0);
  });

  test('to a slice hears only when the slice is another', async () => {
    const store = await opened();
    const heard: unknown[] = [];
    store.subscribe(
      (document) => document?.partners?.['north'],
      (north) => heard.push(north),
    );
    store.update({ partners: { south: { name: 'Sud' } } });
    store.update({ partners: { north: { name: 'Nord' } } });
    assert.deepEqual(heard, [{ name: 'Nord' }]);
  });

  test('that throws disturbs nobody else', async (context) => {
    const reports = context.mock.method(globalThis, 'queueMicrotask', () => undefined);
    const store = await opened();
    store.subscribe(() => {
      throw new Error('a listener of the host');
    });
    let heard = 0;
    store.subscribe(() => (heard += 1));
    store.update({ title: 'B' });
    assert.ok(heard > 0);
    assert.throws(() => reports.mock.calls[0]?.arguments[0]?.(), /a listener of the host/);
  });

  test('may edit', async () => {
    const store = await opened();
    store.subscribe(
      (document) => document?.title,
      (title) => store.update({ acronym: title }),
    );
    store.update({ title: 'B' });
    assert.equal(store.value?.acronym, 'B');
  });
});

describe('A document', () => {
  test('keeps what an edit left alone as the very same object', async () => {
    const store = await opened();
    const before = store.value;
    store.update({ partners: { north: { name: 'Nord' } } });
    assert.equal(store.value?.results, before?.results);
    assert.equal(store.value?.partners?.['south'], before?.partners?.['south']);
    assert.equal(before?.partners?.['north']?.name, 'North');
  });

  test('that is loaded again keeps what is equal as the very same object', async () => {
    const source = new ScriptedSource(start);
    const store = new PartnershipStore(source);
    store.open();
    await aFewTurns();
    const before = store.value;
    source.isTelling = false;
    source.change({ partners: { north: { name: 'Nord' } } });
    source.next('load', { say: { version: '2', document: structuredClone(source.document) } });
    source.tell({});
    await aFewTurns();
    assert.equal(store.value?.partners?.['north']?.name, 'Nord');
    assert.equal(store.value.results, before?.results);
    assert.equal(store.value.partners['south'], before?.partners?.['south']);
    store.close();
  });

  test('that is loaded again and is equal is the very same object', async () => {
    const source = new ScriptedSource(start);
    const store = new PartnershipStore(source);
    store.open();
    await aFewTurns();
    const before = store.value;
    source.next('load', { say: { version: '2', document: structuredClone(start) } });
    source.tell({});
    await aFewTurns();
    assert.equal(store.value, before);
    store.close();
  });

  test('of an older form is brought to the present one, which is no edit', async () => {
    const store = await opened({ title: 'A', results: [] } as unknown as Partnership);
    assert.deepEqual(store.value?.results, {});
    assert.equal(store.status.kind, 'ready');
  });

  test('does not take what it cannot hold, and stays as it is', async () => {
    const store = await opened();
    const before = store.value;
    const patch = JSON.parse('{ "title": "B", "results": { "__proto__": { "title": "x" } } }') as Partnership;
    assert.throws(() => store.update({ ...patch }), DocumentError);
    assert.equal(store.value, before);
    assert.equal(store.canUndo, false);
  });

  test('is nothing to a patch that changes nothing', async () => {
    const store = await opened();
    let heard = 0;
    store.subscribe(() => (heard += 1));
    store.update({ title: 'A', partners: {} });
    assert.equal(heard, 0);
    assert.equal(store.canUndo, false);
  });
});

describe('Undo', () => {
  test('and redo are edits: shown, saved, and told of', async () => {
    const store = await opened();
    store.update({ title: 'B' });
    store.undo();
    assert.deepEqual([store.value?.title, store.canUndo, store.canRedo], ['A', false, true]);
    store.redo();
    assert.deepEqual([store.value?.title, store.canUndo, store.canRedo], ['B', true, false]);
  });

  test('takes back a group of edits at once', async () => {
    const store = await opened();
    const group = {};
    store.update({ title: 'B' }, { group });
    store.update({ title: 'Bl' }, { group });
    store.undo();
    assert.equal(store.value?.title, 'A');
  });

  test('leaves what somebody else has made of the field since', async () => {
    const source = memorySource(start);
    const [ana, ben] = [new PartnershipStore(source), new PartnershipStore(source)];
    ana.open();
    ben.open();
    await aFewTurns();
    ana.update({ title: 'Ana' });
    await aFewTurns();
    ben.update({ title: 'Ben' });
    await aFewTurns();
    ana.undo();
    assert.equal(ana.value?.title, 'Ben');
  });
});

test('Two stores on one source see each other', async () => {
  const source = memorySource(start);
  const [ana, ben] = [new PartnershipStore(source, { author: { name: 'Ana' } }), new PartnershipStore(source)];
  ana.open();
  ben.open();
  await aFewTurns();
  ana.update({ title: 'B' });
  await aFewTurns();
  assert.equal(ben.value?.title, 'B');
  assert.equal(ben.status.kind === 'ready' && ben.status.saved?.by, 'Ana');
});

describe('Problems and findings', () => {
  const flawed: Partnership = {
    partners: { north: { name: 'North', trl: { from: 6, to: 4 } } },
    results: { r: { title: 'X', workPackages: { gone: true } } },
  };

  test('come when they are asked for, and say that they came', async () => {
    const store = await opened(flawed);
    assert.deepEqual([store.problems, store.findings], [[], []]);
    const came = new Promise<void>((resolve) => store.subscribe(resolve));
    await came;
    assert.equal(store.problems[0]?.pointer, '/partners/north/trl/to');
    assert.ok(store.findings.some(({ pointer }) => pointer.startsWith('/results/r/workPackages')));
  });

  test('are computed once per change', async () => {
    const store = await opened(flawed);
    await until(
      () => store.problems.length > 0,
      () => 'the problems',
    );
    const [problems, findings] = [store.problems, store.findings];
    assert.equal(store.problems, problems);
    assert.equal(store.findings, findings);
    store.update({ partners: { north: { trl: { to: 7 } } } });
    assert.deepEqual(store.problems, []);
  });

  test('are none where there is no document', () => {
    const store = new PartnershipStore(memorySource(flawed));
    assert.deepEqual([store.problems, store.findings], [[], []]);
  });
});
