import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import { dueObservations } from './due.ts';

function partnership(fields: Partial<Indicator>, project: Partial<Partnership> = {}): Partnership {
  const indicator = { title: 'Blades taken apart', frequencyMonths: 6, baseline: { date: '2026-01-01' }, ...fields };
  return { ...project, indicators: { blades: indicator } };
}

function periodsDue(document: Partnership, today: string): string[] {
  return dueObservations(document, today).map(({ period }) => period);
}

describe('what is to be measured', () => {
  test('is due one month after its period, and overdue from then on', () => {
    const due = { indicator: 'blades', period: '2026-H1', dueOn: '2026-07-31' };
    assert.deepEqual(dueObservations(partnership({}), '2026-06-30'), []);
    assert.deepEqual(dueObservations(partnership({}), '2026-07-01'), [{ ...due, isOverdue: false }]);
    assert.deepEqual(dueObservations(partnership({}), '2026-08-01'), [{ ...due, isOverdue: true }]);
  });

  test('is not what has a value, a rating, a judgement in words, a group, or a reason why there is none', () => {
    for (const said of [
      { value: 0 },
      { rating: 3 },
      { text: 'Much trust' },
      { missing: 'The scales were broken' },
      { breakdown: { women: { value: 0 } } },
    ]) {
      const observations = { o1: { period: '2026-H1', ...said } };
      assert.deepEqual(periodsDue(partnership({ observations }), '2027-03-01'), ['2026-H2']);
    }
    const observations = { o1: { period: '2026-H1', comment: 'Soon', missing: ' ' } };
    assert.deepEqual(periodsDue(partnership({ observations }), '2026-07-01'), ['2026-H1']);
  });

  test('begins after the baseline, or without one with the partnership', () => {
    const fields = { baseline: { date: '2026-06-30' } };
    assert.deepEqual(periodsDue(partnership(fields), '2027-01-01'), ['2026-H2']);
    const started = partnership({ baseline: {} }, { startDate: '2026-03-01' });
    assert.deepEqual(periodsDue(started, '2026-07-01'), ['2026-H1']);
    assert.deepEqual(periodsDue(partnership({ baseline: {} }), '2030-01-01'), []);
  });

  test('ends with the period of the target, or without one with the partnership', () => {
    const fields = { target: { date: '2026-08-01' } };
    assert.deepEqual(periodsDue(partnership(fields), '2030-01-01'), ['2026-H1', '2026-H2']);
    assert.deepEqual(periodsDue(partnership({}, { endDate: '2026-05-01' }), '2030-01-01'), ['2026-H1']);
  });

  test('is a year every second time where it is measured every two years', () => {
    assert.deepEqual(periodsDue(partnership({ frequencyMonths: 24 }), '2030-03-01'), ['2027', '2029']);
  });

  test('is nothing where it is not said how often it is measured', () => {
    for (const frequencyMonths of [undefined, 0, 1.5, 'often']) {
      assert.deepEqual(periodsDue(partnership({ frequencyMonths } as Partial<Indicator>), '2030-01-01'), []);
    }
  });

  test('stands in the order in which it is due', () => {
    const indicator = { title: 'A', baseline: { date: '2026-01-01' } };
    const indicators = { a: { ...indicator, frequencyMonths: 12 }, b: { ...indicator, frequencyMonths: 6 } };
    assert.deepEqual(
      dueObservations({ indicators }, '2027-01-15').map(({ indicator: id, period }) => [id, period]),
      [
        ['b', '2026-H1'],
        ['a', '2026'],
        ['b', '2026-H2'],
      ],
    );
  });
});
