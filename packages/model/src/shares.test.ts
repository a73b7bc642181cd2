import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { equalShares, parseShare, shareFromInput, sumOfShares } from './shares.ts';

/** A share in any writing, reduced or not, with so many digits at most. */
function shareOf(digits: bigint): fc.Arbitrary<string> {
  return fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** digits - 1n }), fc.bigInt({ min: 1n, max: 10n ** digits - 1n }))
    .filter(([numerator, denominator]) => numerator <= denominator)
    .map(([numerator, denominator]) => `${String(numerator)}/${String(denominator)}`);
}
const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9 .,/%⅓½⁄-]*$/),
  fc.constantFrom('1/0', '0/0', '-1/3', '1/3/3', '1e9', 'Infinity', '0x1', '9'.repeat(1_000_000), '1/'.repeat(50_000)),
);

describe('parseShare', () => {
  test('reads fractions of at most 1', () => {
    const fractions = ['0', '1', '1/3', '2/6', '3/3', '0/7', '01/03'].map((text) => parseShare(text)?.toFraction());
    assert.deepEqual(fractions, ['0', '1', '1/3', '1/3', '1', '0', undefined]);
  });

  test('reads nothing else', () => {
    const others = [
      '',
      ' ',
      'abc',
      '1/0',
      '0/0',
      '4/3',
      '2',
      '-1/3',
      '0.5',
      '50%',
      ' 1/3',
      '1/3 ',
      '1 / 3',
      '⅓',
      '1/3\n',
    ];
    for (const text of [...others, 1, 0.5, null, undefined, [], {}, ['1/3']]) {
      assert.equal(parseShare(text), undefined, JSON.stringify(text));
    }
  });

  test('is exact where numbers are not', () => {
    assert.equal(parseShare('12345678901234567890/98765432109876543210')?.toFraction(), '13717421/109739369');
  });

  test('never throws', () => {
    fc.assert(fc.property(anything, (text) => void parseShare(text)));
  });
});

describe('shareFromInput', () => {
  for (const [input, expected] of [
    ['1/3', '1/3'],
    [' 2 / 6 ', '1/3'],
    ['33%', '33/100'],
    ['33 %', '33/100'],
    ['33,5 %', '67/200'],
    ['33.5\u00A0%', '67/200'],
    ['33.5\u202F%', '67/200'],
    ['0.25', '1/4'],
    ['0,25', '1/4'],
    ['.5', '1/2'],
    [',5', '1/2'],
    ['100 %', '1'],
    ['0', '0'],
    ['0%', '0'],
    ['1', '1'],
    ['1.000', '1'],
    ['⅓', '1/3'],
    ['½', '1/2'],
    ['⅞', '7/8'],
    ['⅟12', '1/12'],
    ['2⁄3', '2/3'],
    ['2∕3', '2/3'],
    ['33⅓ %', '1/3'],
    ['33 1/3 %', '1/3'],
    ['66 2/3%', '2/3'],
    ['１／３', '1/3'],
    ['３３％', '33/100'],
    ['0.3333333333333333', '3333333333333333/10000000000000000'],
  ]) {
    test(`takes “${input ?? ''}” for ${expected ?? ''}`, () => {
      assert.equal(shareFromInput(input ?? ''), expected);
    });
  }

  test('takes nothing else for a share', () => {
    const others = [
      ...['', ' ', '%', '/', '.', ',', '1.', 'abc', 'a third', '1/0', '0/0', '1/0 %', '-1/3', '−1/3', '-0.5', '4/3'],
      ...[
        '2',
        '101 %',
        '1½',
        '1 1/12',
        '100 1/3 %',
        '1/3/3',
        '1:3',
        '1e-1',
        '0x1',
        'Infinity',
        '33 3%',
        '1 2',
        '0.1.1',
      ],
      ...['1,000.5 %', '1/3 %%', '<b>1/3</b>', `0.${'3'.repeat(40)}`, '9'.repeat(1_000_000)],
    ];
    for (const input of others) assert.equal(shareFromInput(input), undefined, input.slice(0, 50));
  });

  test('never throws, and what it takes for a share is one that the document can hold', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const taken = shareFromInput(input as string);
        if (taken !== undefined) assert.equal(parseShare(taken)?.toFraction(), taken);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads back every share that a document holds, in its shortest form', () => {
    fc.assert(
      fc.property(shareOf(30n), (text) => {
        const shortest = parseShare(text)?.toFraction() ?? '';
        assert.equal(shareFromInput(text), shortest);
        assert.equal(shareFromInput(shortest), shortest);
      }),
    );
  });

  test('reads a number of percent with comma and with point alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const percent = (thousandths / 1000).toFixed(3);
        const expected = shareFromInput(`${String(thousandths)}/100000`);
        assert.equal(shareFromInput(`${percent}%`), expected);
        assert.equal(shareFromInput(`${percent.replace('.', ',')} %`), expected);
      }),
    );
  });
});

describe('sumOfShares', () => {
  for (const [shares, total, difference, comparison] of [
    [['1/3', '1/3', '1/3'], '1', '0', 0],
    [['2/5', '2/5'], '4/5', '1/5', -1],
    [['1/2', '2/5', '1/5'], '11/10', '1/10', 1],
    [['1', '1'], '2', '1', 1],
    [[], '0', '1', -1],
    [['33/100', '33/100', '33/100'], '99/100', '1/100', -1],
  ] as const) {
    test(`${shares.join(' + ') || 'nothing'} = ${total}`, () => {
      assert.deepEqual(sumOfShares(shares), { total, difference, comparison });
    });
  }

  test('is undefined where one share cannot be read', () => {
    for (const bad of ['1/0', 'abc', '4/3', '', undefined, null, 0.5]) {
      assert.equal(sumOfShares(['1/3', bad, '1/3']), undefined);
    }
  });

  test('does not depend on the order, and is what the fractions sum to', () => {
    fc.assert(
      fc.property(fc.array(shareOf(12n), { minLength: 1, maxLength: 8 }), (shares) => {
        const sum = sumOfShares(shares);
        const [first, ...others] = shares.map((text) => parseShare(text));
        const expected = others.reduce((total, one) => total?.add(one ?? 0), first);
        assert.equal(sum?.total, expected?.toFraction());
        assert.equal(sum?.comparison, expected?.compare(1));
        assert.deepEqual(sumOfShares(shares.toReversed()), sum);
      }),
    );
  });

  test('does not work out a sum that nobody could read', () => {
    const shares = Array.from({ length: 1000 }, (_, index) => `1/${String(10n ** 29n + BigInt(index))}`);
    assert.equal(sumOfShares(shares), undefined);
  });
});

describe('equalShares', () => {
  test('sum to exactly 1, however many there are', () => {
    assert.deepEqual([1, 2, 3].map(equalShares), ['1', '1/2', '1/3']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const shares = Array.from({ length: count }, () => equalShares(count));
        assert.deepEqual(sumOfShares(shares), { total: '1', difference: '0', comparison: 0 });
      }),
    );
  });
});
