import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_DEPTH } from '../plain-copy.ts';
import { deepFreeze } from '../testing/histories.ts';
import { merge, type Merge } from './merge.ts';

function merged(base: object, mine: object, theirs: object): Merge<object> {
  return merge(deepFreeze(base), deepFreeze(mine), deepFreeze(theirs));
}

describe('two edits', () => {
  test('of different fields both stand', () => {
    assert.deepEqual(
      merged(
        { results: { r: { title: 'R', description: 'D' } } },
        { results: { r: { title: 'R1', description: 'D' } } },
        { results: { r: { title: 'R', description: 'D2' }, s: { title: 'S' } } },
      ),
      { merged: { results: { r: { title: 'R1', description: 'D2' }, s: { title: 'S' } } }, conflicts: [] },
    );
  });

  test('that are alike are no conflict', () => {
    const alike = { title: 'B', tags: ['x'], partners: { a: { name: 'A' } } };
    assert.deepEqual(merged({ title: 'A' }, alike, structuredClone(alike)), { merged: alike, conflicts: [] });
  });

  test('of one field are a conflict with both values; the one stays that sorts last', () => {
    const conflict = { pointer: '/title', base: 'A', mine: 'B', theirs: 'C' };
    assert.deepEqual(merged({ title: 'A' }, { title: 'B' }, { title: 'C' }), {
      merged: { title: 'C' },
      conflicts: [conflict],
    });
  });

  test('that add the same key differently conflict without a base', () => {
    assert.deepEqual(merged({}, { a: 1 }, { a: 2 }).conflicts, [{ pointer: '/a', mine: 1, theirs: 2 }]);
  });

  test('that add the same map with different members are merged', () => {
    assert.deepEqual(merged({}, { a: { b: 1 } }, { a: { c: 2 } }), { merged: { a: { b: 1, c: 2 } }, conflicts: [] });
    assert.deepEqual(merged({ a: 5 }, { a: { b: 1 } }, { a: { c: 2 } }), {
      merged: { a: { b: 1, c: 2 } },
      conflicts: [],
    });
  });

  test('of an array conflict as a whole', () => {
    assert.deepEqual(merged({ a: [1] }, { a: [1, 2] }, { a: [1, 3] }), {
      merged: { a: [1, 3] },
      conflicts: [{ pointer: '/a', base: [1], mine: [1, 2], theirs: [1, 3] }],
    });
  });

  test('of an array are put in order whatever the order of keys in it', () => {
    for (const mine of [
      { a: 1, b: 9 },
      { b: 9, a: 1 },
    ]) {
      assert.deepEqual(merged({}, { list: [mine] }, { list: [{ a: 2, b: 1 }] }).merged, { list: [{ a: 2, b: 1 }] });
    }
  });

  test('of the kind of a value: the object stays', () => {
    assert.deepEqual(merged({ a: 1 }, { a: 'text' }, { a: { b: 1 } }), {
      merged: { a: { b: 1 } },
      conflicts: [{ pointer: '/a', base: 1, mine: 'text', theirs: { b: 1 } }],
    });
  });
});

describe('a deletion', () => {
  const base = { results: { r: { title: 'R', trl: 3 } } };

  test('of what the other left alone holds', () => {
    assert.deepEqual(merged(base, { results: {} }, { ...base, title: 'T' }), {
      merged: { results: {}, title: 'T' },
      conflicts: [],
    });
  });

  test('on both sides is a deletion', () => {
    assert.deepEqual(merged(base, { results: {} }, { results: {} }), { merged: { results: {} }, conflicts: [] });
  });

  test('gives way to an edit inside, which survives with all around it', () => {
    const edited = { results: { r: { title: 'R2', trl: 3 } } };
    assert.deepEqual(merged(base, { results: {} }, edited), {
      merged: edited,
      conflicts: [{ pointer: '/results/r', base: base.results.r, theirs: edited.results.r }],
    });
  });

  test('gives way to a deletion inside as well', () => {
    const smaller = { results: { r: { title: 'R' } } };
    assert.deepEqual(merged(base, smaller, {}), {
      merged: smaller,
      conflicts: [{ pointer: '/results', base: base.results, mine: smaller.results }],
    });
  });
});

