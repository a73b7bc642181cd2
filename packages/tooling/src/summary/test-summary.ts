/** Adds up the counts that tests left behind: `kv-test-summary [task …]`, by default `test`. */
import { repository, workspacesOf } from '../repository.ts';
import { summarise } from './summary.ts';

const tasks = process.argv.length > 2 ? process.argv.slice(2) : ['test'];
const { counts, text } = summarise(workspacesOf(), tasks, repository);
console.log(text);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
