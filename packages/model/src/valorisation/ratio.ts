/** Sums and products of exact shares. */
import { ratioText, readShare, reduced, type Ratio } from '../exact-share.ts';

export { ratioText, readShare, reduced, type Ratio };

/** A part of nothing. */
export const nothing: Ratio = { numerator: 0n, denominator: 1n };

/** Nobody reads more digits, and working them out could take seconds. */
const largestDenominator = 10n ** 300n;

/** Whether it is of a size that can be worked with. */
export function isHandy({ denominator }: Ratio): boolean {
  return denominator <= largestDenominator;
}

export function plus(one: Ratio, other: Ratio): Ratio {
  return reduced(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function times(one: Ratio, other: Ratio): Ratio {
  return reduced(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** `other` is not nothing. */
export function over(one: Ratio, other: Ratio): Ratio {
  return reduced(one.numerator * other.denominator, one.denominator * other.numerator);
}

/** The sum; `undefined` where it grows beyond what can be worked with. */
export function sumOf(ratios: Iterable<Ratio>): Ratio | undefined {
  let sum = nothing;
  for (const ratio of ratios) {
    sum = plus(sum, ratio);
    if (!isHandy(sum)) return undefined;
  }
  return sum;
}

export function isNothing({ numerator }: Ratio): boolean {
  return numerator === 0n;
}

export function isWhole({ numerator, denominator }: Ratio): boolean {
  return numerator === denominator;
}

/** Which part of a whole number it is, rounded to the nearest; half a cent is rounded up. */
export function partOf(cents: bigint, { numerator, denominator }: Ratio): bigint {
  return (2n * cents * numerator + denominator) / (2n * denominator);
}
