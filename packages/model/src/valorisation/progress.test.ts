import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import { resultParts } from '../results/completeness.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Result } from '../schema/result.ts';
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import { law } from '../testing/law.ts';
import { anyPlans } from '../testing/any-plans.ts';
import { validate } from '../validate-partnership.ts';
import { addToPlan, builderSteps, completenessOf, movePlan, progressOf, type PlanCollection } from '../valorisation.ts';

const today = '2026-11-21';
const full: ValorisationPlan = {
  need: 'Blades that melt',
  uniqueValue: 'Keeps the old tools',
  targetGroups: 'Blade makers',
  users: 'Dismantlers',
  routes: { licensing: true },
  roles: { brc: { role: 'Maker' } },
  steps: {
    s1: {
      title: 'File',
      responsible: 'brc',
      startMonth: 2,
      cost: { cents: 5, currency: 'EUR' },
      fundedBy: { f1: true },
    },
  },
  jointExploitation: { relevant: false, reason: 'One owner' },
  fundings: { f1: { title: 'Own funds' } },
  risks: { k1: { title: 'Price', mitigation: 'Second source' } },
  contacts: { c1: { partner: 'brc', contact: 'ada' } },
  reviewDate: '2027-01-01',
};
const result: Result = {
  title: 'Resin',
  ownership: { kind: 'single', owners: { brc: {} } },
  openAccess: { mode: 'open' },
  protection: { a: { form: 'patent' } },
};
const document = (plan: ValorisationPlan, of: Result = result): Partnership => ({
  partners: { brc: { name: 'Brenner', contacts: { ada: { name: 'Ada Lind' } } } },
  results: { r1: of },
  valorisationPlans: { r1: plan },
});

describe('how far a plan has come', () => {
  test('is done in every step when each has what it asks for', () => {
    assert.ok(Object.values(progressOf(document(full), 'r1', today)).every((step) => step === 'done'));
    assert.equal(completenessOf(document(full), 'r1').done, 6);
  });

  test('is empty where nothing is said', () => {
    const progress = progressOf(document({}, { title: 'Resin' }), 'r1', today);
    assert.ok(Object.values(progress).every((step) => step === 'empty'));
    assert.deepEqual(Object.keys(progress), [...builderSteps]);
    assert.equal(completenessOf({}, 'r1').done, 0);
  });

  test('is begun where something is', () => {
    const begun = (plan: ValorisationPlan, of?: Result) =>
      Object.entries(progressOf(document(plan, of ?? { title: 'Resin' }), 'r1', today)).flatMap(([step, state]) =>
        state === 'begun' ? [step] : [],
      );
    assert.deepEqual(begun({ summary: 'A', market: 'B', channels: { standardisation: true } }), [
      'need',
      'users',
      'routes',
    ]);
    assert.deepEqual(begun({}, { title: 'Resin', openAccess: { mode: 'open' } }), ['ownership']);
    assert.deepEqual(begun({ reviewDate: '2026-11-20' }), ['review']);
    assert.deepEqual(
      begun({ risks: { k1: { title: 'Price' } }, contacts: { c1: { partner: 'brc', contact: 'bo' } } }),
      ['risks', 'contacts'],
    );
  });

  law(
    'never goes back when something is filled in: a role, who takes a step and when, a form, a reason',
    fc.property(anyPlans, fc.constantFrom('a', 'b'), (before, id) => {
      const steps = before.valorisationPlans?.[id]?.steps;
      const stepIds =
        typeof steps === 'object' && steps ? Object.keys(steps).filter((step) => step !== '__proto__') : [];
      const filled = {
        valorisationPlans: {
          [id]: {
            roles: { a: { role: 'Maker' }, c: { role: 'Seller' } },
            steps: Object.fromEntries(stepIds.map((step) => [step, { responsible: 'a', startMonth: 3 }])),
            jointExploitation: { form: 'joint-product', reason: 'As agreed' },
          },
        },
        results: { [id]: { protection: { more: { form: 'patent' } }, openAccess: { justification: 'As agreed' } } },
      };
      let after: Partnership;
      try {
        after = applyPatch(before, filled);
      } catch {
        // A document that no document can be is not merged with.
        return;
      }
      const [then, now] = [completenessOf(before, id).parts, completenessOf(after, id).parts];
      for (const part of resultParts) assert.ok(!then[part] || now[part], part);
    }),
  );
});

describe('an edit of a plan', () => {
  test('adds an entry behind all others, under an id of its own, to a plan that need not be there yet', () => {
    const before = document({ steps: { s1: { title: 'File', order: 7 } } });
    const added = addToPlan(before, 'r1', 'steps', { title: 'Sell' });
    assert.ok(added);
    const after = applyPatch(before, added.patch);
    assert.deepEqual(after.valorisationPlans?.['r1']?.steps?.[added.id], { title: 'Sell', order: 8 });
    assert.deepEqual(after.valorisationPlans['r1'].steps['s1'], { title: 'File', order: 7 });
    const entries: [PlanCollection, object][] = [
      ['fundings', { title: 'Loan' }],
      ['risks', { title: 'Price' }],
      ['reviews', { date: today }],
      ['contacts', { partner: 'brc', contact: 'ada' }],
    ];
    for (const [collection, entry] of entries) {
      const one = addToPlan({}, 'r1', collection, { ...entry });
      assert.deepEqual(validate(applyPatch(document({}), one?.patch ?? {})), [], collection);
    }
    assert.equal(addToPlan(before, '__proto__', 'steps', {}), undefined);
  });

  test('gives a plan whose result is gone to a result that has none, and overwrites nothing', () => {
    const before: Partnership = {
      results: { r2: { title: 'A' }, r3: { title: 'B' } },
      valorisationPlans: { r1: full, r3: {} },
    };
    const after = applyPatch(before, movePlan(before, 'r1', 'r2'));
    assert.deepEqual(after.valorisationPlans, { r2: full, r3: {} });
    assert.deepEqual(movePlan(before, 'r1', 'r3'), {});
    assert.deepEqual(movePlan(before, 'r1', 'nowhere'), {});
    const unreadable = {
      ...before.valorisationPlans,
      r2: 'see the annex',
    } as unknown as NonNullable<typeof before.valorisationPlans>;
    assert.deepEqual(movePlan({ ...before, valorisationPlans: unreadable }, 'r1', 'r2'), {});
    assert.deepEqual(movePlan(before, 'r9', 'r2'), {});
  });
});
