/** What is typed or pasted as a value, and how a value stands in its field. */
import type { Format } from '@kvasir/element';
import { rawText } from '@kvasir/element/controls.js';
import { textOf } from '@kvasir/model';
import { decimalMarkOf, readNumber, type DecimalMark } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';

/** Why an entry is no value. */
export type Unread =
  | { readonly why: 'not-a-number' | 'out-of-range' | 'not-a-rating' | 'no-value' }
  | { readonly why: 'other-unit'; readonly unit: string };

export type Entry =
  | { readonly kind: 'empty' }
  /** `otherwise` is what it means to those with the other decimal mark. */
  | { readonly kind: 'value'; readonly value: number; readonly otherwise?: number }
  | ({ readonly kind: 'unread' } & Unread);

/** What spreadsheets have where there is no value. Missing is not zero, and it takes a reason. */
const noValue = /^(?:[-–—−?]+|n\.? ?[/.]? ?[ad]\.?|#n\/?[av]|missing|fehlt|k\. ?a\.|manquant)$/i;

export function isJudged(raw: ShownIndicator['raw']): boolean {
  return raw['kind'] === 'qualitative';
}

function unitOf(raw: ShownIndicator['raw']): string {
  return textOf(raw['unit']).trim();
}

/** Whole numbers without any mark are the same in all notations, and most of what is pasted. */
const plainNumber = /^-?[0-9]{1,15}$/;

/** The decimal mark that pasted cells give away together. */
export function commonMark(cells: readonly string[]): DecimalMark | undefined {
  return decimalMarkOf(cells.filter((cell) => !plainNumber.test(cell)));
}

/** Whether a value that stands in the document is one of the indicator's, and no text in its place. */
export function isMeasured(held: unknown, raw: ShownIndicator['raw']): held is number {
  if (typeof held !== 'number' || !Number.isFinite(held)) return false;
  return !isJudged(raw) || (Number.isInteger(held) && held >= 1 && held <= 5);
}

/** Reads an entry as the value of an indicator: a number in its unit, or a rating. */
export function readEntry(text: string, raw: ShownIndicator['raw'], language: string, decimal?: DecimalMark): Entry {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed) && !isJudged(raw)) return { kind: 'value', value: Number(trimmed) + 0 };
  if (noValue.test(trimmed)) return { kind: 'unread', why: 'no-value' };
  const judged = isJudged(raw);
  const reading = readNumber(trimmed, language, { unit: judged ? undefined : unitOf(raw), decimal });
  switch (reading.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'number': {
      const { value, otherwise } = reading;
      const isRating = Number.isInteger(value) && value >= 1 && value <= 5;
      if (judged) return isRating ? { kind: 'value', value } : { kind: 'unread', why: 'not-a-rating' };
      return { kind: 'value', value, ...(otherwise !== undefined && { otherwise }) };
    }
    case 'other-unit':
      return judged
        ? { kind: 'unread', why: 'not-a-rating' }
        : { kind: 'unread', why: 'other-unit', unit: reading.unit };
    default:
      return { kind: 'unread', why: judged ? 'not-a-rating' : reading.kind };
  }
}

/** A nought, a mark, and the twenty places that a format writes at most. */
const longestWritten = 22;

/** Languages that write whole numbers below a thousand as we do: a first picture then needs no formatter. */
const plainDigits = /^(?:en|de|fr)(?:-|$)/;

/** A value as it stands in its field, so that it is read back as the same; what is no number stands there as it came. */
export function entryText(value: unknown, format: Format): string {
  if (typeof value !== 'number') return rawText(value);
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  // What would take a line of noughts is written with an exponent.
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return String(value);
  // So does what has more places than a format writes.
  if (size < 1e-3 && String(size).length > longestWritten) return value.toExponential();
  const isPlain = size < 1000 && Number.isInteger(value) && value >= 0 && plainDigits.test(format.language);
  return isPlain ? String(value) : format.number(value, { maximumFractionDigits: 20 });
}
