/** Makes a new element in the house style, green from the start: `kv-new-element ip-matrix`. */
import { spawnSync } from 'node:child_process';
import { repository } from '../repository.ts';
import { generateElement } from './generate.ts';

function run(command: string, ...parameters: string[]): void {
  const { status } = spawnSync(command, parameters, {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"${command} ${parameters.join(' ')}" failed.`);
}

try {
  const [name = '', ...rest] = process.argv.slice(2);
  if (!name || rest.length > 0) throw new Error('Say one name: npm run new-element -- ip-matrix');
  await generateElement(repository, name);
  // Links the new package, and adds it to the lock file.
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
  run('npm', 'run', 'size:update');
  console.log(`packages/${name} is there: <kv-${name}>, with tests, stories, a size and a changeset.
Next: its slice in @kvasir/model, its texts, and "npm test -w @kvasir/${name}".`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
