import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { planDeadlines, planReviews } from '../valorisation.ts';

const today = '2026-11-21';
const document: Partnership = {
  startDate: '2026-01-01',
  endDate: '2026-12-31',
  results: {
    r1: {
      title: 'Resin',
      ownership: { kind: 'joint', owners: { a: {}, b: {} }, jointRegime: 'desca-1' },
      protection: { first: { form: 'patent', priorityDate: '2026-02-12' }, none: { form: 'none' } },
    },
    r2: { title: 'Mould' },
  },
  valorisationPlans: {
    r1: {
      routes: { licensing: true, service: true },
      routeDetails: {
        licensing: { plannedDate: '2027-03-01' },
        service: { plannedDate: '2027-03-01', noticeDate: '2026-11-01' },
        assignment: { plannedDate: '2027-03-01' },
      },
      steps: {
        done: { title: 'Done', endMonth: 3, status: 'achieved' },
        late: { title: 'Late', startMonth: 2, endMonth: 10 },
        next: { title: 'Next', startMonth: 14, endMonth: 15 },
      },
      fundings: {
        open: { title: 'Prototype grant', deadline: '2027-01-31' },
        sent: { title: 'Loan', deadline: '2027-01-31', status: 'applied' },
      },
      reviewDate: '2026-11-20',
      reviews: { early: { date: '2026-11-19' } },
    },
    r2: { reviewDate: '2026-06-01', reviews: { held: { date: '2026-06-02' } } },
  },
};

test('deadlines are the days that plans have to keep, the nearest first; what is over has none', () => {
  assert.deepEqual(
    planDeadlines(document, today, 'r1').map(({ kind, entry = '', date, isOverdue }) =>
      [kind, entry, date, isOverdue ? 'overdue' : ''].join(' ').trim(),
    ),
    [
      'step-end late 2026-10-31 overdue',
      'review  2026-11-20 overdue',
      'route service 2026-12-16',
      'notice licensing 2027-01-15',
      'funding open 2027-01-31',
      'step-start next 2027-02-01',
      'protection first 2027-02-12',
      'step-end next 2027-03-31',
      'duty  2027-12-31',
    ],
  );
  assert.deepEqual(planDeadlines(document, today, 'r2'), []);
  assert.equal(planDeadlines(document, today).length, 9);
});

describe('the reviews of plans', () => {
  test('are due on their day, until somebody has looked at the plan on it or later', () => {
    assert.deepEqual(planReviews(document, today), [
      { id: 'r1', last: '2026-11-19', due: '2026-11-20', isOverdue: true },
      { id: 'r2', last: '2026-06-02', due: undefined, isOverdue: false },
    ]);
    assert.equal(planReviews(document, '2026-11-20')[0]?.isOverdue, false);
  });
});

test('every deadline says the field that it comes from', () => {
  for (const { kind, pointer } of planDeadlines(document, today)) {
    assert.match(pointer, /^\/(results|valorisationPlans)\/r1\//, kind);
  }
});
