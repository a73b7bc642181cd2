import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import type { ValueSharing } from '../schema/value-sharing.ts';
import { law } from '../testing/law.ts';
import {
  compareRules,
  shareValue,
  sharingOf,
  sharingRules,
  type Sharing,
  type SharingInput,
  type SharingLine,
} from '../valorisation.ts';

type Shared = Extract<Sharing, { kind: 'shared' }>;

function shared(sharing: Sharing): Shared {
  assert.ok(sharing.kind === 'shared', JSON.stringify(sharing));
  return sharing;
}

const eur = (cents: number) => ({ cents, currency: 'EUR' });
const centsOf = (sharing: Sharing) => Object.fromEntries(shared(sharing).parties.map(({ id, cents }) => [id, cents]));

/** The waterfall of an infusion process with three owners. */
const infusion: ValueSharing = {
  rule: 'waterfall',
  rest: 'proportional',
  gross: eur(120_000_00),
  deductions: {
    inventors: { title: 'Inventors', kind: 'inventors', share: '3/10', order: 2 },
    protection: { title: 'Protection', kind: 'protection', amount: eur(18_400_00), order: 1 },
  },
  reason: 'Tools, chemistry and turbine were each indispensable.',
};
const third = { share: '1/3' };

function planned(sharing: ValueSharing, more: Partnership = {}): Partnership {
  return {
    results: {
      r3: { title: 'Infusion', ownership: { kind: 'joint', owners: { vnt: third, brc: third, ivm: third } } },
    },
    valorisationPlans: { r3: { sharing } },
    ...more,
  };
}

describe('a waterfall', () => {
  test('takes protection costs and the inventors’ part out first, in their order, and shares the rest to the cent', () => {
    const sharing = shared(sharingOf(planned(infusion), 'r3'));
    assert.equal(sharing.net, 71_120_00);
    assert.deepEqual(centsOf(sharing), { brc: 23_706_67, ivm: 23_706_67, vnt: 23_706_66 });
    assert.deepEqual(sharing.oddCents, ['brc', 'ivm']);
    assert.deepEqual(
      sharing.trace.children.map(({ kind, id, cents, ratio }) => [kind, id, cents, ratio]),
      [
        ['deduction', 'protection', 18_400_00, undefined],
        ['deduction', 'inventors', 30_480_00, '3/10'],
        ['net', undefined, 71_120_00, undefined],
      ],
    );
  });

  test('gives the odd cents to others in another turn', () => {
    assert.deepEqual(shared(sharingOf(planned(infusion), 'r3', { turn: 1 })).oddCents, ['ivm', 'vnt']);
    assert.deepEqual(shared(sharingOf(planned(infusion), 'r3', { turn: 2 })).oddCents, ['brc', 'vnt']);
    assert.deepEqual(shared(sharingOf(planned(infusion), 'r3', { turn: -1 })).oddCents, ['brc', 'vnt']);
  });

  test('takes no more than there is, and says where it would have', () => {
    const sharing = shared(sharingOf(planned(infusion), 'r3', { gross: eur(10_000_00) }));
    assert.equal(sharing.net, 0);
    assert.deepEqual(centsOf(sharing), { brc: 0, ivm: 0, vnt: 0 });
    assert.deepEqual(sharing.problems, [{ code: 'exceeds-gross', id: 'protection' }]);
    assert.equal(sharing.trace.children[0]?.asked, 18_400_00);
    assert.equal(sharing.trace.children[0].cents, 10_000_00);
  });

  test('leaves out what is in another currency, or cannot be read, and says so', () => {
    const deductions = {
      a: { title: 'Renewal', amount: { cents: 100, currency: 'USD' } },
      b: { title: 'Correction', amount: eur(-100) },
      c: { title: 'Nothing said' },
    };
    const sharing = shared(sharingOf(planned({ ...infusion, deductions }), 'r3'));
    assert.equal(sharing.net, sharing.gross);
    assert.deepEqual(sharing.problems, [
      { code: 'currency-differs', id: 'a' },
      { code: 'deduction-unreadable', id: 'b' },
      { code: 'deduction-unreadable', id: 'c' },
    ]);
  });

  test('tells who gets a deduction back', () => {
    const deductions = { a: { title: 'Renewal', amount: eur(500), to: 'brc' } };
    const { parties } = shared(sharingOf(planned({ ...infusion, deductions }), 'r3'));
    assert.deepEqual(
      parties.map(({ id, reimbursed }) => [id, reimbursed]),
      [
        ['brc', 500],
        ['ivm', 0],
        ['vnt', 0],
      ],
    );
  });
});

