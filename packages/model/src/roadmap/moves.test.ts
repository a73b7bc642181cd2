import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Milestone } from '../schema/work-plan.ts';
import { anyRoadmap } from '../testing/random-roadmap.ts';
import { entryOf, isAchieved, itemKey, itemSpan, type ItemRef, type RoadmapDocument } from './items.ts';
import { consequences, endingBefore, moveItem, pushDependants, shiftFrom, type Move } from './moves.ts';
import { schedule } from './schedule.ts';

const ref = (id: string): ItemRef => ({ collection: 'milestones', id });

function plan(items: Record<string, Partial<Milestone>>, more: RoadmapDocument = {}): RoadmapDocument {
  const milestones = Object.entries(items).map(([id, fields]) => [id, { title: id.toUpperCase(), ...fields }]);
  return { startDate: '2026-01-01', endDate: '2029-12-31', milestones: Object.fromEntries(milestones), ...more };
}

/** The changes as text: `m1 dueMonth 12 → 18`. */
function told({ changes }: Move): string[] {
  return changes.map(({ ref, field, from, to }) => [ref?.id ?? '', field, from ?? '–', '→', to].join(' ').trim());
}

describe('moving an item', () => {
  for (const [what, fields, target, changes] of [
    ['moves what is due', { dueMonth: 12 }, { due: 18 }, ['m dueMonth 12 → 18']],
    [
      'moves what is expected, once there is a baseline',
      { dueMonth: 12, baselineMonth: 12 },
      { due: 18 },
      ['m forecastMonth – → 18'],
    ],
    [
      'moves what is expected, once something is',
      { dueMonth: 12, forecastMonth: 14 },
      { due: 18 },
      ['m forecastMonth 14 → 18'],
    ],
    [
      'moves a day to the same of its month',
      { dueDate: '2026-12-15' },
      { due: 14 },
      ['m dueDate 2026-12-15 → 2027-02-15'],
    ],
    [
      'moves a day to the last of a shorter month',
      { dueDate: '2026-12-31' },
      { due: 14 },
      ['m dueDate 2026-12-31 → 2027-02-28'],
    ],
    [
      'moves the month with the day',
      { dueDate: '2026-12-15', dueMonth: 12 },
      { due: 13 },
      ['m dueDate 2026-12-15 → 2027-01-15', 'm dueMonth 12 → 13'],
    ],
    [
      'moves both ends',
      { startMonth: 9, dueMonth: 12 },
      { start: 15, due: 18 },
      ['m startMonth 9 → 15', 'm dueMonth 12 → 18'],
    ],
    ['gives a month to what has none', {}, { due: 3 }, ['m dueMonth – → 3']],
    ['gives a month to what has none that can be read', { dueMonth: -3 }, { due: 3 }, ['m dueMonth -3 → 3']],
    ['leaves what is achieved', { dueMonth: 12, actualMonth: 12 }, { due: 18 }, []],
    ['leaves what is there already', { dueMonth: 12, baselineMonth: 10 }, { due: 12 }, []],
    ['leaves what would be in no month', { dueMonth: 12 }, { due: 0, start: 1e9 }, []],
  ] as [string, Partial<Milestone>, { start?: number; due?: number }, string[]][]) {
    test(what, () => {
      assert.deepEqual(told(moveItem(plan({ m: fields }), ref('m'), target)), changes);
    });
  }

  test('moves a work package by its own ends', () => {
    const document = { workPackages: { wp1: { title: 'Materials', startMonth: 1, endMonth: 12 } } };
    const { patch } = moveItem(document, { collection: 'workPackages', id: 'wp1' }, { start: 3, due: 14 });
    assert.deepEqual(patch, { workPackages: { wp1: { startMonth: 3, endMonth: 14 } } });
  });

  test('moves nothing that is not there, and nothing through a key that reaches the prototype', () => {
    assert.deepEqual(moveItem({}, ref('gone'), { due: 3 }), { patch: {}, changes: [] });
    for (const id of ['__proto__', 'constructor', 'toString']) {
      assert.deepEqual(moveItem(plan({ m: {} }), ref(id), { due: 3 }).patch, {});
    }
    const hostile = JSON.parse('{"milestones": {"__proto__": {"dueMonth": 2}}}') as RoadmapDocument;
    assert.deepEqual(moveItem(hostile, ref('__proto__'), { due: 3 }).patch, {});
    const { patch } = moveItem(plan(Object.fromEntries([['toString', { dueMonth: 2 }]])), ref('toString'), {
      due: 3,
    });
    assert.deepEqual(patch, { milestones: { toString: { dueMonth: 3 } } });
  });

  test('is taken back by moving it to where it was', () => {
    fc.assert(
      fc.property(
        anyRoadmap,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (document, start, due) => {
          for (const item of schedule(document).items.values()) {
            const { span } = item;
            if (!span || span.finish < 1) continue;
            const length = span.isPoint ? {} : { start };
            const moved = applyPatch(document, moveItem(document, item.ref, { ...length, due }).patch);
            const entry = entryOf(document, item.ref);
            if (!isAchieved(entry) && entry?.['actualMonth'] === undefined) {
              assert.equal(itemSpan(entryOf(moved, item.ref), moved)?.finish, due);
            }
            const back = moveItem(moved, item.ref, {
              ...(span.isPoint ? {} : { start: span.start + 1 }),
              due: span.finish,
            });
            assert.deepEqual(itemSpan(entryOf(applyPatch(moved, back.patch), item.ref), document), span);
          }
        },
      ),
    );
  });
});

