import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { law } from '../testing/law.ts';
import { formatStanding, parseStanding, type StandingWords } from './standing-text.ts';
import type { AccessMark, Standing, StandingRole } from './standing.ts';

const marks: AccessMark[] = ['default', 'special', 'limited', 'refused'];
const access = fc.record(
  { implementation: fc.constantFrom(...marks), exploitation: fc.constantFrom(...marks) },
  { requiredKeys: [], noNullPrototype: true },
);
const share = fc
  .tuple(fc.constantFrom(1, 2, 3, 5, 7, 11), fc.constantFrom(13, 17, 1009))
  .map(([part, whole]) => `${String(part)}/${String(whole)}`);
const owners = fc.constantFrom<StandingRole>('sole', 'joint', 'undecided');
const others = fc.constantFrom<StandingRole>('sole', 'joint', 'undecided', 'contributor', 'provider', 'none');
const standings: fc.Arbitrary<Standing> = fc.oneof(
  fc.record({ role: owners, share, access }, { noNullPrototype: true }),
  fc.record({ role: others, access }, { noNullPrototype: true }),
);

law(
  'what was written is read back as the same standing',
  fc.property(standings, (standing) => assert.deepEqual(parseStanding(formatStanding(standing)), standing)),
);

law(
  'no text of a cell is a formula or looks like a date',
  fc.property(standings, (standing) => assert.doesNotMatch(formatStanding(standing), /^[=+\-@\t\r\n\d]/)),
);

law(
  'whatever is typed is a standing that can be written, or nothing',
  fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[SJCB? imex*~\-,/0-9%]*$/)), (text) => {
    const standing = parseStanding(text);
    if (standing) assert.deepEqual(parseStanding(formatStanding(standing)), standing);
  }),
);

function assertReads(text: string, expected: string | undefined, words?: StandingWords): void {
  const standing = parseStanding(text, words);
  assert.equal(standing && formatStanding(standing), expected, text);
}

test('the letters of a cell are read, in either case and with any separator', () => {
  assertReads('', '');
  assertReads('  ', '');
  assertReads('S', 'S');
  assertReads('j 1/3', 'J 1/3');
  assertReads('1/3 im ex', 'J 1/3 im ex');
  assertReads('C im', 'C im');
  assertReads('ex', 'ex');
  assertReads('C;im*, EX-', 'C im* ex-');
  assertReads('?\nim', '? im');
  assertReads('?1/2', '? 1/2');
  assertReads('B ex~', 'B ex~');
  assertReads('J 1/3im', 'J 1/3 im');
});

test('a share is read as it is typed, and stays as it was typed where it is none', () => {
  assertReads('2/6', 'J 1/3');
  assertReads('J 33 %', 'J 33/100');
  assertReads('0,25', 'J 1/4');
  assertReads('⅓ ex', 'J 1/3 ex');
  assertReads('J 1/0', 'J 1/0');
  assertReads('J 7/3', 'J 7/3');
});

test('who has the whole is the only owner', () => {
  assertReads('1', 'S 1');
  assertReads('100 %', 'S 1');
  assertReads('J 1', 'J 1');
});

test('a lone dash is no standing, and a dash after access refuses it, whichever dash a phone makes of it', () => {
  assertReads('-', '');
  assertReads('–', '');
  assertReads('im– ex−', 'im- ex-');
});

test('what contradicts itself is not read', () => {
  assertReads('S J', undefined);
  assertReads('im im', undefined);
  assertReads('1/2 im 1/3', undefined);
  assertReads('C 1/3', undefined);
  assertReads('im* *', undefined);
});

test('what is no standing is not read', () => {
  assertReads('SHN', undefined);
  assertReads('J abc', undefined);
  assertReads('=1+1', undefined);
  assertReads('imex', undefined);
  assertReads('\ud800', undefined);
  assertReads('J '.repeat(10_000), undefined);
});

const german: StandingWords = {
  sole: ['Alleineigentümer', 'allein'],
  joint: ['Miteigentümer'],
  none: ['keine'],
  implementation: ['Durchführung'],
  exploitation: ['Verwertung'],
  refused: ['verweigert'],
};

test('the words of the reader are read beside the letters', () => {
  assertReads('Miteigentümer 1/3', 'J 1/3', german);
  assertReads('ALLEINEIGENTÜMER, Durchführung', 'S im', german);
  assertReads('Miteigentu\u0308mer', 'J', german);
  assertReads('Verwertung verweigert; im', 'im ex-', german);
  assertReads('keine', '', german);
  assertReads('C ex', 'C ex', german);
});

test('the longer of two words that begin alike is the one that is meant', () => {
  const words: StandingWords = { sole: ['owner', 'sole owner'], joint: ['owner with others'] };
  assertReads('owner with others 1/2', 'J 1/2', words);
  assertReads('sole  owner', 'S', words);
});
