import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { workspacesOf } from '../repository.ts';
import { writeCounts } from '../test/results.ts';
import { summarise } from './summary.ts';

const root = mkdtempSync(join(tmpdir(), 'kv-summary-'));
after(() => rmSync(root, { recursive: true }));
for (const [stem, script] of [
  ['model', 'test'],
  ['element', 'test'],
  ['theme', 'build'],
] as const) {
  mkdirSync(join(root, 'packages', stem), { recursive: true });
  const manifest = { name: `@kvasir/${stem}`, scripts: { [script]: 'true' } };
  writeFileSync(join(root, 'packages', stem, 'package.json'), JSON.stringify(manifest));
}
const summary = (tasks = ['test']) => summarise(workspacesOf(root), tasks, root);

describe('The summary of a test run', () => {
  test('counts a package that left no result as a failure', () => {
    writeCounts('test', { passed: 3, failed: 0, skipped: 0 }, join(root, 'packages/model'));
    assert.match(summary().text, /element.*left no result/);
    assert.match(summary().text, /\n3 passed, 1 failed$/);
  });

  test('adds up the packages and closes with one line', () => {
    writeCounts('test', { passed: 4, failed: 2, skipped: 0 }, join(root, 'packages/element'));
    assert.match(summary().text, /\n7 passed, 2 failed$/);
  });

  test('names the tests that failed', () => {
    const failures = ['ring.test.ts: the ring has six arcs'];
    writeCounts('test', { passed: 4, failed: 1, skipped: 0, failures }, join(root, 'packages/element'));
    assert.match(
      summary().text,
      /\nfailed: @kvasir\/element test: ring\.test\.ts: the ring has six arcs\n7 passed, 1 failed$/,
    );
  });

  test('says what was skipped', () => {
    writeCounts('test', { passed: 4, failed: 0, skipped: 1 }, join(root, 'packages/element'));
    assert.match(summary().text, /\n7 passed, 0 failed, 1 skipped$/);
  });

  test('adds the checks of the whole repository, and further tasks where packages have them', () => {
    writeCounts('checks', { passed: 5, failed: 1, skipped: 0 }, root);
    assert.deepEqual(summary(['test', 'test:firefox', 'checks']).counts, { passed: 12, failed: 1, skipped: 1 });
  });
});
