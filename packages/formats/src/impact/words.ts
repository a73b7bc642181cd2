/** The terms of the tables, and the words for them. */
import {
  directions,
  ethicsFindings,
  horizons,
  impactDimensions,
  indicatorKinds,
  indicatorLevels,
  observationStatuses,
  orientations,
  riskLevels,
} from '@kvasir/model';
import { comparable } from '../ip-matrix/words.ts';
import { termInEnglish } from '../shared/terms.ts';

/** What a row of the sheet of negative impacts and ethics is about. */
export const concernKinds = ['negative-impact', 'none-identified', 'ethics-concern', 'ethics-assessment'] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** The vocabularies whose terms stand in cells. */
export const impactVocabularies = {
  concernKinds,
  directions,
  ethicsFindings,
  horizons,
  impactDimensions,
  indicatorKinds,
  indicatorLevels,
  observationStatuses,
  orientations,
  riskLevels,
} as const satisfies Record<string, readonly string[]>;
export type ImpactVocabulary = keyof typeof impactVocabularies;

/** The word for a term, in the language of the table. */
export type ImpactWords = (vocabulary: ImpactVocabulary, term: string) => string;

/** English: the term itself, as one writes it. */
export const englishImpactWords: ImpactWords = (_, term) => termInEnglish(term);

/** What people write for the status of a value besides (English, German, French). */
const statusWords: Readonly<Record<(typeof observationStatuses)[number], readonly string[]>> = {
  provisional: ['p', 'prov', 'preliminary', 'estimate', 'estimated', 'e', 'vorlaufig', 'geschatzt', 'provisoire'],
  final: ['f', 'definitive', 'confirmed', 'endgultig', 'final', 'definitif', 'definitive', 'confirme'],
};

/** Reads the word for the status of a value. */
export function readStatus(text: string, words: ImpactWords): string | undefined {
  const written = comparable(text);
  return observationStatuses.find((status) => {
    const own = [status, englishImpactWords('observationStatuses', status), words('observationStatuses', status)];
    return statusWords[status].includes(written) || own.some((word) => comparable(word) === written);
  });
}
