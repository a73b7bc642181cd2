/**
 * Proves that a new element is green from the start, in a copy of the repository: generates one, and builds, lints,
 * checks and tests it there. Takes a minute or two, so CI runs it and `npm test` does not.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '../repository.ts';

const name = 'proof-of-green';
const copy = mkdtempSync(join(tmpdir(), 'kv-new-element-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function run(command: string, ...parameters: string[]): void {
  console.log(`\n> ${command} ${parameters.join(' ')}`);
  const env = { ...process.env, PATH: `${join(copy, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` };
  if (spawnSync(command, parameters, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'], env }).status !== 0) {
    console.error(`A new element is not green: "${command} ${parameters.join(' ')}" failed.`);
    process.exit(1);
  }
}

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: repository,
  encoding: 'utf8',
});
for (const file of tracked.split('\0').filter((found) => found && existsSync(join(repository, found)))) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(repository, file), join(copy, file));
}
// Hard links where they can be: the same packages, neither read nor written. Links among workspaces are relative and
// stay right. npm's note of what is installed is the one file that it changes in place, so that one is a copy.
const packages = [join(repository, 'node_modules'), join(copy, 'node_modules')];
if (spawnSync('cp', ['-al', ...packages], { stdio: 'ignore' }).status !== 0) execFileSync('cp', ['-a', ...packages]);
const note = 'node_modules/.package-lock.json';
rmSync(join(copy, note));
cpSync(join(repository, note), join(copy, note));
// What Turborepo has built already need not be built again.
const cache = join(repository, '.turbo');
if (existsSync(cache)) cpSync(cache, join(copy, '.turbo'), { recursive: true });

const only = `--filter=@kvasir/${name}`;
run('npm', 'run', 'new-element', '--', name);
run(
  'turbo',
  'run',
  'typecheck',
  'lint',
  'test',
  only,
  '--filter=kvasir',
  '--continue=always',
  '--output-logs=errors-only',
);
run('npm', 'run', 'check-elements');
run('npm', 'run', 'size');
run('prettier', '--check', `packages/${name}`, 'packages/kvasir', '.changeset', 'sizes.json');
console.log('\nA new element is green from the start.');
