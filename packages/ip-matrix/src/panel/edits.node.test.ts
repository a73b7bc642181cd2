import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { IpMatrix } from '../matrix-value.ts';
import { readAt, withValue, withValues, type Path } from './edits.ts';

const shares = (): IpMatrix => ({
  results: {
    r1: { title: 'Infusion', ownership: { kind: 'joint', owners: { a: { share: '1/2' }, b: { share: '1/2' } } } },
    r2: { title: 'Mould' },
  },
});

const place = (...keys: string[]): Path => ['results', 'r1', ...keys];

describe('an edit of an item', () => {
  test('writes one field, and leaves all else the same object', () => {
    const before = shares();
    const after = withValue(before, place('ownership', 'owners', 'a', 'share'), '1/3');
    assert.equal(readAt(after, place('ownership', 'owners', 'a', 'share')), '1/3');
    assert.equal(after.results?.['r2'], before.results?.['r2']);
    assert.equal(readAt(after, place('ownership', 'owners', 'b')), readAt(before, place('ownership', 'owners', 'b')));
    assert.deepEqual(before, shares());
  });

  test('that changes nothing gives back the slice itself', () => {
    const before = shares();
    assert.equal(withValue(before, place('title'), 'Infusion'), before);
    assert.equal(withValue(before, place('openAccess', 'licence'), undefined), before);
  });

  test('that takes a field away takes what it leaves empty away too', () => {
    const before = withValue(shares(), ['results', 'r2', 'openAccess', 'licence'], 'MIT');
    assert.deepEqual(withValue(before, ['results', 'r2', 'openAccess', 'licence'], undefined).results?.['r2'], {
      title: 'Mould',
    });
  });

  test('keeps an owner without a share: it is an owner still', () => {
    const after = withValues(shares(), [
      [place('ownership', 'owners', 'a', 'share'), undefined],
      [place('ownership', 'owners', 'b', 'share'), undefined],
    ]);
    assert.deepEqual(readAt(after, place('ownership', 'owners')), { a: {}, b: {} });
  });

  test('keeps access without terms, and takes away a holder without a purpose', () => {
    const right = place('accessRights', 'c', 'exploitation');
    const special = withValue(shares(), [...right, 'terms'], 'agreed');
    const byDefault = withValue(special, [...right, 'terms'], undefined);
    assert.deepEqual(readAt(byDefault, place('accessRights')), { c: { exploitation: {} } });
    assert.equal(readAt(withValue(byDefault, right, undefined), place('accessRights')), undefined);
  });

  test('keeps the item when its last field goes', () => {
    const after = withValue(shares(), ['results', 'r2', 'title'], undefined);
    assert.deepEqual(after.results?.['r2'], {});
  });

  test('takes away one that is written as none', () => {
    assert.deepEqual(Object.keys(withValue(shares(), ['results', 'r1'], undefined).results ?? {}), ['r2']);
  });

  test('writes a set over another one, key by key', () => {
    const before = withValue(shares(), place('control', 'filing'), { a: true, b: true });
    const after = withValue(before, place('control', 'filing'), { b: true, c: true });
    assert.deepEqual(readAt(after, place('control', 'filing')), { b: true, c: true });
  });

  test('does not write over what is no object', () => {
    const before = { results: { r1: { title: 'Infusion', ownership: 'ours' } } } as unknown as IpMatrix;
    assert.equal(withValue(before, place('ownership', 'kind'), 'joint'), before);
    assert.equal(withValue(before, place('ownership', 'kind'), undefined), before);
  });

  test('takes the empty list of PHP for an empty map', () => {
    const before = { results: { r1: { ownership: [] } } } as unknown as IpMatrix;
    const after = withValue(before, place('ownership', 'kind'), 'joint');
    assert.deepEqual(after.results?.['r1'], { ownership: { kind: 'joint' } });
  });

  test('never reaches a prototype', () => {
    const before = shares();
    assert.equal(withValue(before, place('__proto__', 'polluted'), true), before);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  test('can be read back wherever it could be written, and taken away again', () => {
    const key = fc.constantFrom('a', 'b', 'kind', 'owners', 'x/y', '~');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }), (keys, value) => {
        const before: IpMatrix = { results: { r1: { title: 'Infusion' } } };
        const after = withValue(before, place(...keys), value);
        assert.equal(readAt(after, place(...keys)), value);
        assert.equal(readAt(withValue(after, place(...keys), undefined), place(...keys)), undefined);
      }),
    );
  });
});