describe('a rule', () => {
  test('that is no waterfall takes nothing out first', () => {
    assert.equal(shared(sharingOf(planned({ ...infusion, rule: 'equal' }), 'r3')).net, 120_000_00);
  });

  test('by impact weighs what each contributed to what indicators show', () => {
    const weights = {
      i5: { weight: 3, contributions: { brc: { share: '1/2' }, vnt: { share: '1/2' } } },
      i1: { weight: 1, contributions: { ivm: { share: '1/4' } } },
      i9: { weight: 5, contributions: {} },
    };
    const sharing = shared(sharingOf(planned({ rule: 'by-impact', gross: eur(80_00), weights }), 'r3'));
    assert.deepEqual(
      sharing.parties.map(({ id, ratio, cents }) => [id, ratio, cents]),
      [
        ['brc', '3/8', 30_00],
        ['ivm', '1/4', 20_00],
        ['vnt', '3/8', 30_00],
      ],
    );
    assert.deepEqual(sharing.problems, [{ code: 'indicator-idle', id: 'i9' }]);
    const [brc] = sharing.trace.children.at(-1)?.children ?? [];
    assert.deepEqual(
      brc?.children.map(({ kind, id, ratio, factors, cents }) => ({ kind, id, ratio, factors, cents })),
      [
        { kind: 'indicator', id: 'i5', ratio: '3/8', factors: { weight: '3/4', part: '1/2' }, cents: undefined },
        { kind: 'indicator', id: 'i1', ratio: '0', factors: { weight: '1/4', part: '0' }, cents: undefined },
        { kind: 'whole-cents', id: undefined, ratio: undefined, factors: undefined, cents: 30_00 },
      ],
    );
  });

  test('shares among those who are listed, and else among the owners', () => {
    const parties = { brc: { share: '1/4' }, aal: { share: '3/4' } };
    assert.deepEqual(centsOf(sharingOf(planned({ rule: 'negotiated', gross: eur(100), parties }), 'r3')), {
      aal: 75,
      brc: 25,
    });
    assert.deepEqual(centsOf(sharingOf(planned({ rule: 'equal', gross: eur(6) }), 'r3')), { brc: 2, ivm: 2, vnt: 2 });
  });

  test('says what it lacks', () => {
    const lacks = (sharing: ValueSharing, more: Partnership = {}) => {
      const result = sharingOf(planned(sharing, more), 'r3');
      return result.kind === 'unready' ? result.lacks : [];
    };
    assert.deepEqual(lacks({}), ['rule', 'gross']);
    assert.deepEqual(lacks({ rule: 'equal', gross: eur(-1) }), ['gross']);
    assert.deepEqual(lacks({ rule: 'equal', gross: eur(1) }, { results: {} }), ['parties']);
    assert.deepEqual(lacks({ rule: 'negotiated', gross: eur(1) }), ['shares']);
    assert.deepEqual(lacks({ rule: 'negotiated', gross: eur(1), parties: { brc: { share: '2/3' } } }), ['shares']);
    assert.deepEqual(lacks({ rule: 'by-impact', gross: eur(1) }), ['weights']);
    assert.deepEqual(lacks({ rule: 'proportional', gross: eur(1), parties: { aal: {} } }), ['shares']);
  });

  test('can be tried out against the others without touching the plan', () => {
    const rules = compareRules(
      planned({ ...infusion, parties: { brc: { share: '1/2' }, ivm: { share: '1/2' } } }),
      'r3',
    );
    assert.deepEqual(centsOf(rules.equal), { brc: 35_560_00, ivm: 35_560_00 });
    assert.equal(rules.proportional.kind, 'unready');
    assert.deepEqual(centsOf(rules.negotiated), centsOf(rules.equal));
    const weights = {
      i5: { weight: 1, contributions: { brc: third } },
      i1: { weight: 1, contributions: { ivm: third } },
    };
    const document = planned({ rule: 'by-impact', gross: eur(100), weights });
    const simulated = sharingOf(document, 'r3', { weights: { i5: 3 }, gross: eur(400) });
    assert.deepEqual(centsOf(simulated), { brc: 300, ivm: 100, vnt: 0 });
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'é', 'zz');
const share = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([above, below]) => `${String(Math.min(above, below))}/${String(below)}`);
const cents = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

/** Exact shares that sum to one: parts of a whole number. */
const sharesSummingToOne = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: count, maxLength: count })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => `${String(part)}/${String(sum)}`);
    });

