import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Dependency, Milestone } from '../schema/work-plan.ts';
import { anyRoadmap, turnedRound } from '../testing/random-roadmap.ts';
import { itemKey, itemSpan, type RoadmapDocument } from './items.ts';
import { schedule, type Schedule } from './schedule.ts';

type Fields = Partial<Milestone> & { waitsFor?: Record<string, Dependency> };

function milestones(items: Record<string, Fields>): RoadmapDocument {
  const entries = Object.entries(items).map(([id, { waitsFor, ...fields }]) => [
    id,
    { title: id.toUpperCase(), ...(waitsFor && { dependsOn: waitsFor }), ...fields },
  ]);
  return { startDate: '2026-01-01', endDate: '2029-12-31', milestones: Object.fromEntries(entries) };
}

function of({ items }: Schedule, id: string) {
  const item = items.get(`milestones/${id}`);
  assert.ok(item);
  return item;
}

function critical({ items }: Schedule): string[] {
  return [...items.values()].filter(({ isCritical }) => isCritical).map(({ ref }) => ref.id);
}

describe('where an item lies', () => {
  const calendar = { startDate: '2026-01-15' };
  const point = (finish: number, planned?: number) => ({ start: finish, finish, planned, isPoint: true });
  for (const [what, entry, span] of [
    ['what is due is a point at the end of its month', { dueMonth: 12 }, point(12)],
    [
      'work on it begins with its first month',
      { startMonth: 9, dueMonth: 12 },
      { ...point(12), start: 8, isPoint: false },
    ],
    ['the day counts before the month', { dueMonth: 12, dueDate: '2026-02-20' }, point(2)],
    ['what is expected counts before what is due', { dueMonth: 12, dueDate: '2026-02-20', forecastMonth: 7 }, point(7)],
    ['what was reached counts before all', { dueMonth: 12, forecastMonth: 13, actualMonth: 14 }, point(14)],
    ['the baseline is kept', { dueMonth: 12, baselineMonth: 10 }, point(12, 10)],
    ['a day before the start lies before it', { dueDate: '2026-01-01' }, point(0)],
    ['work that begins after it is due has no length', { startMonth: 20, dueMonth: 12 }, point(12)],
    [
      'a work package runs to the end of its last month',
      { startMonth: 1, endMonth: 48 },
      { ...point(48), start: 0, isPoint: false },
    ],
    ['a work package without a beginning has no place', { endMonth: 48 }, undefined],
    ['month 0 has no place', { dueMonth: 0 }, undefined],
    ['month −3 has no place', { dueMonth: -3 }, undefined],
    ['month 1e9 has no place', { dueMonth: 1e9 }, undefined],
    ['half a month has no place', { dueMonth: 1.5 }, undefined],
    ['text has no place', { dueMonth: '12' }, undefined],
    ['a day in another age has no place', { dueDate: '0001-01-01' }, undefined],
    ['what cannot be read gives way to what can', { actualMonth: 'soon', forecastMonth: 0, dueMonth: 3 }, point(3)],
    ['nothing has no place', {}, undefined],
    ['text instead of an item has no place', 'M12', undefined],
  ] as const) {
    test(what, () => {
      assert.deepEqual(itemSpan(entry, calendar), span);
    });
  }
});

