import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Format } from '@kvasir/element';
import fc from 'fast-check';
import { entryText, readEntry } from './entry.ts';

const measured = { kind: 'quantitative', unit: 't' };
const judged = { kind: 'qualitative' };

describe('what is entered', () => {
  for (const language of ['en', 'de', 'fr', 'de-CH', 'ar-EG', 'hi', 'sv'])
    test(`comes back as the same number in ${language}`, () => {
      const format = Format.for(language);
      fc.assert(
        fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
          const entry = readEntry(entryText(value, format), measured, language);
          assert.equal(entry.kind === 'value' ? entry.value : entry.kind, value + 0);
        }),
        { examples: [[0.0000010000044456778003], [-0.0000123456789012345678], [1e-7]] },
      );
    });

  test('is no value where it says that there is none', () => {
    for (const text of ['n/a', 'N/A', '-', '–', 'missing', 'k. A.', '#N/A', '?'])
      assert.deepEqual(readEntry(text, measured, 'en'), { kind: 'unread', why: 'no-value' }, text);
    assert.deepEqual(readEntry('  ', measured, 'en'), { kind: 'empty' });
    assert.deepEqual(readEntry('0', measured, 'en'), { kind: 'value', value: 0 });
  });

  test('is a rating only from 1 to 5, in whole numbers', () => {
    assert.deepEqual(readEntry('4', judged, 'en'), { kind: 'value', value: 4 });
    for (const text of ['0', '6', '2.5', 'good', '4 t', '1e400'])
      assert.deepEqual(readEntry(text, judged, 'en'), { kind: 'unread', why: 'not-a-rating' }, text);
  });
});
