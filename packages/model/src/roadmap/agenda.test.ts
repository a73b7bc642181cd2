import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import { anyDay, anyRoadmap } from '../testing/random-roadmap.ts';
import { agenda, type Agenda } from './agenda.ts';
import { isOverdue } from './items.ts';

const document: Partnership = {
  startDate: '2026-01-15',
  endDate: '2030-01-14',
  reviewEveryMonths: 6,
  milestones: {
    late: { title: 'Late', dueMonth: 5, lead: 'p1', workPackages: { wp1: true } },
    now: { title: 'Now', dueMonth: 6, raci: { p2: { informed: true } } },
    soon: { title: 'Soon', dueMonth: 9, gate: true },
    again: { title: 'Expected later', dueMonth: 5, forecastMonth: 8, lead: 'p2' },
    far: { title: 'Far', dueMonth: 10 },
    early: { title: 'Early', dueMonth: 3, actualMonth: 2 },
    off: { title: 'Off', dueMonth: 7, status: 'cancelled' },
    open: { title: 'Open' },
  },
  deliverables: {
    fixed: { title: 'Fixed', dueDate: '2026-06-20', workPackages: { wp1: true } },
    done: { title: 'Done', dueMonth: 4, status: 'achieved', actualMonth: 5 },
  },
  reviews: {
    first: { date: '2026-05-20', participants: { p1: true } },
    second: { date: '2026-10-01', participants: { p1: true } },
  },
};
const today = '2026-06-20';

function ids({ more, ...groups }: Agenda): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(groups)
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => [group, entries.map(({ ref, kind }) => ref?.id ?? kind)]),
  );
}

describe('an item', () => {
  test('is overdue once the last day of its month has passed, or the day that is fixed', () => {
    const { startDate = '' } = document;
    const onDays = (item: object) =>
      ['2026-06-14', '2026-06-15', '2026-06-20', '2026-06-21'].map((day) => isOverdue({ ...item }, { startDate }, day));
    assert.deepEqual(onDays({ dueMonth: 5 }), [false, true, true, true]);
    assert.deepEqual(onDays({ dueMonth: 6, dueDate: '2026-06-20' }), [false, false, false, true]);
    assert.deepEqual(onDays({ dueMonth: 5, forecastMonth: 8 }), [false, false, false, false]);
    for (const status of ['achieved', 'cancelled']) assert.ok(!onDays({ dueMonth: 5, status }).includes(true), status);
    assert.ok(isOverdue({ dueDate: '2026-06-20' }, {}, '2026-06-21'), 'in a partnership without a start');
  });
});

describe('the agenda', () => {
  test('groups what is due by time', () => {
    assert.deepEqual(ids(agenda(document, today)), {
      overdue: ['late'],
      thisMonth: ['fixed', 'now'],
      nextThreeMonths: ['again', 'second', 'soon'],
      later: ['far'],
      undated: ['open'],
      achieved: ['done', 'first', 'early'],
      cancelled: ['off'],
    });
  });

  test('says day, month and kind, and what is late', () => {
    const { overdue, thisMonth, nextThreeMonths, achieved } = agenda(document, today);
    assert.deepEqual(overdue, [
      { ref: { collection: 'milestones', id: 'late' }, kind: 'milestone', due: '2026-06-14', month: 5, isLate: true },
    ]);
    assert.deepEqual(thisMonth[0], {
      ref: { collection: 'deliverables', id: 'fixed' },
      kind: 'deliverable',
      due: '2026-06-20',
      month: 6,
      isLate: false,
    });
    assert.deepEqual(
      nextThreeMonths.map(({ kind, isLate }) => [kind, isLate]),
      [
        ['milestone', true],
        ['review', false],
        ['gate', false],
      ],
    );
    assert.deepEqual(
      achieved.map(({ isLate }) => isLate),
      [true, false, false],
    );
  });

  test('has a review that nobody has planned on the day that the rhythm asks for', () => {
    const { overdue } = agenda({ startDate: '2026-01-01', reviewEveryMonths: 3 }, today);
    assert.deepEqual(overdue, [{ kind: 'review', due: '2026-04-01', month: 4, isLate: true }]);
  });

  test('shows a partner what it leads, has a role in, or takes part in', () => {
    assert.deepEqual(ids(agenda(document, today, { partner: 'p2' })), {
      thisMonth: ['now'],
      nextThreeMonths: ['again'],
    });
    assert.deepEqual(ids(agenda(document, today, { partner: 'p1' })), {
      overdue: ['late'],
      nextThreeMonths: ['second'],
      achieved: ['first'],
    });
    // Keys of every object are no partners.
    assert.deepEqual(ids(agenda(document, today, { partner: 'toString' })), {});
  });

  test('shows what belongs to a work package', () => {
    assert.deepEqual(ids(agenda(document, today, { workPackage: 'wp1' })), { overdue: ['late'], thisMonth: ['fixed'] });
  });

  test('shows no more than the limit, the most urgent first', () => {
    const short = agenda(document, today, { limit: 4 });
    assert.deepEqual(ids(short), { overdue: ['late'], thisMonth: ['fixed', 'now'], nextThreeMonths: ['again'] });
    assert.equal(short.more, 8);
    assert.deepEqual(ids(agenda(document, today, { limit: -1 })), {});
  });

  test('knows no day where the partnership has no start, but for what has one of its own', () => {
    const milestones = { m: { title: 'M', dueMonth: 5 }, n: { title: 'N', dueDate: '2026-06-25' } };
    assert.deepEqual(ids(agenda({ milestones }, today)), { thisMonth: ['n'], undated: ['m'] });
  });

  test('has everything in one group, on any day', () => {
    fc.assert(
      fc.property(anyRoadmap, anyDay, (roadmap, day) => {
        const { more, ...groups } = agenda(roadmap, day);
        const found = Object.values(groups)
          .flat()
          .map(({ ref }) => `${ref?.collection ?? ''}/${ref?.id ?? ''}`);
        const all = (['milestones', 'deliverables'] as const).flatMap((collection) =>
          Object.keys(roadmap[collection] ?? {}).map((id) => `${collection}/${id}`),
        );
        assert.deepEqual(found.sort(), all.sort());
        assert.equal(more, 0);
        for (const group of [groups.overdue, groups.thisMonth, groups.nextThreeMonths, groups.later]) {
          const days = group.map(({ due = '' }) => due);
          assert.deepEqual(days, [...days].sort());
        }
      }),
    );
  });

  test('has under that heading what is overdue for itself, on any day', () => {
    fc.assert(
      fc.property(anyRoadmap, anyDay, (roadmap, day) => {
        const listed = agenda(roadmap, day).overdue.flatMap(({ ref }) => (ref ? [`${ref.collection}/${ref.id}`] : []));
        const found = (['milestones', 'deliverables'] as const).flatMap((collection) =>
          Object.entries(roadmap[collection] ?? {}).flatMap(([id, entry]) =>
            isOverdue({ ...entry }, roadmap, day) ? [`${collection}/${id}`] : [],
          ),
        );
        assert.deepEqual(listed.sort(), found.sort());
      }),
    );
  });

  test('takes anything for a document, and for a day', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (one, other, day) => {
        const anything = {
          milestones: one,
          deliverables: other,
          reviews: one,
          startDate: other,
          reviewEveryMonths: one,
        };
        agenda(anything as Partnership, day, { partner: day, workPackage: day });
      }),
    );
  });
});
