import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ItemEntry } from '../edits/entries.ts';
import { ordersAfterMove, ordersFor, standInOrder, type OrderedEntry } from './item-order.ts';

const entry = (order: unknown): ItemEntry => ({ title: 'T', ...(order !== undefined && { order }) }) as ItemEntry;
const sequence = (...orders: unknown[]): OrderedEntry<number>[] =>
  orders.map((order, key) => ({ key, entry: entry(order) }));

const inOrder = fc
  .record({ orders: fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 12 }), unordered: fc.nat(5) })
  .map(({ orders, unordered }) =>
    sequence(...orders.sort((a, b) => a - b), ...Array<undefined>(unordered).fill(undefined)),
  )
  .filter(({ length }) => length > 0);
const move = inOrder.chain((before) =>
  fc.tuple(fc.constant(before), fc.nat(before.length - 1), fc.nat(before.length - 1)),
);

describe('the order of entries', () => {
  it('changes one entry where there is room between its new neighbours', () => {
    const before = sequence(10, 20, 30);
    assert.deepEqual([...ordersAfterMove(before, 2, 1)], [[2, 15]]);
  });

  it('changes no entry that stands where it should', () => {
    const before = sequence(1, 2, 3, undefined);
    assert.deepEqual([...ordersFor(before, before)], []);
  });

  it('changes only as many entries as it must where there is no room', () => {
    const before = sequence(1, 2, 3, 4);
    assert.equal(ordersAfterMove(before, 0, 2).size, 2);
  });

  it('leaves the entries behind a move without an order if they had none', () => {
    const before = sequence(undefined, undefined, undefined, undefined);
    assert.deepEqual([...ordersAfterMove(before, 1, 0).keys()], [1, 0]);
  });

  it('takes what is no number for no order', () => {
    const before = sequence('first', 2.5, null);
    assert.equal(ordersAfterMove(before, 2, 0).size, 3);
  });

  it('puts every move of every sequence into effect', () => {
    fc.assert(
      fc.property(move, ([before, from, to]) => {
        const others = before.map(({ key }) => key).filter((key) => key !== from);
        const after = [...others.slice(0, to), from, ...others.slice(to)];
        const changes = ordersAfterMove(before, from, to);
        const orders = after.map((key) => changes.get(key) ?? before[key]?.entry.order);
        const ordered = orders.filter((order) => order !== undefined);
        // Each above the one before, and those without one behind all others, in their own sequence.
        assert.ok(ordered.every((order, index) => index === 0 || order > (ordered[index - 1] ?? order)) || from === to);
        assert.ok(orders.slice(ordered.length).every((order) => order === undefined));
        const unordered = after.slice(ordered.length);
        assert.deepEqual(
          unordered,
          [...unordered].sort((one, other) => one - other),
        );
      }),
    );
  });

  it('gives whole numbers only', () => {
    fc.assert(
      fc.property(move, ([before, from, to]) => {
        for (const order of ordersAfterMove(before, from, to).values()) assert.ok(Number.isSafeInteger(order));
      }),
    );
  });

  it('sees where entries do not stand as their orders say', () => {
    assert.equal(standInOrder(sequence(1, 2, 2, undefined)), true);
    assert.equal(standInOrder(sequence(2, 1)), false);
    assert.equal(standInOrder(sequence(undefined, 1)), false);
  });
});
