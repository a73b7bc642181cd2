/** How a calendar date is written. */
const dateStyles = {
  /** 30 Nov 2026 */
  long: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Nov 2026 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Numbers, dates, lists and names in the reader's language: thin, cached doors to `Intl`. */
export class Format {
  readonly language: string;
  /** Plain English is written here as Europe writes it: the day before the month. A host that means another says so. */
  readonly #locale: string;
  readonly #plurals: Intl.PluralRules;
  readonly #cache = new Map<string, unknown>();

  private constructor(language: string) {
    this.language = language;
    this.#locale = language === 'en' ? 'en-GB' : language;
    this.#plurals = new Intl.PluralRules(language);
  }

  static readonly #formats = new Map<string, Format>();

  /** One per language and page: `Intl` constructors are the slow part of formatting. */
  static for(language: string): Format {
    let format = Format.#formats.get(language);
    if (!format) Format.#formats.set(language, (format = new Format(language)));
    return format;
  }

  #cached<T>(key: string, make: () => T): T {
    if (!this.#cache.has(key)) this.#cache.set(key, make());
    return this.#cache.get(key) as T;
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return this.#cached(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.#locale, options)).format(
      value,
    );
  }

  /** An amount in integer cents. */
  money(cents: number, currency: string): string {
    return this.number(cents / 100, { style: 'currency', currency, minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });
  }

  /** An ISO 8601 calendar date. No time zone ever moves it. Text that is no date comes back as it is. */
  date(iso: string, style: keyof typeof dateStyles | Intl.DateTimeFormatOptions = 'long'): string {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
    // No date at all has no JSON, and some browsers read 30 February as a day of March.
    if (!date || !String(date.toJSON()).startsWith(iso)) return iso;
    const options = typeof style === 'string' ? dateStyles[style] : style;
    const make = () => new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' });
    return this.#cached(`d${JSON.stringify(style)}`, make).format(date);
  }

  list(items: readonly string[]): string {
    return this.#cached('l', () => new Intl.ListFormat(this.#locale, { type: 'conjunction' })).format(items);
  }

  /** The name of a country (ISO 3166-1 alpha-2) or, where there is none, the code. */
  country(code: string): string {
    return this.#name('region', code);
  }

  /** The name of a language (BCP 47) or, where there is none, the tag. */
  languageName(tag: string): string {
    return this.#name('language', tag);
  }

  #name(type: 'region' | 'language', code: string): string {
    try {
      return this.#cached(type, () => new Intl.DisplayNames(this.language, { type })).of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** Chooses the form of a word for a count: `plural(2, { one: 'partner', other: 'partners' })`. */
  plural(count: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string {
    return forms[this.#plurals.select(count)] ?? forms.other;
  }
}
