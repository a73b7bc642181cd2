import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from './file-name.ts';

const day = '2026-03-01';

describe('the name of a file', () => {
  it('says whose, what, and of which day', () => {
    assert.equal(fileName('BladeLoop', 'results', day, 'csv'), 'BladeLoop-results-2026-03-01.csv');
  });

  it('keeps letters of every script, and nothing that a file system minds', () => {
    assert.equal(fileName('Årø & Søn', 'results', day, 'csv'), 'Årø-Søn-results-2026-03-01.csv');
    assert.equal(fileName('../..\\C:*?"<>|', 'results', day, 'csv'), 'C-results-2026-03-01.csv');
    assert.equal(fileName('a\u202egpj.\u0000exe\n', 'results', day, 'csv'), 'a-gpj-exe-results-2026-03-01.csv');
  });

  it('does without an acronym, and cuts a long one between characters', () => {
    assert.equal(fileName('', 'results', day, 'csv'), 'results-2026-03-01.csv');
    assert.equal(fileName('𝒜'.repeat(100), 'x', day, 'csv'), `${'𝒜'.repeat(48)}-x-2026-03-01.csv`);
  });
});
