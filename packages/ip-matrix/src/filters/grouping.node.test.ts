import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { english } from '../ip-matrix.messages.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { entriesOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import type { KnownItem } from './filter.ts';
import { groupings, groupItems, type Grouping } from './grouping.ts';

function itemsOf(matrix: IpMatrix): KnownItem[] {
  return [
    ...entriesOf(matrix.results).map(([id, entry]) => ({ kind: 'result' as const, id, entry })),
    ...entriesOf(matrix.background).map(([id, entry]) => ({ kind: 'background' as const, id, entry })),
  ];
}

const grouped = (matrix: IpMatrix, grouping: Grouping) =>
  groupItems(itemsOf(matrix), grouping, matrix, english, 'en').map(({ number, label, items }) => [
    `${number} ${label}`.trim(),
    items.length,
  ]);

describe('items under headings', () => {
  test('stand by work package in the order of the work plan, background last', () => {
    assert.deepEqual(grouped(bladeLoop, 'work-package'), [
      ['WP2 Resin chemistry', 3],
      ['WP3 Blade manufacture', 6],
      ['WP4 Sensing and loads', 6],
      ['WP5 Demonstration in Aalund', 4],
      ['WP6 Second life', 5],
      ['Background', 5],
    ]);
  });

  test('of several work packages stand in the first of them', () => {
    const groups = groupItems(itemsOf(bladeLoop), 'work-package', bladeLoop, english, 'en');
    const places = groups.filter(({ items }) => items.some(({ id }) => id === 'monitor')).map(({ key }) => key);
    assert.deepEqual(places, ['manufacture']);
  });

  test('of no work package, or of one that there is not, stand together', () => {
    const matrix: IpMatrix = {
      workPackages: { w: { title: 'Resin', number: 'WP2' } },
      results: {
        a: { title: 'A' },
        b: { title: 'B', workPackages: { gone: true } },
        c: { title: 'C', workPackages: { w: true } },
      },
    };
    assert.deepEqual(grouped(matrix, 'work-package'), [
      ['WP2 Resin', 1],
      ['No work package', 2],
    ]);
  });

  test('stand by kind of asset', () => {
    assert.deepEqual(grouped(bladeLoop, 'asset-type')[0], ['Data', 3]);
  });

  test('stand by owner: each alone, the joint ones together, the undecided apart', () => {
    const groups = grouped(bladeLoop, 'owner');
    assert.deepEqual(groups[0], ['Northlake University', 3]);
    assert.deepEqual(groups.slice(-3), [
      ['Joint owners', 12],
      ['To be determined', 1],
      ['Background', 5],
    ]);
  });

  test('stand without a heading where none is asked for', () => {
    assert.deepEqual(grouped(bladeLoop, 'none'), [['', 29]]);
  });

  test('are all there, whatever they hold', () => {
    const count = itemsOf(hostile).length;
    for (const grouping of groupings) {
      const shown = grouped(hostile, grouping).reduce((sum, [, items]) => sum + Number(items), 0);
      assert.equal(shown, count, grouping);
    }
  });
});
