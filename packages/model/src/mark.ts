/** The partner's mark: two or three letters and one of twelve colours, the same wherever the partner appears. */
import { firstGraphemes } from './graphemes.ts';
import { significantWords } from './significant-words.ts';
import type { Partner } from './schema/partner.ts';

export interface PartnerMark {
  /** Two or three letters, in capitals; fewer only when the name has fewer. */
  letters: string;
  /** The partner colour, 1 to 12: `--kv-p1` … of the theme. */
  colour: number;
}

const colours = 12;
const maxLetters = 3;

/** Capitals by Unicode's own rules, so that a Turkish reader sees the same mark as a German one. */
function capitals(text: string): string {
  // Hardly any font has the Georgian capitals that Unicode 11 added; Georgian itself does not write initials with them.
  return /\p{Script=Georgian}/u.test(text) ? text : text.toUpperCase();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isShort(text: string): boolean {
  return text.length > 1 && !/\s/.test(text) && firstGraphemes(text, maxLetters) === text;
}

function shortAcronym(partner: Partner): string | undefined {
  const acronyms = Object.values(partner.names ?? {})
    .filter((name) => name?.kinds?.acronym)
    .map((name) => textOf(name.text));
  // Sorted, because the order of an object's properties carries no meaning in the document.
  return [textOf(partner.shortName), ...acronyms.sort()].find(isShort);
}

function initials(name: string): string {
  const words = significantWords(name);
  const [only] = words;
  if (only === undefined) return firstGraphemes(name, 2) || '?';
  if (words.length === 1) return firstGraphemes(only, 2);
  return words
    .slice(0, maxLetters)
    .map((word) => firstGraphemes(word, 1))
    .join('');
}

/** FNV-1a over UTF-16 code units: small, stable across engines, and spreads similar ids well. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * The mark of a partner. Letters: `mark.letters`, else a short name or acronym of at most three letters, else the
 * initials of the significant words of the name. Colour: `mark.colour`, else a stable choice by ROR id, PIC, `id` (the
 * partner's key in the document) or name. Never throws, whatever the fields hold.
 */
export function partnerMark(partner: Partner, id?: string): PartnerMark {
  const name = textOf(partner.name);
  const fixed = partner.mark?.colour;
  const isColour = Number.isInteger(fixed) && Number(fixed) >= 1 && Number(fixed) <= colours;
  const letters = textOf(partner.mark?.letters) || shortAcronym(partner) || initials(name);
  const identity = textOf(partner.identifiers?.ror) || textOf(partner.identifiers?.pic) || id || name;
  return {
    // Once more after the capitals, because `ß` becomes two letters.
    letters: firstGraphemes(capitals(firstGraphemes(letters, maxLetters)), maxLetters),
    colour: isColour ? Number(fixed) : 1 + (hash(identity) % colours),
  };
}
