import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daysBetween, oneYearLater, today } from './days.ts';

describe('days of the calendar', () => {
  test('are counted over the ends of months and years', () => {
    assert.equal(daysBetween('2026-11-21', '2027-02-12'), 83);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-11-21', '2026-11-21'), 0);
  });

  test('are negative where the other one is past', () => {
    assert.equal(daysBetween('2026-11-21', '2026-11-20'), -1);
  });

  test('are whole days where the clock is put forward or back', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
  });

  test('come again after a year, but for the leap day', () => {
    assert.equal(oneYearLater('2029-02-28'), '2030-02-28');
    assert.equal(oneYearLater('2028-02-29'), '2029-02-28');
    assert.equal(oneYearLater('2028-12-31'), '2029-12-31');
  });

  test('are those of the reader', () => {
    assert.equal(today(new Date(2026, 10, 21, 0, 5)), '2026-11-21');
    assert.equal(today(new Date(2026, 0, 2, 23, 59)), '2026-01-02');
  });
});
