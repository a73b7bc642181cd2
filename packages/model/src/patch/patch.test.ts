import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_DEPTH } from '../plain-copy.ts';
import { deepFreeze } from '../testing/histories.ts';
import { applyPatch, type MergePatch } from './apply-patch.ts';
import { diff } from './diff.ts';

/** The root can be any JSON in RFC 7396, which only the types forbid here. */
function patched(target: unknown, patch: unknown): unknown {
  return applyPatch(deepFreeze(target) as object, deepFreeze(patch) as MergePatch);
}

function parse(json: string): object {
  return JSON.parse(json) as object;
}

/** Objects inside each other; the innermost is `depth` keys away. */
function nested(depth: number, innermost: unknown = {}): Record<string, unknown> {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = { a: value };
  return value as Record<string, unknown>;
}

function cyclic(): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

describe('the examples of RFC 7396, appendix A', () => {
  const examples: [target: string, patch: string, result: string][] = [
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ];
  for (const [target, patch, result] of examples) {
    test(`${target} with ${patch} is ${result}`, () => {
      assert.deepEqual(patched(JSON.parse(target), JSON.parse(patch)), JSON.parse(result));
    });
  }
});

describe('a patch', () => {
  test('leaves what it does not name as the same objects', () => {
    const document = { partners: { a: { name: 'A' } }, results: { r: { title: 'R' }, s: { title: 'S' } } };
    const result = applyPatch(document, { results: { r: { title: 'R2' } } });
    assert.equal(result.partners, document.partners);
    assert.equal(result.results.s, document.results.s);
    assert.deepEqual(result.results.r, { title: 'R2' });
  });

  test('that changes nothing returns the document itself', () => {
    const document = deepFreeze({ title: 'A', partners: { a: { name: 'A' } }, tags: ['x', { y: 1 }], empty: [] });
    for (const patch of [
      {},
      { title: 'A', partners: { a: { name: 'A', email: null } } },
      { tags: ['x', { y: 1 }], gone: null },
      { empty: {} },
      { empty: [] },
      { title: undefined },
    ]) {
      assert.equal(applyPatch(document as object, patch), document);
    }
  });

  test('reads a map that PHP wrote as an array', () => {
    assert.deepEqual(patched({ results: [] }, { results: { r: { title: 'R' } } }), { results: { r: { title: 'R' } } });
  });

  test('keeps a collection that was made empty as an empty map', () => {
    assert.deepEqual(patched({ results: { r: {} } }, { results: { r: null } }), { results: {} });
  });
});

describe('a difference', () => {
  test('names only what changed', () => {
    assert.deepEqual(
      diff(
        { title: 'A', results: { r: { title: 'R', trl: 3 }, s: {} } },
        { title: 'A', results: { r: { title: 'R' } } },
      ),
      { results: { r: { trl: null }, s: null } },
    );
  });

  test('is empty between what reads the same: null and absent, an empty array and an empty map, 0 and -0', () => {
    assert.deepEqual(diff({ a: null, b: [], c: 0, d: [[]] }, { b: {}, c: -0, d: [{}], e: null }), {});
    assert.deepEqual(diff({ a: NaN }, { a: NaN }), {});
  });

  test('replaces an array as a whole', () => {
    assert.deepEqual(diff({ a: [1, 2] }, { a: [1, 3] }), { a: [1, 3] });
    assert.deepEqual(diff({ a: [1] }, { a: [] }), { a: [] });
    assert.deepEqual(diff({ a: [[]] }, { a: [[null]] }), { a: [[null]] });
  });

  test('sees what is in maps without a prototype, and keys that objects inherit', () => {
    const bare = (members: object): object => Object.assign(Object.create(null) as object, members);
    const a = bare({ toString: 'x', '': 1 });
    const b = bare({ hasOwnProperty: 'y', '': 2 });
    const patch = diff(a, b);
    assert.deepEqual({ ...patch }, { toString: null, hasOwnProperty: 'y', '': 2 });
    assert.deepEqual({ ...applyPatch(a, patch) }, { ...b });
    assert.deepEqual(diff<object>({}, { valueOf: 1 }), { valueOf: 1 });
    assert.deepEqual(diff<object>({ valueOf: 1 }, {}), { valueOf: null });
  });
});

describe('what no document can hold', () => {
  const unsafe: [json: string, pointer: string][] = [
    ['{"__proto__":{"polluted":true}}', '/__proto__'],
    ['{"a":{"b":{"__proto__":1}}}', '/a/b/__proto__'],
    ['{"constructor":"x"}', '/constructor'],
    ['{"a":{"prototype":{}}}', '/a/prototype'],
    ['{"a":[1,{"b/c":{"__proto__":1}}]}', '/a/1/b~1c/__proto__'],
  ];
  for (const [json, pointer] of unsafe) {
    test(`is refused by patch and difference: ${json}`, () => {
      const error = { name: 'DocumentError', code: 'unsafe-key', pointer };
      assert.throws(() => applyPatch({}, parse(json) as MergePatch), error);
      assert.throws(() => diff({}, parse(json)), error);
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  test('can not be deleted either, for no patch can name it', () => {
    const error = { code: 'unsafe-key', pointer: '/__proto__' };
    assert.throws(() => diff(parse('{"__proto__":1}'), {}), error);
    assert.throws(() => applyPatch({}, parse('{"__proto__":null}') as MergePatch), error);
  });

  test('stands in a document where the patch does not reach, and pollutes nothing', () => {
    const result = applyPatch(parse('{"__proto__":{"polluted":true},"a":1}'), { a: 2 });
    assert.equal((result as { polluted?: boolean }).polluted, undefined);
  });

  test(`is more than ${String(MAX_DEPTH)} objects inside each other`, () => {
    const deepest = nested(MAX_DEPTH - 1);
    assert.deepEqual(diff({}, deepest), deepest);
    assert.deepEqual(applyPatch({}, deepest), deepest);
    const error = { code: 'too-deep', pointer: '/a'.repeat(MAX_DEPTH) };
    assert.throws(() => diff({}, nested(MAX_DEPTH)), error);
    assert.throws(() => diff(nested(MAX_DEPTH, { b: 1 }), nested(MAX_DEPTH, { b: 2 })), error);
    assert.throws(() => applyPatch({}, nested(MAX_DEPTH)), error);
    assert.throws(() => applyPatch({}, nested(MAX_DEPTH - 1, [[]])), { code: 'too-deep' });
  });

  test('is a cycle', () => {
    assert.throws(() => diff({}, cyclic()), { code: 'too-deep' });
    assert.throws(() => diff(cyclic(), cyclic()), { code: 'too-deep' });
    assert.throws(() => diff({ a: [cyclic()] }, { a: [cyclic()] }), { code: 'too-deep' });
    assert.throws(() => applyPatch({}, cyclic()), { code: 'too-deep' });
  });
});
