/**
 * Weighs what a page loads and holds it against `sizes.json`: `kv-size`. `kv-size --update` writes today's figures and
 * leaves the budgets.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, workspacesOf } from '../repository.ts';
import { ledgerProblems, updatedLedger, type Ledger } from './ledger.ts';
import { measureAll } from './measure.ts';

const file = join(repository, 'sizes.json');
let ledger = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : {};

const measurements = await measureAll(workspacesOf());
const measured = new Map(measurements.map(({ name, gzip }) => [name, gzip]));
if (process.argv.includes('--update')) {
  ledger = updatedLedger(ledger, measured);
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
}

const width = Math.max(...measurements.map(({ name }) => name.length), 36);
const row = (name: string, ...figures: (number | string)[]): string =>
  name.padEnd(width) + figures.map((figure) => String(figure).padStart(9)).join('');
console.log(row('First load, minified, bytes', 'gzip', 'budget', 'left'));
for (const { name, gzip, onDemand } of measurements) {
  const budget = ledger[name]?.budget;
  console.log(row(name, gzip, budget ?? '-', budget === undefined ? '-' : budget - gzip));
  for (const [chunk, bytes] of onDemand) console.log(row(`    on demand: ${chunk}`, bytes));
}

const problems = ledgerProblems(ledger, measured);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
