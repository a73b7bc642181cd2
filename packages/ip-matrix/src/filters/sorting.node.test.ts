import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '@kvasir/model';
import { compareItems, sortKeys, type ItemSort, type SortableItem } from './sorting.ts';

function item(id: string, entry: Partial<Result>, settled?: number): SortableItem {
  return { id, entry: { title: '', ...entry }, settled };
}

const sorted = (items: SortableItem[], sort: ItemSort, language = 'en'): string[] =>
  [...items].sort(compareItems(sort, language)).map(({ id }) => id);

const anyItem = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    number: fc.option(fc.constantFrom('R1', 'R2', 'R10', 'r2', ''), { nil: undefined }),
    title: fc.constantFrom('a', 'b', 'ä', 'Z', ''),
    order: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    now: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    settled: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    form: fc.constantFrom('patent' as const, 'none' as const, undefined),
  })
  .map(({ id, number, title, order, now, settled, form }): SortableItem => ({
    id,
    entry: {
      title,
      ...(number !== undefined && { number }),
      ...(order !== undefined && { order }),
      ...(now !== undefined && { trl: { now } }),
      ...(form && { protection: { p: { form } } }),
    },
    settled,
  }));
const anySort = fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() });

describe('items', () => {
  test('stand in the partners’ order, then by number, title and id', () => {
    const items = [
      item('e', { title: 'B' }),
      item('d', { title: 'A' }),
      item('c', { number: 'R10' }),
      item('b', { number: 'R2' }),
      item('a', { order: 1 }),
      item('f', { title: 'B' }),
    ];
    assert.deepEqual(sorted(items, { by: 'order' }), ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('count as people count', () => {
    const items = [item('c', { number: 'R10' }), item('a', { number: 'R2' }), item('b', { number: 'R9' })];
    assert.deepEqual(sorted(items, { by: 'number' }), ['a', 'b', 'c']);
  });

  test('stand as the reader’s language has it', () => {
    const items = [item('z', { title: 'Zug' }), item('ä', { title: 'Änderung' })];
    assert.deepEqual(sorted(items, { by: 'title' }, 'de'), ['ä', 'z']);
    assert.deepEqual(sorted(items, { by: 'title' }, 'sv'), ['z', 'ä']);
  });

  test('that lack what is sorted by stand last, whichever way round', () => {
    const items = [item('none', {}), item('low', { trl: { now: 2 } }), item('high', { trl: { now: 7 } })];
    assert.deepEqual(sorted(items, { by: 'trl' }), ['low', 'high', 'none']);
    assert.deepEqual(sorted(items, { by: 'trl', descending: true }), ['high', 'low', 'none']);
  });

  test('sort by how much is settled, and by their strongest protection', () => {
    const items = [
      item('a', { protection: { p: { form: 'copyright' }, q: { form: 'patent' } } }, 2),
      item('b', { protection: { p: { form: 'trade-secret' } } }, 1),
    ];
    assert.deepEqual(sorted(items, { by: 'completeness' }), ['b', 'a']);
    assert.deepEqual(sorted(items, { by: 'protection' }), ['a', 'b']);
  });

  test('have one order, from wherever one begins', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 8 }), anySort, (items, sort) => {
        assert.deepEqual(sorted(items, sort), sorted(items.toReversed(), sort));
      }),
    );
  });

  test('of wrong types take a place too', () => {
    const odd = [
      item('x', { number: 7, title: [], order: 'first', trl: 4, protection: { p: 5 } } as never),
      item('y', {}),
    ];
    for (const by of sortKeys) assert.equal(sorted(odd, { by }).length, 2);
  });
});
