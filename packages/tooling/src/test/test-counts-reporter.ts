import { basename } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { addCounts, type Counts } from './results.ts';

/** What is known of a file once it has been run. */
export type FileRun = Pick<TestSession, 'testFile' | 'passed' | 'errors' | 'testResults' | 'request404s'>;

/** Characters of one reason. The report above has all of it; the summary has one line for each failure. */
const reasonLength = 300;

function countSuite(suite: TestSuiteResult, file: string): Counts {
  const failures: string[] = [];
  const own: Counts = { passed: 0, failed: 0, skipped: 0, failures };
  for (const test of suite.tests) {
    if (test.skipped) own.skipped += 1;
    else if (test.passed) own.passed += 1;
    else {
      own.failed += 1;
      failures.push(`${file}: ${suite.name} ${test.name}`);
    }
  }
  return addCounts(own, ...suite.suites.map((inner) => countSuite(inner, file)));
}

/** Why a file failed of which no test did, and how far its tests had come. */
function reasonOf({ errors, request404s, testResults }: FileRun, { passed }: Counts): string {
  // Tests may have run in a page that was lost before it told of them.
  const tests = testResults ? `its tests: ${passed} passed` : 'its tests: no results';
  const reasons = new Set([
    ...errors.map(({ message }) => message.replace(/\s+/g, ' ').trim().slice(0, reasonLength)),
    ...request404s.map((path) => `not found: ${path}`),
  ]);
  return `the file itself (${tests}): ${[...reasons].join('; ') || 'no reason was given'}`;
}

/** A file that does not load, or whose page is lost, has no test to fail. It fails all the same. */
export function countFile(run: FileRun): Counts {
  const file = basename(run.testFile);
  const found = run.testResults ? countSuite(run.testResults, file) : addCounts();
  if (run.passed || found.failed > 0) return found;
  return addCounts(found, { passed: 0, failed: 1, skipped: 0, failures: [`${file}: ${reasonOf(run, found)}`] });
}

/** Hands the counts of a finished run to `done`. */
export function countsReporter(done: (counts: Counts) => void): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      done(addCounts(...sessions.map(countFile)));
    },
  };
}
