import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { atOnce, bundle, chunkOfTag, chunksOnDisk, later, weigh } from './chunks.ts';
import { ledgerProblems, updatedLedger } from './ledger.ts';

describe('The size ledger', () => {
  const ledger = { a: { gzip: 90, budget: 100 } };

  test('is content within the budget', () => {
    assert.deepEqual(ledgerProblems(ledger, new Map([['a', 100]])), []);
  });

  test('says by how much a figure exceeds its budget', () => {
    assert.match(ledgerProblems(ledger, new Map([['a', 103]])).join(), /a weighs 103 bytes, 3 over its budget of 100/);
  });

  test('misses what it does not list, and what is listed and gone', () => {
    const problems = ledgerProblems(ledger, new Map([['b', 1]]));
    assert.match(problems.join(), /b is not in sizes\.json.*a is in sizes\.json, but was not measured/);
  });

  test('keeps budgets when its figures are updated, and gives a new entry some room', () => {
    const updated = updatedLedger(
      ledger,
      new Map([
        ['b', 1001],
        ['a', 95],
      ]),
    );
    assert.deepEqual(updated, { a: { gzip: 95, budget: 100 }, b: { gzip: 1001, budget: 1200 } });
    assert.deepEqual(Object.keys(updated), ['a', 'b']);
  });
});

describe('What a page loads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kv-size-'));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'chunks'));
  const files = {
    'kvasir.js':
      'import "./chunks/base.js"; export const all = { "kv-a": () => import(`./chunks/a.js`), "kv-b": () => import("./chunks/b.js") };',
    'chunks/base.js': 'console.log("base");',
    'chunks/a.js': 'import "./base.js"; import "./shared.js"; export const more = () => import("./later.js");',
    'chunks/b.js': 'import "./shared.js";',
    'chunks/shared.js': 'console.log("shared");',
    'chunks/later.js': 'console.log("later");',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const script = join(folder, 'kvasir.js');
  const named = (...names: string[]): string[] => names.map((name) => join(folder, name)).sort();

  test('at first is the script and what it imports, not what it may load', async () => {
    const chunks = await chunksOnDisk(script, readFileSync);
    assert.deepEqual([...atOnce(chunks, script)].sort(), named('kvasir.js', 'chunks/base.js'));
  });

  test('with one element in use is its chunks on top, each once, as they lie on the disk', async () => {
    const chunks = await chunksOnDisk(script, readFileSync);
    const element = chunkOfTag('kv-a', chunks, readFileSync);
    const loaded = atOnce(chunks, script, element);
    assert.deepEqual([...loaded].sort(), named('kvasir.js', 'chunks/base.js', 'chunks/a.js', 'chunks/shared.js'));
    assert.ok(weigh(chunks, loaded) > weigh(chunks, atOnce(chunks, script)));
    const names = later(chunks, loaded, element).map(([name]) => name);
    assert.deepEqual(names, ['later.js']);
  });

  test('of an element that the script does not know is an error', async () => {
    const chunks = await chunksOnDisk(script, readFileSync);
    assert.throws(() => chunkOfTag('kv-c', chunks, readFileSync), /does not load <kv-c>/);
  });

  test('from an entry is bundled with all that it uses, without what it loads on demand', async () => {
    const { chunks, entry } = await bundle(join(folder, 'chunks/a.js'));
    const loaded = atOnce(chunks, entry);
    const names = later(chunks, loaded, entry).map(([name]) => name);
    assert.deepEqual(names, ['later.js']);
    assert.ok(weigh(chunks, loaded) > 0);
  });
});
