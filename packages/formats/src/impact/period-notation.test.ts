import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { periodKey } from './period-notation.ts';

const notations: Readonly<Record<string, readonly string[]>> = {
  '2026': ['2026', ' 2026 ', '٢٠٢٦', '۲۰۲۶'],
  '2026-H1': [
    '2026-H1',
    'H1 2026',
    'H1/2026',
    '1H 2026',
    '2026 H1',
    '1. Halbjahr 2026',
    'S1 2026',
    '1er semestre 2026',
  ],
  '2026-H2': ['h2-2026', '2nd half 2026', 'HJ2 2026', '2. Hj. 2026', '2e semestre 2026', '2026 S2'],
  '2026-Q3': ['2026-Q3', 'Q3 2026', 'q3/2026', '3rd quarter 2026', '3. Quartal 2026', 'T3 2026', '3e trimestre 2026'],
  '2026-11': [
    '2026-11',
    '2026/11',
    '11/2026',
    '11.2026',
    'Nov 2026',
    'November 2026',
    'novembre 2026',
    'nov.-26',
    '2026 Nov',
  ],
};

test('periods are read as English, German and French write them', () => {
  for (const [key, texts] of Object.entries(notations)) {
    for (const text of texts) assert.equal(periodKey(text, 'en'), key, text);
  }
});

test('months are read in the reader’s language', () => {
  assert.equal(periodKey('listopad 2026', 'pl'), '2026-11');
  assert.equal(periodKey('marraskuu 2026', 'fi'), '2026-11');
  assert.equal(periodKey('listopad 2026', 'en'), undefined);
});

test('what names no period names none', () => {
  for (const text of [
    '',
    'soon',
    'Q5 2026',
    'H3 2026',
    '2026-13',
    '13/2026',
    '2026.5',
    '2,026',
    '20.11.2026',
    '26',
    '2026 t',
  ]) {
    assert.equal(periodKey(text, 'de'), undefined, text);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, language) => {
      periodKey(text, language);
    }),
  );
});
