import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Format } from '@kvasir/element';
import { problemCodes } from '@kvasir/model/validate.js';
import { english } from './editor.messages.en.ts';
import { german } from './editor.messages.de.ts';
import { french } from './editor.messages.fr.ts';
import { problemsOf } from './form-problems.ts';
import { flagsOf, problemText } from './problem-text.ts';

const format = Format.for('en');

function textsOf(partner: object): string[] {
  return problemsOf(partner).map((problem) => problemText(problem, english, format));
}

test('a PIC of eight digits is told how many it has, how many it should have and where to find it', () => {
  assert.deepEqual(textsOf({ name: 'Brenner', identifiers: { pic: '9123 4567' } }), [
    'This has 8 digits; a PIC has 9. It stands on the participant’s page of the funding portal.',
  ]);
});

test('a partner without a name is asked for it', () => {
  assert.deepEqual(textsOf({}), ['Enter the name of the organisation.']);
});

test('a number out of its bounds is told the bound', () => {
  assert.deepEqual(textsOf({ name: 'A', established: 0 }), ['The least is 1.']);
  assert.deepEqual(textsOf({ name: 'A', established: 12345 }), ['The most is 9999.']);
  assert.deepEqual(textsOf({ name: 'A', staff: 'many' }), ['Enter a number, in figures.']);
});

test('problems are named in the order of the form', () => {
  const pointers = problemsOf({ contacts: { a: {} }, website: 'x', identifiers: { pic: '1' }, name: '' }).map(
    ({ pointer }) => pointer,
  );
  assert.deepEqual(pointers, ['/name', '/website', '/identifiers/pic', '/contacts/a/name']);
});

test('every problem has words in every language, and a flag of ValidityState', () => {
  for (const code of problemCodes) {
    for (const messages of [english, german, french]) assert.ok(messages.problems[code].length > 10, code);
    const problem = { code, path: [], pointer: '', severity: 'error' as const };
    assert.equal(Object.values(flagsOf(problem)).filter(Boolean).length, 1, code);
    assert.ok(problemText(problem, english, format).length > 10, code);
  }
});
