/**
 * Numbers as people write them, in whatever notation: "1.234,5", "1 234,5", "1’234.5", Arabic and Persian digits, with the
 * unit behind them or without. What can be read in two ways is read as the reader's language has it, and says so.
 */

export type DecimalMark = '.' | ',';

export type NumberReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** What the same text means to readers with the other decimal mark, where it means something to them. */
      readonly otherwise?: number;
      /** The decimal mark of whoever wrote it, where the text gives it away. */
      readonly decimal?: DecimalMark;
    }
  /** A number with something behind or in front of it that is not its unit. */
  | { readonly kind: 'other-unit'; readonly unit: string }
  /** More than a number can hold: `1e400`, or a whole number that would lose digits. */
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'not-a-number' };

export interface NumberOptions {
  /** The unit that may stand with the number. */
  readonly unit?: unknown;
  /** The decimal mark, where it is known; that of the language without it. */
  readonly decimal?: DecimalMark | undefined;
}

interface Separators {
  readonly decimal: DecimalMark;
  /** What stands between thousands in the language. */
  readonly groups: ReadonlySet<string>;
}

const known = new Map<string, Separators>();

function partOf(language: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(12_345_678.5);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function separatorsOf(language: string): Separators {
  let separators = known.get(language);
  if (separators) return separators;
  try {
    // Austrians have a space in print, and type the point that all of German has.
    const groups = new Set([language, new Intl.Locale(language).language].map((one) => partOf(one, 'group')));
    separators = { decimal: partOf(language, 'decimal') === ',' ? ',' : '.', groups };
  } catch {
    // A language that there cannot be.
    separators = { decimal: '.', groups: new Set([',']) };
  }
  known.set(language, separators);
  return separators;
}

/** The digits of every script as 0 to 9. In Unicode, they stand in rows of ten. */
export function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}

/** One sign for each thing that is written in several ways; marks that nobody sees are gone. */
function plainSigns(text: string): string {
  return latinDigits(text.replace(/[\p{Cf}]/gu, ''))
    .replace(/\s/gu, ' ')
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u2212\u2013\ufe63\uff0d]/g, '-')
    .replace(/[\u060c\uff0c]/g, ',')
    .replace(/\uff0e/g, '.')
    .replace(/\u066a/g, '%')
    .trim();
}

/** A unit as it is compared: "CO₂e" is "CO2e". Capitals count, for a mega-gram is no milligram. */
function plainUnit(unit: string): string {
  return plainSigns(unit.normalize('NFKC')).replace(/[\s.]/g, '');
}

const signs = new Map<string, string>();

/** The sign of a currency, in the reader's language. */
function signOf(currency: string, language: string): string {
  const key = `${language} ${currency}`;
  let sign = signs.get(key);
  if (sign === undefined) {
    try {
      const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(1);
      sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    } catch {
      sign = currency;
    }
    signs.set(key, sign);
  }
  return sign;
}

/** The ways to write a unit: a currency has a sign besides its code. */
function spellings(unit: unknown, language: string): string[] {
  if (typeof unit !== 'string' || plainUnit(unit) === '') return [];
  const own = plainUnit(unit);
  return /^[A-Z]{3}$/.test(own) ? [own, plainUnit(signOf(own, language))] : [own];
}

/** Whether a text is a way to write the unit. */
export function isSameUnit(text: string, unit: unknown, language: string): boolean {
  return spellings(unit, language).includes(plainUnit(text));
}

