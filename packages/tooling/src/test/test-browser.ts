/**
 * Runs the DOM tests of the package in the current folder in one browser:
 * `kv-test-browser [chromium|firefox|webkit] [file …]`.
 *
 * Without files: all `src/**\/*.test.ts`; as an npm script it keeps the counts. `*.node.test.ts` needs no DOM: Node's
 * test runner runs those, once, together with the Chromium run. `*.chromium.test.ts` asks what only that browser answers.
 */
import { startTestRunner } from '@web/test-runner';
import { isBrowser } from '../browsers/browsers.ts';
import { runNodeTests, testFiles } from './node-tests.ts';
import { addCounts, countsLine, removeCounts, testTask, writeCounts, type Counts } from './results.ts';
import { testRunnerConfig } from './web-test-runner.ts';

const [first = '', ...rest] = process.argv.slice(2);
const browser = isBrowser(first) ? first : 'chromium';
const named = isBrowser(first) || first === '' ? rest : [first, ...rest];
const task = named.length === 0 ? testTask() : undefined;
if (task) removeCounts(task, '.');

const isForNode = (file: string): boolean => file.endsWith('.node.test.ts');
const files = named.length > 0 ? named : testFiles(['src/**/*.test.ts']);
const nodeFiles = browser === 'chromium' ? files.filter(isForNode) : [];
const isForBrowser = (file: string): boolean =>
  !isForNode(file) && (browser === 'chromium' || !file.endsWith('.chromium.test.ts'));
const browserFiles = files.filter(isForBrowser);

async function runInBrowser(): Promise<Counts> {
  let counts = addCounts();
  const config = await testRunnerConfig(browser, browserFiles, (found) => (counts = found));
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) throw new Error('The test runner did not start.');
  const passed = await new Promise<boolean>((done) => {
    runner.on('finished', () => void runner.stop());
    runner.on('stopped', done);
  });
  if (passed || counts.failed > 0) return counts;
  const run = `the run in ${browser} itself: the browser went away, or a file was not found`;
  return addCounts(counts, { passed: 0, failed: 1, skipped: 0, failures: [run] });
}

const counts = addCounts(
  nodeFiles.length > 0 ? await runNodeTests(nodeFiles) : addCounts(),
  browserFiles.length > 0 ? await runInBrowser() : addCounts(),
);
console.log(counts.passed + counts.failed > 0 ? `${browser}: ${countsLine(counts)}` : 'There is no test here.');
if (task) writeCounts(task, counts);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
