import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../schema/result.ts';
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import { completeness, resultParts, resultPlace, type ResultPart } from './completeness.ts';

const resin = (fields: Partial<Result>): Result => ({ title: 'Resin', ...fields });
const single = resin({ ownership: { kind: 'single', owners: { brc: {} } } });
const both = { brc: {}, nlu: {} };
const plan = (fields: ValorisationPlan) => fields;
const settled = (result: Result, with_?: ValorisationPlan): ResultPart[] => {
  const parts = completeness(result, with_);
  return resultParts.filter((part) => parts[part]);
};

describe('the completeness of a result', () => {
  test('begins with nothing', () => {
    assert.deepEqual(settled(resin({})), []);
    assert.deepEqual(Object.keys(completeness(resin({}), undefined)), [...resultParts]);
  });

  for (const [part, what, result, of] of [
    ['ownership', 'a single owner', single, undefined],
    [
      'ownership',
      'joint owners with a regime who decide',
      resin({
        ownership: { kind: 'joint', owners: both, jointRegime: 'horizon-europe' },
        control: { filing: { brc: true } },
      }),
      undefined,
    ],
    ['open-access', 'openness', resin({ openAccess: { mode: 'open' } }), undefined],
    ['open-access', 'a reason', resin({ openAccess: { mode: 'closed', justification: 'Patent first' } }), undefined],
    ['protection', 'a form of protection', resin({ protection: { p: { form: 'none' } } }), undefined],
    [
      'roles',
      'a role for everybody',
      resin({ contributors: both }),
      plan({ roles: { brc: { role: 'Makes it' }, nlu: { role: 'Tests it' } } }),
    ],
    [
      'steps',
      'steps with a month and somebody',
      resin({}),
      plan({ steps: { s: { title: 'Trial', responsible: 'brc', endMonth: 40 } } }),
    ],
    ['joint-exploitation', 'a form', resin({}), plan({ jointExploitation: { relevant: true, form: 'licence-pool' } })],
    [
      'joint-exploitation',
      'a reason against it',
      resin({}),
      plan({ jointExploitation: { relevant: false, reason: 'Other fields' } }),
    ],
  ] as const satisfies (readonly [ResultPart, string, Result, ValorisationPlan | undefined])[]) {
    test(`has ${part} with ${what}`, () => {
      assert.ok(settled(result, of).includes(part));
    });
  }

  for (const [part, what, result, of] of [
    [
      'ownership',
      'a single owner of whom two are named',
      resin({ ownership: { kind: 'single', owners: both } }),
      undefined,
    ],
    ['ownership', 'owners without a kind', resin({ ownership: { owners: both } }), undefined],
    [
      'ownership',
      'joint owners without a regime',
      resin({ ownership: { kind: 'joint', owners: both }, control: { filing: { brc: true } } }),
      undefined,
    ],
    [
      'ownership',
      'joint owners of whom nobody decides',
      resin({ ownership: { kind: 'joint', owners: both, jointRegime: 'desca-1' } }),
      undefined,
    ],
    [
      'ownership',
      'joint owners and empty rules',
      resin({ ownership: { kind: 'joint', owners: both, jointRegime: 'desca-1' }, control: { filing: {} } }),
      undefined,
    ],
    [
      'ownership',
      'an owner who is to be determined',
      resin({ ownership: { kind: 'to-be-determined', owners: both } }),
      undefined,
    ],
    ['open-access', 'closure without a reason', resin({ openAccess: { mode: 'closed' } }), undefined],
    ['open-access', 'a reason alone', resin({ openAccess: { justification: 'Patent first' } }), undefined],
    ['roles', 'a role for one of two', resin({ contributors: both }), plan({ roles: { brc: { role: 'Makes it' } } })],
    ['roles', 'roles of nobody who took part', resin({}), plan({ roles: { brc: { role: 'Makes it' } } })],
    ['steps', 'a step of nobody', resin({}), plan({ steps: { s: { title: 'Trial', startMonth: 40 } } })],
    ['steps', 'a step at no time', resin({}), plan({ steps: { s: { title: 'Trial', responsible: 'brc' } } })],
    ['joint-exploitation', 'relevance without a form', resin({}), plan({ jointExploitation: { relevant: true } })],
    ['joint-exploitation', 'a no without a reason', resin({}), plan({ jointExploitation: { relevant: false } })],
  ] as const satisfies (readonly [ResultPart, string, Result, ValorisationPlan | undefined])[]) {
    test(`lacks ${part} with ${what}`, () => {
      assert.ok(!settled(result, of).includes(part));
    });
  }

  test('is said of any value, and nothing throws', () => {
    const field = fc.constantFrom(
      ...['ownership', 'kind', 'owners', 'control', 'openAccess', 'mode', 'protection', 'roles', 'steps'],
      ...['jointExploitation', 'contributors', 'brc'],
    );
    const leaf = fc.oneof(fc.anything({ maxDepth: 1 }), fc.constantFrom('joint', 'single', 'open'));
    const value = fc.oneof(leaf, fc.dictionary(field, fc.oneof(leaf, fc.dictionary(field, leaf))));
    fc.assert(
      fc.property(fc.dictionary(field, value), fc.dictionary(field, value), (result, with_) => {
        const parts = completeness(result as unknown as Result, with_);
        assert.ok(Object.values(parts).every((part) => typeof part === 'boolean'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the place of a result', () => {
  for (const [pointer, place] of [
    ['/results/r1', { result: 'r1', part: undefined }],
    ['/results/r1/title', { result: 'r1', part: undefined }],
    ['/results/r1/ownership/owners/brc/share', { result: 'r1', part: 'ownership' }],
    ['/results/r1/contributors/brc', { result: 'r1', part: 'ownership' }],
    ['/results/r1/control/filing', { result: 'r1', part: 'ownership' }],
    ['/results/r1/openAccess/licence', { result: 'r1', part: 'open-access' }],
    ['/results/r1/protection/p1/costs', { result: 'r1', part: 'protection' }],
    ['/valorisationPlans/r1', { result: 'r1', part: undefined }],
    ['/valorisationPlans/r1/roles/brc', { result: 'r1', part: 'roles' }],
    ['/valorisationPlans/r1/steps/s1/responsible', { result: 'r1', part: 'steps' }],
    ['/valorisationPlans/r1/jointExploitation/form', { result: 'r1', part: 'joint-exploitation' }],
    ['/results/a~1b/ownership', { result: 'a/b', part: 'ownership' }],
    ['/results/r1/toString', { result: 'r1', part: undefined }],
    ['/results', undefined],
    ['', undefined],
    ['/background/b1/protection', undefined],
    ['no pointer', undefined],
  ] as const) {
    test(`of ${pointer || 'the whole document'} is ${place ? `${place.result}, ${place.part ?? 'no part'}` : 'none'}`, () => {
      assert.deepEqual(resultPlace(pointer), place);
    });
  }
});
