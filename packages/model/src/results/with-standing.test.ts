import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Background, Result } from '../schema/result.ts';
import { deepFreeze } from '../testing/histories.ts';
import { law } from '../testing/law.ts';
import { accessTerms, ownershipKinds } from '../vocabularies/results.ts';
import { parseStanding } from './standing-text.ts';
import { standingInBackground, standingInResult, type AccessMark, type Standing } from './standing.ts';
import { withBackgroundStanding, withStanding } from './with-standing.ts';

function standing(text: string): Standing {
  return parseStanding(text)!;
}

/** A result after what somebody typed into the cells of partners. */
function typed(result: Result, cells: Record<string, string>): Result {
  return Object.entries(cells).reduce(
    (before, [partner, text]) => withStanding(deepFreeze(before), partner, standing(text)),
    result,
  );
}

const blade: Result = { title: 'Recyclable blade' };

test('the only owner is a single owner, and a second one makes the ownership joint', () => {
  const single = typed(blade, { a: 'S' });
  assert.deepEqual(single.ownership, { kind: 'single', owners: { a: {} } });
  assert.deepEqual(typed(single, { b: 'S' }).ownership, { kind: 'joint', owners: { a: {}, b: {} } });
  assert.deepEqual(typed(blade, { a: 'J 1/3' }).ownership, { kind: 'joint', owners: { a: { share: '1/3' } } });
});

test('the owner who is left is a single owner, and without owners nothing is said of the kind', () => {
  const joint = typed(blade, { a: 'J 1/2', b: 'J 1/2' });
  const left = typed(joint, { b: '' });
  assert.deepEqual(left.ownership, { kind: 'single', owners: { a: { share: '1/2' } } });
  assert.equal(Object.hasOwn(typed(left, { a: '' }), 'ownership'), false);
});

test('what an owner contributed moves with it to the contributors and back, its share does not', () => {
  const owner: Result = {
    ...blade,
    ownership: { kind: 'single', owners: { a: { share: '1', exploits: true, contribution: 'Moulds' } } },
  };
  const contributor = typed(owner, { a: 'C' });
  assert.deepEqual(contributor, { ...blade, contributors: { a: { contribution: 'Moulds' } } });
  assert.deepEqual(typed(contributor, { a: 'S' }).ownership?.owners, { a: { contribution: 'Moulds' } });
});

test('an owner who contributed something else besides loses no word when it no longer owns', () => {
  const both: Result = {
    ...blade,
    ownership: { kind: 'single', owners: { a: { contribution: 'Moulds' } } },
    contributors: { a: { contribution: 'Tests' } },
  };
  assert.deepEqual(typed(both, { a: 'C' }).contributors, { a: { contribution: 'Tests\nMoulds' } });
  assert.deepEqual(typed(both, { a: 'S 1' }).contributors, both.contributors);
});

test('who is undecided contributes, and the owner is to be determined until one is named', () => {
  const open = typed(blade, { a: 'S', b: '?' });
  assert.deepEqual(open, {
    ...blade,
    ownership: { kind: 'to-be-determined', owners: { a: {} } },
    contributors: { b: {} },
  });
  assert.equal(typed(open, { a: '' }).ownership?.kind, 'to-be-determined');
  assert.equal(typed(open, { b: 'J' }).ownership?.kind, 'joint');
});

test('the claim of a third party stands', () => {
  const claimed: Result = { ...blade, ownership: { kind: 'third-party-claim', thirdParty: 'A former employee' } };
  const owned = typed(claimed, { a: 'S' });
  assert.deepEqual(owned.ownership, { ...claimed.ownership, owners: { a: {} } });
  assert.deepEqual(typed(owned, { a: '' }), claimed);
});

test('conditions that were agreed stay with special and refused access, and go with the default', () => {
  const special: Result = { ...blade, accessRights: { a: { exploitation: { conditions: 'Wind energy only' } } } };
  assert.deepEqual(typed(special, { a: 'S ex*' }).accessRights, special.accessRights);
  const refused = typed(special, { a: 'ex-' });
  assert.deepEqual(refused.accessRights?.a?.exploitation, { terms: 'none', conditions: 'Wind energy only' });
  assert.deepEqual(typed(refused, { a: 'ex*' }).accessRights, special.accessRights);
  assert.deepEqual(typed(special, { a: 'ex' }).accessRights, { a: { exploitation: {} } });
  assert.deepEqual(typed(special, { a: '' }), blade);
});

test('special access to which nobody wrote a word is as agreed', () => {
  assert.deepEqual(typed(blade, { a: 'im*' }).accessRights, { a: { implementation: { terms: 'agreed' } } });
});

test('fields that nobody knows stay, in each entry that is touched', () => {
  const odd = {
    ...blade,
    remark: 1,
    ownership: { kind: 'joint', remark: 2, owners: { a: { remark: 3, share: '1/2' }, b: {} } },
    accessRights: { a: { remark: 4, implementation: { remark: 5, terms: 'agreed' } } },
  } as Result;
  assert.deepEqual(typed(odd, { a: 'C im' }), {
    ...blade,
    remark: 1,
    ownership: { kind: 'single', remark: 2, owners: { b: {} } },
    contributors: { a: { remark: 3 } },
    accessRights: { a: { remark: 4, implementation: { remark: 5 } } },
  });
});

