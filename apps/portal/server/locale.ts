import type { Money } from '@kvasir/model';
import { pageTexts, type PageTexts } from '../texts/page-texts.ts';
import { intlTag, type Language } from '../texts/languages.ts';

/** A language with its texts and its ways to write countries, dates and amounts. */
export interface Locale {
  language: Language;
  texts: PageTexts;
  /** The name of a country, ISO 3166-1 alpha-2; an unknown code stays as it is. */
  country: (code: string) => string;
  /** An ISO 8601 calendar date as month and year; what is no date stays as it is. */
  month: (date: string) => string;
  /** The same with its day. */
  day: (date: string) => string;
  /** An amount in whole units: cents are noise at the size of a project. */
  money: (amount: Money) => string;
  number: (value: number) => string;
  /** Compares names as readers of this language expect them in a list. */
  compare: (one: string, other: string) => number;
}

const locales = new Map<Language, Locale>();

/** The locale of a language; each is made once, because `Intl` objects are dear. */
export function localeOf(language: Language): Locale {
  const made = locales.get(language) ?? createLocale(language);
  locales.set(language, made);
  return made;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function createLocale(language: Language): Locale {
  const tag = intlTag(language);
  const countries = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });
  const months = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag);
  return {
    language,
    texts: pageTexts[language],
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    month: (date) => (isDate(date) ? months.format(new Date(date)) : date),
    day: (date) => (isDate(date) ? days.format(new Date(date)) : date),
    money: ({ cents, currency }) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(cents / 100),
    number: (value) => numbers.format(value),
    compare: new Intl.Collator(tag).compare,
  };
}
