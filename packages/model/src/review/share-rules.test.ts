import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../schema/primitives.ts';
import { foundBy, resin, testRules } from '../testing/rule-example.ts';

const owned = (owners: Record<Id, { share?: string }>) => resin({ ownership: { kind: 'joint', owners } });
const costs = (shares: Record<Id, { share?: string }>) =>
  resin({ protection: { ep: { form: 'patent', costs: shares } } });
const thirds = { brc: { share: '1/3' }, ivm: { share: '1/3' }, nlu: { share: '1/3' } };

testRules([
  {
    rule: 'share-unreadable',
    finds: [
      ...['1/0', 'abc', '11/10', '0.5', '-1/2'].map((share) => ({
        document: owned({ brc: { share }, nlu: { share: '1/2' } }),
        pointers: ['/results/r1/ownership/owners/brc/share'],
        message: `The share “${share}” of Brenner Composites GmbH in “Resin” cannot be read. Write a fraction of at most 1, such as 1/3.`,
      })),
      {
        document: costs({ gone: { share: 'half' } }),
        pointers: ['/results/r1/protection/ep/costs/gone/share'],
        message: 'The share “half” of gone in “Resin” cannot be read. Write a fraction of at most 1, such as 1/3.',
      },
    ],
    silent: {
      'fractions, 0 and 1': owned({ brc: { share: '2/6' }, nlu: { share: '0' }, ivm: { share: '1' } }),
      'owners without shares': owned({ brc: {}, nlu: { share: '' } }),
      'a number, which the schema refuses': owned({ brc: { share: 0.5 as unknown as string } }),
    },
  },
  {
    rule: 'shares-incomplete',
    finds: [
      {
        document: owned({ brc: { share: '1/3' }, nlu: {}, ivm: { share: '1/3' } }),
        pointers: ['/results/r1/ownership/owners'],
        message: '1 of the 3 owners of “Resin” has no share. Give one to each of them, or to none.',
      },
      {
        document: owned({ brc: { share: '1/3' }, nlu: {}, ivm: {} }),
        pointers: ['/results/r1/ownership/owners'],
        message: '2 of the 3 owners of “Resin” have no share. Give one to each of them, or to none.',
      },
    ],
    silent: { 'shares for all': owned(thirds), 'shares for none': owned({ brc: {}, nlu: {} }), 'no owner': resin({}) },
  },
  {
    rule: 'shares-not-one',
    finds: [
      {
        document: owned({ brc: { share: '2/5' }, nlu: { share: '2/5' } }),
        pointers: ['/results/r1/ownership/owners'],
        message: 'Shares of “Resin” sum to 4/5. 1/5 has no owner.',
      },
      {
        document: owned({ brc: { share: '1/2' }, nlu: { share: '3/5' } }),
        pointers: ['/results/r1/ownership/owners'],
        message: 'Shares of “Resin” sum to 11/10. That is 1/10 too much.',
      },
      {
        document: owned({ brc: { share: '33/100' }, nlu: { share: '33/100' }, ivm: { share: '33/100' } }),
        pointers: ['/results/r1/ownership/owners'],
        message: 'Shares of “Resin” sum to 99/100. 1/100 has no owner.',
      },
      {
        document: owned({ brc: { share: '1' }, nlu: { share: '1/2' }, ivm: {} }),
        pointers: ['/results/r1/ownership/owners'],
        message: 'Shares of “Resin” sum to 3/2. That is 1/2 too much.',
      },
      {
        document: resin({ ownership: { kind: 'single', owners: { brc: { share: '1/2' } } } }),
        pointers: ['/results/r1/ownership/owners'],
        message: 'Shares of “Resin” sum to 1/2. 1/2 has no owner.',
      },
    ],
    silent: {
      'exact thirds': owned(thirds),
      'no shares at all': owned({ brc: {}, nlu: {} }),
      'shares of which one is still missing': owned({ brc: { share: '1/3' }, nlu: {} }),
      'a thousand shares without a common denominator that anybody could read': owned(
        Object.fromEntries(
          Array.from({ length: 1000 }, (_, index) => [
            `p${String(index)}`,
            { share: `1/${String(10n ** 28n + BigInt(index))}` },
          ]),
        ),
      ),
      'shares of which one cannot be read': owned({ brc: { share: '1/0' }, nlu: { share: '1/3' } }),
    },
  },
  {
    rule: 'cost-shares-not-one',
    finds: [
      {
        document: costs({ brc: { share: '1/2' }, nlu: { share: '1/3' } }),
        pointers: ['/results/r1/protection/ep/costs'],
        message: 'Shares in the cost of protecting “Resin” sum to 5/6. Nobody bears 1/6.',
      },
      {
        document: costs({ brc: { share: '1' }, nlu: { share: '1/3' } }),
        pointers: ['/results/r1/protection/ep/costs'],
        message: 'Shares in the cost of protecting “Resin” sum to 4/3. That is 1/3 too much.',
      },
    ],
    silent: { 'exact thirds': costs(thirds), 'no shares': costs({ brc: {} }), 'no costs': costs({}) },
  },
]);

test('the values of a wrong sum are exact, for every language', () => {
  const [finding] = foundBy('shares-not-one', owned({ brc: { share: '2/5' }, nlu: { share: '2/5' } }));
  assert.deepEqual(finding?.values, { name: 'Resin', total: '4/5', difference: '1/5', comparison: -1 });
});
