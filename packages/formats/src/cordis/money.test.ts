import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEuro } from './money.ts';

test('an amount of CORDIS becomes exact cents', () => {
  const cases: [string | number, number][] = [
    ['4000000', 400000000],
    ['1971987,5', 197198750],
    ['800250.0', 80025000],
    ['220756.25', 22075625],
    ['6726488,69', 672648869],
    ['0.29', 29],
    ['1.1', 110],
    ['0', 0],
    ['-0', 0],
    ['-12,34', -1234],
    [' 5 ', 500],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    [262500.5, 26250050],
  ];
  for (const [text, cents] of cases) assert.deepEqual(parseEuro(text), { cents, currency: 'EUR' }, String(text));
});

test('what is not an exact number of cents is not read', () => {
  const texts = ['', ' ', '1.234,56', '1,000,000', '12.345', 'n/a', '1e6', 'NaN', '0x10', '١٢', '90071992547409.92'];
  for (const value of [...texts, '9'.repeat(400), NaN, Infinity, 1e21, true]) assert.equal(parseEuro(value), undefined);
});

test('every whole number of cents survives the way through both notations', () => {
  const cents = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(cents, fc.constantFrom('.', ','), (amount, point) => {
      const digits = String(Math.abs(amount)).padStart(3, '0');
      const text = `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
      assert.equal(parseEuro(text)?.cents, amount);
    }),
  );
});
