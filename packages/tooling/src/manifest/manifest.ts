/** Writes the custom elements manifest of the package in the current folder: `kv-manifest`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutNameless, type CustomElementsManifest } from './nameless.ts';

const analyzer = fileURLToPath(
  new URL('cem.js', import.meta.resolve('@custom-elements-manifest/analyzer/package.json')),
);
const globs = ['--globs', 'src/**/*.ts', '--exclude', 'src/**/*.{test,stories,messages,styles}.ts'];
const { status } = spawnSync(
  process.execPath,
  [analyzer, 'analyze', '--litelement', ...globs, '--outdir', 'dist', '--quiet'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (status === 0) {
  const file = 'dist/custom-elements.json';
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as CustomElementsManifest;
  writeFileSync(file, `${JSON.stringify(withoutNameless(manifest), null, 2)}\n`);
}
process.exitCode = status ?? 1;
