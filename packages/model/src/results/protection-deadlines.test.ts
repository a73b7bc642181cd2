import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Protection } from '../schema/result.ts';
import { patentStatuses, protectionForms } from '../vocabularies/results.ts';
import { nextDeadline, protectionDeadlines } from './protection-deadlines.ts';

const before = '1900-01-01';
const patent = (priorityDate: string, more: Partial<Protection> = {}): Protection => ({
  form: 'patent',
  priorityDate,
  ...more,
});
const days = (protection: Protection, today = before) => protectionDeadlines(protection, today).map(({ date }) => date);

describe('the deadlines that follow from the day of priority', () => {
  test('are 12, 30 and 31 months after it', () => {
    assert.deepEqual(protectionDeadlines(patent('2026-01-14'), '2026-11-21'), [
      { kind: 'priority-end', date: '2027-01-14' },
      { kind: 'national-phase', date: '2028-07-14' },
      { kind: 'regional-phase', date: '2028-08-14' },
    ]);
  });

  test('fall on the last day of a month that is too short', () => {
    assert.deepEqual(days(patent('2026-08-31')), ['2027-08-31', '2029-02-28', '2029-03-31']);
    assert.deepEqual(days(patent('2025-08-30')), ['2026-08-30', '2028-02-29', '2028-03-30']);
    assert.deepEqual(days(patent('2025-05-31')), ['2026-05-31', '2027-11-30', '2027-12-31']);
  });

  test('of a leap day fall on 28 February, and of 28 February stay there', () => {
    assert.equal(days(patent('2028-02-29'))[0], '2029-02-28');
    assert.equal(days(patent('2027-02-28'))[0], '2028-02-28');
  });

  test('are those still ahead, today included', () => {
    assert.deepEqual(days(patent('2026-01-14'), '2027-01-14').length, 3);
    assert.deepEqual(days(patent('2026-01-14'), '2027-01-15'), ['2028-07-14', '2028-08-14']);
    assert.deepEqual(days(patent('2026-01-14'), '2028-08-15'), []);
  });

  test('are six months for designs and marks, and none for other forms', () => {
    const withDeadlines = protectionForms.filter((form) => days(patent('2026-08-31', { form })).length > 0);
    assert.deepEqual(withDeadlines, ['patent', 'utility-model', 'registered-design', 'trade-mark']);
    assert.deepEqual(days(patent('2026-08-31', { form: 'trade-mark' })), ['2027-02-28']);
    assert.deepEqual(days(patent('2026-08-31', { form: 'registered-design' })), ['2027-02-28']);
  });

  test('end with the right', () => {
    const without = patentStatuses.filter((status) => days(patent('2026-01-14', { status })).length === 0);
    assert.deepEqual(without, ['abandoned', 'withdrawn', 'lapsed', 'expired', 'revoked']);
  });

  test('need a day that there is', () => {
    for (const priorityDate of ['', 'soon', '2026', '2026-02-30', '2026-1-1', '9999-12-31', 7, null, {}]) {
      assert.deepEqual(days(patent(priorityDate as string)), []);
    }
    assert.deepEqual(days({ form: 'toString', priorityDate: '2026-01-01' } as unknown as Protection), []);
  });

  test('are in ascending order, in the right month, and on the same day or the last of the month', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9990-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const priorityDate = day.toISOString().slice(0, 10);
        const found = days(patent(priorityDate), '0000-01-01');
        assert.deepEqual(found, found.toSorted());
        for (const [index, months] of [12, 30, 31].entries()) {
          const due = new Date(`${found[index] ?? ''}T00:00:00Z`);
          const passed = (due.getUTCFullYear() - day.getUTCFullYear()) * 12 + due.getUTCMonth() - day.getUTCMonth();
          assert.equal(passed, months);
          const isLast = new Date(due.getTime() + 86_400_000).getUTCDate() === 1;
          assert.ok(due.getUTCDate() === day.getUTCDate() || (isLast && due.getUTCDate() < day.getUTCDate()));
        }
      }),
    );
  });
});

describe('the next deadline', () => {
  const today = '2026-11-21';

  test('is the earlier of the written and the computed one', () => {
    assert.deepEqual(nextDeadline(patent('2026-01-14'), today), { kind: 'priority-end', date: '2027-01-14' });
    assert.deepEqual(nextDeadline(patent('2026-01-14', { deadline: '2026-12-01' }), today), {
      kind: 'written',
      date: '2026-12-01',
    });
    assert.deepEqual(nextDeadline(patent('2026-01-14', { deadline: '2027-06-30' }), today), {
      kind: 'priority-end',
      date: '2027-01-14',
    });
  });

  test('is the written one where both are the same day', () => {
    assert.equal(nextDeadline(patent('2026-01-14', { deadline: '2027-01-14' }), today)?.kind, 'written');
  });

  test('is the written one of any form, also when its day has passed', () => {
    const mark: Protection = { form: 'plant-variety-right', deadline: '2026-11-20' };
    assert.deepEqual(nextDeadline(mark, today), { kind: 'written', date: '2026-11-20' });
  });

  test('is none without a day, with one that does not exist, and of a right that has ended', () => {
    assert.equal(nextDeadline({ form: 'patent' }, today), undefined);
    assert.equal(nextDeadline({ form: 'patent', deadline: '2027-02-30' }, today), undefined);
    assert.equal(nextDeadline(patent('2026-01-14', { status: 'abandoned', deadline: '2026-12-01' }), today), undefined);
  });
});
