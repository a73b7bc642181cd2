/**
 * Exact shares, as ratios of two BigInts. The rules are loaded with every page that shows findings, and for sums of shares
 * the 2.5 kB of a whole library of fractions would be as much as all that the rules on references weigh.
 */

/** Two whole numbers, the second above 0, without a common divisor. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Longer numbers are nobody's share. */
const mostDigits = 30;
/** A sum with a longer denominator is of no use to who reads it, and working it out could take seconds. */
const largestDenominator = 10n ** 100n;
const written = new RegExp(`^([0-9]{1,${String(mostDigits)}})(?:/([1-9][0-9]{0,${String(mostDigits - 1)}}))?$`);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

export function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A share as the document holds it: `1/3`, `0`, `1`; `undefined` for what is none, and for more than 1. */
export function readShare(text: unknown): Ratio | undefined {
  const [, above = '', below = '1'] = (typeof text === 'string' && written.exec(text)) || [];
  if (above === '') return undefined;
  const ratio = reduced(BigInt(above), BigInt(below));
  return ratio.numerator <= ratio.denominator ? ratio : undefined;
}

/** As the document holds it. */
export function ratioText({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
}

/** What shares sum to, and how that compares with the whole. */
export interface ShareSum {
  /** The exact sum: `11/10`. */
  total: string;
  /** How far it is from 1, either way: `1/10`. */
  difference: string;
  /** Below 1, exactly 1, or above. */
  comparison: -1 | 0 | 1;
}

/** Sums shares; `undefined` where one of them cannot be read, or nobody could read the sum. */
export function sumOfShares(shares: Iterable<unknown>): ShareSum | undefined {
  let [numerator, denominator] = [0n, 1n];
  for (const share of shares) {
    const ratio = readShare(share);
    if (!ratio) return undefined;
    // The least common multiple: of the many shares of one result, nearly all have the same denominator.
    const factor = ratio.denominator / greatestCommonDivisor(denominator, ratio.denominator);
    numerator = numerator * factor + ratio.numerator * ((denominator * factor) / ratio.denominator);
    denominator *= factor;
    if (denominator > largestDenominator) return undefined;
  }
  const missing = denominator - numerator;
  return {
    total: ratioText(reduced(numerator, denominator)),
    difference: ratioText(reduced(missing < 0n ? -missing : missing, denominator)),
    comparison: missing > 0n ? -1 : missing < 0n ? 1 : 0,
  };
}
