import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { foundBy, testRules } from '../testing/rule-example.ts';
import { strategyParts } from '../vocabularies/results.ts';

const whole: Partnership['assetStrategy'] = Object.fromEntries(
  strategyParts.map((part) => [part, { text: 'Agreed', responsible: 'nlu', reviewDate: '2027-03-01' }]),
);

testRules([
  {
    rule: 'strategy-part-empty',
    finds: [
      {
        document: { assetStrategy: { ...whole, 'open-science': { text: ' ' } } },
        pointers: ['/assetStrategy/open-science/text'],
        message: 'The joint strategy says nothing on open science yet. Write down what the partners have agreed.',
      },
      {
        document: { assetStrategy: { background: { text: 'Agreed' } } },
        pointers: strategyParts.slice(1).map((part) => `/assetStrategy/${part}/text`),
        message: 'The joint strategy says nothing on data exchange yet. Write down what the partners have agreed.',
      },
    ],
    silent: { 'seven parts': { assetStrategy: whole }, 'a strategy that has not been begun': { assetStrategy: {} } },
  },
  {
    rule: 'strategy-part-without-responsible',
    finds: [
      {
        document: { assetStrategy: { valuation: { text: 'At cost' } } },
        pointers: ['/assetStrategy/valuation/responsible'],
        message: 'Nobody looks after valuation in the joint strategy. Name a partner.',
      },
    ],
    silent: {
      'a responsible partner': { assetStrategy: whole },
      'an empty part': { assetStrategy: { valuation: {} } },
    },
  },
  {
    rule: 'strategy-part-without-review',
    finds: [
      {
        document: { assetStrategy: { valuation: { text: 'At cost' } } },
        pointers: ['/assetStrategy/valuation/reviewDate'],
        message: 'The joint strategy on valuation has no day on which it is looked at again. Set one.',
      },
    ],
    silent: { 'a day': { assetStrategy: whole }, 'an empty part': { assetStrategy: { valuation: {} } } },
  },
]);

test('the values name the part by its key, for every language', () => {
  const [finding] = foundBy('strategy-part-empty', { assetStrategy: { ...whole, 'data-exchange': {} } });
  assert.deepEqual(finding?.values, { part: 'data-exchange' });
});
