/** How a share is drawn and said. What it sums to, and how it is typed, is of `@kvasir/model/shares.js`. */
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';

/** How shares are written: as people write them, or in percent wherever that is exact. Legal values of `shares`. */
export const shareNotations = ['fraction', 'percent'] as const;
export type ShareNotation = (typeof shareNotations)[number];

const fraction = /^(\d+)(?:\/([1-9]\d*))?$/;

/** A share as a number, for a picture of it; undefined for what is no share between 0 and 1. */
export function shareValue(share: string): number | undefined {
  const [, numerator, denominator = '1'] = fraction.exec(share) ?? [];
  if (numerator === undefined) return undefined;
  const value = Number(numerator) / Number(denominator);
  return value <= 1 ? value : undefined;
}

/** Decimals of a percentage; whoever writes more means a fraction. */
const mostDecimals = 4;

/** The percentage that a fraction is exactly, as JavaScript writes it. */
function exactPercentage(numerator: number, denominator: number): string | undefined {
  const scale = 10 ** mostDecimals;
  const scaled = numerator * 100 * scale;
  if (!Number.isSafeInteger(scaled) || scaled % denominator !== 0) return undefined;
  return String(scaled / denominator / scale);
}

/** Twentieths, hundredths, thousandths: nobody divides a result into these, but writes 15 % and 33.333 %. */
function isWrittenInPercent(denominator: number): boolean {
  return denominator > 10 && denominator % 5 === 0;
}

/**
 * A share as it is shown: as people write it or, where they want that, in percent. A third has no percentage, so it stays a
 * third. How a percentage is written is in the catalogue: it stands among words of that language, and `Intl` takes some
 * 15 ms for its first number, before the first picture.
 */
export function shareText(share: string, notation: ShareNotation, text: IpMatrixMessages): string {
  const [, numerator, below = '1'] = fraction.exec(share) ?? [];
  const denominator = Number(below);
  if (numerator === undefined || (notation === 'fraction' && !isWrittenInPercent(denominator))) return share;
  const percentage = exactPercentage(Number(numerator), denominator);
  return percentage === undefined ? share : text.percentage(percentage);
}

/** The slice of a disc that stands for a share, in 24ths: never none, and never the whole for less than the whole. */
export function slice(share: string): number | undefined {
  const value = shareValue(share);
  if (value === undefined) return undefined;
  return value === 1 || value === 0 ? value * 24 : Math.min(23, Math.max(1, Math.round(value * 24)));
}
