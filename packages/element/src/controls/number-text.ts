/** Numbers as people write them, in the reader's language, and as the document holds them. */
import { readNumber } from '@kvasir/model/impact.js';
import type { NumberEntry } from './number-field.ts';

/** Every control shows and takes the digits 0 to 9. */
const latin: Intl.NumberFormatOptions = { numberingSystem: 'latn' };

/** The number that a text writes, as the reader's language has it; anything else stays the text that it is. */
export function readDecimal(text: string, language: string): NumberEntry {
  const reading = readNumber(text, language);
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'number' ? reading.value : text;
}

/** An amount in integer cents. What is finer than a cent is no amount. */
export function readCents(text: string, language: string): NumberEntry {
  const amount = readDecimal(text, language);
  if (typeof amount !== 'number') return amount;
  const cents = Math.round(amount * 100);
  return Math.abs(cents / 100 - amount) < 1e-9 && Number.isSafeInteger(cents) ? cents : text;
}

/** Cents as an amount in the reader's language; a value that is no number of cents as nothing. */
export function showCents(cents: unknown, language: string): string | undefined {
  if (typeof cents !== 'number' || !Number.isSafeInteger(cents)) return undefined;
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(language, {
    ...latin,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** A number in the reader's language without grouping: for years, coordinates and codes. */
export function showNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { ...latin, useGrouping: false, maximumFractionDigits: 10 }).format(value);
}
