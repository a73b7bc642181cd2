/** Names and words together: what every cell is written and read with. */
import { ItemNames, PartyNames } from '../ip-matrix/names.ts';
import { languageOf } from '../shared/language.ts';
import type { ImpactDocument } from './fields.ts';
import { englishImpactLabels, type ImpactLabels } from './labels.ts';
import { englishImpactWords, impactVocabularies, type ImpactVocabulary, type ImpactWords } from './words.ts';

/** The language of the tables; English where nothing else is said. */
export interface ImpactLanguage {
  labels?: ImpactLabels;
  words?: ImpactWords;
  /** The reader's language (BCP 47): how numbers and months are written. */
  language?: string;
}

export class ImpactWording {
  readonly labels: ImpactLabels;
  readonly words: ImpactWords;
  readonly language: string;
  readonly parties: PartyNames;
  readonly indicators: ItemNames;
  readonly results: ItemNames;
  readonly #numbers: Intl.NumberFormat;

  constructor({ partners, results, indicators }: ImpactDocument, { labels, words, language }: ImpactLanguage = {}) {
    this.labels = labels ?? englishImpactLabels;
    this.words = words ?? englishImpactWords;
    this.language = languageOf(language);
    this.parties = new PartyNames({ partners } as ConstructorParameters<typeof PartyNames>[0]);
    this.indicators = new ItemNames(indicators);
    this.results = new ItemNames(results);
    this.#numbers = new Intl.NumberFormat(this.language, { maximumFractionDigits: 20 });
  }

  /** A number as the reader writes it, with all its digits. */
  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** The word for a term; what is no term stays as it is. */
  word(vocabulary: ImpactVocabulary, term: string): string {
    const terms: readonly string[] = impactVocabularies[vocabulary];
    return terms.includes(term) ? this.words(vocabulary, term) : term;
  }
}