describe('the schedule', () => {
  for (const [type, lag, slack] of [
    ['FS', 0, 2],
    ['FS', 2, 0],
    ['FS', 3, -1],
    ['FS', -2, 4],
    ['SS', 0, 5],
    ['FF', 0, 6],
    ['SF', 0, 6],
    ['SF', 9, 0],
  ] as const) {
    test(`gives ${String(slack)} months to what another waits for by ${type} with a lag of ${String(lag)}`, () => {
      const plan = schedule(
        milestones({
          a: { startMonth: 8, dueMonth: 10 },
          b: { startMonth: 13, dueMonth: 16, waitsFor: { a: { type, lag } } },
        }),
      );
      assert.equal(of(plan, 'a').slack, slack);
      assert.deepEqual(
        plan.violations.map(({ by }) => by),
        slack < 0 ? [-slack] : [],
      );
    });
  }

  test('takes a dependency that says nothing, or nothing that can be read, as finish to start', () => {
    for (const dependency of [{}, { type: 'XS', lag: 1.5 }, { lag: 1e9 }] as Dependency[]) {
      const [violation] = schedule(
        milestones({ a: { dueMonth: 10 }, b: { dueMonth: 8, waitsFor: { a: dependency } } }),
      ).violations;
      assert.deepEqual(violation, {
        predecessor: { collection: 'milestones', id: 'a' },
        successor: { collection: 'milestones', id: 'b' },
        type: 'FS',
        lag: 0,
        by: 2,
      });
    }
  });

  test('tells the critical chain from what has room', () => {
    const plan = schedule(
      milestones({
        a: { dueMonth: 10 },
        b: { startMonth: 11, dueMonth: 20, waitsFor: { a: {} } },
        c: { startMonth: 21, dueMonth: 30, waitsFor: { b: {}, d: {} } },
        d: { dueMonth: 15, waitsFor: { e: {} } },
        e: { dueMonth: 15 },
        alone: { dueMonth: 40 },
      }),
    );
    assert.deepEqual(critical(plan), ['a', 'b', 'c']);
    assert.equal(plan.lastFinish, 30);
    assert.deepEqual([of(plan, 'd').slack, of(plan, 'd').totalSlack], [5, 5]);
    assert.deepEqual([of(plan, 'e').slack, of(plan, 'e').totalSlack], [0, 5]);
    assert.equal(of(plan, 'alone').slack, undefined);
  });

  test('has what is cancelled hold nothing, and what is achieved wait no more', () => {
    const waiting = (fields: Fields, other: Fields = {}) =>
      schedule(milestones({ a: { dueMonth: 10, ...other }, b: { dueMonth: 8, waitsFor: { a: {} }, ...fields } }));
    assert.equal(waiting({}).violations.length, 1);
    assert.deepEqual(waiting({ status: 'cancelled' }).violations, []);
    assert.deepEqual(waiting({}, { status: 'cancelled' }).violations, []);
    assert.deepEqual(waiting({ status: 'achieved' }).violations, []);
    assert.deepEqual(waiting({ actualMonth: 8 }).violations, []);
    assert.deepEqual(critical(waiting({ status: 'achieved' })), []);
    // What was reached late is waited for all the same.
    assert.equal(waiting({}, { actualMonth: 12 }).violations[0]?.by, 4);
  });

  test('has work packages stand in it, but never in the critical chain', () => {
    const plan = schedule({ workPackages: { wp1: { title: 'Materials', startMonth: 1, endMonth: 48 } } });
    assert.deepEqual(
      [...plan.items.values()],
      [
        {
          ref: { collection: 'workPackages', id: 'wp1' },
          span: { start: 0, finish: 48, planned: undefined, isPoint: false },
          slack: undefined,
          totalSlack: undefined,
          isCritical: false,
          dependsOn: [],
          dependants: [],
        },
      ],
    );
  });

  test('tells two items of the same id apart, and takes the milestone where something waits for it', () => {
    const plan = schedule({
      milestones: { x: { title: 'M', dueMonth: 5 } },
      deliverables: { x: { title: 'D', dueMonth: 9 }, y: { title: 'Y', dueMonth: 4, dependsOn: { x: {} } } },
    });
    assert.equal(plan.items.size, 3);
    assert.deepEqual(
      plan.violations.map(({ predecessor, by }) => [itemKey(predecessor), by]),
      [['milestones/x', 1]],
    );
  });

  test('finds a cycle once, the shortest way round, and gives what stands in it no slack', () => {
    const plan = schedule(
      milestones({
        d: { dueMonth: 4, waitsFor: { c: {} } },
        b: { dueMonth: 2, waitsFor: { a: {} } },
        c: { dueMonth: 3, waitsFor: { b: {} } },
        a: { dueMonth: 1, waitsFor: { d: {}, c: {} } },
        self: { dueMonth: 9, waitsFor: { self: {} } },
        before: { dueMonth: 1 },
        after: { dueMonth: 1, waitsFor: { d: {}, before: {} } },
      }),
    );
    assert.deepEqual(
      plan.cycles.map((cycle) => cycle.map(({ id }) => id)),
      [['a', 'b', 'c'], ['self']],
    );
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'self'].map((id) => of(plan, id).slack),
      Array(5).fill(undefined),
    );
    assert.equal(of(plan, 'before').slack, 0);
    assert.deepEqual(
      plan.violations.map(({ successor, by }) => [successor.id, by]),
      [['after', 3]],
    );
  });

  test('ends in a cycle of 500, in a chain of 20,000, and where everything waits for everything', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `m${String(index)}`);
    const ring = ids.map((id, index) => [id, { dueMonth: 3, waitsFor: { [ids.at(index - 1) ?? '']: {} } }]);
    const [cycle, ...others] = schedule(milestones(Object.fromEntries(ring))).cycles;
    assert.equal(cycle?.length, 500);
    assert.deepEqual(others, []);

    const links = Array.from({ length: 20_000 }, (_, index) => [
      `m${String(index)}`,
      { dueMonth: 3, waitsFor: { [`m${String(index - 1)}`]: {} } },
    ]);
    assert.equal(critical(schedule(milestones(Object.fromEntries(links)))).length, 20_000);

    const all = Object.fromEntries(ids.slice(0, 200).map((id) => [id, {}]));
    const knot = schedule(
      milestones(Object.fromEntries(ids.slice(0, 200).map((id) => [id, { dueMonth: 3, waitsFor: all }]))),
    );
    assert.deepEqual(
      knot.cycles.map(({ length }) => length),
      [1],
    );
  });

  test('takes anything for a document', () => {
    for (const document of [
      {},
      { milestones: [] },
      { milestones: 'none', deliverables: 5, startDate: {} },
      { milestones: { m: 'x', n: { dependsOn: 'm', dueMonth: 2 }, o: { dependsOn: { n: true, m: null, gone: {} } } } },
    ]) {
      assert.ok(schedule(document as RoadmapDocument).items.size <= 2);
    }
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (items, startDate) => {
        schedule({ milestones: items, deliverables: items, startDate } as RoadmapDocument);
      }),
    );
  });
});

