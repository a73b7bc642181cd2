import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '@kvasir/model';
import { sharesAfter, withoutOtherOwners, withSharesAfter } from './other-owners.ts';

const owned = (...shares: (string | undefined)[]): Result => ({
  title: 'T',
  ownership: {
    kind: 'joint',
    owners: Object.fromEntries(shares.map((share, at) => [`p${at}`, share === undefined ? {} : { share }])),
  },
});

describe('a share', () => {
  it('leaves the rest to the only other owner', () => {
    const after = sharesAfter(owned('1/2', '1/2'), 'p0', '1/3', 'rest');
    assert.deepEqual(after, { partners: ['p1'], share: '2/3', total: undefined });
    assert.equal(withSharesAfter(owned('1/2', '1/2'), after).ownership?.owners?.['p1']?.share, '2/3');
  });

  it('leaves the rest to those of several who have no share yet', () => {
    assert.deepEqual(sharesAfter(owned('0', '1/4', undefined, undefined), 'p0', '1/4', 'rest'), {
      partners: ['p2', 'p3'],
      share: '1/4',
      total: undefined,
    });
  });

  it('takes nothing from several who have shares, and says what the sum is', () => {
    assert.deepEqual(sharesAfter(owned('1/3', '1/3', '1/3'), 'p0', '1/2', 'rest'), {
      partners: [],
      share: '',
      total: '7/6',
    });
  });

  it('can be the same for all', () => {
    assert.deepEqual(sharesAfter(owned('1', undefined, '1/9'), 'p0', '1/3', 'equal'), {
      partners: ['p1', 'p2'],
      share: '1/3',
      total: undefined,
    });
  });

  it('that is none changes nobody’s', () => {
    assert.deepEqual(sharesAfter(owned('1/2', '1/2'), 'p0', '1/0', 'rest').partners, []);
  });
});

describe('sole ownership', () => {
  it('leaves the others as contributors, with their access', () => {
    const result: Result = { ...owned('1/2', '1/2'), accessRights: { p1: { exploitation: {} } } };
    const after = withoutOtherOwners(result, 'p0');
    assert.deepEqual(Object.keys(after.ownership?.owners ?? {}), ['p0']);
    assert.deepEqual(Object.keys(after.contributors ?? {}), ['p1']);
    assert.deepEqual(after.accessRights, { p1: { exploitation: {} } });
  });
});
