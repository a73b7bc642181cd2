import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCents, readDecimal, showCents, showNumber } from './number-text.ts';

test('a decimal is read with the separators of the reader’s language', () => {
  assert.equal(readDecimal('1,234.5', 'en'), 1234.5);
  assert.equal(readDecimal('1.234,5', 'de'), 1234.5);
  assert.equal(readDecimal('1 234,5', 'fr'), 1234.5);
  assert.equal(readDecimal('52.95929', 'en'), 52.95929);
  assert.equal(readDecimal('−5.5', 'en'), -5.5);
  assert.equal(readDecimal('١٢.٥', 'ar'), 12.5);
});

test('a lone separator before three digits means what it means to the reader', () => {
  assert.equal(readDecimal('412.500', 'de'), 412500);
  assert.equal(readDecimal('412,500', 'en'), 412500);
  assert.equal(readDecimal('52.959', 'en'), 52.959);
});

test('a reader may write the other decimal mark where it cannot be mistaken', () => {
  assert.equal(readDecimal('52,95', 'en'), 52.95);
  assert.equal(readDecimal('52.95', 'de'), 52.95);
});

test('what is no number stays as it was typed, and nothing is nothing', () => {
  assert.equal(readDecimal('about 5', 'en'), 'about 5');
  assert.equal(readDecimal('1.2.3', 'en'), '1.2.3');
  assert.equal(readDecimal('  ', 'en'), undefined);
});

test('an amount is whole cents, exactly', () => {
  assert.equal(readCents('412,500', 'en'), 41250000);
  assert.equal(readCents('23,706.67', 'en'), 2370667);
  assert.equal(readCents('23.706,67', 'de'), 2370667);
  assert.equal(readCents('0.29', 'en'), 29);
  assert.equal(readCents('1.005', 'en'), '1.005');
  assert.equal(readCents('x', 'en'), 'x');
});

test('what is shown of an amount is read as the same amount', () => {
  for (const language of ['en', 'de', 'fr', 'pl', 'de-CH', 'ar-EG']) {
    for (const cents of [0, 29, 100, 41250000, 2370667, -500]) {
      assert.equal(readCents(showCents(cents, language) ?? '', language), cents, `${cents} in ${language}`);
    }
  }
  assert.equal(showCents('5', 'en'), undefined);
});

test('a number without grouping is read as the same number', () => {
  for (const language of ['en', 'de', 'fr']) {
    for (const value of [2754669, 5.91854, -0.1278])
      assert.equal(readDecimal(showNumber(value, language), language), value);
  }
});