describe('the consequences of a move', () => {
  const document = plan({
    m1: { dueMonth: 10 },
    m2: { dueMonth: 12, dependsOn: { m1: {} } },
    m3: { dueMonth: 14, dependsOn: { m1: { lag: 2 } } },
    m4: { dueMonth: 9, dependsOn: { m1: {} } },
  });
  const ids = (refs: readonly ItemRef[]) => refs.map(({ id }) => id);

  test('name what waits in vain now, and not what did before', () => {
    const { nowLate, resolved } = consequences(document, moveItem(document, ref('m1'), { due: 13 }).patch);
    assert.deepEqual([ids(nowLate), ids(resolved)], [['m2', 'm3'], []]);
  });

  test('name what waits in vain no more', () => {
    const { nowLate, resolved } = consequences(document, moveItem(document, ref('m1'), { due: 9 }).patch);
    assert.deepEqual([ids(nowLate), ids(resolved)], [[], ['m4']]);
  });
});

describe('pushing what waits', () => {
  test('moves it as little as needed, with its beginning and what waits for it', () => {
    const document = plan({
      m1: { dueMonth: 14 },
      m2: { startMonth: 11, dueMonth: 12, dependsOn: { m1: {} } },
      m3: { dueMonth: 20, baselineMonth: 20, dependsOn: { m2: { lag: 6 } } },
      m4: { dueMonth: 30, dependsOn: { m3: {} } },
      other: { dueMonth: 5, dependsOn: { m5: {} } },
      m5: { dueMonth: 9 },
    });
    assert.deepEqual(told(pushDependants(document, ref('m1'))), [
      'm2 startMonth 11 → 15',
      'm2 dueMonth 12 → 16',
      'm3 forecastMonth – → 22',
    ]);
  });

  test('stops at a cycle, and at what is achieved', () => {
    const document = plan({
      m1: { dueMonth: 14 },
      m2: { dueMonth: 12, dependsOn: { m1: {}, m3: {} } },
      m3: { dueMonth: 12, dependsOn: { m2: {} } },
      m4: { dueMonth: 2, dependsOn: { m3: {} } },
      m5: { dueMonth: 3, status: 'achieved', dependsOn: { m1: {} } },
    });
    assert.deepEqual(told(pushDependants(document, ref('m1'))), []);
    assert.deepEqual(told(pushDependants(document, ref('m3'))), ['m4 dueMonth 2 → 12']);
  });

  test('leaves nothing violated but in cycles, once it is done behind every item', () => {
    fc.assert(
      fc.property(anyRoadmap, (document) => {
        let pushed = document;
        for (const item of schedule(document).items.values()) {
          pushed = applyPatch(pushed, pushDependants(pushed, item.ref).patch);
        }
        const { items, violations } = schedule(pushed);
        // What waits for something has slack, but in a cycle.
        const left = violations.filter(({ successor }) => items.get(itemKey(successor))?.slack !== undefined);
        assert.deepEqual(left, []);
      }),
    );
  });

  test('moves nothing forward, and nothing further than what it waits for asks', () => {
    fc.assert(
      fc.property(anyRoadmap, (document) => {
        for (const { ref: behind } of schedule(document).items.values()) {
          const { patch, changes } = pushDependants(document, behind);
          const pushed = applyPatch(document, patch);
          for (const { ref: moved } of changes) {
            const [before, after] = [document, pushed].map((one) => moved && itemSpan(entryOf(one, moved), one));
            assert.ok(moved && before && after && after.finish > before.finish);
            const earlier = { start: after.start, due: after.finish - 1 };
            const back = moveItem(pushed, moved, after.isPoint ? { due: earlier.due } : earlier);
            // An item in month 1 cannot be any earlier.
            if (after.finish < 2 || (!after.isPoint && after.start < 1)) continue;
            assert.deepEqual(consequences(pushed, back.patch).nowLate.map(itemKey).includes(itemKey(moved)), true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('shifting what lies ahead', () => {
  const document = plan(
    {
      done: { dueMonth: 20, status: 'achieved' },
      reached: { dueMonth: 20, actualMonth: 21 },
      off: { dueMonth: 20, status: 'cancelled' },
      before: { dueMonth: 17 },
      due: { dueMonth: 18 },
      begun: { startMonth: 10, dueMonth: 20 },
      planned: { startMonth: 19, dueMonth: 20, baselineMonth: 20 },
      late: { dueMonth: 15, forecastMonth: 19 },
      fixed: { dueDate: '2027-08-31' },
      none: {},
    },
    {
      workPackages: {
        w1: { title: 'W1', startMonth: 1, endMonth: 12 },
        w2: { title: 'W2', startMonth: 18, endMonth: 48 },
      },
    },
  );

  test('moves what is open from a month on, and the end of the partnership', () => {
    assert.deepEqual(told(shiftFrom(document, 18, 6)), [
      'w2 startMonth 18 → 24',
      'w2 endMonth 48 → 54',
      'due dueMonth 18 → 24',
      'begun dueMonth 20 → 26',
      'planned startMonth 19 → 25',
      'planned dueMonth 20 → 26',
      'late forecastMonth 19 → 25',
      'fixed dueDate 2027-08-31 → 2028-02-29',
      'endDate 2029-12-31 → 2030-06-30',
    ]);
  });

  test('leaves the end where all that moves comes after it', () => {
    assert.deepEqual(told(shiftFrom(plan({ followUp: { dueMonth: 60 } }), 49, 3)), ['followUp dueMonth 60 → 63']);
  });

  test('keeps an end within a month where it is', () => {
    const [change] = shiftFrom({ startDate: '2026-01-31', endDate: '2027-08-31' }, 1, 6).changes;
    assert.equal(change?.to, '2028-02-29');
  });

  test('forecasts nothing that was not, and keeps what is forecast with what is due', () => {
    const expected = plan({
      promised: { dueMonth: 27, baselineMonth: 27 },
      late: { dueMonth: 27, baselineMonth: 27, forecastMonth: 29 },
    });
    assert.deepEqual(told(shiftFrom(expected, 21, 3)), [
      'promised dueMonth 27 → 30',
      'late dueMonth 27 → 30',
      'late forecastMonth 29 → 32',
      'endDate 2029-12-31 → 2030-03-31',
    ]);
  });

  test('leaves whole what would end in no month or before it begins, and says so', () => {
    const near = plan(
      {
        early: { startMonth: 22, dueMonth: 25 },
        day: { dueDate: '2027-10-31' },
        begun: { startMonth: 10, dueMonth: 38 },
        far: { dueMonth: 40 },
        beginning: { startMonth: 24, dueMonth: 45 },
      },
      { endDate: '2028-01-31' },
    );
    const shift = shiftFrom(near, 21, -30);
    assert.deepEqual(told(shift), [
      'far dueMonth 40 → 10',
      'beginning startMonth 24 → 1',
      'beginning dueMonth 45 → 15',
    ]);
    assert.deepEqual(
      shift.staying.map(({ id }) => id),
      ['early', 'day', 'begun'],
    );
    const far = shiftFrom(plan({ far: { dueMonth: 1190 } }), 1, 60);
    assert.deepEqual(far.staying, [ref('far')]);
  });

  test('names what would end before a month, and did not before', () => {
    const items = plan({ a: { dueMonth: 25 }, b: { dueMonth: 30 }, over: { dueMonth: 19 }, none: {} });
    const { patch } = shiftFrom(items, 18, -6);
    assert.deepEqual(endingBefore(items, patch, 21), [ref('a')]);
    assert.deepEqual(endingBefore(items, {}, 21), []);
  });

  test('moves nothing by what is no number of months', () => {
    for (const months of [0.5, NaN, Infinity, 0]) assert.deepEqual(shiftFrom(document, 18, months).changes, []);
    assert.deepEqual(shiftFrom(document, NaN, 6).changes, []);
  });

  test('keeps what is achieved or cancelled, of any roadmap, and every baseline', () => {
    fc.assert(
      fc.property(
        anyRoadmap,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -12, max: 36 }),
        (before, month, months) => {
          const { patch, staying } = shiftFrom(before, month, months);
          const after = applyPatch(before, patch);
          const stays = new Set(staying.map(itemKey));
          for (const { ref: item, span } of schedule(before).items.values()) {
            const [entry, now] = [entryOf(before, item), entryOf(after, item)];
            if (isAchieved(entry) || entry?.['status'] === 'cancelled') assert.equal(now, entry);
            assert.equal(now?.['baselineMonth'], entry?.['baselineMonth']);
            if (!span || isAchieved(entry) || entry?.['status'] === 'cancelled' || stays.has(itemKey(item))) continue;
            const finish = span.finish >= month ? span.finish + months : span.finish;
            assert.equal(itemSpan(now, after)?.finish, finish);
          }
        },
      ),
    );
  });
});
