/**
 * Entry `@kvasir/model/shares.js`: exact shares of owners and of cost. The document holds them as fractions (`1/3`), because
 * thirds have no decimals; this reads, sums and writes them.
 */
import Fraction from 'fraction.js';
import { ratioText, readShare, reduced } from './exact-share.ts';

export { sumOfShares, type ShareSum } from './exact-share.ts';

/** A share as the document holds it: `1/3`, `0`, `1`; `undefined` for what is none, and for more than 1. */
export function parseShare(text: unknown): Fraction | undefined {
  const ratio = readShare(text);
  return ratio && new Fraction(ratio.numerator, ratio.denominator);
}

/** Nobody types more; a megabyte that was pasted is not looked at. */
const longestInput = 100;

/** `1/3`, `33 1/3 %`. */
const fractionForm = /^(?:(\d+) )?(\d+)\/(\d+)(%?)$/;
/** `1`, `0.25`, `,5`, `33,5%`. */
const decimalForm = /^(\d*)(?:[.,](\d+))?(%?)$/;

/** `⅓` is `1⁄3` to Unicode, and `33⅓` thirty-three and a third. */
function plain(text: string): string {
  return text
    .replace(/(\d)(?=[¼-¾⅐-⅞])/g, '$1 ')
    .normalize('NFKC')
    .trim()
    .replace(/\s*[/⁄∕]\s*/g, '/')
    .replace(/\s*%/g, '%')
    .replace(/\s+/g, ' ');
}

/**
 * What a person types, as the document holds it: `1/3`, ` 2 / 6 `, `33 %`, `33,5 %`, `0.25`, `⅓`, `33⅓ %`. `undefined` for
 * what is no share: more than 1, less than 0, or no number.
 */
export function shareFromInput(text: string): string | undefined {
  if (typeof text !== 'string' || text.length > longestInput) return undefined;
  const input = plain(text);
  const [, whole = '0', above = '', below = '', ofHundred] = fractionForm.exec(input) ?? [];
  if (above !== '') {
    const denominator = BigInt(below);
    return canonical(BigInt(whole) * denominator + BigInt(above), denominator, ofHundred);
  }
  const [, before = '', after = '', percent] = decimalForm.exec(input) ?? [];
  if (before + after === '') return undefined;
  return canonical(BigInt(before + after), 10n ** BigInt(after.length), percent);
}

function canonical(numerator: bigint, denominator: bigint, percent: string | undefined): string | undefined {
  if (denominator === 0n) return undefined;
  const share = ratioText(reduced(numerator, percent ? denominator * 100n : denominator));
  return readShare(share) && share;
}

/** The share of each of `count` owners who own alike: `1/3`. */
export function equalShares(count: number): string {
  return count > 1 ? `1/${String(Math.floor(count))}` : '1';
}
