import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daysBetween } from './days.ts';

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
});