describe('a merge', () => {
  test('reads an empty array as an empty map, and null as absent', () => {
    assert.deepEqual(merged({ results: { r: {} } }, { results: [] }, { results: { r: {}, s: {} } }), {
      merged: { results: { s: {} } },
      conflicts: [],
    });
    assert.deepEqual(merged({ a: [] }, { a: {} }, { a: [], b: null }).conflicts, []);
    assert.deepEqual(merged({ a: 1 }, { a: null }, { a: 1 }).merged, { a: null });
  });

  test('shares what did not change with mine, though the base and theirs were read anew', () => {
    const base = { partners: { a: { name: 'A' } }, results: { r: { title: 'R' } } };
    const mine = structuredClone(base);
    const result = merge(base, mine, { ...structuredClone(base), results: { r: { title: 'R2' } } }).merged;
    assert.equal(result.partners, mine.partners);
    assert.deepEqual(result.results, { r: { title: 'R2' } });
  });

  test('returns a side itself when the other changed nothing', () => {
    const base = { partners: { a: { name: 'A' } }, results: { r: { title: 'R' } } };
    const edited = { ...base, results: { r: { title: 'R2' } } };
    assert.equal(merge(base, edited, base).merged, edited);
    assert.equal(merge(base, base, edited).merged, edited);
    assert.equal(merge(base, edited, structuredClone(base)).merged, edited);
    assert.equal(merge(base, base, structuredClone(base)).merged, base);
  });

  test('puts values in order that JSON cannot hold, so that both sides agree on one', () => {
    const values = [NaN, Infinity, -Infinity, '\ud800', '\udc00', [null], [undefined, 1], [[]]];
    for (const x of values) {
      for (const y of values) {
        assert.deepEqual(merged({}, { a: x }, { a: y }).merged, merged({}, { a: y }, { a: x }).merged);
      }
    }
  });

  test('sees keys that objects inherit', () => {
    assert.deepEqual(merged({}, { toString: 1 }, { hasOwnProperty: 2, '': 3 }), {
      merged: { toString: 1, hasOwnProperty: 2, '': 3 },
      conflicts: [],
    });
    assert.deepEqual(merged({ valueOf: 1 }, {}, { valueOf: 1, a: 1 }).merged, { a: 1 });
  });

  test('refuses unsafe keys on both sides, also where the other side is unchanged', () => {
    const unsafe = (): object => JSON.parse('{"a":{"__proto__":{"polluted":true}}}') as object;
    const error = { name: 'DocumentError', code: 'unsafe-key', pointer: '/a/__proto__' };
    const base = {};
    for (const other of [base, {}, { b: 1 }, { a: {} }, { a: 1 }, { a: { b: 1 } }]) {
      assert.throws(() => merge(base, unsafe(), other), error);
      assert.throws(() => merge(base, other, unsafe()), error);
    }
    assert.throws(() => merge(base, unsafe(), unsafe()), error);
  });

  test('refuses depth and cycles', () => {
    let deep: object = {};
    for (let level = 0; level < MAX_DEPTH; level++) deep = { a: deep };
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const value of [deep, cycle]) {
      assert.throws(() => merge({}, value, {}), { code: 'too-deep' });
      assert.throws(() => merge({}, value, structuredClone(value)), { code: 'too-deep' });
      assert.throws(() => merge({ b: value }, {}, { b: structuredClone(value) }), { code: 'too-deep' });
    }
  });
});

describe('agreements that are recorded at once', () => {
  const at = (hour: number): string => `2026-11-21T0${String(hour)}:00:00.000Z`;
  const [yesterday, today] = ['1', '2'].map((digit) => digit.repeat(64));

  test('never become one that nobody gave: a decision is taken whole', () => {
    const withDecision = (decision: object): object => ({ agreements: { '/title': { parties: { p: decision } } } });
    const base = { digest: yesterday, decision: 'objected', at: at(1), reason: 'Too long' };
    const agreed = { digest: yesterday, decision: 'agreed', at: at(2) };
    const objected = { digest: today, decision: 'objected', at: at(3), reason: 'Still too long' };
    assert.deepEqual(merged(withDecision(base), withDecision(agreed), withDecision(objected)), {
      merged: withDecision(objected),
      conflicts: [{ pointer: '/agreements/~1title/parties/p', base, mine: agreed, theirs: objected }],
    });
  });

  test('by two partners are no conflict, though each recorded the version', () => {
    const agreed = (partner: string, hour: number): object => ({
      agreements: {
        '': {
          parties: { [partner]: { digest: today, decision: 'agreed', at: at(hour) } },
          versions: { [today ?? '']: { number: hour, at: at(hour), content: { title: 'T' } } },
        },
      },
    });
    const { merged: result, conflicts } = merged({}, agreed('p', 1), agreed('q', 2));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(Object.keys((result as { agreements: { '': { parties: object } } }).agreements[''].parties), [
      'p',
      'q',
    ]);
  });
});
