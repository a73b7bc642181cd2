import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import type { Id, SetOf } from '../schema/primitives.ts';
import { foundBy, testRules } from '../testing/rule-example.ts';

/** Results of the titles in the keys, each derived from those in the list. */
const derived = (bases: Record<string, readonly string[]>): Partnership => ({
  results: Object.fromEntries(
    Object.entries(bases).map(([id, others]) => [
      id,
      { title: id, basedOnResults: Object.fromEntries(others.map((other) => [other, true as const])) },
    ]),
  ),
});

testRules([
  {
    rule: 'derivation-cycle',
    finds: [
      {
        document: derived({ Resin: ['Blade'], Blade: ['Resin'] }),
        pointers: ['/results/Blade/basedOnResults/Resin'],
        message: '“Resin” is derived from itself: Resin ← Blade ← Resin. Remove one of these links.',
      },
      {
        document: derived({ Resin: ['Resin'] }),
        pointers: ['/results/Resin/basedOnResults/Resin'],
        message: '“Resin” is derived from itself: Resin ← Resin. Remove one of these links.',
      },
      {
        document: derived({ A: ['B'], B: ['A', 'C'], C: ['D'], D: ['C'] }),
        pointers: ['/results/B/basedOnResults/A', '/results/D/basedOnResults/C'],
        message: '“A” is derived from itself: A ← B ← A. Remove one of these links.',
      },
      {
        document: derived({ A: ['B'], B: ['C'], C: ['D'], D: ['E'], E: ['F'], F: ['G'], G: ['A'] }),
        pointers: ['/results/G/basedOnResults/A'],
        message: '“A” is derived from itself: A ← B ← C ← D ← … ← A. Remove one of these links.',
      },
    ],
    silent: {
      'a chain': derived({ A: ['B'], B: ['C'], C: [] }),
      'two ways to the same result': derived({ A: ['B', 'C'], B: ['D'], C: ['D'], D: [] }),
      'a result that is not there': derived({ A: ['gone'] }),
    },
  },
  {
    rule: 'ids-alike',
    finds: [
      {
        document: { results: { r1: { title: 'Resin' }, R1: { title: 'Blade' } } },
        pointers: ['/results/R1'],
        message:
          'The ids “r1” and “R1” differ only in their writing, and are easily confused. Give one of them another id.',
      },
      {
        document: { partners: { café: { name: 'One' }, 'cafe\u0301': { name: 'Two' } } },
        pointers: ['/partners/cafe\u0301'],
        message:
          'The ids “café” and “cafe\u0301” differ only in their writing, and are easily confused. Give one of them another id.',
      },
      {
        document: {
          background: {
            b: { title: 'A', partner: 'p' },
            B: { title: 'B', partner: 'p' },
            Ｂ: { title: 'C', partner: 'p' },
          },
        },
        pointers: ['/background/B', '/background/Ｂ'],
        message:
          'The ids “b” and “B” differ only in their writing, and are easily confused. Give one of them another id.',
      },
    ],
    silent: {
      'ids that differ': { results: { r1: { title: 'Resin' }, r2: { title: 'Blade' } } },
      'the same id in two collections': { results: { x: { title: 'Resin' } }, partners: { X: { name: 'Brenner' } } },
    },
  },
]);

test('a cycle of a thousand results is found once, and what is derived from all others at most once for each', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `r${String(index)}`);
  const ring = Object.fromEntries(ids.map((id, index) => [id, [ids[(index + 1) % ids.length] ?? id]]));
  assert.equal(foundBy('derivation-cycle', derived(ring)).length, 1);

  const all: SetOf<Id> = Object.fromEntries(ids.map((id) => [id, true as const]));
  const everything = { results: Object.fromEntries(ids.map((id) => [id, { title: id, basedOnResults: all }])) };
  assert.ok(foundBy('derivation-cycle', everything).length <= ids.length);
});

test('a cycle is found if and only if there is one', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const graph = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })])),
  );
  /** By taking away, again and again, what is derived from nothing. */
  function hasCycle(bases: Record<string, readonly string[]>): boolean {
    const left = new Map(Object.entries(bases));
    for (let size = -1; size !== left.size;) {
      size = left.size;
      for (const [id, others] of left) if (!others.some((other) => left.has(other))) left.delete(id);
    }
    return left.size > 0;
  }
  fc.assert(
    fc.property(graph, (bases) => {
      assert.equal(foundBy('derivation-cycle', derived(bases)).length > 0, hasCycle(bases));
    }),
    { numRuns: 1000 },
  );
});
