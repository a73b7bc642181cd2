import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Background, Result } from '@kvasir/model';
import fc from 'fast-check';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { isFiltering, matchesFilter, type ItemFacts, type MatrixFilter } from './filter.ts';

const unknown = { isComplete: false, hasFindings: false, isDisagreed: false };

function result(entry: Partial<Result>, known: Partial<ItemFacts> = {}): ItemFacts {
  return { kind: 'result', id: 'r', entry: { title: 'Result', ...entry }, ...unknown, ...known } as ItemFacts;
}

function background(entry: Partial<Background>): ItemFacts {
  return {
    kind: 'background',
    id: 'b',
    entry: { title: 'Item', partner: 'north', ...entry },
    ...unknown,
    isComplete: true,
  };
}

const items: ItemFacts[] = [
  ...Object.entries(bladeLoop.results ?? {}).map(([id, entry], index) => ({
    kind: 'result' as const,
    id,
    entry,
    isComplete: index % 2 === 0,
    hasFindings: index % 3 === 0,
    isDisagreed: index % 5 === 0,
  })),
  ...Object.entries(bladeLoop.background ?? {}).map(([id, entry]) => ({
    kind: 'background' as const,
    id,
    entry,
    ...unknown,
    isComplete: true,
  })),
];
const nameOf = (id: string): string => bladeLoop.partners?.[id]?.name ?? '';
const found = (filter: MatrixFilter): string[] =>
  items.filter((item) => matchesFilter(filter, item, nameOf)).map((item) => item.entry.number ?? '');

const conditions = fc.record(
  {
    text: fc.constantFrom('', ' ', 'blade', 'resin brenner', 'R1', 'no such words'),
    partner: fc.constantFrom('northlake', 'brenner', 'nobody'),
    assetType: fc.constantFrom('data' as const, 'software' as const),
    regime: fc.constantFrom('horizon-europe' as const, 'desca-1' as const),
    workPackage: fc.constantFrom('resin', 'sensing'),
    unfinished: fc.constant(true as const),
    disagreed: fc.constant(true as const),
    findings: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  test('that asks for nothing lets everything through, and is none', () => {
    for (const filter of [{}, { text: '  ' }]) {
      assert.equal(isFiltering(filter), false);
      assert.equal(found(filter).length, items.length);
    }
    assert.equal(isFiltering({ unfinished: true }), true);
  });

  test('never shows more for one more condition', () => {
    fc.assert(
      fc.property(conditions, conditions, (some, more) => {
        const few = new Set(found(some));
        // What stands in both is asked as in the first, so that the second only adds.
        for (const number of found({ ...more, ...some })) assert.ok(few.has(number));
      }),
    );
  });

  test('shows what meets each of its conditions', () => {
    fc.assert(
      fc.property(conditions, (filter) => {
        const each = Object.entries(filter).map(([name, value]) => new Set(found({ [name]: value })));
        assert.deepEqual(
          found(filter),
          items.map((item) => item.entry.number ?? '').filter((number) => each.every((set) => set.has(number))),
        );
      }),
    );
  });

  test('finds words in any order, without regard to case and accents', () => {
    const item = result({ number: 'R7', title: 'Ørsted’s Façade', description: 'glass fibre' });
    for (const text of ['facade ORSTED', 'fibre r7', 'Faça']) assert.ok(matchesFilter({ text }, item), text);
    assert.equal(matchesFilter({ text: 'facade steel' }, item), false);
  });

  test('finds an item by the name of a partner who is something to it', () => {
    assert.deepEqual(found({ text: 'park ibarra' }), ['R12', 'R22', 'R16']);
  });

  test('finds the items of a partner, be it owner, contributor, provider or in need of access', () => {
    const one = { north: {} };
    const all = [
      result({ ownership: { owners: one } }),
      result({ contributors: one }),
      result({ accessRights: one }),
      background({ partner: 'north' }),
      background({ partner: 'south', accessRights: one }),
    ];
    for (const item of all) assert.ok(matchesFilter({ partner: 'north' }, item));
    assert.equal(matchesFilter({ partner: 'north' }, result({ ownership: { owners: { south: {} } } })), false);
  });

  test('finds results by regime and work package, and no background by them', () => {
    assert.deepEqual(found({ regime: 'own-agreement' }), ['R5']);
    assert.deepEqual(found({ workPackage: 'resin' }), ['R1', 'R2', 'R17']);
  });

  test('leaves out what is finished, without findings, agreed', () => {
    const done = result({}, { isComplete: true });
    assert.equal(matchesFilter({ unfinished: true }, done), false);
    assert.equal(matchesFilter({ findings: true }, done), false);
    assert.equal(matchesFilter({ disagreed: true }, done), false);
    const open = result({}, { hasFindings: true, isDisagreed: true });
    assert.ok(matchesFilter({ unfinished: true, findings: true, disagreed: true }, open));
  });

  test('takes items as they come', () => {
    const entries = Object.entries(hostile.results ?? {}).filter(
      ([, entry]) => typeof entry === 'object' && (entry as unknown),
    );
    for (const [id, entry] of entries) {
      for (const filter of [{ text: 'a' }, { partner: 'a' }, { regime: 'desca-1' as const }, { workPackage: 'w' }]) {
        assert.equal(typeof matchesFilter(filter, { kind: 'result', id, entry, ...unknown }), 'boolean');
      }
    }
    assert.equal(matchesFilter({ text: 'toString' }, background({ partner: Object.create(null) as string })), false);
  });
});
