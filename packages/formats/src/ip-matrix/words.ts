/** The terms of the tables, and the words for them. */
import {
  accessPurposes,
  accessTerms,
  assetTypes,
  confidentialities,
  jointAgreementStatuses,
  jointRegimes,
  openAccessModes,
  ownershipKinds,
  patentStatuses,
  protectionForms,
  resultStatuses,
} from '@kvasir/model';
import { termInEnglish } from '../shared/terms.ts';

/** The vocabularies whose terms stand in cells. */
export const matrixVocabularies = {
  accessPurposes,
  accessTerms,
  assetTypes,
  confidentialities,
  deviations: ['default', 'deviation'],
  flags: ['yes', 'no'],
  jointAgreementStatuses,
  jointRegimes,
  openAccessModes,
  ownershipKinds,
  patentStatuses,
  protectionForms,
  resultStatuses,
} as const satisfies Record<string, readonly string[]>;
export type MatrixVocabulary = keyof typeof matrixVocabularies;

/** The word for a term, in the language of the table. */
export type MatrixWords = (vocabulary: MatrixVocabulary, term: string) => string;

/** English: the term itself, as one writes it. */
export const englishWords: MatrixWords = (_, term) => termInEnglish(term);

/** A text as it is compared: capitals, accents, punctuation and spacing do not count. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What people write in cells, besides the words of the table. */
const usualWords: Readonly<Partial<Record<MatrixVocabulary, Readonly<Record<string, readonly string[]>>>>> = {
  flags: {
    yes: ['true', 'wahr', 'vrai', 'y', 'x', 'j', 'ja', 'o', 'oui', '1'],
    no: ['false', 'falsch', 'faux', 'n', 'nein', 'non', '0'],
  },
  // As forms of the European Commission have it.
  ownershipKinds: {
    single: ['sole', 'single ownership', 'sole ownership', 'allein', 'alleinig', 'unique', 'propriete unique'],
    joint: ['joint ownership', 'gemeinsam', 'gemeinschaftlich', 'conjointe', 'propriete conjointe'],
  },
};

type Reader = ReadonlyMap<string, string>;

function readerFor(vocabulary: MatrixVocabulary, words: MatrixWords): Reader {
  const terms = new Map<string, string>();
  for (const [term, usual] of Object.entries(usualWords[vocabulary] ?? {}))
    for (const word of usual) terms.set(word, term);
  // The words of the table come last, and so win.
  for (const wordOf of [englishWords, (_: MatrixVocabulary, term: string) => term, words]) {
    for (const term of matrixVocabularies[vocabulary]) terms.set(comparable(wordOf(vocabulary, term)), term);
  }
  return terms;
}

/** Reads words back into terms: those of the table, the English ones, and the terms themselves. */
export class WordReader {
  readonly #words: MatrixWords;
  readonly #readers = new Map<MatrixVocabulary, Reader>();

  constructor(words: MatrixWords) {
    this.#words = words;
  }

  read(vocabulary: MatrixVocabulary, text: string): string | undefined {
    let reader = this.#readers.get(vocabulary);
    if (!reader) this.#readers.set(vocabulary, (reader = readerFor(vocabulary, this.#words)));
    return reader.get(comparable(text) || text.trim());
  }
}
