import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { firstDayOf, lastDayOf, monthsAfter, projectLength, projectMonthOf, workingDay } from './project-months.ts';

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Any day, and more often than by chance the last ones of months. */
const day = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(11), fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant(0)))
  .map(([year, month, date]) => new Date(Date.UTC(year, month + 1, date)).toISOString().slice(0, 10));
const month = fc.integer({ min: -1200, max: 1200 });

describe('project months', () => {
  for (const [start, month, first, last] of [
    ['2026-01-01', 1, '2026-01-01', '2026-01-31'],
    ['2026-01-01', 48, '2029-12-01', '2029-12-31'],
    ['2026-01-15', 1, '2026-01-15', '2026-02-14'],
    ['2026-01-31', 1, '2026-01-31', '2026-02-27'],
    ['2026-01-31', 2, '2026-02-28', '2026-03-30'],
    ['2027-01-30', 14, '2028-02-29', '2028-03-29'],
    ['2028-02-29', 13, '2029-02-28', '2029-03-28'],
    ['2028-02-29', 49, '2032-02-29', '2032-03-28'],
    ['2026-01-01', 0, '2025-12-01', '2025-12-31'],
    ['2026-03-10', -12, '2025-02-10', '2025-03-09'],
  ] as const) {
    test(`month ${String(month)} from ${start} runs from ${first} to ${last}`, () => {
      assert.deepEqual([firstDayOf(start, month), lastDayOf(start, month)], [first, last]);
      assert.deepEqual([projectMonthOf(start, first), projectMonthOf(start, last)], [month, month]);
    });
  }

  test('follow each other without a gap, on whatever day the project begins', () => {
    fc.assert(
      fc.property(day, month, (start, number) => {
        const last = lastDayOf(start, number);
        assert.equal(last && dayAfter(last), firstDayOf(start, number + 1));
      }),
    );
  });

  test('are told by their first day and their last', () => {
    fc.assert(
      fc.property(day, month, (start, number) => {
        assert.equal(projectMonthOf(start, firstDayOf(start, number)), number);
        assert.equal(projectMonthOf(start, lastDayOf(start, number)), number);
      }),
    );
  });

  test('hold every day once', () => {
    fc.assert(
      fc.property(day, day, (start, date) => {
        const number = projectMonthOf(start, date);
        const [first = '', last = ''] = [firstDayOf(start, number), lastDayOf(start, number)];
        assert.ok(first <= date && date <= last, `${first} ${date} ${last}`);
      }),
    );
  });

  test('are none where there is no day, no month, or no calendar', () => {
    for (const start of ['2026-02-30', '2026-1-1', '2026', '', 5, undefined, null, '2026-01-01T00:00:00Z']) {
      assert.equal(firstDayOf(start, 1), undefined);
      assert.equal(projectMonthOf(start, '2026-01-01'), undefined);
      assert.equal(projectMonthOf('2026-01-01', start), undefined);
    }
    for (const number of [1.5, NaN, Infinity, 1e9, -1e9, 2 ** 53, '3', undefined]) {
      assert.equal(firstDayOf('2026-01-01', number), undefined);
      assert.equal(lastDayOf('2026-01-01', number), undefined);
    }
    assert.equal(lastDayOf('9999-12-01', 1), '9999-12-31');
    assert.equal(lastDayOf('9999-12-01', 2), undefined);
    assert.equal(firstDayOf('0000-01-01', 0), undefined);
  });

  test('go back as many as they went on, but for days that shorter months do not have', () => {
    fc.assert(
      fc.property(day, month, (date, months) => {
        const back = monthsAfter(monthsAfter(date, months) ?? '', -months) ?? '';
        assert.equal(back.slice(0, 7), date.slice(0, 7));
        assert.ok(back <= date);
        if (Number(date.slice(8)) <= 28) assert.equal(back, date);
      }),
    );
  });
});

describe('the length of a project', () => {
  for (const [start, end, length] of [
    ['2026-01-01', '2029-12-31', 48],
    ['2026-01-15', '2026-02-14', 1],
    ['2026-01-15', '2026-02-15', 2],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-01-31', 1],
    ['2026-01-31', '2026-01-30', undefined],
    ['soon', '2026-01-30', undefined],
  ] as const) {
    test(`from ${start} to ${end} is ${String(length)}`, () => {
      assert.equal(projectLength(start, end), length);
    });
  }
});

describe('a working day', () => {
  for (const [date, before, after] of [
    ['2026-05-29', '2026-05-29', '2026-05-29'],
    ['2026-05-30', '2026-05-29', '2026-06-01'],
    ['2026-05-31', '2026-05-29', '2026-06-01'],
    ['2026-06-01', '2026-06-01', '2026-06-01'],
    ['2028-01-01', '2027-12-31', '2028-01-03'],
    ['no day', 'no day', 'no day'],
  ] as const) {
    test(`near ${date} is ${before} before and ${after} after`, () => {
      assert.deepEqual([workingDay(date, 'before'), workingDay(date, 'after')], [before, after]);
    });
  }

  test('is from Monday to Friday, and not more than two days away', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('before' as const, 'after' as const), (date, direction) => {
        const found = new Date(`${workingDay(date, direction)}T00:00:00Z`);
        const away = (found.getTime() - new Date(`${date}T00:00:00Z`).getTime()) / 86_400_000;
        assert.ok(found.getUTCDay() >= 1 && found.getUTCDay() <= 5);
        assert.ok(direction === 'before' ? away <= 0 && away >= -2 : away >= 0 && away <= 2);
      }),
    );
  });
});
