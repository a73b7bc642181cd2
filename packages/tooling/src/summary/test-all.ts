/**
 * Runs the tests of all packages: `kv-test [chromium|firefox|webkit …]`, by default Chromium with the DOM-free tests.
 * Gets the browsers if they are missing, and closes with the line `N passed, N failed`, whatever happened before.
 */
import { spawnSync } from 'node:child_process';
import { isBrowser, type Browser } from '../browsers/browsers.ts';
import { ensureBrowser } from '../browsers/install-browser.ts';
import { repository, workspacesOf } from '../repository.ts';
import { removeCounts } from '../test/results.ts';
import { summarise } from './summary.ts';

const taskOf: Record<Browser, string> = { chromium: 'test', firefox: 'test:firefox', webkit: 'test:webkit' };
const named = process.argv.slice(2).filter(isBrowser);
const browsers: Browser[] = named.length > 0 ? named : ['chromium'];
const tasks = browsers.map((browser) => taskOf[browser]);

const workspaces = workspacesOf();
for (const { folder } of workspaces) tasks.forEach((task) => removeCounts(task, folder));

let browsersAreThere = true;
for (const browser of browsers) browsersAreThere = (await ensureBrowser(browser)) && browsersAreThere;

// All packages run, also after one has failed; as many at a time as the machine has cores, for browsers are heavy.
const turbo = spawnSync(
  'turbo',
  ['run', ...tasks, '--continue=dependencies-successful', '--concurrency=100%', '--output-logs=new-only'],
  { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
);
const { counts, text } = summarise(workspaces, tasks, repository);
console.log(`\n${text}`);
process.exitCode = turbo.status === 0 && browsersAreThere && counts.failed === 0 ? 0 : 1;
