import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  formatIsni,
  isIsni,
  isLei,
  isOrcid,
  isPic,
  isRor,
  isVat,
  parseIsni,
  parseLei,
  parseOrcid,
  parsePic,
  parseRor,
  parseVat,
} from './index.ts';

function lines(file: string): string[] {
  return readFileSync(new URL(`../../test-data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

/** Every text that differs from this one in one digit at `position`. */
function withOtherDigit(text: string, position: number): string[] {
  return Array.from('0123456789')
    .filter((digit) => digit !== text[position])
    .map((digit) => text.slice(0, position) + digit + text.slice(position + 1));
}

describe('ROR', () => {
  const ids = lines('ror-ids.txt');

  test('all 3,188 real ids pass', () => {
    assert.equal(ids.length, 3188);
    assert.deepEqual(
      ids.filter((id) => !isRor(`https://ror.org/${id}`)),
      [],
    );
  });

  test('a real id with another check digit does not', () => {
    for (const id of ids.slice(0, 200)) {
      for (const wrong of withOtherDigit(id, 8)) assert.equal(parseRor(wrong), undefined, wrong);
    }
  });

  test('is read as people write it', () => {
    const canonical = 'https://ror.org/0001w1758';
    for (const text of [
      '0001w1758',
      'ror.org/0001w1758',
      'http://ror.org/0001w1758/',
      ' https://www.ror.org/0001W1758 ',
      canonical,
    ]) {
      assert.equal(parseRor(text), canonical, text);
    }
  });

  test('is canonical only as the full address', () => {
    assert.equal(isRor('0001w1758'), false);
    assert.equal(isRor('http://ror.org/0001w1758'), false);
  });

  test('has no i, l, o or u and starts with 0', () => {
    for (const text of [
      '',
      '1001w1758',
      '0001i1758',
      '0001l1758',
      '0001o1758',
      '0001u1758',
      '0001w17580',
      '0001w175',
    ]) {
      assert.equal(parseRor(text), undefined, text);
    }
  });
});

describe('ISNI', () => {
  const isnis = lines('isnis.txt');

  test('all 631 that ROR lists pass, however they are spaced', () => {
    assert.equal(isnis.length, 631);
    assert.deepEqual(
      isnis.filter((isni) => parseIsni(isni) === undefined),
      [],
    );
  });

  test('a wrong check digit does not', () => {
    for (const isni of isnis.slice(0, 200)) {
      const canonical = parseIsni(isni) ?? '';
      for (const wrong of withOtherDigit(canonical, 15)) assert.equal(isIsni(wrong), false, wrong);
    }
  });

  test('is read with label or address, and printed in four blocks', () => {
    assert.equal(parseIsni('ISNI: 0000 0001 2156 142x'), '000000012156142X');
    assert.equal(parseIsni('https://isni.org/isni/000000012156142X'), '000000012156142X');
    assert.equal(formatIsni('000000012156142X'), '0000 0001 2156 142X');
    assert.equal(formatIsni('nothing of the kind'), 'nothing of the kind');
  });
});

describe('ORCID', () => {
  test('the ids of the ORCID documentation pass', () => {
    for (const id of ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X']) {
      assert.equal(isOrcid(`https://orcid.org/${id}`), true, id);
    }
  });

  test('is read as people write it', () => {
    const canonical = 'https://orcid.org/0000-0002-1694-233X';
    for (const text of [
      '0000-0002-1694-233x',
      '000000021694233X',
      'orcid.org/0000-0002-1694-233X',
      'http://orcid.org/0000-0002-1694-233X/',
      '0000‐0002‐1694‐233X',
    ]) {
      assert.equal(parseOrcid(text), canonical, text);
    }
  });

  test('a wrong check digit or length does not pass', () => {
    for (const text of ['0000-0002-1825-0098', '0000-0002-1694-2330', '0000-0002-1825-009', '']) {
      assert.equal(parseOrcid(text), undefined, text);
    }
  });
});

describe('PIC', () => {
  test('is nine digits, with or without spaces', () => {
    assert.equal(isPic('999878911'), true);
    assert.equal(isPic('999 878 911'), false);
    assert.equal(parsePic('999 878 911'), '999878911');
    assert.equal(parsePic('PIC: 999878911'), '999878911');
    assert.equal(parsePic('99987891'), undefined);
    assert.equal(parsePic('99987891١'), undefined);
  });
});

describe('LEI', () => {
  test('a real LEI passes in any case and spacing', () => {
    assert.equal(isLei('5493001KJTIIGC8Y1R12'), true);
    assert.equal(parseLei(' 5493 001k jtii gc8y 1r12 '), '5493001KJTIIGC8Y1R12');
  });

  test('wrong check digits do not', () => {
    assert.equal(parseLei('5493001KJTIIGC8Y1R13'), undefined);
    assert.equal(parseLei('5493001KJTIIGC8Y1R1'), undefined);
  });
});

describe('VAT number', () => {
  test('has the country and up to twelve characters', () => {
    assert.equal(isVat('NL003251688B01'), true);
    assert.equal(parseVat('be 0419.052.173'), 'BE0419052173');
    assert.equal(parseVat('419.052.173'), undefined);
  });
});
