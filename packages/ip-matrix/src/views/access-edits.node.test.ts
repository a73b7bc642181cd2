import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IpMatrix } from '../matrix-value.ts';
import { addNeed, removeNeed, rightsAt, setConditions, setTerms } from './access-edits.ts';

const value: IpMatrix = {
  results: {
    r: { title: 'R', accessRights: { brc: { implementation: {}, exploitation: { terms: 'agreed' } } } },
    other: { title: 'Other' },
  },
};
const place = { item: { collection: 'results', id: 'r' }, beneficiary: 'brc' } as const;
const elsewhere = { item: { collection: 'results', id: 'other' }, beneficiary: 'ivm' } as const;

describe('an edit of access rights', () => {
  it('states a need on default terms, which are not written down', () => {
    const next = addNeed(value, elsewhere, ['implementation', 'exploitation']);
    assert.deepEqual(rightsAt(next, elsewhere), { implementation: {}, exploitation: {} });
  });

  it('leaves the terms of a need that is stated already', () => {
    assert.equal(addNeed(value, place, ['exploitation']), value);
  });

  it('leaves every other item the same object', () => {
    const next = setTerms(value, place, 'implementation', 'none');
    assert.equal(next.results?.['other'], value.results?.['other']);
    assert.notEqual(next.results?.['r'], value.results?.['r']);
  });

  it('keeps a need whose terms go back to the default', () => {
    assert.deepEqual(rightsAt(setTerms(value, place, 'exploitation', undefined), place).exploitation, {});
  });

  it('takes conditions out when their text is empty', () => {
    const written = setConditions(value, place, 'implementation', 'On its own servers.');
    assert.deepEqual(rightsAt(written, place).implementation, { conditions: 'On its own servers.' });
    assert.deepEqual(setConditions(written, place, 'implementation', ''), value);
  });

  it('keeps what it does not know in a right', () => {
    const strange = setTerms(addNeed(value, elsewhere, ['implementation']), elsewhere, 'implementation', 'free beer');
    const next = setConditions(strange, elsewhere, 'implementation', 'x');
    assert.deepEqual(rightsAt(next, elsewhere).implementation, { terms: 'free beer', conditions: 'x' });
  });

  it('takes the partner out with its last need, and the map with its last partner', () => {
    const one = removeNeed(value, place, 'exploitation');
    assert.deepEqual(rightsAt(one, place), { implementation: {} });
    assert.deepEqual(removeNeed(one, place, 'implementation').results?.['r'], { title: 'R' });
  });

  it('writes no key that would reach a prototype', () => {
    const hostile = { item: { collection: 'results', id: '__proto__' }, beneficiary: 'brc' } as const;
    assert.equal(addNeed(value, hostile, ['implementation']), value);
    assert.equal(addNeed(value, { ...place, beneficiary: 'constructor' }, ['implementation']), value);
  });
});
