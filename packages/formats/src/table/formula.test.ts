import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neutraliseFormula, restoreFormula } from './formula.ts';

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

test('what a spreadsheet would run has an apostrophe in front, space before it or not', () => {
  for (const sign of signs) {
    assert.equal(neutraliseFormula(`${sign}cmd|' /C calc'!A0`), `'${sign}cmd|' /C calc'!A0`);
  }
  assert.equal(neutraliseFormula('  =1'), "'  =1");
});

test('other text stays as it is', () => {
  for (const text of ['', 'Blade', "'s-Hertogenbosch", 'a=b', 'R&D +', '1-2', "''"]) {
    assert.equal(neutraliseFormula(text), text);
    assert.equal(restoreFormula(text), text);
  }
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs, "'", ' ', 'x'), { maxLength: 6 }).map((parts) => parts.join('')),
);

test('every text comes back as it was, and nothing that was neutralised can run', () => {
  fc.assert(
    fc.property(text, (original) => {
      const neutral = neutraliseFormula(original);
      assert.equal(restoreFormula(neutral), original);
      assert.doesNotMatch(neutral, /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
  );
});
