import { settled } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlanSlice } from '../plan-value.ts';
import { centsIn, columns, planWith, press, shownSharing, waterfall } from './testing/shown-sharing.ts';

const cents = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.maxSafeNat());
const percent = fc.integer({ min: 0, max: 100 }).map((part) => `${String(part)}/100`);
const money = cents.map((amount) => ({ cents: amount, currency: 'EUR' }));

/** Sharings that can be reckoned, by each rule. */
const sharing = fc.record({
  rule: fc.constantFrom('equal', 'proportional', 'by-impact', 'negotiated', 'waterfall'),
  rest: fc.constantFrom('equal', 'proportional', 'by-impact', 'negotiated'),
  gross: money,
  deductions: fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.record({ title: fc.string(), amount: money }), fc.record({ title: fc.string(), share: percent })),
  ),
  parties: fc.constant({ brc: { share: '1/7' }, ivm: { share: '2/7' }, vnt: { share: '4/7' } }),
  weights: fc.record({
    i5: fc.record({
      weight: fc.integer({ min: 1, max: 1000 }),
      contributions: fc.record({ brc: fc.constant({ share: '1/3' }), ivm: percent.map((share) => ({ share })) }),
    }),
  }),
});

describe('the amounts on the screen', () => {
  it('sum to the income, to the cent, whatever is shared by whatever rule', async () => {
    const step = await shownSharing(waterfall);
    await fc.assert(
      fc.asyncProperty(sharing, async (value) => {
        step.element.value = planWith(value);
        await settled(step.element);
        const sum = (list: readonly number[]): bigint => list.reduce((all, one) => all + BigInt(one), 0n);
        const parties = sum(centsIn(step, columns.ofParties));
        const deductions = sum(centsIn(step, '.sharing-row-deduction > tr:first-child .sharing-number > bdi'));
        expect(parties - deductions).to.equal(BigInt(value.gross.cents));
        expect(step.all('.fall-row-amount')).to.deep.equal(step.all(columns.amounts));
        const [, shared = ''] = step.all('.sharing-table tfoot .panel-number');
        expect(BigInt(shared.replace(/[.,]/g, ''))).to.equal(parties);
      }),
      { numRuns: 40 },
    );
  });
});

describe('whatever stands in the place of a sharing', () => {
  it('is shown as it came, and stays as it is', async () => {
    const step = await shownSharing(waterfall);
    for (const words of ['Try other numbers', 'Compare the rules', 'Show how']) await press(step, words);
    for (const field of ['weights', 'parties/brc/gives']) step.part.openAt(`/valorisationPlans/r1/sharing/${field}`);
    const anything = fc.jsonValue({ maxDepth: 2 });
    const hostile = fc.oneof(
      anything,
      fc.record(
        Object.fromEntries(
          ['rule', 'rest', 'gross', 'deductions', 'parties', 'weights', 'reason', 'fairness'].map((key) => [
            key,
            fc.oneof(anything, fc.dictionary(fc.constantFrom('brc', 'x', '__proto__'), anything)),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const whole = planWith(value) as PlanSlice;
        const before = JSON.stringify(whole);
        step.element.value = whole;
        await settled(step.element);
        // An element that could not draw its value says so with the next drawing.
        step.element.requestUpdate();
        await settled(step.element);
        expect(step.element.matches(':state(error)')).to.equal(false);
        expect(JSON.stringify(step.element.value)).to.equal(before);
      }),
      { numRuns: 60 },
    );
  });
});
