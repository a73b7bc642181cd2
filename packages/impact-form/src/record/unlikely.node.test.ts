import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { questionOf } from './unlikely.ts';

const doctorates = {
  kind: 'quantitative',
  baseline: { value: 0, date: '2025-01-01' },
  target: { value: 5, date: '2028-12-31' },
  observations: { a: { period: '2026-H1', value: 2 } },
};

const cost = {
  kind: 'quantitative',
  baseline: { value: 2.4, date: '2026-01-01' },
  target: { value: 0.9, date: '2029-12-31' },
  observations: { a: { period: '2026-H1', value: 2.1 } },
};

describe('an unlikely value', () => {
  test('is one that is many times the path, and a digit struck twice is what was meant', () => {
    const question = questionOf(doctorates, '2026-H2', 33);
    assert.equal(question?.oddity.kind, 'times');
    assert.equal(question.suggestion, 3);
  });

  test('may be a slip of the decimal mark, or what the other notation means', () => {
    assert.equal(questionOf(cost, '2026-H2', 185)?.suggestion, 1.85);
    assert.equal(questionOf(cost, '2026-H2', 1850, 1.85)?.suggestion, 1.85);
  });

  test('is less than nothing where nothing else is', () => {
    assert.deepEqual(questionOf(doctorates, '2026-H2', -3), { oddity: { kind: 'negative' }, suggestion: 3 });
  });

  test('is one outside the bounds that the partners agreed on, and none within them', () => {
    const bound = { ...doctorates, plausibleRange: { from: 0, to: 40 } };
    assert.equal(questionOf(bound, '2026-H2', 33), undefined);
    assert.equal(questionOf({ ...bound, target: {}, baseline: {} }, '2026-H2', -1)?.oddity.kind, 'range');
  });

  test('is none on the path, at the target, and at the values before', () => {
    for (const value of [0, 2, 3, 5, 8]) assert.equal(questionOf(doctorates, '2026-H2', value), undefined);
    for (const value of [2.4, 2.1, 1.85, 0.9]) assert.equal(questionOf(cost, '2026-H2', value), undefined);
  });

  test('is none where nothing is known', () => {
    assert.equal(questionOf({ kind: 'quantitative' }, '2026-H2', 1e12), undefined);
    assert.equal(questionOf({ baseline: { value: 0 }, target: { value: 0 } }, '2026-H2', 5), undefined);
  });

  test('has a suggestion that is not asked about again, or none', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const indicator of [doctorates, cost]) {
          const suggestion = questionOf(indicator, '2026-H2', value)?.suggestion;
          assert.equal(suggestion === undefined || questionOf(indicator, '2026-H2', suggestion) === undefined, true);
        }
      }),
    );
  });
});
