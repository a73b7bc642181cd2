import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneYearLater } from './days.ts';

test('a day comes again after a year, but for the leap day', () => {
  assert.equal(oneYearLater('2029-02-28'), '2030-02-28');
  assert.equal(oneYearLater('2028-02-29'), '2029-02-28');
  assert.equal(oneYearLater('2028-12-31'), '2029-12-31');
});
