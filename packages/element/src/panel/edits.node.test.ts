import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAt, withValue, withValues, type Path } from './edits.ts';

type Slice = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const shares = (): Slice => ({
  results: {
    r1: { title: 'Infusion', ownership: { kind: 'joint', owners: { a: { share: '1/2' }, b: { share: '1/2' } } } },
    r2: { title: 'Mould' },
  },
});

const place = (...keys: string[]): Path => ['results', 'r1', ...keys];

describe('an edit of an entry', () => {
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

  test('keeps what says something by being there, without anything in it', () => {
    const isOwner = (path: Path) => path.length === 5 && path[3] === 'owners';
    const writes = ['a', 'b'].map((id) => [place('ownership', 'owners', id, 'share'), undefined] as const);
    assert.deepEqual(readAt(withValues(shares(), writes, isOwner), place('ownership', 'owners')), { a: {}, b: {} });
    assert.deepEqual(readAt(withValues(shares(), writes), place('ownership')), { kind: 'joint' });
  });

  test('keeps the entry when its last field goes', () => {
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
    const before = { results: { r1: { title: 'Infusion', ownership: 'ours' } } } as unknown as Slice;
    assert.equal(withValue(before, place('ownership', 'kind'), 'joint'), before);
    assert.equal(withValue(before, place('ownership', 'kind'), undefined), before);
  });

  test('takes the empty list of PHP for an empty map', () => {
    const before = { results: { r1: { ownership: [] } } } as unknown as Slice;
    const after = withValue(before, place('ownership', 'kind'), 'joint');
    assert.deepEqual(after.results?.['r1'], { ownership: { kind: 'joint' } });
  });

  test('never reaches a prototype', () => {
    const before = shares();
    assert.equal(withValue(before, place('__proto__', 'polluted'), true), before);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});
