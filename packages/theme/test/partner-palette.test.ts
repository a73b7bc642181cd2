import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { shownColour, type Scheme } from './css-colour.ts';
import { declared } from './token-values.ts';
import { partnerColours } from '../src/partner-colours.ts';

const difference = differenceCiede2000();

const toLinear = converter('lrgb');
const toRgb = converter('rgb');

/** The matrices are meant for linear light; culori lays them on whatever channels it gets. */
function inLinearLight(filter: (colour: Rgb) => Rgb): (colour: Rgb) => Rgb {
  return (colour) => {
    const seen = filter({ ...toLinear(colour), mode: 'rgb' });
    return toRgb({ ...clampRgb(seen), mode: 'lrgb' });
  };
}

/** Machado, Oliveira and Fernandes 2009, at full severity. */
const readers: Record<string, (colour: Rgb) => Rgb> = {
  'a reader without a deficiency': (colour) => colour,
  'a protanope': inLinearLight(filterDeficiencyProt(1)),
  'a deuteranope': inLinearLight(filterDeficiencyDeuter(1)),
  'a tritanope': inLinearLight(filterDeficiencyTrit(1)),
};
const schemes: Scheme[] = ['light', 'dark'];

/** Pairs of colours that look alike, with their CIEDE2000 difference. */
function alike(colours: { name: string; seen: Rgb }[], least: number): string[] {
  return colours.flatMap((one, index) =>
    colours.slice(index + 1).flatMap((other) => {
      const distance = difference(one.seen, other.seen);
      return distance < least ? [`${one.name} and ${other.name}: ${distance.toFixed(1)}`] : [];
    }),
  );
}

for (const scheme of schemes) {
  describe(`the partner palette in the ${scheme}`, () => {
    for (const [reader, see] of Object.entries(readers)) {
      const colours = partnerColours.map(({ colour }) => ({
        name: colour,
        seen: see(shownColour(`var(${colour})`, declared, scheme)),
      }));

      test(`keeps all twelve apart for ${reader}`, () => {
        assert.deepEqual(alike(colours, 9), []);
      });

      test(`keeps the first seven further apart for ${reader}`, () => {
        assert.deepEqual(alike(colours.slice(0, 7), 11), []);
      });
    }

    test('stays as it is when the accent changes', () => {
      const crimson = new Map([...declared, ['--kv-accent', '#c8102e']]);
      for (const { colour, on } of partnerColours) {
        for (const name of [colour, on]) {
          const text = `var(${name})`;
          assert.deepEqual(shownColour(text, crimson, scheme), shownColour(text, declared, scheme));
        }
      }
    });
  });
}
