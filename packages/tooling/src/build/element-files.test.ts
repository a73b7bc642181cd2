import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { repository } from '../repository.ts';

/** A package of an element, with one part that loads on demand, beside a package that it uses. */
const files = {
  'node_modules/@kvasir/model/package.json':
    '{"name":"@kvasir/model","type":"module","exports":{".":"./dist/index.js","./internal/*.js":"./dist/*.js"}}',
  'node_modules/@kvasir/model/dist/index.js':
    'import { a } from "./deep/a.js";\nimport { b } from "./b.js";\nexport { a, b as c };',
  'node_modules/@kvasir/model/dist/deep/a.js': 'const a = 1;\nexport { a };',
  'node_modules/@kvasir/model/dist/b.js': 'const b = 2;\nexport { b };',
  'package.json':
    '{"name":"@kvasir/x","type":"module","dependencies":{"@kvasir/model":"0"},"exports":{".":"./dist/index.js","./define.js":"./dist/define.js"}}',
  'src/define.ts': `import { X } from './x-element.ts';\nconsole.log(X);`,
  'src/index.ts': `export { X } from './x-element.ts';`,
  'src/x-element.ts': `import { a } from '@kvasir/model';\nimport { word } from './words.ts';\nexport class X { word = word; a = a; more = () => import('./parts/more.ts'); less = () => import('./parts/less.ts'); of = () => import('@kvasir/model'); }`,
  'src/words.ts': `export const word = 'word';`,
  'src/parts/more.ts': `import { c } from '@kvasir/model';\nimport { help } from './help.ts';\nimport { hint } from './hint.ts';\nimport { note } from './note.ts';\nexport const more = () => help(c) + hint + note;`,
  'src/parts/less.ts': `import { hint } from './hint.ts';\nexport const less = hint;`,
  'src/parts/hint.ts': `export const hint = 'hint';`,
  'src/parts/note.ts': `export const note = 'note';`,
  'src/parts/help.ts': `export const help = (c: number): number => c;`,
  'build.mjs': `import { build } from 'vite';\nimport { libraryConfig } from '${join(repository, 'packages/tooling/src/build/vite.ts')}';\nawait build({ configFile: false, ...libraryConfig({ together: { 'parts/words': ['parts/hint', 'parts/note'] } }) });`,
};

describe('The files of an element', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kv-build-'));
  const built = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');

  before(() => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    symlinkSync(join(repository, 'node_modules/vite'), join(folder, 'node_modules/vite'));
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('hold what it needs at first in one, of the name of the element', () => {
    assert.match(built('x.js'), /word = "word"/);
    assert.match(built('x.js'), /X = class/);
    assert.match(built('define.js'), /from "\.\/x\.js"/);
  });

  test('are, for what loads on demand, those of the source', () => {
    assert.match(built('parts/help.js'), /help/);
    assert.match(built('x.js'), /import\("\.\/parts\/more\.js"\)/);
  });

  test('are one for those that are said to be together', () => {
    assert.match(built('parts/words.js'), /hint = "hint"[\s\S]*note = "note"/);
    assert.match(built('parts/less.js'), /import \{ hint \} from "\.\/words\.js"/);
  });

  test('make each part on demand import what is there at first, also a part of another package', () => {
    assert.match(built('parts/more.js'), /import "\.\.\/x\.js"/);
    assert.match(built('x.js'), /import\("\.\/on-demand\/kvasir\/model\.js"\)/);
    assert.match(
      built('on-demand/kvasir/model.js'),
      /export \* from "@kvasir\/model"[\s\S]*import "\.\.\/\.\.\/x\.js"/,
    );
  });

  test('import of the packages of the house from where a thing is written', () => {
    assert.match(built('x.js'), /import \{ a \} from "@kvasir\/model\/internal\/deep\/a\.js"/);
    assert.match(built('parts/more.js'), /import \{ b as c \} from "@kvasir\/model\/internal\/b\.js"/);
  });
});
