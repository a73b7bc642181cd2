import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Format } from '@kvasir/element';
import { readNumber } from '@kvasir/model/impact.js';
import fc from 'fast-check';
import { numberText } from './measure-field.ts';

describe('a number in its field', () => {
  for (const language of ['en', 'de', 'fr', 'ar-EG'])
    test(`is read back as the same in ${language}`, () => {
      const format = Format.for(language);
      fc.assert(
        fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
          const reading = readNumber(numberText(value, format), language);
          assert.equal(reading.kind === 'number' ? reading.value : reading.kind, value + 0);
        }),
        { examples: [[0.0000010000044456778003], [-0.0000123456789012345678], [1e-25]] },
      );
    });
});
