import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch, type Partnership } from '@kvasir/model';
import { schedule, type RoadmapDocument } from '@kvasir/model/roadmap.js';
import fc from 'fast-check';
import { consequencesOf } from './consequences.ts';

const ms4 = { collection: 'milestones', id: 'ms4' } as const;

function plan(late: number): RoadmapDocument {
  const milestones: Partnership['milestones'] = {
    ms4: { title: 'Shell', dueMonth: 21, baselineMonth: 21, forecastMonth: late },
    d: { title: 'Process', dueMonth: 24, dependsOn: { ms4: {} } },
    e: { title: 'Blade set', dueMonth: 34, dependsOn: { d: { lag: 10 } } },
    far: { title: 'Far off', dueMonth: 60, dependsOn: { ms4: {} } },
  };
  return { milestones };
}

const ids = (refs: readonly { id: string }[]) => refs.map(({ id }) => id);

describe('What an item moves', () => {
  test('is what waits for it in vain, and what waits for that', () => {
    const { moved, move } = consequencesOf(plan(26), ms4);
    assert.deepEqual(ids(moved), ['d', 'e']);
    assert.deepEqual(
      move.changes.map(({ field, from, to }) => [field, from, to]),
      [
        ['dueMonth', 24, 26],
        ['dueMonth', 34, 36],
      ],
    );
  });

  test('is nothing as long as there is room', () => {
    const { moved, tight } = consequencesOf(plan(22), ms4);
    assert.deepEqual([ids(moved), ids(tight)], [[], []]);
  });

  test('tells what has no room left, and what hangs on that', () => {
    const { moved, tight } = consequencesOf(plan(24), ms4);
    assert.deepEqual([ids(moved), ids(tight)], [[], ['d', 'e']]);
  });

  test('leaves no dependency violated that can be mended, whatever the months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (late) => {
        const document = plan(late);
        const { move, after } = consequencesOf(document, ms4);
        assert.deepEqual(after, applyPatch(document, move.patch));
        assert.deepEqual(schedule(after).violations, []);
      }),
    );
  });

  test('ends where things wait for themselves', () => {
    const milestones: Partnership['milestones'] = {
      ms4: { title: 'One', dueMonth: 5, dependsOn: { other: {} } },
      other: { title: 'Other', dueMonth: 5, dependsOn: { ms4: {} } },
    };
    assert.deepEqual(ids(consequencesOf({ milestones }, ms4).moved), []);
  });
});