/** `1 234`, `1'234`, `12,34,567` without what stands between the digits; `undefined` where it does not stand right. */
function ungrouped(text: string): string | undefined {
  if (/^\d*$/.test(text)) return text;
  const [, sign = ''] = /^\d{1,3}([ '.,\u066c])\d/.exec(text) ?? [];
  const [first = '', ...others] = text.split(sign || ' ');
  const last = others.pop();
  if (sign === '' || last?.length !== 3 || !/^[1-9]\d{0,2}$/.test(first)) return undefined;
  // Thousands, or the lakhs of India.
  const isRegular = [3, 2].some((size) => others.every((group) => group.length === size));
  const digits = [first, ...others, last].join('');
  return isRegular && /^\d+$/.test(digits) ? digits : undefined;
}

interface Digits {
  readonly whole: string;
  readonly fraction: string;
  readonly decimal?: DecimalMark;
}

/** The digits with one mark as that of decimals, or with none. */
function split(text: string, mark: string): Digits | undefined {
  const [before = '', fraction, ...more] = mark === '' ? [text] : text.split(mark);
  const whole = ungrouped(before);
  if (whole === undefined || more.length > 0) return undefined;
  if (fraction === undefined) return whole === '' ? undefined : { whole, fraction: '' };
  return /^\d+$/.test(fraction) ? { whole, fraction } : undefined;
}

/** All that digits with marks between them can mean: as decimals with a point, with a comma, and with none. */
function meanings(text: string): Digits[] {
  if (text.includes('\u066b')) return [split(text, '\u066b')].filter((one) => one !== undefined);
  const decimals = (['.', ','] as const).flatMap((decimal) => {
    const digits = text.includes(decimal) ? split(text, decimal) : undefined;
    return digits ? [{ ...digits, decimal }] : [];
  });
  const whole = split(text, '');
  if (!whole) return decimals;
  // A comma between thousands is no decimal mark, so that is the point.
  const decimal = text.includes(',') ? '.' : text.includes('.') ? ',' : undefined;
  return [...decimals, { ...whole, ...(decimal && { decimal }) }];
}

function meant(text: string, language: string, given: DecimalMark | undefined): [Digits, Digits?] | undefined {
  const [first, second] = meanings(text);
  if (!first || !second) return first && [first];
  // One mark before three digits: decimals (first), or thousands.
  const { decimal, groups } = separatorsOf(language);
  const mark = first.decimal ?? '.';
  const isDecimal = given === undefined ? mark === decimal || !groups.has(mark) : mark === given;
  return isDecimal ? [first, second] : [second, first];
}

const numeral = /^([-+]?) ?((?:\d|[.,\u066b](?=\d))(?:[\d.,'\u066b\u066c ]*\d)?)(?:[eE]([-+]?\d{1,6}))?$/;

/** A number, and in front of it the sign of a currency, or behind it a unit. */
const withOtherUnit =
  /^(?:(\p{L}{0,3}\p{Sc}|[A-Z]{3}|%)? ?([-+]?[\d.,'\u066b\u066c ]*\d)|([-+]?[\d.,].*?) ?([\p{L}\p{Sc}%‰°]\D*))$/u;

/** The digits of a large number, as many as it has. */
function wholeDigits(value: number): string {
  return Math.abs(value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 });
}

/** The value; none where it is not the number that was written: too large, too small, or with fewer digits. */
function valueOf({ whole, fraction }: Digits, sign: string, exponent: string): number | undefined {
  const value = Number(`${sign}${whole || '0'}.${fraction || '0'}e${exponent || '0'}`);
  const isNothing = !/[1-9]/.test(whole + fraction);
  if (!Number.isFinite(value) || (value === 0) !== isNothing) return undefined;
  const isLong = exponent === '' && BigInt(whole || '0') > BigInt(Number.MAX_SAFE_INTEGER);
  if (isLong && (/[1-9]/.test(fraction) || wholeDigits(value) !== whole.replace(/^0+/, ''))) return undefined;
  return value === 0 ? 0 : value;
}

function readNumeral(text: string, language: string, decimal: DecimalMark | undefined): NumberReading {
  const [, sign = '', body = '', exponent = ''] = numeral.exec(text) ?? [];
  const readings = body === '' ? undefined : meant(body, language, decimal);
  if (!readings) return { kind: 'not-a-number' };
  const [value, otherwise] = readings.map((digits) => digits && valueOf(digits, sign, exponent));
  if (value === undefined) return { kind: 'out-of-range' };
  const [{ decimal: mark }, other] = readings;
  return {
    kind: 'number',
    value,
    ...(otherwise !== undefined && { otherwise }),
    ...(mark && !other && { decimal: mark }),
  };
}

/** Nobody's number; a text that long is no number. */
const longest = 200;

/** The number, with its unit behind it or in front of it. */
function withoutUnit(text: string, units: readonly string[]): string | undefined {
  for (let cut = 1; cut < text.length && units.length > 0; cut += 1) {
    const [start, end] = [text.slice(0, cut), text.slice(cut)];
    if (units.includes(plainUnit(end))) return start.trim();
    if (units.includes(plainUnit(start))) return end.trim();
  }
  return undefined;
}

/** The number that a text writes. A number is itself. */
export function readNumber(text: unknown, language: string, { unit, decimal }: NumberOptions = {}): NumberReading {
  if (typeof text === 'number')
    return Number.isFinite(text) ? { kind: 'number', value: text } : { kind: 'out-of-range' };
  if (typeof text !== 'string') return { kind: (text ?? undefined) === undefined ? 'empty' : 'not-a-number' };
  const plain = plainSigns(text);
  if (plain === '') return { kind: 'empty' };
  if (plain.length > longest) return { kind: 'not-a-number' };
  const bare = readNumeral(plain, language, decimal);
  if (bare.kind !== 'not-a-number') return bare;
  const own = withoutUnit(plain, spellings(unit, language));
  if (own !== undefined) return readNumeral(own, language, decimal);
  const [, before, behindUnit, beforeUnit, after] = withOtherUnit.exec(plain) ?? [];
  const inside = readNumeral((behindUnit ?? beforeUnit ?? '').trim(), language, decimal);
  return inside.kind === 'not-a-number' ? inside : { kind: 'other-unit', unit: before ?? after ?? '' };
}

/**
 * The decimal mark that a file's numbers give away, where they agree: `1.234` can then be read like the others.
 * `undefined` where they do not tell.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  const marks = new Set<DecimalMark>();
  for (const text of texts) {
    // Whatever the unit is: the number tells.
    const [number = ''] = /[-+]?\p{Nd}.*\p{Nd}/u.exec(text.slice(0, longest)) ?? [];
    const reading = readNumber(number, 'en');
    if (reading.kind === 'number' && reading.decimal) marks.add(reading.decimal);
  }
  const [mark, ...others] = marks;
  return others.length === 0 ? mark : undefined;
}
