import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pathAt, progressOf } from './progress.ts';

const today = '2026-07-01';

/** What is to go from 0 at the beginning of 2026 to 100 at the end of 2027, observed in the first half of 2026. */
function indicator(value: number, fields: object = {}): object {
  return {
    kind: 'quantitative',
    direction: 'increase',
    baseline: { value: 0, date: '2026-01-01' },
    target: { value: 100, date: '2027-12-31' },
    observations: { o1: { period: '2026-H1', value } },
    ...fields,
  };
}

const falling = {
  direction: 'decrease',
  baseline: { value: 100, date: '2026-01-01' },
  target: { value: 0, date: '2027-12-31' },
};

function kindOf(document: object): string {
  return progressOf(document, today).kind;
}

describe('the path', () => {
  test('is straight from the baseline to the target, and level before and after', () => {
    const path = { baseline: { value: 10, date: '2026-01-01' }, target: { value: 20, date: '2026-01-11' } };
    assert.deepEqual(
      ['2025-01-01', '2026-01-01', '2026-01-06', '2026-01-11', '2030-01-01'].map((day) => pathAt(path, day)),
      [10, 10, 15, 20, 20],
    );
  });

  test('is none without both values and both days, or with the target before the baseline', () => {
    const path = { baseline: { value: 10, date: '2026-01-01' }, target: { value: 20, date: '2026-01-11' } };
    for (const broken of [
      { ...path, baseline: { value: 10 } },
      { ...path, target: { date: '2026-01-11' } },
      { ...path, target: { value: '20', date: '2026-01-11' } },
      { ...path, baseline: { value: 10, date: '2026-01-11' } },
    ]) {
      assert.equal(pathAt(broken, '2026-01-06'), undefined);
    }
  });

  test('never leaves what lies between baseline and target', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
    fc.assert(
      fc.property(number, number, day, day, day, (from, to, start, end, at) => {
        const value = pathAt({ baseline: { value: from, date: start }, target: { value: to, date: end } }, at);
        assert.equal(value === undefined, start >= end);
        if (value !== undefined) assert.ok(value >= Math.min(from, to) && value <= Math.max(from, to));
      }),
    );
  });
});

describe('progress', () => {
  test('is judged by the path on the day that the value stands for', () => {
    const behind = progressOf(indicator(10), '2026-12-01');
    assert.deepEqual(behind.kind === 'behind' && [behind.value, behind.ratio, behind.asOf], [10, 0.1, '2026-06-30']);
    assert.ok(
      behind.kind === 'behind' && behind.expected !== undefined && behind.expected > 24 && behind.expected < 25,
    );
    assert.ok(behind.kind === 'behind' && behind.gap === 10 - behind.expected);
    assert.equal(kindOf(indicator(25)), 'on-path');
    assert.equal(kindOf(indicator(100)), 'reached');
  });

  test('of a period that is not over is judged by today', () => {
    const progress = progressOf(indicator(1), '2026-01-01');
    assert.deepEqual(progress.kind === 'on-path' && [progress.asOf, progress.expected], ['2026-01-01', 0]);
  });

  test('counts the other way where the value shall decrease', () => {
    assert.equal(kindOf(indicator(90, falling)), 'behind');
    assert.equal(kindOf(indicator(70, falling)), 'on-path');
    assert.equal(kindOf(indicator(-1, falling)), 'reached');
    const progress = progressOf(indicator(70, falling), today);
    assert.equal(progress.kind === 'on-path' && progress.ratio, 0.3);
  });

  test('takes the direction from baseline and target where it is not said', () => {
    assert.equal(kindOf(indicator(70, { ...falling, direction: undefined })), 'on-path');
    assert.equal(kindOf(indicator(70, { direction: undefined, baseline: undefined })), 'no-target');
  });

  test('has no ratio where the target is the baseline', () => {
    const same = { baseline: { value: 100, date: '2026-01-01' } };
    const reached = progressOf(indicator(100, same), today);
    assert.deepEqual(reached.kind === 'reached' && reached.ratio, undefined);
    assert.equal(kindOf(indicator(99, same)), 'behind');
  });

  test('is under way where there is no path to judge by', () => {
    const progress = progressOf(indicator(40, { target: { value: 100 } }), today);
    assert.deepEqual(progress.kind === 'under-way' && [progress.ratio, progress.expected], [0.4, undefined]);
    const unknown = progressOf(indicator(40, { baseline: undefined }), today);
    assert.deepEqual(unknown.kind === 'under-way' && unknown.ratio, undefined);
  });

  test('of what is to be maintained is a band around the target, or around the baseline', () => {
    const held = { direction: 'maintain', target: { value: 50 }, tolerance: 5 };
    assert.deepEqual(progressOf(indicator(45, held), today), {
      kind: 'within',
      value: 45,
      asOf: '2026-06-30',
      low: 45,
      high: 55,
    });
    assert.equal(kindOf(indicator(55.1, held)), 'outside');
    assert.equal(kindOf(indicator(0, { direction: 'maintain', target: undefined })), 'within');
    assert.equal(kindOf(indicator(1, { direction: 'maintain', target: undefined, tolerance: -3 })), 'outside');
    assert.equal(kindOf(indicator(1, { direction: 'maintain', target: undefined, baseline: undefined })), 'no-target');
  });

  test('says that nothing was measured, that there is no target, or that it lies on the wrong side', () => {
    assert.equal(kindOf(indicator(1, { observations: {} })), 'unmeasured');
    assert.equal(kindOf(indicator(1, { observations: { o1: { period: '2026-H1', missing: 'Lost' } } })), 'unmeasured');
    assert.equal(kindOf(indicator(1, { observations: { o1: { period: '2027', value: 1 } } })), 'unmeasured');
    assert.equal(kindOf(indicator(1, { target: undefined })), 'no-target');
    assert.equal(kindOf(indicator(1, { direction: 'decrease' })), 'contradictory');
    assert.equal(kindOf(indicator(1, { ...falling, direction: 'increase' })), 'contradictory');
  });

  test('of a judged indicator goes by the rating', () => {
    const judged = {
      kind: 'qualitative',
      direction: 'increase',
      baseline: { value: 2 },
      target: { value: 4 },
      observations: { o1: { period: '2026-H1', rating: 3, value: 99 } },
    };
    const progress = progressOf(judged, today);
    assert.deepEqual(progress.kind === 'under-way' && [progress.value, progress.ratio], [3, 0.5]);
  });

  test('is bounded: no share of the way is below 0 or infinite, and from the target on it is at least 1', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const direction = fc.constantFrom('increase', 'decrease', 'maintain', undefined);
    fc.assert(
      fc.property(number, number, number, number, direction, (value, from, to, tolerance, wanted) => {
        const progress = progressOf(
          indicator(value, {
            direction: wanted,
            baseline: { value: from, date: '2026-01-01' },
            target: { value: to, date: '2027-12-31' },
            tolerance,
          }),
          today,
        );
        if ('ratio' in progress && progress.ratio !== undefined) {
          assert.ok(progress.ratio >= 0 && Number.isFinite(progress.ratio));
          if (progress.kind === 'reached') assert.ok(progress.ratio >= 1);
        }
        if ('low' in progress) {
          assert.ok(Number.isFinite(progress.low) && Number.isFinite(progress.high));
          assert.equal(progress.kind === 'within', progress.low <= value && value <= progress.high);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
