/** How a share is drawn and said. What it sums to, and how it is typed, is of `@kvasir/model/shares.js`. */
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';

/** How shares are written: as exact fractions, or in percent where that is exact too. Legal values of `shares`. */
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

/**
 * A share as it is shown. A third has no percentage, so it stays a third. How a percentage is written is in the catalogue:
 * it stands among words of that language, and `Intl` takes some 15 ms for its first number, before the first picture.
 */
export function shareText(share: string, notation: ShareNotation, text: IpMatrixMessages): string {
  const [, numerator, denominator = '1'] = notation === 'percent' ? (fraction.exec(share) ?? []) : [];
  if (numerator === undefined) return share;
  const hundredths = (Number(numerator) * 10_000) / Number(denominator);
  if (!Number.isSafeInteger(hundredths)) return share;
  return text.percentage(String(hundredths / 100));
}

/** The slice of a disc that stands for a share, in 24ths: never none, and never the whole for less than the whole. */
export function slice(share: string): number | undefined {
  const value = shareValue(share);
  if (value === undefined) return undefined;
  return value === 1 || value === 0 ? value * 24 : Math.min(23, Math.max(1, Math.round(value * 24)));
}
