import { basename } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { addCounts, type Counts } from './results.ts';

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

/** Hands the counts of a finished run to `done`. */
export function countsReporter(done: (counts: Counts) => void): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = sessions.map((session) => {
        const file = basename(session.testFile ?? '');
        const found = session.testResults ? countSuite(session.testResults, file) : addCounts();
        // A file that does not load, or whose hook throws, has no test to fail. It fails all the same.
        const whole: Counts = { passed: 0, failed: 1, skipped: 0, failures: [`${file}: the file itself`] };
        return !session.passed && found.failed === 0 ? addCounts(found, whole) : found;
      });
      done(addCounts(...counts));
    },
  };
}
