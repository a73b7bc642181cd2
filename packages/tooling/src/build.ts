/** Builds the package in the current folder: JavaScript by Vite, declarations by TypeScript. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { libraryConfig } from './vite.ts';

rmSync('dist', { recursive: true, force: true });
await build(existsSync('vite.config.ts') ? {} : { configFile: false, ...libraryConfig() });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
