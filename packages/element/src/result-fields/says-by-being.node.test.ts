import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAt, withValue, withValues, type Path } from '../panel/edits.ts';
import { saysByBeing } from './says-by-being.ts';

const place = (...keys: string[]): Path => ['results', 'r1', ...keys];

const shares: object = {
  results: {
    r1: { title: 'Infusion', ownership: { kind: 'joint', owners: { a: { share: '1/2' }, b: { share: '1/2' } } } },
  },
};

describe('an edit of a result', () => {
  test('keeps an owner without a share: it is an owner still', () => {
    const after = withValues(
      shares,
      [
        [place('ownership', 'owners', 'a', 'share'), undefined],
        [place('ownership', 'owners', 'b', 'share'), undefined],
      ],
      saysByBeing,
    );
    assert.deepEqual(readAt(after, place('ownership', 'owners')), { a: {}, b: {} });
  });

  test('keeps access without terms, and takes away a holder without a purpose', () => {
    const right = place('accessRights', 'c', 'exploitation');
    const special = withValue(shares, [...right, 'terms'], 'agreed');
    const byDefault = withValue(special, [...right, 'terms'], undefined, saysByBeing);
    assert.deepEqual(readAt(byDefault, place('accessRights')), { c: { exploitation: {} } });
    assert.equal(readAt(withValue(byDefault, right, undefined), place('accessRights')), undefined);
  });

  test('can be read back wherever it could be written, and taken away again', () => {
    const key = fc.constantFrom('a', 'b', 'kind', 'owners', 'x/y', '~');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }), (keys, value) => {
        const before: object = { results: { r1: { title: 'Infusion' } } };
        const after = withValue(before, place(...keys), value);
        assert.equal(readAt(after, place(...keys)), value);
        assert.equal(readAt(withValue(after, place(...keys), undefined, saysByBeing), place(...keys)), undefined);
      }),
    );
  });
});
