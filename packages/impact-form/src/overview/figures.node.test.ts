import { Format } from '@kvasir/element';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figures } from './figures.ts';

const english = Format.for('en');

function written(...values: unknown[]): string[] {
  return values.map(figures(values, english));
}

describe('The figures of an indicator', () => {
  it('have as many decimals as the finest of them', () => {
    assert.deepEqual(written(2.4, 0.9, 1.85), ['2.40', '0.90', '1.85']);
    assert.deepEqual(written(0, 900, 64), ['0', '900', '64']);
  });

  it('tell no more digits than count', () => {
    assert.deepEqual(written(0, 1 / 3), ['0.0000', '0.3333']);
    assert.deepEqual(written(123.456789), ['123.5']);
  });

  it('are short where numbers are not', () => {
    assert.deepEqual(written(123_456_789_012), ['123.5bn']);
    assert.deepEqual(written(1e300), ['1E300']);
    assert.deepEqual(written(4e-12), ['4E-12']);
  });

  it('stand as they came where they are no numbers', () => {
    assert.deepEqual(written('64 t', NaN, undefined, { deep: true }), ['64 t', 'NaN', '', '']);
  });

  it('are in the notation of the reader', () => {
    assert.deepEqual([1234.5].map(figures([1234.5], Format.for('de'))), ['1.234,5']);
  });

  it('never hide that a number is not zero, and are never long', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [text = ''] = written(value);
        assert.equal(/[1-9]/.test(text), value !== 0);
        assert.ok(text.length <= 24, text);
      }),
    );
  });
});
