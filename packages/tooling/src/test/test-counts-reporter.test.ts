import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestSuiteResult } from '@web/test-runner-core';
import { countFile, type FileRun } from './test-counts-reporter.ts';

const passing = { name: 'go round', passed: true, skipped: false };
const failing = { name: 'are one stop for Tab', passed: false, skipped: false };
const skipping = { name: 'turn round', passed: false, skipped: true };

function results(...tests: TestSuiteResult['tests']): TestSuiteResult {
  return { name: '', tests: [], suites: [{ name: 'tabs', suites: [], tests }] };
}

function run(more: Partial<FileRun>): FileRun {
  return { testFile: '/packages/element/src/tabs.test.ts', errors: [], request404s: [], ...more };
}

describe('The counts of a file', () => {
  test('are those of its tests, with the names of those that failed', () => {
    assert.deepEqual(countFile(run({ passed: false, testResults: results(passing, failing, skipping) })), {
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['tabs.test.ts: tabs are one stop for Tab'],
    });
  });

  test('hold no failure where all went well', () => {
    const counts = countFile(run({ passed: true, testResults: results(passing) }));
    assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  });

  test('say why a file did not start, in one line', () => {
    const error = { message: 'Could not import\n  your test module.' };
    const errors = [error, error];
    assert.deepEqual(countFile(run({ passed: false, errors, request404s: ['/packages/element/src/tab.ts'] })), {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [
        'tabs.test.ts: the file itself (its tests: no results): Could not import your test module.; not found: /packages/element/src/tab.ts',
      ],
    });
  });

  test('say what failed of a file whose tests have all passed', () => {
    const errors = [{ message: `Request timed out! ${'x'.repeat(1000)}` }];
    const { failures = [], ...counts } = countFile(run({ passed: false, errors, testResults: results(passing) }));
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
    assert.match(
      failures[0] ?? '',
      /^tabs\.test\.ts: the file itself \(its tests: 1 passed\): Request timed out! x{281}$/,
    );
  });

  test('say so where a file failed for no reason that is known', () => {
    assert.match(
      countFile(run({})).failures?.[0] ?? '',
      /the file itself \(its tests: no results\): no reason was given$/,
    );
  });
});
