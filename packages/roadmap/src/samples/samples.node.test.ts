import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '@kvasir/model';
import { review } from '@kvasir/model/review.js';
import { changesSince, schedule } from '@kvasir/model/roadmap.js';
import { validate } from '@kvasir/model/validate.js';
import { bladeLoop, empty } from './blade-loop.ts';
import { delayed } from './delayed.ts';
import { crowd, cycleOf, hostile } from './hostile.ts';
import { large } from './large.ts';
import { longWords } from './long-words.ts';
import { postProject } from './post-project.ts';
import { rightToLeft } from './right-to-left.ts';

const count = (map: object | undefined): number => Object.keys(map ?? {}).length;
const whole = (roadmap: object): Partnership => ({ schema: 'urn:kvasir:partnership:1', ...roadmap });

describe('the samples', () => {
  test('follow the schema, but for the one that is meant not to', () => {
    for (const sample of [bladeLoop, empty, delayed, postProject, large(50), longWords, rightToLeft, cycleOf(2)]) {
      assert.deepEqual(validate(whole(sample)), []);
    }
    assert.ok(validate(whole(hostile)).length > 20);
  });

  test('show a project of real size: seven work packages, nine milestones and three steps after it, 86 deliverables', () => {
    const { partners, workPackages, milestones = {}, deliverables, reviews } = bladeLoop;
    assert.deepEqual([partners, workPackages, deliverables, reviews].map(count), [7, 7, 86, 4]);
    const after = Object.values(milestones).filter(({ workPackages: belongs }) => !belongs);
    assert.deepEqual([count(milestones) - after.length, after.length], [9, 3]);
  });

  test('raise what a coordinator would be asked about, once each, and leave most of the plan without a finding', () => {
    const found = review(bladeLoop);
    const rules = new Set(found.map(({ rule }) => rule));
    const expected = [
      'item-without-lead',
      'milestone-without-verification',
      'accountable-not-one',
      'responsible-missing',
      'delayed-without-forecast',
      'work-package-outlived',
      'dependency-violated',
      'review-rhythm-broken',
      'milestone-without-outcome',
    ] as const;
    assert.deepEqual(
      expected.filter((rule) => !rules.has(rule)),
      [],
    );
    const ofThePlan = found.filter(({ pointer }) => /^\/(milestones|deliverables|reviews)/.test(pointer));
    assert.ok(ofThePlan.length <= 12, ofThePlan.map(({ message }) => message).join('\n'));
  });

  test('tell of one delay that moves others, since the last review', () => {
    const { reviews = {}, milestones = {}, deliverables = {} } = bladeLoop;
    const changes = changesSince(reviews['mid-term'] ?? {}, bladeLoop);
    const moved = changes.filter(({ field }) => field === 'forecastMonth').map(({ ref }) => ref?.id);
    assert.deepEqual(moved.sort(), ['d3-2', 'd5-1', 'ms4']);
    const all = [...Object.values(milestones), ...Object.values(deliverables)];
    assert.equal(all.filter(({ status }) => status === 'delayed').length, 1);
    assert.equal(all.filter(({ status }) => status === 'at-risk').length, 2);
    const critical = [...schedule(bladeLoop).items.values()].filter(({ isCritical }) => isCritical);
    assert.deepEqual(critical.map(({ ref }) => ref.id).sort(), ['d1-9', 'd3-2', 'd5-1', 'd5-10', 'ms4', 'ms7']);
  });

  test('have a long chain without slack that ends after the project', () => {
    const { items } = schedule(delayed);
    const critical = [...items.values()].filter(({ isCritical }) => isCritical);
    assert.ok(critical.length >= 16, String(critical.length));
    assert.ok(critical.some(({ ref }) => ref.id === 'handover'));
    assert.ok(review(delayed).some(({ rule }) => rule === 'due-after-end'));
  });

  test('have two thousand items with four thousand dependencies, the same each time', () => {
    const plan = large(2000);
    assert.deepEqual(plan, large(2000));
    const items = [...Object.values(plan.milestones ?? {}), ...Object.values(plan.deliverables ?? {})];
    assert.equal(items.length, 2000);
    const dependencies = items.reduce((sum, { dependsOn }) => sum + count(dependsOn), 0);
    assert.ok(dependencies > 3900 && dependencies <= 4000, String(dependencies));
    assert.deepEqual(schedule(plan).cycles, []);
  });

  test('go round in circles of any length, and crowd one month', () => {
    assert.deepEqual(
      [2, 500].map((length) => schedule(cycleOf(length)).cycles[0]?.length),
      [2, 500],
    );
    assert.equal(count(crowd(10_000).deliverables), 10_000);
  });
});
