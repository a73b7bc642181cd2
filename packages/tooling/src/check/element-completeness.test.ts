import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { elementGaps } from './element-completeness.ts';
import { workspacesOf } from '../repository.ts';

const root = mkdtempSync(join(tmpdir(), 'kv-elements-'));
after(() => rmSync(root, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const scripts = Object.fromEntries(
  ['build', 'test', 'test:firefox', 'test:webkit', 'manifest', 'lint', 'typecheck'].map((name) => [name, 'true']),
);
const manifest = {
  name: '@kvasir/ip-matrix',
  description: 'Who owns what',
  customElements: 'dist/custom-elements.json',
  exports: { './define.js': './dist/define.js' },
  scripts,
};
const declaration = {
  tagName: 'kv-ip-matrix',
  description: 'Who owns what',
  events: [{ name: 'change', description: 'After a committed edit' }],
};
const files = ['README.md', 'LICENSE', 'src/index.ts', 'src/define.ts', 'src/ip-matrix.ts'].concat(
  ['stories', 'test', 'a11y.test', 'ssr.test'].map((part) => `src/ip-matrix.${part}.ts`),
);

beforeEach(() => {
  rmSync(join(root, 'packages'), { recursive: true, force: true });
  write(
    'packages/kvasir/package.json',
    JSON.stringify({ name: 'kvasir', dependencies: { '@kvasir/ip-matrix': '0.0.0' } }),
  );
  write('packages/model/package.json', JSON.stringify({ name: '@kvasir/model' }));
  write('packages/ip-matrix/package.json', JSON.stringify(manifest));
  for (const file of files) write(`packages/ip-matrix/${file}`, '');
  write('packages/ip-matrix/dist/custom-elements.json', JSON.stringify({ modules: [{ declarations: [declaration] }] }));
});

const gaps = (): string[] => elementGaps(workspacesOf(root)).get('ip-matrix') ?? [];

describe('The completeness check', () => {
  test('is content with a complete element', () => {
    assert.deepEqual(gaps(), []);
  });

  test('looks at elements only', () => {
    assert.deepEqual([...elementGaps(workspacesOf(root)).keys()], ['ip-matrix']);
  });

  for (const file of files) {
    test(`names a missing ${file}`, () => {
      rmSync(join(root, 'packages/ip-matrix', file));
      assert.deepEqual(gaps(), [`lacks ${file}`]);
    });
  }

  test('names a missing manifest', () => {
    rmSync(join(root, 'packages/ip-matrix/dist'), { recursive: true });
    assert.match(gaps().join(), /custom-elements\.json is missing/);
  });

  test('names a tag that the manifest does not have', () => {
    write('packages/ip-matrix/dist/custom-elements.json', JSON.stringify({ modules: [] }));
    assert.match(gaps().join(), /no <kv-ip-matrix>/);
  });

  test('names a tag and an event without a description', () => {
    const bare = { tagName: 'kv-ip-matrix', events: [{ name: 'change' }] };
    write('packages/ip-matrix/dist/custom-elements.json', JSON.stringify({ modules: [{ declarations: [bare] }] }));
    assert.match(gaps().join(), /no description of <kv-ip-matrix>.*no description of "change"/);
  });

  test('names a private package, a foreign name, a missing script, entry and export', () => {
    write(
      'packages/ip-matrix/package.json',
      JSON.stringify({ name: '@kvasir/matrix', private: true, description: 'x' }),
    );
    const found = gaps().join();
    for (const part of [
      'is named "@kvasir/matrix"',
      'is private',
      'custom-elements',
      './define.js',
      '"test:webkit"',
      'all-in-one',
    ]) {
      assert.ok(found.includes(part), part);
    }
  });
});
