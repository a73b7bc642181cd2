/** Numbers as people write them, in the reader's language, and as the document holds them. */

/** Every control shows and takes the digits 0 to 9. */
const latin: Intl.NumberFormatOptions = { numberingSystem: 'latn' };

/** A number, or the text that is none and stays as it was typed; nothing for an empty text. */
export type NumberEntry = number | string | undefined;

function separatorsOf(language: string): { decimal: '.' | ','; group: string } {
  const parts = new Intl.NumberFormat(language, latin).formatToParts(12_345_678.5);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal') === ',' ? ',' : '.', group: of('group') };
}

/** Digits of other scripts as 0 to 9, no spaces, marks of direction and apostrophes, a hyphen for a minus. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\s\p{Cf}'’]/gu, '')
    .replace(/^[\u2212\u2013]/, '-');
}

/**
 * The number that a text writes, with the reader's own separators or without: "1 234,5" for a German as for a French.
 * A lone separator before exactly three digits is read as the reader's language has it.
 */
export function readDecimal(text: string, language: string): NumberEntry {
  if (text.trim() === '') return undefined;
  const { decimal, group } = separatorsOf(language);
  const digits = plainDigits(text);
  const grouped = decimal === '.' ? /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ : /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
  const ungrouped = (group === '.' || group === ',') && grouped.test(digits) ? digits.replaceAll(group, '') : digits;
  // Once: a second mark makes it no number.
  const plain = ungrouped.replace(/[.,]/, '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}

/** A whole number; its digits may be grouped by spaces. */
export function readWhole(text: string): NumberEntry {
  const entry = text.trim();
  if (entry === '') return undefined;
  const digits = entry.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/gu, '');
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : text;
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
