import type { Partnership } from '../schema/partnership.ts';
import type { Deliverable, Milestone, Review, WorkPackage } from '../schema/work-plan.ts';
import { testRules } from '../testing/rule-example.ts';

const dates = { startDate: '2026-01-01', endDate: '2029-12-31' };
const milestone = (fields: Partial<Milestone>, more: Partnership = {}): Partnership => ({
  milestones: { ms1: { title: 'First trial', ...fields } },
  ...more,
});
const deliverable = (fields: Partial<Deliverable>, more: Partnership = {}): Partnership => ({
  deliverables: { d1: { title: 'Report', ...fields } },
  ...more,
});
const workPackage = (fields: Partial<WorkPackage>): Partnership => ({
  workPackages: { wp1: { title: 'Resins', ...fields } },
});
const reviews = (entries: Record<string, Review>, reviewEveryMonths = 6): Partnership => ({
  startDate: '2026-01-01',
  reviewEveryMonths,
  reviews: entries,
});
const raci = (roles: NonNullable<Milestone['raci']>): Partnership => milestone({ raci: roles });
const belongs = { workPackages: { wp1: true as const } };

testRules([
  {
    rule: 'item-without-lead',
    finds: [
      {
        document: { ...workPackage({}), ...milestone({ lead: ' ' }), ...deliverable({}) },
        pointers: ['/workPackages/wp1/lead', '/milestones/ms1/lead', '/deliverables/d1/lead'],
        message: 'Nobody leads “Resins”. Name the partner who answers for it.',
      },
    ],
    silent: { 'a lead': milestone({ lead: 'brc' }), 'what is cancelled': milestone({ status: 'cancelled' }) },
  },
  {
    rule: 'item-without-deadline',
    finds: [
      {
        document: { ...milestone({ dueDate: '' }), ...deliverable({ baselineMonth: 12 }), ...workPackage({}) },
        pointers: ['/milestones/ms1/dueMonth', '/deliverables/d1/dueMonth'],
        message: '“First trial” has no deadline. Enter the month or the day by which it is due.',
      },
    ],
    silent: {
      'a month': milestone({ dueMonth: 12 }),
      'a day': deliverable({ dueDate: '2026-05-20' }),
      'what is expected in a month': milestone({ forecastMonth: 12 }),
      'a month that cannot be read, which is another finding': milestone({ dueMonth: 'soon' as unknown as number }),
      'what is achieved': milestone({ status: 'achieved' }),
      'what is cancelled': deliverable({ status: 'cancelled' }),
    },
  },
  {
    rule: 'milestone-without-verification',
    finds: [
      {
        document: milestone({ meansOfVerification: '\n' }),
        pointers: ['/milestones/ms1/meansOfVerification'],
        message: 'It is not said how one can tell that “First trial” was reached. Enter a means of verification.',
      },
    ],
    silent: {
      'a means of verification': milestone({ meansOfVerification: 'Report' }),
      'a deliverable, which shows itself': deliverable({}),
      'what is cancelled': milestone({ status: 'cancelled' }),
    },
  },
  {
    rule: 'accountable-not-one',
    finds: [
      {
        document: raci({ brc: { responsible: true }, nlu: { informed: true } }),
        pointers: ['/milestones/ms1/raci'],
        message: 'Partners have roles in “First trial”, but none is accountable. Choose one.',
      },
      {
        document: raci({ brc: { accountable: true }, nlu: { accountable: true, responsible: true } }),
        pointers: ['/milestones/ms1/raci'],
        message: '2 partners are accountable for “First trial”. Keep one of them.',
      },
    ],
    silent: {
      'one who is': raci({ brc: { accountable: true }, nlu: { consulted: true } }),
      'no roles at all': milestone({}),
      'a partner without a role': raci({ brc: {} }),
    },
  },
  {
    rule: 'responsible-missing',
    finds: [
      {
        document: raci({ brc: { accountable: true } }),
        pointers: ['/milestones/ms1/raci'],
        message: 'Partners have roles in “First trial”, but none is responsible for the work. Choose at least one.',
      },
    ],
    silent: { 'one who is': raci({ brc: { responsible: true } }), 'no roles at all': milestone({ raci: {} }) },
  },
  {
    rule: 'delayed-without-forecast',
    finds: [
      {
        document: milestone({ status: 'delayed', dueMonth: 12 }),
        pointers: ['/milestones/ms1/forecastMonth'],
        message: '“First trial” is late, but it is not said when it is expected now. Enter a forecast.',
      },
      {
        document: deliverable({ dueMonth: 14, baselineMonth: 12 }),
        pointers: ['/deliverables/d1/forecastMonth'],
        message: '“Report” is late, but it is not said when it is expected now. Enter a forecast.',
      },
    ],
    silent: {
      'a forecast': milestone({ status: 'delayed', forecastMonth: 13 }),
      'what is achieved': milestone({ dueMonth: 14, baselineMonth: 12, status: 'achieved' }),
      'what is due as planned': milestone({ dueMonth: 12, baselineMonth: 12 }),
    },
  },
  {
    rule: 'start-after-due',
    finds: [
      {
        document: milestone({ startMonth: 9, dueMonth: 5 }),
        pointers: ['/milestones/ms1/startMonth'],
        message: 'Work on “First trial” begins in month 9, but is to be finished in month 5. Change one of the two.',
      },
      {
        document: deliverable({ startMonth: 9, dueDate: '2026-05-20' }, dates),
        pointers: ['/deliverables/d1/startMonth'],
        message: 'Work on “Report” begins in month 9, but is to be finished in month 5. Change one of the two.',
      },
    ],
    silent: {
      'work within one month': milestone({ startMonth: 9, dueMonth: 9 }),
      'what is expected later': milestone({ startMonth: 9, dueMonth: 5, forecastMonth: 10 }),
      'what is achieved': milestone({ startMonth: 9, dueMonth: 5, actualMonth: 5 }),
    },
  },
  {
    rule: 'due-before-start',
    finds: [
      {
        document: milestone({ dueDate: '2025-12-31' }, dates),
        pointers: ['/milestones/ms1/dueDate'],
        message: '“First trial” is due before the partnership begins. Choose a later day.',
      },
    ],
    silent: {
      'the first day': milestone({ dueDate: '2026-01-01' }, dates),
      'what is achieved': milestone({ dueDate: '2025-12-31', status: 'achieved' }, dates),
    },
  },
  {
    rule: 'due-after-end',
    finds: [
      {
        document: {
          ...dates,
          ...workPackage({ endMonth: 49 }),
          ...milestone({ dueMonth: 50, ...belongs }),
          ...deliverable({ dueMonth: 48, forecastMonth: 51 }),
        },
        pointers: ['/workPackages/wp1/endMonth', '/milestones/ms1/dueMonth', '/deliverables/d1/forecastMonth'],
        message:
          '“Resins” is to be finished in month 49, but the partnership ends with month 48. Bring it forward, or have the partnership last longer.',
      },
    ],
    silent: {
      'the last month': deliverable({ dueMonth: 48 }, dates),
      'a milestone of the time after the partnership': milestone({ dueMonth: 60 }, dates),
      'what is achieved': deliverable({ dueMonth: 50, status: 'achieved' }, dates),
      'a partnership without an end': deliverable({ dueMonth: 50 }, { startDate: '2026-01-01' }),
    },
  },
  {
    rule: 'work-package-outlived',
    finds: [
      {
        document: {
          ...dates,
          ...milestone({ dueMonth: 20, workPackages: { wp1: true, wp2: true } }),
          workPackages: { wp1: { title: 'A', endMonth: 12 }, wp2: { title: 'B', endMonth: 18 } },
        },
        pointers: ['/milestones/ms1/dueMonth'],
        message:
          '“First trial” is to be finished in month 20, but the work that it belongs to ends with month 18. Bring it forward, or have the work package last longer.',
      },
    ],
    silent: {
      'the last month of the work': { ...milestone({ dueMonth: 12, ...belongs }), ...workPackage({ endMonth: 12 }) },
      'work without an end': { ...milestone({ dueMonth: 20, ...belongs }), ...workPackage({}) },
      'work that is not there': milestone({ dueMonth: 20, ...belongs }),
      'what lies beyond the partnership, too': {
        ...dates,
        ...milestone({ dueMonth: 50, ...belongs }),
        ...workPackage({ endMonth: 12 }),
      },
    },
  },
  {
    rule: 'dependency-violated',
    finds: [
      {
        document: {
          ...milestone({ dueMonth: 10, dependsOn: { d1: { lag: 1 } } }),
          ...deliverable({ dueMonth: 12 }),
        },
        pointers: ['/milestones/ms1/dependsOn/d1'],
        message: '“First trial” comes 3 months too early for “Report”, which it waits for. Move one of the two.',
      },
      {
        document: { ...milestone({ dueMonth: 12, dependsOn: { d1: {} } }), ...deliverable({ dueMonth: 13 }) },
        pointers: ['/milestones/ms1/dependsOn/d1'],
        message: '“First trial” comes 1 month too early for “Report”, which it waits for. Move one of the two.',
      },
    ],
    silent: {
      'what is due together': {
        ...milestone({ dueMonth: 12, dependsOn: { d1: {} } }),
        ...deliverable({ dueMonth: 12 }),
      },
      'what is cancelled': {
        ...milestone({ dueMonth: 10, dependsOn: { d1: {} } }),
        ...deliverable({ dueMonth: 12, status: 'cancelled' }),
      },
      'what has no month': { ...milestone({ dependsOn: { d1: {} } }), ...deliverable({ dueMonth: 12 }) },
      'what goes round in circles': {
        ...milestone({ dueMonth: 10, dependsOn: { d1: {} } }),
        ...deliverable({ dueMonth: 12, dependsOn: { ms1: {} } }),
      },
    },
  },
  {
    rule: 'dependency-cycle',
    finds: [
      {
        document: { ...milestone({ dependsOn: { d1: {} } }), ...deliverable({ dependsOn: { ms1: {} } }) },
        pointers: ['/deliverables/d1/dependsOn/ms1'],
        message: '“Report” waits for itself: Report → First trial → Report. Remove one of these dependencies.',
      },
      {
        document: milestone({ dependsOn: { ms1: {} } }),
        pointers: ['/milestones/ms1/dependsOn/ms1'],
        message: '“First trial” waits for itself: First trial → First trial. Remove one of these dependencies.',
      },
      {
        document: {
          milestones: Object.fromEntries(
            Array.from({ length: 500 }, (_, index) => [
              `m${String(index).padStart(3, '0')}`,
              { title: `M${String(index)}`, dependsOn: { [`m${String((index + 499) % 500).padStart(3, '0')}`]: {} } },
            ]),
          ),
        },
        pointers: ['/milestones/m000/dependsOn/m499'],
        message: '“M0” waits for itself: M0 → M1 → M2 → M3 → … → M0. Remove one of these dependencies.',
      },
    ],
    silent: { 'a chain': { ...milestone({ dependsOn: { d1: {} } }), ...deliverable({}) } },
  },
  {
    rule: 'milestone-without-outcome',
    finds: [
      {
        document: milestone({ ...belongs }, deliverable({ workPackages: { wp2: true } })),
        pointers: ['/milestones/ms1/results'],
        message: 'No result and no deliverable comes of “First trial”. Say which results it brings forward.',
      },
    ],
    silent: {
      'a result': milestone({ results: { r1: true } }),
      'a deliverable of its work package': milestone({ ...belongs }, deliverable({ ...belongs })),
      'a deliverable that waits for it': milestone({}, deliverable({ dependsOn: { ms1: {} } })),
      'a deliverable that it waits for': milestone({ dependsOn: { d1: {} } }, deliverable({})),
      'what is cancelled': milestone({ status: 'cancelled' }),
    },
  },
  {
    rule: 'review-rhythm-broken',
    finds: [
      {
        document: reviews({}),
        pointers: ['/reviewEveryMonths'],
        message: 'There is to be a review at least every 6 months, but none is planned. Plan the first.',
      },
      {
        document: reviews({
          v2: { date: '2027-03-01', next: '2027-09-02' },
          v1: { title: 'First', date: '2026-07-02' },
        }),
        pointers: ['/reviews/v1/date', '/reviews/v2/date', '/reviews/v2/next'],
        message:
          'More than 6 months pass before the review “First”, against the rhythm that was agreed. Hold one in between.',
      },
      {
        document: reviews({ v1: { date: '2026-03-01' } }, 1),
        pointers: ['/reviews/v1/date'],
        message:
          'More than 1 month pass before the review “2026-03-01”, against the rhythm that was agreed. Hold one in between.',
      },
    ],
    silent: {
      'reviews in time': reviews({ v1: { date: '2026-07-01', next: '2027-01-01' } }),
      'what a review set that was not the last': reviews({
        v1: { date: '2026-06-01', next: '2027-06-01' },
        v2: { date: '2026-12-01' },
      }),
      'no rhythm': { reviews: { v1: { date: '2030-01-01' } }, startDate: '2026-01-01' },
    },
  },
  {
    rule: 'data-management-plan-missing',
    finds: [
      {
        document: deliverable({ dueMonth: 6 }),
        pointers: ['/deliverables'],
        message:
          'No data management plan is due by month 6, as Horizon Europe asks for. Add one, or mark the deliverable that is one.',
      },
      {
        document: deliverable({ type: 'DMP', dueMonth: 7 }),
        pointers: ['/deliverables'],
        message:
          'No data management plan is due by month 6, as Horizon Europe asks for. Add one, or mark the deliverable that is one.',
      },
    ],
    silent: {
      'a deliverable of that type': deliverable({ type: 'DMP', dueMonth: 6 }),
      'a deliverable that is marked as one': deliverable({ obligation: 'data-management-plan', dueMonth: 3 }),
      'a day in time': deliverable({ type: 'DMP', dueDate: '2026-06-30' }, dates),
      'one that is late, but was due in time': deliverable({ type: 'DMP', dueMonth: 6, forecastMonth: 8 }),
      'a plan without deliverables': milestone({}),
    },
  },
  {
    rule: 'exploitation-plan-missing',
    finds: [
      {
        document: deliverable({ type: 'DMP', dueMonth: 6 }),
        pointers: ['/deliverables'],
        message:
          'No plan for dissemination and exploitation is due by month 6, as Horizon Europe asks for. Add one, or mark the deliverable that is one.',
      },
    ],
    silent: {
      'a deliverable that is marked as one': deliverable({
        obligation: 'dissemination-exploitation-plan',
        dueMonth: 6,
      }),
      'a plan in which everything is cancelled': deliverable({ status: 'cancelled' }),
    },
  },
]);
