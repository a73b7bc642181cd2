import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { formatHex } from 'culori';
import { elementStyles, pageStyles } from '../build/style-sheets.ts';
import { tokenList } from '../build/token-list.ts';
import { partnerColours } from '../src/partner-colours.ts';
import { shownColour, type Scheme } from './css-colour.ts';
import { declared, tokens } from './token-values.ts';

const schemes: Scheme[] = ['light', 'dark'];
const styles = elementStyles(tokens);
const list = tokenList(tokens.base);

describe('the styles of elements', () => {
  test('match the tokens', () => {
    const committed = readFileSync('src/generated/tokens.styles.ts', 'utf8');
    assert.equal(committed, styles, 'Run `npm run tokens -w @kvasir/theme`.');
  });

  test('declare none of the dials, so that they inherit', () => {
    const dials = list.filter(({ group }) => group === 'dial');
    assert.equal(dials.length, 4);
    for (const { name } of dials) assert.doesNotMatch(styles, new RegExp(`[{;]${name}:`));
  });

  test('read nothing but what they declare, and the dials', () => {
    const read = [...styles.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
    const known = new Set([...declared.keys(), ...list.map(({ name }) => name)]);
    assert.deepEqual(
      read.filter((name) => !known.has(name ?? '')),
      [],
    );
  });

  test('take the size in from the font size, never the font size from the size in', () => {
    assert.match(styles, /--kv-size:1em/);
    assert.doesNotMatch(styles, /font-size:[^;}]*--kv-(?:size|fs)/);
  });
});

describe('the styles of pages', () => {
  const page = pageStyles(tokens);

  test('declare what elements declare', () => {
    for (const name of declared.keys()) assert.ok(page.includes(`${name}:`), name);
  });

  test('leave the font size of the page alone', () => {
    assert.doesNotMatch(page, /[{;]font-size:/);
  });
});

describe('the tokens', () => {
  for (const scheme of schemes) {
    test(`give design tools the colours that browsers show in the ${scheme} when no dial is turned`, () => {
      const colours = list.filter(({ type }) => type === 'color');
      const shown = colours.map(({ name, value }) => [name, formatHex(shownColour(value, declared, scheme))]);
      // The opacity, in the last two digits, is not what is compared here.
      const stated = colours.map((colour) => [colour.name, colour[scheme]?.slice(0, 7)]);
      assert.deepEqual(stated, shown);
    });
  }

  test('have names of their own', () => {
    assert.equal(new Set(list.map(({ name }) => name)).size, list.length);
  });

  test('exist before a mode changes them', () => {
    const paths = new Set(tokens.base.map(({ path }) => path.join('.')));
    const changed = tokens.modes.flatMap((mode) => mode.tokens.map(({ path }) => path.join('.')));
    assert.deepEqual(
      changed.filter((path) => !paths.has(path)),
      [],
    );
  });

  test('hold the partner palette, and no partner more', () => {
    const named = partnerColours.flatMap(({ colour, on }) => [colour, on]);
    const held = list.filter(({ group }) => group === 'partner').map(({ name }) => name);
    assert.deepEqual(held, named);
  });
});
