import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  comparePeriods,
  nextPeriod,
  periodAt,
  periodsBetween,
  previousPeriod,
  readPeriod,
  type PeriodLength,
} from './periods.ts';

const months = fc.constantFrom<PeriodLength>(1, 3, 6, 12);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyPeriod = fc.tuple(day, months).map(([date, length]) => periodAt(date, length) ?? '');

describe('a period', () => {
  for (const [key, from, to] of [
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ] as const) {
    test(`${key} is from ${from} to ${to}`, () => {
      assert.deepEqual(readPeriod(key), { key, from, to });
    });
  }

  test('that cannot be read is none', () => {
    for (const key of [
      '',
      '26',
      '2026-Q5',
      '2026-H0',
      '2026-13',
      '2026-00',
      '2026 Q3',
      '2026-q3',
      ' 2026',
      2026,
      null,
    ]) {
      assert.equal(readPeriod(key), undefined, JSON.stringify(key));
    }
  });

  test('of a day is a month, a quarter, half a year or, for any other length, a year', () => {
    const keys = [1, 3, 6, 12, 24, 5, 'often'].map((length) => periodAt('2026-11-21', length));
    assert.deepEqual(keys, ['2026-11', '2026-Q4', '2026-H2', '2026', '2026', '2026', '2026']);
    assert.equal(periodAt('2026-02-30', 3), undefined);
  });

  test('contains the day that it was made of, and is read as what it was made as', () => {
    fc.assert(
      fc.property(day, months, (date, length) => {
        const key = periodAt(date, length);
        const period = readPeriod(key);
        assert.ok(period && period.from <= date && date <= period.to);
        assert.equal(period.key, key);
        assert.deepEqual([periodAt(period.from, length), periodAt(period.to, length)], [key, key]);
      }),
    );
  });

  test('has a next that begins on the day after it, and is that one’s previous', () => {
    fc.assert(
      fc.property(anyPeriod, (key) => {
        const next = nextPeriod(key);
        const after = new Date(`${readPeriod(key)?.to ?? ''}T00:00:00Z`);
        after.setUTCDate(after.getUTCDate() + 1);
        assert.equal(readPeriod(next)?.from, after.toISOString().slice(0, 10));
        assert.equal(previousPeriod(next), key);
      }),
    );
  });

  test('has no next and no previous where the calendar ends', () => {
    assert.deepEqual([nextPeriod('9999-Q4'), previousPeriod('0000-H1')], [undefined, undefined]);
    assert.deepEqual([nextPeriod('soon'), previousPeriod('')], [undefined, undefined]);
  });
});

describe('the periods between two days', () => {
  test('are all that one of the days between lies in', () => {
    assert.deepEqual(periodsBetween('2026-05-31', '2027-01-01', 3), ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']);
    assert.deepEqual(periodsBetween('2026-05-31', '2026-05-01', 12), ['2026']);
  });

  test('are none where the days stand the wrong way round, or are none', () => {
    assert.deepEqual(periodsBetween('2027-01-01', '2026-12-31', 12), []);
    assert.deepEqual(periodsBetween('soon', '2026-12-31', 12), []);
  });

  test('are never more than a hundred years of months', () => {
    assert.equal(periodsBetween('0001-01-01', '9999-12-31', 1).length, 1200);
  });
});

describe('the order of periods', () => {
  test('is that of their ends, then of their beginnings; what cannot be read comes last', () => {
    const sorted = ['2026-Q1', '2026-H1', '2026-Q2', '2026-06', '2026-07', '2026'];
    assert.deepEqual(['soon', ...sorted].reverse().sort(comparePeriods), [...sorted, 'soon']);
  });

  test('is an order', () => {
    const any = fc.oneof(anyPeriod, fc.string());
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        assert.equal(comparePeriods(a, b) + comparePeriods(b, a), 0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) assert.ok(comparePeriods(a, c) <= 0);
      }),
    );
  });
});