describe('of any roadmap, the schedule', () => {
  test('is the same in whatever order the document holds it', () => {
    fc.assert(
      fc.property(anyRoadmap, (document) => {
        const [one, other] = [schedule(document), schedule(turnedRound(document))];
        assert.deepEqual(one.cycles, other.cycles);
        assert.equal(one.lastFinish, other.lastFinish);
        for (const [key, { slack, totalSlack, isCritical, span }] of one.items) {
          const found = other.items.get(key);
          assert.deepEqual(
            [slack, totalSlack, isCritical, span],
            [found?.slack, found?.totalSlack, found?.isCritical, found?.span],
          );
        }
        const text = ({ violations }: Schedule) => violations.map((link) => JSON.stringify(link)).sort();
        assert.deepEqual(text(one), text(other));
      }),
    );
  });

  test('finds a cycle if and only if something waits for itself', () => {
    fc.assert(
      fc.property(anyRoadmap, (document) => {
        const { items, cycles } = schedule(document);
        const left = new Set(items.keys());
        const isDone = (key: string) => {
          const entry = items.get(key);
          return (
            entry?.dependsOn.every((link) => !left.has(itemKey(link.predecessor)) || !binds(document, link)) ?? true
          );
        };
        for (let size = -1; size !== left.size;) {
          size = left.size;
          for (const key of left) if (isDone(key)) left.delete(key);
        }
        assert.equal(cycles.length > 0, left.size > 0);
        for (const cycle of cycles) {
          cycle.forEach((ref, index) => {
            const next = cycle[(index + 1) % cycle.length];
            const found = items
              .get(itemKey(ref))
              ?.dependants.some(
                ({ successor }) => successor === next || (next && itemKey(successor) === itemKey(next)),
              );
            assert.ok(found, 'each of a cycle is waited for by the next');
          });
        }
      }),
    );
  });

  test('has slack that is free: a slip by as much violates nothing, and a month more something', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.nat(7), (document, choice) => {
        const before = schedule(document);
        const free = [...before.items.values()].filter(({ slack }) => slack !== undefined && slack >= 0);
        const item = free[choice % Math.max(1, free.length)];
        if (!item?.span || item.slack === undefined) return;
        const slipped = (months: number) => {
          const after = schedule(slip(document, itemKey(item.ref), months));
          const own = after.items.get(itemKey(item.ref));
          return { violated: own?.dependants.some(({ by }) => by > 0), isLast: after.lastFinish > before.lastFinish };
        };
        assert.deepEqual(slipped(item.slack), { violated: false, isLast: false });
        const { violated, isLast } = slipped(item.slack + 1);
        assert.ok(violated || isLast);
      }),
    );
  });
});

function entryAt(document: RoadmapDocument, key: string): Milestone | undefined {
  const [collection, id = ''] = key.split('/');
  return collection === 'workPackages' ? undefined : document[collection as 'milestones' | 'deliverables']?.[id];
}

const isDone = (entry: Milestone | undefined) =>
  entry?.status === 'achieved' || (entry?.actualMonth !== undefined && entry.status !== 'cancelled');

function binds(document: RoadmapDocument, link: Schedule['violations'][number]): boolean {
  const [before, after] = [entryAt(document, itemKey(link.predecessor)), entryAt(document, itemKey(link.successor))];
  return before?.status !== 'cancelled' && after?.status !== 'cancelled' && !isDone(after);
}

/** The document in which an item is expected so much later. */
function slip(document: RoadmapDocument, key: string, months: number): RoadmapDocument {
  const [collection, id = ''] = key.split('/') as ['milestones' | 'deliverables', string];
  const entry = document[collection]?.[id];
  const span = itemSpan(entry, document);
  if (!entry || !span) return document;
  const moved = { ...entry, forecastMonth: span.finish + months };
  if (!span.isPoint) moved.startMonth = span.start + 1 + months;
  else if (entry.startMonth !== undefined) moved.startMonth = 1200;
  return { ...document, [collection]: { ...document[collection], [id]: moved } };
}
