import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch } from '../patch/apply-patch.ts';
import { review } from '../review/reviewer.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { PlanStep, ValorisationPlan } from '../schema/valorisation-plan.ts';
import { validate } from '../validate-partnership.ts';
import { costsOf, fundingOf, nextStepOf, stepsOf, stepToMilestone, timelineOf } from '../valorisation.ts';

const today = '2026-11-21';

const document = (
  steps: Record<string, PlanStep>,
  more: Partnership = {},
  plan: ValorisationPlan = {},
): Partnership => ({
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  partners: { brc: { name: 'Brenner Composites GmbH' } },
  results: { r3: { title: 'Infusion' } },
  valorisationPlans: { r3: { ...plan, steps } },
  ...more,
});
const readOne = (step: Partial<PlanStep>, more: Partnership = {}) => {
  const [read] = stepsOf(document({ s1: { title: 'File', ...step } }, more), 'r3', today);
  assert.ok(read);
  return read;
};

describe('the steps of a plan', () => {
  test('are in the order that was given to them, and else by month; those without either come last', () => {
    const steps = {
      d: { title: 'D' },
      c: { title: 'C', startMonth: 30 },
      b: { title: 'B', endMonth: 12 },
      a: { title: 'A', order: 1 },
    };
    assert.deepEqual(
      stepsOf(document(steps), 'r3', today).map(({ id }) => id),
      ['a', 'b', 'c', 'd'],
    );
  });

  test('have days that follow from the months of the project', () => {
    const { startDate, endDate, isLate, isAfterEnd } = readOne({ startMonth: 2, endMonth: 10 });
    assert.deepEqual([startDate, endDate, isLate, isAfterEnd], ['2026-02-01', '2026-10-31', true, false]);
    assert.equal(readOne({ endMonth: 10, status: 'achieved' }).isLate, false);
    assert.equal(readOne({ endMonth: 49 }).isAfterEnd, true);
    assert.equal(readOne({ startMonth: 12 }).endDate, '2026-12-31');
    assert.equal(readOne({ startMonth: 0.5, endMonth: 1201 }).endDate, undefined);
  });

  test('say what their references lead to, also when it is gone', () => {
    const there: Partnership = {
      milestones: { m1: { title: 'Tried', dueMonth: 30 } },
      indicators: { i1: { title: 'Mass' } },
    };
    const linked = readOne({ milestone: 'm1', indicator: 'i1', responsible: 'brc' }, there);
    assert.deepEqual([linked.milestone, linked.milestoneMonth, linked.indicator], ['linked', 30, 'linked']);
    const gone = readOne({ milestone: 'm2', indicator: 'i2', responsible: 'kestrel' }, there);
    assert.deepEqual([gone.milestone, gone.indicator, gone.responsible?.state], ['gone', 'gone', 'missing']);
    assert.deepEqual([readOne({}).milestone, readOne({}).responsible], ['none', undefined]);
  });

  test('say which background stands in their way', () => {
    const background: Partnership['background'] = {
      b1: { title: 'Monomers', partner: 'ivm', limitations: { exploitation: 'Wind energy only' } },
      b2: { title: 'Moulds', partner: 'ivm', accessRights: { brc: { exploitation: { terms: 'none' } } } },
      b3: { title: 'Data', partner: 'ivm', limitations: { implementation: 'Not to be copied' } },
    };
    const step = { responsible: 'brc', background: { b1: true, b2: true, b3: true } } as const;
    assert.deepEqual(readOne(step, { background }).limitedBackground, ['b1', 'b2']);
    assert.deepEqual(readOne({ ...step, responsible: 'ivm' }, { background }).limitedBackground, []);
  });

  test('have a next one: of what is not over, that which ends first', () => {
    const steps: Record<string, PlanStep> = {
      a: { title: 'A', startMonth: 1, endMonth: 60 },
      b: { title: 'B', startMonth: 20, endMonth: 30 },
      c: { title: 'C', endMonth: 5, status: 'cancelled' },
      d: { title: 'D' },
    };
    assert.equal(nextStepOf(stepsOf(document(steps), 'r3', today))?.id, 'b');
    assert.equal(nextStepOf([]), undefined);
  });
});

describe('the timeline', () => {
  test('reaches from the first month to the last, beyond the end where steps do', () => {
    const steps = {
      a: { title: 'A', startMonth: 1, endMonth: 24 },
      b: { title: 'B', startMonth: 96 },
      c: { title: 'C' },
    };
    const { from, to, end, bars } = timelineOf(stepsOf(document(steps), 'r3', today), document({}));
    assert.deepEqual([from, to, end], [1, 96, { month: 48, at: 0.5 }]);
    assert.deepEqual(bars, [
      { id: 'a', start: 0, length: 0.25 },
      { id: 'b', start: 95 / 96, length: 1 / 96 },
    ]);
  });

  test('draws what ends before it begins, and does without a start', () => {
    const { bars, end, to } = timelineOf([{ id: 'a', startMonth: 8, endMonth: 5 }], {});
    assert.deepEqual([bars, end, to], [[{ id: 'a', start: 0.5, length: 0.5 }], undefined, 8]);
  });
});

