import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch } from '../patch/apply-patch.ts';
import { createReviewer } from '../review/reviewer.ts';
import { foundInAnySize, largePartnership } from '../testing/large-partnership.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Deliverable } from '../schema/work-plan.ts';
import { moveItem } from './moves.ts';
import { schedule } from './schedule.ts';

const size = 2_000;
const id = (index: number): string => `item-${String(index)}`;
const monthOf = (index: number): number => 1 + Math.floor((index * 47) / size);

/** 2,000 items in the order of time, of which each waits for two before it. */
function network(): Partnership {
  const items = Array.from({ length: size }, (_, index): [string, Deliverable] => [
    id(index),
    {
      title: `Report ${String(index)}`,
      lead: 'partner-1',
      dueMonth: monthOf(index),
      baselineMonth: monthOf(index),
      startMonth: Math.max(1, monthOf(index) - 3),
      dependsOn: Object.fromEntries(
        [7, 31].filter((back) => back <= index).map((back) => [id(index - back), { type: 'FF' }]),
      ),
      obligation: index % 2 === 0 ? 'data-management-plan' : 'dissemination-exploitation-plan',
    },
  ]);
  const large = largePartnership({ partners: 10, results: 50, milestones: 1, indicators: 10, observations: 1 });
  return {
    ...large,
    milestones: Object.fromEntries(
      items
        .slice(0, size / 2)
        .map(([key, item]) => [key, { ...item, meansOfVerification: 'Report', results: { 'result-1': true } }]),
    ),
    deliverables: Object.fromEntries(items.slice(size / 2)),
    agreements: {},
    valorisationPlans: {},
  };
}

/** The median of some runs, in milliseconds. */
function medianOf(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[7] ?? Infinity;
}

describe('2,000 items with 4,000 dependencies', () => {
  const document = network();

  test('are what is measured', () => {
    const { items, violations, cycles } = schedule(document);
    const links = [...items.values()].reduce((sum, { dependsOn }) => sum + dependsOn.length, 0);
    assert.ok(links > 3_950 && links <= 4_000);
    assert.deepEqual([violations, cycles], [[], []]);
    assert.ok([...items.values()].filter(({ isCritical }) => isCritical).length > 0);
  });

  // 20 ms, with as much again four times over for a busy machine.
  test('have schedule and findings within 20 ms of an edit', () => {
    const reviewer = createReviewer();
    assert.ok(reviewer(document).every(({ rule }) => rule.endsWith('-missing') || foundInAnySize.has(rule)));
    let edited = document;
    let month = 1;
    const median = medianOf(() => {
      month = month === 40 ? 1 : month + 1;
      edited = applyPatch(edited, moveItem(edited, { collection: 'milestones', id: id(500) }, { due: month }).patch);
      schedule(edited);
      reviewer(edited);
    });
    assert.ok(median < 100, `${median.toFixed(1)} ms`);
  });
});
