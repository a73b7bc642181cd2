/**
 * Builds the package in the current folder: JavaScript by Vite, declarations by TypeScript. `kv-build index` builds only
 * the entry of that name, where another is built in a way of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { libraryConfig } from './vite.ts';

rmSync('dist', { recursive: true, force: true });
await build(
  existsSync('vite.config.ts') ? {} : { configFile: false, ...libraryConfig({ only: process.argv.slice(2) }) },
);

const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
