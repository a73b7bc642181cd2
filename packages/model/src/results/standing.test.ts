import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AccessRights, Background, Ownership, Result } from '../schema/result.ts';
import { accessPurposes, standingInBackground, standingInResult, type StandingRole } from './standing.ts';

const resin = (fields: Partial<Result>): Result => ({ title: 'Resin', ...fields });
const owned = (ownership: Ownership, more: Partial<Result> = {}): Result => resin({ ownership, ...more });
const access = (rights: AccessRights) => standingInResult(resin({ accessRights: { brc: rights } }), 'brc').access;

describe('the role of a partner in a result', () => {
  for (const [what, result, role] of [
    ['owner alone', owned({ kind: 'single', owners: { brc: {} } }), 'sole'],
    ['owner alone where nothing is said on the kind', owned({ owners: { brc: {} } }), 'sole'],
    ['joint owner', owned({ kind: 'joint', owners: { brc: {}, nlu: {} } }), 'joint'],
    ['the first of joint owners', owned({ kind: 'joint', owners: { brc: {} } }), 'joint'],
    ['one of several where nothing is said on the kind', owned({ owners: { brc: {}, nlu: {} } }), 'joint'],
    ['one of several, whatever the kind says', owned({ kind: 'single', owners: { brc: {}, nlu: {} } }), 'joint'],
    ['one of those who may be the owner', owned({ kind: 'to-be-determined', owners: { brc: {} } }), 'undecided'],
    [
      'a maker, while the owner is open',
      owned({ kind: 'to-be-determined' }, { contributors: { brc: {} } }),
      'undecided',
    ],
    ['nobody, while the owner is open', owned({ kind: 'to-be-determined', owners: { nlu: {} } }), 'none'],
    ['contributor', resin({ contributors: { brc: {} } }), 'contributor'],
    ['owner and contributor', owned({ owners: { brc: {} } }, { contributors: { brc: {} } }), 'sole'],
    ['somebody with access alone', resin({ accessRights: { brc: { implementation: {} } } }), 'none'],
    ['nobody', resin({}), 'none'],
  ] as const satisfies (readonly [string, Result, StandingRole])[]) {
    test(`is ${role} of ${what}`, () => {
      assert.equal(standingInResult(result, 'brc').role, role);
    });
  }

  test('is none for an id that is part of an object’s prototype', () => {
    const result = owned({ owners: {} }, { contributors: {}, accessRights: {} });
    for (const id of ['toString', 'constructor', '__proto__']) {
      assert.deepEqual(standingInResult(result, id), { role: 'none', access: {} });
    }
  });

  test('has the share as it was written, readable or not', () => {
    const share = (text: unknown) =>
      standingInResult(owned({ owners: { brc: { share: text as string } } }), 'brc').share;
    assert.equal(share('1/3'), '1/3');
    assert.equal(share('a third'), 'a third');
    assert.equal(share(0.5), undefined);
  });
});

describe('the access of a partner', () => {
  test('is by default where a need is stated, or where the terms are those of the grant agreement', () => {
    assert.deepEqual(access({ implementation: {}, exploitation: {} }), {
      implementation: 'default',
      exploitation: 'default',
    });
    assert.deepEqual(
      access({ implementation: { terms: 'royalty-free' }, exploitation: { terms: 'fair-and-reasonable' } }),
      { implementation: 'default', exploitation: 'default' },
    );
  });

  test('is special where terms or conditions are others', () => {
    assert.deepEqual(
      access({ implementation: { terms: 'fair-and-reasonable' }, exploitation: { terms: 'royalty-free' } }),
      { implementation: 'special', exploitation: 'special' },
    );
    assert.deepEqual(access({ implementation: { conditions: 'On site' } }), { implementation: 'special' });
    assert.deepEqual(access({ exploitation: { terms: 'agreed' } }), { exploitation: 'special' });
  });

  test('is refused where there shall be none', () => {
    assert.deepEqual(access({ exploitation: { terms: 'none', conditions: 'Core business' } }), {
      exploitation: 'refused',
    });
  });

  test('is not stated where nothing stands', () => {
    assert.deepEqual(access({}), {});
    assert.deepEqual(standingInResult(resin({}), 'brc').access, {});
  });
});

describe('what a partner is to background', () => {
  const background: Background = {
    title: 'Database',
    partner: 'nlu',
    limitations: { exploitation: 'Wind energy only' },
    accessRights: { brc: { implementation: {}, exploitation: {} }, ivm: { exploitation: { terms: 'none' } } },
  };

  test('is provider, or nothing', () => {
    assert.deepEqual(standingInBackground(background, 'nlu'), { role: 'provider', access: {} });
    assert.equal(standingInBackground(background, 'brc').role, 'none');
  });

  test('is limited for the purposes that the provider limits, and refused where it is refused', () => {
    assert.deepEqual(standingInBackground(background, 'brc').access, {
      implementation: 'default',
      exploitation: 'limited',
    });
    assert.deepEqual(standingInBackground(background, 'ivm').access, { exploitation: 'refused' });
  });
});

test('what a partner is to an item is said of any value, and nothing throws', () => {
  const field = fc.constantFrom('ownership', 'contributors', 'accessRights', 'partner', 'limitations', 'owners', 'brc');
  const value = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.dictionary(field, fc.oneof(fc.anything({ maxDepth: 1 }), fc.dictionary(field, fc.anything({ maxDepth: 1 })))),
  );
  fc.assert(
    fc.property(fc.dictionary(field, value), (item) => {
      for (const standing of [
        standingInResult(item as unknown as Result, 'brc'),
        standingInBackground(item as unknown as Background, 'brc'),
      ]) {
        assert.ok(Object.keys(standing.access).every((purpose) => accessPurposes.some((known) => known === purpose)));
      }
    }),
    { numRuns: 2000 },
  );
});
