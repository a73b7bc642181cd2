import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sumsOf } from './sums.ts';

describe('the sums of a matrix', () => {
  test('count what a partner owns alone and jointly, and where it needs access', () => {
    const sums = sumsOf({
      results: {
        a: {
          title: 'A',
          ownership: { kind: 'single', owners: { n: {} } },
          accessRights: { b: { implementation: {} } },
        },
        b: { title: 'B', ownership: { kind: 'joint', owners: { n: {}, b: {} } } },
        c: { title: 'C', ownership: { owners: { n: {}, b: {} } } },
      },
      background: { x: { title: 'X', partner: 'n', accessRights: { b: { exploitation: {}, implementation: {} } } } },
    });
    assert.deepEqual(Object.fromEntries(sums), {
      n: { sole: 1, joint: 2, access: 0 },
      b: { sole: 0, joint: 2, access: 2 },
    });
  });

  test('count neither an owner to be determined nor access that is refused', () => {
    const sums = sumsOf({
      results: {
        a: {
          title: 'A',
          ownership: { kind: 'to-be-determined', owners: { n: {} } },
          accessRights: { n: { exploitation: { terms: 'none' } } },
        },
      },
    });
    assert.deepEqual(Object.fromEntries(sums), {});
  });

  test('pass over what is no document', () => {
    const odd = { results: { a: null, b: 7, c: { ownership: { owners: [1] }, accessRights: 'x' } }, background: [] };
    assert.equal(sumsOf(odd as never).size, 0);
  });
});
