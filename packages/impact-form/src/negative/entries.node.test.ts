import { deepStrictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImpactSlice } from '../impact-value.ts';
import { concernsOf, harmsOf, moveWrites, oddPlaces, concernPlace } from './entries.ts';

function slice(impact: unknown): ImpactSlice {
  return { impact } as unknown as ImpactSlice;
}

describe('the entries of negative impacts and ethics', () => {
  it('stand by their order, those of indicators among those of none, and the one that is begun last', () => {
    const jobs = { id: 'jobs', raw: { negativeImpacts: { lost: { order: 2 }, odd: 'none' } } };
    const value = slice({ negativeImpacts: { third: { order: 3 }, first: { order: 1 }, none: {}, text: 7 } });
    deepStrictEqual(
      harmsOf(value, [jobs], 'begun').map(({ path }) => path.at(-1)),
      ['first', 'lost', 'third', 'none', 'begun'],
    );
    deepStrictEqual(harmsOf(value, [], 'none').length, 3);
  });

  it('are moved by writing only the orders that change', () => {
    const concerns = concernsOf(
      slice({ ethicsConcerns: { a: { order: 1 }, b: { order: 2 }, c: { order: 3 } } }),
      undefined,
    );
    deepStrictEqual(moveWrites(concerns, 2, -1), [
      [['impact', 'ethicsConcerns', 'c', 'order'], 2],
      [['impact', 'ethicsConcerns', 'b', 'order'], 3],
    ]);
    deepStrictEqual(moveWrites(concerns, 0, -1), []);
  });

  it('are none where the document has something else, and what is no entry is named', () => {
    for (const odd of [undefined, null, 'text', [], { ethicsConcerns: 'text' }, { ethicsConcerns: [1] }]) {
      deepStrictEqual(concernsOf(slice(odd), undefined), []);
      deepStrictEqual(oddPlaces(slice(odd), concernPlace), []);
    }
    deepStrictEqual(oddPlaces(slice({ ethicsConcerns: { a: {}, b: 'text', c: null, d: [] } }), concernPlace), [
      ['impact', 'ethicsConcerns', 'b'],
      ['impact', 'ethicsConcerns', 'd'],
    ]);
  });
});
