import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wcagContrast } from 'culori';
import { shownColour, type Scheme } from './css-colour.ts';
import { declared } from './token-values.ts';

/** What universities have, and the ends of every scale. */
const accents = {
  default: undefined,
  black: '#000',
  navy: '#00205b',
  crimson: '#c8102e',
  green: '#00843d',
  purple: '#5f259f',
  orange: '#ff6a13',
  cyan: '#00a9e0',
  yellow: '#ffd100',
  white: '#fff',
};
const schemes: Scheme[] = ['light', 'dark'];
const surfaces = ['bg', 'bg-sunken', 'bg-fill', 'bg-raised', 'bg-hover', 'bg-selected'];
const statuses = ['success', 'warning', 'danger', 'info', 'neutral'];
const partners = Array.from({ length: 12 }, (_, index) => `p${String(index + 1)}`);

interface Pairing {
  what: string;
  fronts: string[];
  grounds: string[];
  /** WCAG contrast ratio. */
  least: number;
}

const pairings: Pairing[] = [
  { what: 'text', fronts: ['text', 'text-2'], grounds: surfaces, least: 7 },
  { what: 'a label', fronts: ['text-3'], grounds: surfaces, least: 4.5 },
  { what: 'the accent as text', fronts: ['accent-text'], grounds: surfaces, least: 4.5 },
  { what: 'text on an accent button', fronts: ['on-accent'], grounds: ['accent-fill', 'accent-hover'], least: 4.5 },
  { what: 'a status as text', fronts: statuses, grounds: surfaces, least: 4.5 },
  { what: 'the icon of a status', fronts: statuses.map((name) => `${name}-ui`), grounds: surfaces, least: 3 },
  { what: 'the outline of a control', fronts: ['line-strong'], grounds: surfaces, least: 3 },
  { what: 'the focus ring', fronts: ['focus'], grounds: surfaces, least: 3 },
  { what: 'a mark in the accent', fronts: ['accent-ui'], grounds: surfaces, least: 3 },
  { what: 'a partner', fronts: partners, grounds: ['bg', 'bg-fill'], least: 3 },
  {
    what: 'text where a person must act',
    fronts: ['text'],
    grounds: statuses.map((name) => `${name}-bg`),
    least: 4.5,
  },
];

function shown(name: string, accent: string | undefined, scheme: Scheme) {
  const values = accent === undefined ? declared : new Map([...declared, ['--kv-accent', accent]]);
  return shownColour(`var(--kv-${name})`, values, scheme);
}

/** `text-3 on bg-fill: 4.41`, for each pair below what is due. */
function tooWeak({ fronts, grounds, least }: Pairing, accent: string | undefined, scheme: Scheme): string[] {
  return fronts.flatMap((front) =>
    grounds.flatMap((ground) => {
      const ratio = wcagContrast(shown(front, accent, scheme), shown(ground, accent, scheme));
      return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

for (const [name, accent] of Object.entries(accents)) {
  describe(`with the ${name} accent`, () => {
    for (const scheme of schemes) {
      for (const pairing of pairings) {
        test(`${pairing.what} reads in the ${scheme}, ${String(pairing.least)}:1 or more`, () => {
          assert.deepEqual(tooWeak(pairing, accent, scheme), []);
        });
      }
    }
  });
}

describe('whatever the accent', () => {
  for (const scheme of schemes) {
    test(`a status reads on its own ground in the ${scheme}, 4.5:1 or more`, () => {
      const weak = statuses.flatMap((name) =>
        tooWeak({ what: name, fronts: [name], grounds: [`${name}-bg`], least: 4.5 }, undefined, scheme),
      );
      assert.deepEqual(weak, []);
    });

    test(`the letters on a partner's colour read in the ${scheme}, 4.5:1 or more`, () => {
      const weak = partners.flatMap((name) =>
        tooWeak({ what: name, fronts: [`${name}-on`], grounds: [name], least: 4.5 }, undefined, scheme),
      );
      assert.deepEqual(weak, []);
    });
  }
});
