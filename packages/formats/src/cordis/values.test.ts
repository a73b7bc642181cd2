import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFlag, parseGeolocation, parseOrder } from './values.ts';

test('flags are read in the notations of CSV and of Python', () => {
  assert.deepEqual(['true', 'True', ' TRUE ', true].map(parseFlag), [true, true, true, true]);
  assert.deepEqual(['false', 'False', false].map(parseFlag), [false, false, false]);
  assert.deepEqual(['', 'yes', '1', 0].map(parseFlag), [undefined, undefined, undefined, undefined]);
});

test('an order is a small whole number', () => {
  assert.deepEqual(['3', 12, '', '1.5', '-1', 'first'].map(parseOrder), [
    3,
    12,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a geolocation is a point on the earth, with or without parentheses', () => {
  assert.deepEqual(parseGeolocation('52.0907,5.1215'), { latitude: 52.0907, longitude: 5.1215 });
  assert.deepEqual(parseGeolocation('(-33.9, 18.4)'), { latitude: -33.9, longitude: 18.4 });
  for (const text of ['', '52.1', '91,0', '0,181', '52,0907,5,1215', 'Utrecht']) {
    assert.equal(parseGeolocation(text), undefined, text);
  }
});
