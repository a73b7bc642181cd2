import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueAt } from './value-at.ts';

const document = { results: { 'a/b': { title: 'A', tags: ['x'] } } };

describe('the value at a place', () => {
  test('is found by a path and by a pointer', () => {
    assert.equal(valueAt(document, ['results', 'a/b', 'title']), 'A');
    assert.equal(valueAt(document, '/results/a~1b/title'), 'A');
    assert.equal(valueAt(document, ''), document);
  });

  test('is absent where nothing is, inside an array, and on the prototype', () => {
    for (const place of ['/results/c/title', '/results/a~1b/tags/0', '/results/constructor', '/results/toString'])
      assert.equal(valueAt(document, place), undefined, place);
    assert.equal(valueAt(null, ['results']), undefined);
  });

  test('is absent for a text that is no pointer', () => {
    assert.equal(valueAt(document, 'results'), undefined);
  });
});