test('what is no partner of a document, or no role of a result, changes nothing', () => {
  assert.equal(withStanding(blade, '__proto__', standing('S')), blade);
  assert.equal(withStanding(blade, '', standing('S')), blade);
  assert.equal(withStanding(blade, 'a', standing('B')), blade);
});

const glue: Background = {
  title: 'Glue',
  partner: 'a',
  limitations: { exploitation: 'Wind energy only' },
  accessRights: { b: { exploitation: { conditions: 'In writing' } } },
};

test('background passes from one provider to another, and always has one', () => {
  assert.equal(withBackgroundStanding(glue, 'b', standing('B ex~')).partner, 'b');
  assert.equal(withBackgroundStanding(glue, 'a', standing('')), glue);
  assert.equal(withBackgroundStanding(glue, 'b', standing('S ex~')), glue);
});

test("a partner's access to limited background stays limited, with its conditions", () => {
  assert.equal(withBackgroundStanding(glue, 'b', standing('ex')), glue);
  const both = withBackgroundStanding(glue, 'b', standing('im ex~'));
  assert.deepEqual(both.accessRights, { b: { implementation: {}, exploitation: { conditions: 'In writing' } } });
});

const terms = fc.constantFrom(undefined, ...accessTerms);
const right = fc.record({ terms, conditions: fc.constantFrom(undefined, '', 'x') }, { noNullPrototype: true });
const rights = fc.record({ implementation: right, exploitation: right }, { requiredKeys: [], noNullPrototype: true });
const owner = fc.record(
  { share: fc.constantFrom('1/2', '1/0'), contribution: fc.constant('x'), remark: fc.constant(1) },
  { requiredKeys: [], noNullPrototype: true },
);
const partners = <T>(entry: fc.Arbitrary<T>) =>
  fc.record({ a: entry, b: entry, c: entry }, { requiredKeys: [], noNullPrototype: true });
const results = fc.record(
  {
    title: fc.constant('x'),
    ownership: fc.record(
      { kind: fc.constantFrom(...ownershipKinds), owners: partners(owner) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    contributors: partners(fc.constantFrom({}, { contribution: 'y' })),
    accessRights: partners(rights),
  },
  { requiredKeys: ['title'], noNullPrototype: true },
) as fc.Arbitrary<Result>;

const marks = fc.constantFrom<AccessMark>('default', 'special', 'refused');
const access = fc.record({ implementation: marks, exploitation: marks }, { requiredKeys: [], noNullPrototype: true });
const shared = fc.record({
  role: fc.constantFrom<Standing['role']>('sole', 'joint', 'undecided'),
  share: fc.constant('1/3'),
  access,
});
const unshared = fc.record({
  role: fc.constantFrom<Standing['role']>('sole', 'joint', 'undecided', 'contributor', 'none'),
  access,
});

/** What of a standing a result with these other partners and this kind of ownership can hold. */
function attainable(result: Result, partner: string, { role, share }: Standing): Standing['role'] {
  const { kind, owners } = result.ownership ?? {};
  const others = Object.keys(owners ?? {}).filter((id) => id !== partner).length;
  if (role === 'contributor' && kind === 'to-be-determined') return 'undecided';
  // A claim stands, so the partner keeps what it has besides.
  if (role === 'undecided' && kind === 'third-party-claim') {
    return share === undefined ? 'contributor' : others > 0 ? 'joint' : 'sole';
  }
  if (role === 'sole' && others > 0) return 'joint';
  if (role === 'joint' && kind === 'third-party-claim' && others === 0) return 'sole';
  return role;
}

law(
  'a partner has the standing that it was given, as far as the others let it',
  fc.property(results, fc.oneof(shared, unshared), (result, wanted) => {
    const next = withStanding(deepFreeze(result), 'a', wanted);
    assert.deepEqual(standingInResult(next, 'a'), { ...wanted, role: attainable(result, 'a', wanted) });
  }),
);

law(
  'nobody else loses a share, a contribution or an access',
  fc.property(results, fc.oneof(shared, unshared), (result, wanted) => {
    const next = withStanding(deepFreeze(result), 'a', wanted);
    for (const partner of ['b', 'c']) {
      assert.equal(next.ownership?.owners?.[partner], result.ownership?.owners?.[partner]);
      assert.equal(next.contributors?.[partner], result.contributors?.[partner]);
      assert.equal(next.accessRights?.[partner], result.accessRights?.[partner]);
    }
  }),
);

law(
  'the standing that a partner has already changes nothing',
  fc.property(results, (result) => {
    assert.equal(withStanding(deepFreeze(result), 'a', standingInResult(result, 'a')), result);
  }),
);

test('the standing that a partner has in background already changes nothing', () => {
  for (const partner of ['a', 'b', 'c']) {
    assert.equal(withBackgroundStanding(glue, partner, standingInBackground(glue, partner)), glue);
  }
});
