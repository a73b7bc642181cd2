/** Names, words, days and amounts together: what every document about plans is written with. */
import { isCalendarDate, type Id } from '@kvasir/model';
import { costsOf, hasDeparted, partnerState, readMoney } from '@kvasir/model/valorisation.js';
import { languageOf } from '../shared/language.ts';
import { objectOf, termsOf } from '../shared/reading.ts';
import { entryOf, plainText, type ValorisationDocument } from './document.ts';
import { englishPlanLabels } from './labels.en.ts';
import type { PlanLabels } from './labels.ts';
import { englishPlanWords, planVocabularies, type PlanVocabulary, type PlanWords } from './words.ts';

/** The language of the documents; English where nothing else is said. */
export interface PlanLanguage {
  labels?: PlanLabels;
  words?: PlanWords;
  /** The reader's language (BCP 47): how numbers, amounts and days are written. */
  language?: string;
}

type Amount = NonNullable<ReturnType<typeof readMoney>>;

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isCalendarDate(value);
}

export class PlanWording {
  readonly labels: PlanLabels;
  readonly #document: ValorisationDocument;
  readonly #words: PlanWords;
  readonly #today: string;
  readonly #language: string;
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;
  readonly #amounts = new Map<string, Intl.NumberFormat>();

  constructor(document: ValorisationDocument, { labels, words, language }: PlanLanguage, today: string) {
    this.labels = labels ?? englishPlanLabels;
    this.#document = document;
    this.#words = words ?? englishPlanWords;
    this.#today = today;
    this.#language = languageOf(language);
    this.#numbers = new Intl.NumberFormat(this.#language);
    this.#days = new Intl.DateTimeFormat(this.#language, { dateStyle: 'medium', timeZone: 'UTC' });
    this.#lists = new Intl.ListFormat(this.#language, { type: 'conjunction' });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  list(texts: readonly string[]): string {
    return this.#lists.format(texts);
  }

  /** A day as the reader writes it; what is none as it stands. */
  day(value: unknown): string {
    return isDay(value) ? this.#days.format(Date.parse(`${value}T00:00:00Z`)) : plainText(value);
  }

  /** An amount as the reader writes it; what is none as it stands. */
  money(value: unknown): string {
    const amount = readMoney(value);
    if (amount) return this.#amount(amount);
    const { cents, currency } = objectOf(value);
    return [plainText(value), plainText(cents), plainText(currency)].filter(Boolean).join(' ');
  }

  /** A sum in each currency. */
  sum(amounts: readonly unknown[]): string {
    return costsOf(amounts)
      .map((amount) => this.#amount(amount))
      .join(' + ');
  }

  #amount({ cents, currency }: Amount): string {
    const isWhole = cents % 100 === 0;
    const key = `${currency} ${String(isWhole)}`;
    let format = this.#amounts.get(key);
    if (!format) {
      // The same for all currencies, because the document has hundredths of each.
      const digits = isWhole ? 0 : 2;
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      format = new Intl.NumberFormat(this.#language, { style: 'currency', currency, ...options });
      this.#amounts.set(key, format);
    }
    // As a text, so that not a cent is lost of an amount that has more digits than a fraction keeps.
    return format.format(`${String(cents)}e-2` as Intl.StringNumericLiteral);
  }

  /** The word for a term; what is no term stays as it is. */
  word(vocabulary: PlanVocabulary, value: unknown): string {
    const term = plainText(value);
    const terms: readonly string[] = planVocabularies[vocabulary];
    return terms.includes(term) ? this.#words(vocabulary, term) : term;
  }

  /** The words for the terms of a set, those of the vocabulary in its order. */
  words(vocabulary: PlanVocabulary, set: unknown): string[] {
    const terms: readonly string[] = planVocabularies[vocabulary];
    const placeOf = (term: string): number => (terms.includes(term) ? terms.indexOf(term) : terms.length);
    return termsOf(set)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((term) => this.word(vocabulary, term));
  }

  flag(value: unknown): string {
    if (typeof value !== 'boolean') return plainText(value);
    return value ? this.labels.yes : this.labels.no;
  }

  /** The name of a partner alone. */
  party(id: Id): string {
    return plainText(entryOf(this.#document.partners, id)['name']) || id;
  }

  /** The name of a partner; of one who is there no more, with what became of it. */
  partner(value: unknown): string {
    const id = plainText(value);
    if (id === '') return '';
    const name = this.party(id);
    const state = partnerState(this.#document, id, this.#today);
    if (state === 'missing') return this.labels.notAPartner(name);
    return state === 'departed' ? this.labels.vacant(name, this.#leftOn(id)) : name;
  }

  #leftOn(id: Id): string | undefined {
    const partner = entryOf(this.#document.partners, id);
    const { withdrawnOn } = partner;
    return hasDeparted(partner, this.#today) && isDay(withdrawnOn) ? this.day(withdrawnOn) : undefined;
  }

  /** What an entry of a collection is called, by its number and title. */
  entry(collection: 'background' | 'indicators' | 'milestones' | 'results', value: unknown): string {
    const id = plainText(value);
    if (id === '') return '';
    const { number, title } = entryOf(this.#document[collection], id);
    const name = [plainText(number), plainText(title)].filter(Boolean).join(' ');
    if (name !== '') return name;
    return Object.hasOwn(entryOf(this.#document, collection), id) ? id : this.labels.gone(id);
  }

  /** The months of a step, as far as they are known. */
  months(start: unknown, end: unknown): string {
    const text = (value: unknown): string | undefined =>
      typeof value === 'number' ? this.number(value) : plainText(value) || undefined;
    const [from, to] = [text(start), text(end)];
    const first = from ?? to;
    if (first === undefined) return '';
    return this.labels.months(first, to === first ? undefined : to);
  }

  labelled(label: string, text: string): string {
    return text === '' ? '' : this.labels.labelled(label, text);
  }
}
