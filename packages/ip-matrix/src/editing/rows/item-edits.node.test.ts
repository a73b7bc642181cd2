import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IpMatrix } from '../../matrix-value.ts';
import { resultRow, sheetOf } from '../testing/sheet.ts';
import { itemRows } from '../edits/item-rows.ts';
import { withDuplicate, withMovedItem, withNewItem, withoutItem } from './item-edits.ts';

const value: IpMatrix = {
  results: {
    a: { title: 'A', number: 'R1', order: 1, ownership: { kind: 'joint', agreement: { status: 'signed' } } },
    b: { title: 'B', number: 'R2', order: 2, basedOnResults: { a: true }, basedOnBackground: { k: true } },
  },
  background: { k: { title: 'K', partner: 'brc' } },
  valorisationPlans: { a: { need: 'N' }, b: {} },
};
const a = { collection: 'results', id: 'a' } as const;
const copyOf = (title: string): string => `${title} (copy)`;
const rows = itemRows(sheetOf(value).rows, { top: 1, bottom: 2 });

describe('a new item', () => {
  it('stands last, with the next number', () => {
    const { value: after, item } = withNewItem(value, 'results', { title: 'New', workPackages: { wp1: true } });
    assert.deepEqual(after.results?.[item.id], { number: 'R3', order: 3, title: 'New', workPackages: { wp1: true } });
    assert.equal(after.results?.['a'], value.results?.['a']);
  });

  it('has no number and no order where the others have none', () => {
    const { value: after, item } = withNewItem(value, 'background', { title: 'New', partner: 'ivm' });
    assert.deepEqual(after.background?.[item.id], { title: 'New', partner: 'ivm' });
  });

  it('is the first where there was nothing', () => {
    const { value: after, item } = withNewItem({}, 'results', { title: 'New' });
    assert.deepEqual(after, { results: { [item.id]: { order: 1, title: 'New' } } });
  });
});

describe('a duplicate', () => {
  it('stands right after the original, and nobody has signed anything about it', () => {
    const { value: after, item } = withDuplicate(value, a, copyOf, rows) ?? { value, item: a };
    const { order, ...copy } = after.results?.[item.id] ?? {};
    assert.deepEqual(copy, { title: 'A (copy)', number: 'R3', ownership: { kind: 'joint' } });
    const orders = [1, order, after.results?.['b']?.order].map(Number);
    assert.deepEqual(
      orders,
      [...orders].sort((one, other) => one - other),
    );
    assert.equal(new Set(orders).size, 3);
    assert.equal(after.results?.['a'], value.results?.['a']);
  });

  it('has no plan', () => {
    const { value: after } = withDuplicate(value, a, copyOf, rows) ?? {};
    assert.equal(after?.valorisationPlans, value.valorisationPlans);
  });

  it('is not made of what is gone', () => {
    assert.equal(withDuplicate(value, { collection: 'results', id: 'z' }, copyOf, rows), undefined);
  });
});

describe('a deleted item', () => {
  it('takes its plan and the references to it along', () => {
    const after = withoutItem(value, a);
    assert.deepEqual(after.results, {
      b: { title: 'B', number: 'R2', order: 2, basedOnBackground: { k: true } },
    });
    assert.deepEqual(after.valorisationPlans, { b: {} });
  });

  it('leaves no empty collection behind', () => {
    const after = withoutItem(value, { collection: 'background', id: 'k' });
    assert.ok(!('background' in after));
    assert.deepEqual(after.results?.['b']?.basedOnResults, { a: true });
  });

  it('that is not there changes nothing', () => {
    assert.equal(withoutItem(value, { collection: 'results', id: 'z' }), value);
  });
});

describe('a moved item', () => {
  it('changes its order only, where there is room', () => {
    const third = resultRow('c', { title: 'C', order: 40 });
    const roomy: IpMatrix = { results: { ...value.results, c: { title: 'C', order: 40 } } };
    const after = withMovedItem(roomy, [...rows, third], 0, 1);
    assert.equal(after.results?.['b'], roomy.results?.['b']);
    assert.ok((after.results?.['a']?.order ?? 0) > 2);
  });

  it('that stays where it is changes nothing', () => {
    assert.equal(withMovedItem(value, rows, 1, 1), value);
  });
});
