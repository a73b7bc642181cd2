import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareFromInput } from '@kvasir/model/shares.js';
import { english } from '../ip-matrix.messages.ts';
import { german } from '../ip-matrix.messages.de.ts';
import { french } from '../ip-matrix.messages.fr.ts';
import { shareText, type ShareNotation } from './share-text.ts';

const shown = (typed: string, notation: ShareNotation = 'fraction', text = english): string =>
  shareText(shareFromInput(typed) ?? typed, notation, text);

describe('a share as it is shown', () => {
  it('is a percentage where nobody would write the fraction', () => {
    const typed = ['33.333 %', '33 %', '15 %', '0.5 %', '12.34 %', '100/300 %'];
    assert.deepEqual(
      typed.map((share) => shown(share)),
      ['33.333%', '33%', '15%', '0.5%', '12.34%', '1/300'],
    );
  });

  it('is the fraction that people write', () => {
    for (const share of ['1/2', '1/3', '2/7', '1/8', '3/5', '7/10', '1/12', '2/15', '1/16', '1', '0'])
      assert.equal(shown(share), share);
    assert.equal(shown('50 %'), '1/2');
  });

  it('has the decimal mark of the language', () => {
    assert.equal(shown('33,333 %', 'fraction', german), '33,333\u00a0%');
    assert.equal(shown('33.333 %', 'fraction', french), '33,333\u202f%');
  });

  it('is a percentage wherever that is exact, if the host wants that', () => {
    const typed = ['1/2', '1/8', '1/16', '1/3', '1', '0', '33.3333 %'];
    assert.deepEqual(
      typed.map((share) => shown(share, 'percent')),
      ['50%', '12.5%', '6.25%', '1/3', '100%', '0%', '33.3333%'],
    );
  });

  it('stays as it is where it has more decimals than anybody reads, or is no share', () => {
    for (const share of ['33333333/100000000', `1/${'9'.repeat(20)}5`, '1/0', 'half', ''])
      for (const notation of ['fraction', 'percent'] as const) assert.equal(shareText(share, notation, english), share);
  });

  it('is read again as the same share', () => {
    for (const text of [english, german, french])
      assert.equal(shareFromInput(shareText('33333/100000', 'fraction', text)), '33333/100000');
  });
});
