/** Names and words together: what every cell is written and read with. */
import type { DayOrder } from '@kvasir/model';
import type { StandingWords } from '@kvasir/model/standing-text.js';
import type { MatrixDocument } from './document.ts';
import { englishMatrixLabels, type MatrixLabels } from './labels.ts';
import { ItemNames, PartyNames, type LinkedCollection } from './names.ts';
import { englishWords, WordReader, type MatrixVocabulary, type MatrixWords } from './words.ts';

/** The language of a table; English where nothing else is said. */
export interface MatrixLanguage {
  labels?: MatrixLabels;
  words?: MatrixWords;
  /** Words that are read in the cells of partners, besides the letters. */
  standingWords?: StandingWords;
}

export class Wording {
  readonly labels: MatrixLabels;
  readonly standingWords: StandingWords | undefined;
  readonly parties: PartyNames;
  /** How days are written in the file that is read. */
  readonly dayOrder: DayOrder;
  readonly #document: MatrixDocument;
  readonly #words: MatrixWords;
  readonly #reader: WordReader;
  readonly #items = new Map<LinkedCollection, ItemNames>();

  constructor(
    document: MatrixDocument,
    { labels, words, standingWords }: MatrixLanguage = {},
    dayOrder: DayOrder = 'unknown',
  ) {
    this.labels = labels ?? englishMatrixLabels;
    this.standingWords = standingWords;
    this.parties = new PartyNames(document);
    this.dayOrder = dayOrder;
    this.#document = document;
    this.#words = words ?? englishWords;
    this.#reader = new WordReader(this.#words);
  }

  word(vocabulary: MatrixVocabulary, term: string): string {
    return this.#words(vocabulary, term);
  }

  term(vocabulary: MatrixVocabulary, word: string): string | undefined {
    return this.#reader.read(vocabulary, word);
  }

  items(collection: LinkedCollection): ItemNames {
    let names = this.#items.get(collection);
    if (!names) this.#items.set(collection, (names = new ItemNames(this.#document[collection])));
    return names;
  }
}
