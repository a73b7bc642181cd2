import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programmePartOf } from './programme-part.ts';

test('the legal basis says to which part of the programme a project belongs', () => {
  assert.equal(programmePartOf({ legalBasis: 'HORIZON.2.5', topics: 'HORIZON-CL5-2023-D3-01-05' }), 'climate');
  assert.equal(programmePartOf({ legalBasis: 'HORIZON.3.1', topics: 'HORIZON-EIC-2025-PATHFINDEROPEN' }), 'eic');
});

test('a mission is one whichever part it takes from', () => {
  assert.equal(programmePartOf({ legalBasis: 'HORIZON.2.1', topics: 'HORIZON-MISS-2023-CANCER-01-01' }), 'missions');
});

test('an unknown part is another part', () => {
  assert.equal(programmePartOf({ legalBasis: 'HORIZON.9.9', topics: '' }), 'other');
  assert.equal(programmePartOf({}), 'other');
});
