import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimalMarkOf, latinDigits, readNumber, type NumberOptions } from './read-number.ts';

function valueOf(text: string, language: string, options?: NumberOptions): number | string {
  const reading = readNumber(text, language, options);
  return reading.kind === 'number' ? reading.value : reading.kind;
}

const languages = [
  ...['ar-EG', 'bg', 'bn', 'de', 'de-AT', 'de-CH', 'en', 'en-IN', 'es', 'fa', 'fr', 'fr-CH', 'he', 'hi', 'it', 'ja'],
  ...['lt', 'mr', 'my', 'ne', 'pl', 'pt', 'pt-PT', 'sv', 'ur', 'zh'],
];

describe('readNumber', () => {
  it('reads the notations that people write', () => {
    assert.equal(valueOf('1.234,5', 'de'), 1234.5);
    assert.equal(valueOf('1 234,5', 'fr'), 1234.5);
    assert.equal(valueOf('1\u202f234,5', 'fr'), 1234.5);
    assert.equal(valueOf('1’234.5', 'de-CH'), 1234.5);
    assert.equal(valueOf("1'234.5", 'de-CH'), 1234.5);
    assert.equal(valueOf('12,34,567.5', 'en-IN'), 1234567.5);
    assert.equal(valueOf('١٬٢٣٤٫٥', 'ar-EG'), 1234.5);
    assert.equal(valueOf('١٢.٥', 'ar'), 12.5);
    assert.equal(valueOf('\u200e−۱۲٫۵', 'fa'), -12.5);
    assert.equal(valueOf('－１２．５', 'ja'), -12.5);
    assert.equal(valueOf(' +5 ', 'en'), 5);
    assert.equal(valueOf('.5', 'en'), 0.5);
    assert.equal(valueOf('1.5E3', 'en'), 1500);
  });

  it('reads a foreign notation where it cannot be mistaken', () => {
    assert.equal(valueOf('1.234,5', 'en'), 1234.5);
    assert.equal(valueOf('1,234.5', 'de'), 1234.5);
    assert.equal(valueOf('52,95', 'en'), 52.95);
    assert.equal(valueOf('0.125', 'de'), 0.125);
    assert.equal(valueOf('1.234.567', 'en'), 1234567);
  });

  it('reads a lone mark before three digits as the reader means it, and says what else it could be', () => {
    assert.deepEqual(readNumber('412.500', 'de'), { kind: 'number', value: 412500, otherwise: 412.5 });
    assert.deepEqual(readNumber('412.500', 'en'), { kind: 'number', value: 412.5, otherwise: 412500 });
    assert.deepEqual(readNumber('412,500', 'en'), { kind: 'number', value: 412500, otherwise: 412.5 });
    assert.equal(valueOf('1.234', 'de-AT'), 1234);
    assert.equal(valueOf('1.234', 'de-CH'), 1.234);
    assert.equal(valueOf('1.234', 'de', { decimal: '.' }), 1.234);
    assert.equal(valueOf('1,234', 'de', { decimal: '.' }), 1234);
  });

  it('takes the unit away where it is the right one', () => {
    assert.equal(valueOf('12,5 %', 'de', { unit: '%' }), 12.5);
    assert.equal(valueOf('٪١٢', 'ar-EG', { unit: '%' }), 12);
    assert.equal(valueOf('64 t a year', 'en', { unit: 't a year' }), 64);
    assert.equal(valueOf('3 t CO2e', 'en', { unit: 't CO₂e' }), 3);
    assert.equal(valueOf('1.250 €', 'de', { unit: 'EUR' }), 1250);
    assert.equal(valueOf('EUR 5', 'en', { unit: 'EUR' }), 5);
    assert.equal(valueOf('5m²', 'en', { unit: 'm²' }), 5);
    assert.equal(valueOf('1e3 kg', 'en', { unit: 'kg' }), 1000);
  });

  it('refuses another unit, whatever its number', () => {
    assert.deepEqual(readNumber('5 kg', 'en', { unit: 't' }), { kind: 'other-unit', unit: 'kg' });
    assert.deepEqual(readNumber('5 Mg', 'en', { unit: 'mg' }), { kind: 'other-unit', unit: 'Mg' });
    assert.deepEqual(readNumber('5 %', 'en'), { kind: 'other-unit', unit: '%' });
    assert.deepEqual(readNumber('$5', 'en', { unit: 'EUR' }), { kind: 'other-unit', unit: '$' });
    assert.deepEqual(readNumber('1,5 Mio', 'de', { unit: 7 }), { kind: 'other-unit', unit: 'Mio' });
  });

  it('refuses what a number cannot hold', () => {
    for (const text of [
      '1e400',
      '-1e400',
      '1e-400',
      '12345678901234567890',
      '9007199254740993',
      '9007199254740992.5',
    ]) {
      assert.equal(valueOf(text, 'en'), 'out-of-range', text);
    }
    assert.equal(valueOf('0e-400', 'en'), 0);
    assert.equal(valueOf('-9007199254740992', 'en'), -9007199254740992);
    assert.equal(valueOf('12345678901234567000', 'en'), 12345678901234567000);

    assert.equal(readNumber(Number.POSITIVE_INFINITY, 'en').kind, 'out-of-range');
  });

  it('refuses what is no number', () => {
    for (const text of [
      ...[
        'NaN',
        'Infinity',
        '∞',
        'about 5',
        '~5',
        'ca. 5',
        'n/a',
        '–',
        '12 34',
        '1.2.3',
        '5.',
        '5 or 6',
        '10²',
        '½',
        '(5)',
        '2026-11',
      ],
      ...['1,234.567,8', '0.123 456', '1,23,4', '=1+1', 'e5', '1 2 3', '5 kg 3', '--5', '1.234 567'],
      '9'.repeat(100_000),
    ]) {
      assert.equal(valueOf(text, 'en'), 'not-a-number', text);
    }
    assert.equal(readNumber({}, 'en').kind, 'not-a-number');
  });

  it('tells nothing from nothing', () => {
    for (const nothing of ['', '  ', '\u200e', undefined, null])
      assert.deepEqual(readNumber(nothing, 'en'), { kind: 'empty' });
    assert.equal(readNumber(0, 'en').kind, 'number');
  });

  it('reads what Intl writes, in every language', () => {
    const number = fc.tuple(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(number, fc.constantFrom(...languages), fc.boolean(), ([digits, places], language, useGrouping) => {
        const value = Number(`${String(digits)}e-${String(places)}`);
        const text = new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping }).format(value);
        assert.equal(valueOf(text, language), value, `${text} in ${language}`);
      }),
    );
  });

  it('reads what Intl writes with a percent sign or a currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...languages), (cents, language) => {
        const value = cents / 100;
        const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(value);
        assert.equal(valueOf(money, language, { unit: 'EUR' }), value, `${money} in ${language}`);
        const share = { style: 'percent', maximumFractionDigits: 4 } as const;
        const percent = new Intl.NumberFormat(language, share).format(Number(`${String(cents)}e-4`));
        assert.equal(valueOf(percent, language, { unit: '%' }), value, `${percent} in ${language}`);
      }),
    );
  });

  it('never throws, and never gives what is no number', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...'0123456789.,’ e+-%€t٫٬٣'), { maxLength: 12 }).map((signs) => signs.join('')),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        text,
        fc.oneof(fc.constantFrom(...languages), fc.string()),
        fc.anything(),
        (written, language, unit) => {
          const reading = readNumber(written, language, { unit });
          assert.ok(reading.kind !== 'number' || Number.isFinite(reading.value));
        },
      ),
    );
  });
});

describe('decimalMarkOf', () => {
  it('is what the numbers of a file agree on', () => {
    assert.equal(decimalMarkOf(['1.234', '0,5', 'x', '']), ',');
    assert.equal(decimalMarkOf(['1.234', '1,234.5 t']), '.');
    assert.equal(decimalMarkOf(['1.234.567']), ',');
    assert.equal(decimalMarkOf(['1.234', '5', '20.11.2026']), undefined);
    assert.equal(decimalMarkOf(['0.5', '0,5']), undefined);
  });
});

describe('latinDigits', () => {
  it('knows the digits of every script', () => {
    assert.equal(latinDigits('٠١٩ ۰۹ ०९ 𝟎𝟗𝟘𝟡 a²'), '019 09 09 0909 a²');
  });
});
