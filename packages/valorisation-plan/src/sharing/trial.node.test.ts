import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sumOfShares } from '@kvasir/model/shares.js';
import fc from 'fast-check';
import { ratioValue } from './amounts.ts';
import { amountScale, shareOfPercent, sharesWith } from './trial.ts';

const thirds = new Map(['a', 'b', 'c'].map((id) => [id, '1/3']));

describe('shares that are tried out', () => {
  test('leave what is left to the others as they stood to each other', () => {
    assert.deepEqual(sharesWith(thirds, 'a', 40), { a: '2/5', b: '3/10', c: '3/10' });
    const uneven = new Map([
      ['a', '1/2'],
      ['b', '3/8'],
      ['c', '1/8'],
    ]);
    assert.deepEqual(sharesWith(uneven, 'a', 20), { a: '1/5', b: '3/5', c: '1/5' });
  });

  test('go to all others alike where those had nothing', () => {
    const all = new Map([
      ['a', '1'],
      ['b', '0'],
      ['c', '0'],
    ]);
    assert.deepEqual(sharesWith(all, 'a', 50), { a: '1/2', b: '1/4', c: '1/4' });
  });

  test('cannot be other shares where there is one party', () => {
    assert.equal(sharesWith(new Map([['a', '1']]), 'a', 50), undefined);
  });

  test('always make one whole, and give the moved party what it was given', () => {
    const share = fc.integer({ min: 0, max: 50 }).map((above) => `${String(above)}/50`);
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'é'), { minLength: 2 });
    fc.assert(
      fc.property(
        ids,
        fc.array(share, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (of, parts, percent) => {
          const before = new Map(of.map((id, at) => [id, parts[at] ?? '0']));
          const moved = of[0] ?? '';
          const shares = sharesWith(before, moved, percent) ?? {};
          assert.deepEqual(Object.keys(shares).sort(), [...of].sort());
          assert.equal(sumOfShares(Object.values(shares))?.comparison, 0);
          assert.equal(shares[moved], shareOfPercent(percent));
        },
      ),
    );
  });
});

describe('a slider for an amount', () => {
  test('goes to twice the amount, in round steps', () => {
    assert.deepEqual(amountScale(120_000_00), { most: 240_000_00, step: 2_000_00 });
    assert.deepEqual(amountScale(0), { most: 100_000_00, step: 500_00 });
    assert.deepEqual(amountScale(1), { most: 2, step: 1 });
  });

  test('always reaches beyond the amount, or as far as numbers do, in whole cents', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => {
        const { most, step } = amountScale(cents);
        assert.ok(Number.isSafeInteger(most) && Number.isSafeInteger(step) && step >= 1);
        assert.equal(most % step, 0);
        assert.ok(most > cents || most + step > Number.MAX_SAFE_INTEGER);
      }),
    );
  });
});

describe('a share in percent', () => {
  test('is the fraction that the document holds', () => {
    assert.deepEqual([0, 30, 33, 100].map(shareOfPercent), ['0', '3/10', '33/100', '1']);
    assert.equal(ratioValue(shareOfPercent(12)), 0.12);
  });
});
