import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partnerMark } from './mark.ts';
import type { Partner } from './schema/partner.ts';

const letters = (name: string): string => partnerMark({ name }).letters;

describe('the letters of the mark', () => {
  test('are those that the partner fixed', () => {
    assert.equal(partnerMark({ name: 'Brenner Composites GmbH', mark: { letters: 'BRC' } }).letters, 'BRC');
  });

  test('are the short name or an acronym where that is short', () => {
    assert.equal(partnerMark({ name: 'Northlake University', shortName: 'NLU' }).letters, 'NLU');
    const names = {
      a: { text: 'Technical University of Aalund', kinds: { label: true } },
      b: { text: 'tua', kinds: { acronym: true } },
    } as const;
    assert.equal(partnerMark({ name: 'Technical University of Aalund', names }).letters, 'TUA');
    assert.equal(partnerMark({ name: 'Northlake University', shortName: 'Northlake' }).letters, 'NU');
  });

  test('do not depend on the order of the names', () => {
    const a = { text: 'ABC', kinds: { acronym: true } } as const;
    const b = { text: 'XYZ', kinds: { acronym: true } } as const;
    const name = 'Somewhere';
    assert.deepEqual(partnerMark({ name, names: { a, b } }), partnerMark({ name, names: { b, a } }));
  });

  test('are the initials of the significant words', () => {
    assert.equal(letters('Northlake University'), 'NU');
    assert.equal(letters('Institut Val-Marne'), 'IVM');
    assert.equal(letters('City of Aalund'), 'CA');
    assert.equal(letters("Université d'Aix-Marseille"), 'UAM');
    assert.equal(letters('UNIVERSITY OF GHANA'), 'UG');
    assert.equal(letters('Ibarra Technology Park (Spain)'), 'ITP');
    assert.equal(letters('Very Long Name of Many Significant Words'), 'VLN');
  });

  test('leave out the legal form', () => {
    assert.equal(letters('Brenner Composites GmbH'), 'BC');
    assert.equal(letters('Vantera Wind A/S'), 'VW');
    assert.equal(letters('Foo Bar Sp. z o.o.'), 'FB');
    assert.equal(letters('AG'), 'AG');
  });

  test('are the first two of a name of one word', () => {
    assert.equal(letters('Alliade'), 'AL');
    assert.equal(letters('3M'), '3M');
  });

  test('are whole characters in any script', () => {
    assert.equal(letters('東京大学'), '東京');
    assert.equal(letters('جامعة القاهرة'), 'جق');
    assert.equal(letters('दिल्ली विश्वविद्यालय'), 'दिवि');
    assert.equal(letters('E\u0301cole polytechnique'), 'E\u0301P');
    assert.equal(letters('👩‍🔬👩‍🔬👩‍🔬'), '👩‍🔬👩‍🔬');
    assert.equal(letters('თბილისის უნივერსიტეტი'), 'თუ');
  });

  test('are at most three, even where a capital is longer than its small letter', () => {
    assert.equal(partnerMark({ name: 'x', mark: { letters: 'aßb' } }).letters, 'ASS');
    assert.equal(partnerMark({ name: 'x', mark: { letters: 'ABCDE' } }).letters, 'ABC');
  });

  test('are a question mark when there is no name', () => {
    assert.equal(letters(''), '?');
    assert.equal(letters('   '), '?');
  });
});

describe('the colour of the mark', () => {
  test('is the one that the partner fixed, when there is such a colour', () => {
    assert.equal(partnerMark({ name: 'A', mark: { colour: 7 } }).colour, 7);
    assert.equal(partnerMark({ name: 'A', mark: { colour: 99 } }).colour, partnerMark({ name: 'A' }).colour);
  });

  test('follows ROR id, then PIC, then id, then name', () => {
    const identifiers = { ror: 'https://ror.org/0001w1758', pic: '999878911' };
    const byRor = partnerMark({ name: 'A', identifiers });
    assert.equal(partnerMark({ name: 'B', identifiers }, 'other').colour, byRor.colour);
    const byPic = partnerMark({ name: 'A', identifiers: { pic: '999878911' } });
    assert.equal(partnerMark({ name: 'B', identifiers: { pic: '999878911' } }, 'other').colour, byPic.colour);
    assert.equal(partnerMark({ name: 'A' }, 'p-1').colour, partnerMark({ name: 'B' }, 'p-1').colour);
  });

  test('stays the same from release to release', () => {
    assert.equal(partnerMark({ name: 'Northlake University' }).colour, 10);
    assert.equal(partnerMark({ name: 'Brenner Composites GmbH' }).colour, 2);
  });

  test('spreads many partners over all twelve', () => {
    const counts = new Map<number, number>();
    for (let pic = 999_000_000; pic < 999_001_200; pic++) {
      const { colour } = partnerMark({ name: 'A', identifiers: { pic: String(pic) } });
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    assert.deepEqual(
      [...counts.keys()].sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    assert.ok(Math.max(...counts.values()) < 200);
  });
});

test('a mark comes out whatever the fields hold', () => {
  const field = fc.jsonValue();
  fc.assert(
    fc.property(
      fc.record({ name: field, shortName: field, names: field, mark: field, identifiers: field }),
      (value) => {
        const { letters: text, colour } = partnerMark(value as unknown as Partner);
        assert.ok(text.length > 0);
        assert.ok(Number.isInteger(colour) && colour >= 1 && colour <= 12);
      },
    ),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => letters(name).length > 0));
});
