/**
 * Runs the DOM-free tests of the package in the current folder with Node's own test runner:
 * `kv-test-node [file …]`. Without files: all `*.test.ts` of `src`, `server` and `test`; as an npm script it keeps the counts.
 */
import { runNodeTests, testFiles } from './node-tests.ts';
import { removeCounts, testTask, writeCounts } from './results.ts';

const named = process.argv.slice(2);
const task = named.length === 0 ? testTask() : undefined;
if (task) removeCounts(task, '.');
const files = named.length > 0 ? named : testFiles(['{src,server,test}/**/*.test.ts']);
const counts = await runNodeTests(files);
if (counts.passed + counts.failed === 0) console.error('There is no test here.');
if (task) writeCounts(task, counts);
// The exit is explicit because a test may have left a handle open in this process's children.
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
