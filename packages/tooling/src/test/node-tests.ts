import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Counts } from './results.ts';

/** Milliseconds. A browser is started and a page is read in far less, on a busy machine too. */
const testTimeout = 120_000;

/** Runs files with Node's own test runner, prints its report, and answers with the counts. */
export function runNodeTests(files: string[]): Promise<Counts> {
  const failures: string[] = [];
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, failures };
  // Each file has a process of its own, so that one does not take the others along. The limit is per test, and is told
  // to that process: `timeout` of `run` does not end it.
  const stream = run({
    files: files.map((file) => resolve(file)),
    concurrency: true,
    execArgv: [`--test-timeout=${testTimeout}`, '--import', new URL('exit-when-reported.ts', import.meta.url).href],
  });
  stream.on('test:pass', ({ skip, todo, details, name, file }) => {
    // A suite is no test, nor is the entry that stands for a whole file.
    if (details.type === 'suite' || name === file) return;
    if (skip !== undefined || todo !== undefined) counts.skipped += 1;
    else counts.passed += 1;
  });
  stream.on('test:fail', ({ details, name, file }) => {
    // What failed only because of a test inside it is counted there.
    const { error } = details;
    if ('failureType' in error && error.failureType === 'subtestsFailed') return;
    counts.failed += 1;
    failures.push(file && file !== name ? `${basename(file)}: ${name}` : name);
  });
  return new Promise((done) => {
    stream.on('end', () => done(counts));
    stream.compose(spec).pipe(process.stdout, { end: false });
  });
}

/** The test files of the package in the current folder that match, or those that were named. */
export function testFiles(patterns: string[], exclude: string[] = []): string[] {
  return globSync(patterns, { exclude: ['**/node_modules/**', '**/dist/**', ...exclude] }).sort();
}
