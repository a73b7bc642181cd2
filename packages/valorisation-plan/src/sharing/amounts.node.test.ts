import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Format } from '@kvasir/element';
import fc from 'fast-check';
import { amountText, partText, ratioValue } from './amounts.ts';

const english = Format.for('en');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount', () => {
  test('has two decimals and no currency, in the notation of the reader', () => {
    assert.equal(amountText(7_112_000, english), '71,120.00');
    assert.equal(amountText(-1, english), '−0.01');
    assert.equal(plain(amountText(7_112_005, Format.for('de'))), '71.120,05');
    assert.equal(plain(amountText(7_112_005, Format.for('fr'))), '71 120,05');
  });

  test('is exact to the cent, however large', () => {
    assert.equal(amountText(Number.MAX_SAFE_INTEGER, english), '90,071,992,547,409.91');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const digits = amountText(cents, english).replace('−', '-').replace(/[,.]/g, '');
        assert.equal(Number(digits), cents === 0 ? 0 : cents);
      }),
    );
  });
});

describe('a part', () => {
  test('is said as one says it: a short fraction, or an exact percentage', () => {
    const said = ['1/3', '1/2', '3/10', '9/20', '33/80', '21/50', '0', '1'].map((part) => partText(part, english));
    assert.deepEqual(said, ['1/3', '1/2', '30%', '45%', '41.25%', '42%', '0', '1']);
  });

  test('is about so many percent where its fraction says nothing to a reader', () => {
    assert.equal(partText('123456/999999', english), '≈ 12.35%');
    assert.equal(partText(`1/${'9'.repeat(300)}`, english), '≈ 0%');
  });

  test('that is none stays as it came', () => {
    assert.equal(partText('half', english), 'half');
    assert.equal(ratioValue('1/0'), undefined);
    assert.equal(ratioValue({}), undefined);
  });
});
