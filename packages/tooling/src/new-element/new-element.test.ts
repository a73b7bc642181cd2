import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { repository, type PackageJson } from '../repository.ts';
import { generateElement } from './generate.ts';
import { namesOf } from './names.ts';

describe('The name of an element', () => {
  test('appears in four forms', () => {
    assert.deepEqual(namesOf('ip-matrix'), {
      kebab: 'ip-matrix',
      pascal: 'IpMatrix',
      camel: 'ipMatrix',
      title: 'Ip matrix',
    });
    assert.deepEqual(namesOf('roadmap'), { kebab: 'roadmap', pascal: 'Roadmap', camel: 'roadmap', title: 'Roadmap' });
  });
  for (const name of ['', 'IpMatrix', 'ip_matrix', 'ip-', '-ip', '../ip', '1-ip', 'ip matrix']) {
    test(`is not "${name}"`, () => {
      assert.throws(() => namesOf(name), /is no name/);
    });
  }
});

describe('A generated element', () => {
  const root = mkdtempSync(join(tmpdir(), 'kv-generate-'));
  const folder = join(root, 'packages/field-atlas');
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  before(async () => {
    for (const file of [
      ...globSync('{packages,apps}/*/package.json', { cwd: repository }),
      'LICENSE',
      '.prettierrc.json',
    ]) {
      cpSync(join(repository, file), join(root, file));
    }
    for (const file of ['registry.ts', 'index.ts']) {
      cpSync(join(repository, 'packages/kvasir/src', file), join(root, 'packages/kvasir/src', file));
    }
    await generateElement(root, 'field-atlas');
  });
  after(() => rmSync(root, { recursive: true }));

  test('has a folder whose files carry its name', () => {
    for (const file of ['README.md', 'LICENSE', 'src/define.ts', 'src/field-atlas.ts', 'src/field-atlas.ssr.test.ts']) {
      assert.ok(existsSync(join(folder, file)), file);
    }
  });

  test('keeps nothing of the name of the template', () => {
    for (const file of globSync('**/*.*', { cwd: folder })) {
      assert.doesNotMatch(`${file} ${readFileSync(join(folder, file), 'utf8')}`, /specimen/i);
    }
  });

  test('depends on what the house uses, in the versions of the house', () => {
    const manifest = JSON.parse(read('packages/field-atlas/package.json')) as PackageJson;
    const element = JSON.parse(read('packages/element/package.json')) as PackageJson;
    assert.equal(manifest.dependencies?.['lit'], element.dependencies?.['lit']);
    assert.equal(manifest.dependencies?.['@kvasir/element'], element.version);
  });

  test('is in the all-in-one package', () => {
    const manifest = JSON.parse(read('packages/kvasir/package.json')) as PackageJson;
    assert.ok(manifest.dependencies?.['@kvasir/field-atlas']);
    assert.match(
      read('packages/kvasir/src/registry.ts'),
      /'kv-field-atlas': \(\) => import\('@kvasir\/field-atlas\/define\.js'\),\n/,
    );
    assert.match(read('packages/kvasir/src/index.ts'), /export \* from '@kvasir\/field-atlas';\n$/);
  });

  test('has a changeset', () => {
    assert.match(read('.changeset/field-atlas.md'), /'@kvasir\/field-atlas': minor/);
  });

  test('never overwrites one that is there', async () => {
    await assert.rejects(generateElement(root, 'field-atlas'), /is there already/);
    await assert.rejects(generateElement(root, 'model'), /is there already/);
  });
});