const input: fc.Arbitrary<SharingInput> = fc
  .uniqueArray(id, { minLength: 1 })
  .chain((ids) =>
    fc.record({
      rule: fc.constantFrom(...sharingRules),
      rest: fc.constantFrom('equal', 'proportional', 'by-impact', 'negotiated'),
      gross: cents.map(eur),
      turn: fc.integer({ min: -9, max: 9 }),
      parties: sharesSummingToOne(ids.length).map((shares) =>
        ids.map((party, at) => ({ id: party, share: shares[at], owned: shares[at] })),
      ),
      deductions: fc.array(
        fc.oneof(
          fc.record({ id, amount: cents.map(eur), to: id }),
          fc.record({ id, share }),
          fc.record({ id, amount: fc.constant({ cents: 5, currency: 'USD' }) }),
        ),
        { maxLength: 4 },
      ),
      weights: fc.array(
        fc.record({
          indicator: id,
          weight: fc.integer({ min: 1, max: 1000 }),
          contributions: fc.dictionary(fc.constantFrom(...ids), share),
        }),
        { maxLength: 4 },
      ),
    }),
  )
  .map((value) => value as SharingInput);

/** The sum of the cents of the lines below, as a whole number. */
function below(line: SharingLine): bigint {
  return line.children.reduce((sum, { cents: own = 0 }) => sum + BigInt(own), 0n);
}

function eachLine(line: SharingLine, visit: (line: SharingLine) => void): void {
  visit(line);
  for (const child of line.children) eachLine(child, visit);
}

function ratioSum(ratios: readonly string[]): number {
  return ratios.reduce((sum, ratio) => {
    const [above = 0, under = 1] = ratio.split('/').map(Number);
    return sum + above / under;
  }, 0);
}

describe('whatever is shared', () => {
  law(
    'goes out as it came in, to the cent, and nobody gets less than nothing',
    fc.property(input, (value) => {
      const sharing = shareValue(value);
      if (sharing.kind === 'unready') return;
      const out = sharing.parties.reduce((sum, { cents: own }) => sum + BigInt(own), 0n);
      assert.equal(out, BigInt(sharing.net));
      assert.ok(sharing.net >= 0 && sharing.net <= sharing.gross);
      assert.ok(sharing.parties.every(({ cents: own, reimbursed }) => own >= 0 && reimbursed >= 0));
      const deducted = sharing.trace.children.reduce(
        (sum, { kind, cents: own = 0 }) => (kind === 'deduction' ? sum + BigInt(own) : sum),
        0n,
      );
      assert.equal(deducted + out, BigInt(sharing.gross));
    }),
  );

  law(
    'can be followed: the cents of each line are those of the lines below it, and so are the parts of each party',
    fc.property(input, (value) => {
      const sharing = shareValue(value);
      if (sharing.kind === 'unready') return;
      eachLine(sharing.trace, (line) => {
        if (line.children.length === 0) return;
        assert.equal(below(line), BigInt(line.cents ?? 0), line.kind);
        const indicators = line.children.filter(({ kind }) => kind === 'indicator');
        if (indicators.length === 0) return;
        const sum = ratioSum(indicators.map(({ ratio = '0' }) => ratio));
        assert.ok(Math.abs(sum - ratioSum([line.ratio ?? '0'])) < 1e-9);
      });
    }),
  );

  law(
    'does not depend on the order in which parties and indicators are given',
    fc.property(input, fc.boolean(), (value, isTurned) => {
      const order = <T>(list: readonly T[] = []): T[] => (isTurned ? [...list].reverse() : [...list]);
      const again = shareValue({ ...value, parties: order(value.parties), weights: value.weights });
      assert.deepEqual(again, shareValue(value));
      const reweighed = shareValue({ ...value, weights: order(value.weights) });
      const first = shareValue(value);
      assert.deepEqual(
        reweighed.kind === 'shared' ? reweighed.parties : reweighed,
        first.kind === 'shared' ? first.parties : first,
      );
    }),
  );

  law(
    'keeps those alike within one cent who have alike parts, and gives nothing to who has no part',
    fc.property(input, (value) => {
      const sharing = shareValue(value);
      if (sharing.kind === 'unready') return;
      const first = new Map<string, number>();
      for (const { ratio, cents: own } of sharing.parties) {
        if (ratio === '0') assert.equal(own, 0);
        assert.ok(Math.abs((first.get(ratio) ?? own) - own) <= 1);
        first.set(ratio, first.get(ratio) ?? own);
      }
    }),
  );

  law(
    'never gets less for a party when more comes in by its share',
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 7 }), (gross, count) => {
      // The largest remainder can take a cent from one when the whole grows; by equal parts it cannot.
      const parties = Array.from({ length: count }, (_, at) => ({ id: String(at) }));
      const of = (amount: number) => shared(shareValue({ rule: 'equal', gross: eur(amount), parties })).parties;
      const [now, then] = [of(gross), of(gross + 1)];
      assert.ok(now.every(({ cents: own }, at) => (then[at]?.cents ?? -1) >= own));
    }),
  );
});