describe('a step that becomes a milestone', () => {
  const step: PlanStep = {
    title: 'Try it out',
    responsible: 'brc',
    startMonth: 20,
    endMonth: 26,
    evidence: 'Report',
    indicator: 'i1',
  };
  const others: Partnership = {
    milestones: { m1: { title: 'First', number: 'MS1', order: 1 } },
    indicators: { i1: { title: 'Mass' } },
  };

  test('brings its title, its months, who takes it, and its evidence, and is linked to it', () => {
    const before = document({ s1: step }, others);
    const after = applyPatch(before, stepToMilestone(before, 'r3', 's1'));
    const id = after.valorisationPlans?.['r3']?.steps?.['s1']?.milestone ?? '';
    assert.deepEqual(after.milestones?.[id], {
      title: 'Try it out',
      number: 'MS2',
      order: 2,
      startMonth: 20,
      dueMonth: 26,
      lead: 'brc',
      meansOfVerification: 'Report',
      results: { r3: true },
      indicators: { i1: true },
    });
    assert.deepEqual(validate(after), []);
    assert.ok(!review(after).some(({ rule }) => rule.endsWith('-missing') && rule.startsWith('step')));
  });

  test('is made anew under its id when it is gone, so that others find it again', () => {
    const before = document({ s1: { ...step, milestone: 'm7' } }, others);
    assert.deepEqual(Object.keys(stepToMilestone(before, 'r3', 's1')['milestones'] ?? {}), ['m7']);
  });

  test('is not made where something else stands in the place of milestones', () => {
    const before = { ...document({ s1: step }), milestones: 'see the annex' } as unknown as Partnership;
    assert.deepEqual(stepToMilestone(before, 'r3', 's1'), {});
  });

  test('is not made twice, nor of a step that is not there', () => {
    const before = document({ s1: { ...step, milestone: 'm1' } }, others);
    assert.deepEqual(stepToMilestone(before, 'r3', 's1'), {});
    assert.deepEqual(stepToMilestone(before, 'r3', 's9'), {});
    assert.deepEqual(stepToMilestone(before, '__proto__', 's1'), {});
  });

  test('leaves out what leads nowhere, and what would contradict itself', () => {
    const before = document({
      s1: { title: ' ', responsible: 'kestrel', indicator: 'i9', startMonth: 9, endMonth: 5 },
    });
    const [made] = Object.values(stepToMilestone(before, 'r3', 's1')['milestones'] ?? {});
    assert.deepEqual(made, { title: 's1', order: 1, dueMonth: 5, results: { r3: true } });
  });
});

describe('money', () => {
  test('adds up in each currency by itself', () => {
    const eur = (cents: number) => ({ cents, currency: 'EUR' });
    assert.deepEqual(
      costsOf([eur(1), { cents: 5, currency: 'USD' }, eur(2), { cents: 1.5, currency: 'EUR' }, 'much']),
      [eur(3), { cents: 5, currency: 'USD' }],
    );
    assert.deepEqual(costsOf([]), []);
  });

  test('is needed for steps, secured or asked for, and the rest is a gap', () => {
    const eur = (cents: number) => ({ cents, currency: 'EUR' });
    const steps: Record<string, PlanStep> = {
      a: { title: 'A', cost: eur(1000), fundedBy: { grant: true } },
      b: { title: 'B', cost: { cents: 50, currency: 'NOK' } },
      c: { title: 'C', cost: eur(9999), status: 'cancelled' },
      d: { title: 'D', cost: eur(10), funding: 'Own funds' },
      e: { title: 'E', cost: eur(10), fundedBy: { gone: true } },
    };
    const fundings: ValorisationPlan['fundings'] = {
      grant: { title: 'Prototype grant', status: 'granted', amount: eur(600), order: 2 },
      other: { title: 'Investor', status: 'applied', amount: eur(700), order: 1 },
      no: { title: 'Loan', status: 'refused', amount: eur(5000) },
    };
    const reading = fundingOf(document(steps, {}, { fundings }), 'r3');
    assert.deepEqual(reading.needed, [eur(1020), { cents: 50, currency: 'NOK' }]);
    assert.deepEqual([reading.secured, reading.asked], [[eur(600)], [eur(700)]]);
    assert.deepEqual(reading.gap, [eur(420), { cents: 50, currency: 'NOK' }]);
    assert.deepEqual(reading.unfunded, ['b', 'e']);
    assert.deepEqual(
      reading.fundings.map(({ id, steps: paid }) => [id, paid]),
      [
        ['other', []],
        ['grant', ['a']],
        ['no', []],
      ],
    );
  });
});
