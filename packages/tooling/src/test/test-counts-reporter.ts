import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { addCounts, type Counts } from './results.ts';

function countSuite(suite: TestSuiteResult): Counts {
  const own: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of suite.tests) {
    if (test.skipped) own.skipped += 1;
    else if (test.passed) own.passed += 1;
    else own.failed += 1;
  }
  return addCounts(own, ...suite.suites.map(countSuite));
}

/** Hands the counts of a finished run to `done`. */
export function countsReporter(done: (counts: Counts) => void): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = sessions.map((session) => {
        const found = session.testResults ? countSuite(session.testResults) : addCounts();
        // A file that does not load, or whose hook throws, has no test to fail. It fails all the same.
        return !session.passed && found.failed === 0 ? addCounts(found, { passed: 0, failed: 1, skipped: 0 }) : found;
      });
      done(addCounts(...counts));
    },
  };
}
