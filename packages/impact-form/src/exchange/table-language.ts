/** The words of the files, in the reader's language. Loaded with the first file: nobody needs them to read the impact. */
import { Catalogue } from '@kvasir/element';
import {
  englishImpactLabels,
  englishImpactWords,
  type ConcernKind,
  type ImpactLabels,
  type ImpactLanguage,
  type ImpactVocabulary,
} from '@kvasir/formats/impact.js';
import type { EthicsFinding, RiskLevel } from '@kvasir/model';
import { catalogue as impactCatalogue } from '../impact-form.messages.ts';

/** The names of tables and columns, and the few words of cells that the impact form itself has not. */
export interface TableMessages {
  labels: ImpactLabels;
  concernKinds: Readonly<Record<ConcernKind, string>>;
  ethicsFindings: Readonly<Record<EthicsFinding, string>>;
  riskLevels: Readonly<Record<RiskLevel, string>>;
}

const english: TableMessages = {
  labels: englishImpactLabels,
  concernKinds: {
    'negative-impact': 'Negative impact',
    'none-identified': 'None identified',
    'ethics-concern': 'Ethics concern',
    'ethics-assessment': 'Ethics assessment',
  },
  ethicsFindings: { none: 'None', identified: 'Identified' },
  riskLevels: { low: 'Low', medium: 'Medium', high: 'High' },
};

/** Hosts address it as `kv-impact-form-files`. */
export const tableCatalogue = new Catalogue<TableMessages>('kv-impact-form-files', english, {
  de: () => import('./table-language.de.ts').then((module) => module.german),
  fr: () => import('./table-language.fr.ts').then((module) => module.french),
});

/** Fetches the words of a language, or those of English where there are none. */
export async function loadTableLanguage(language: string): Promise<Required<ImpactLanguage>> {
  await Promise.all([tableCatalogue.load(language), impactCatalogue.load(language)]);
  const { labels, ...words } = tableCatalogue.spoken(language);
  const { orientations, dimensions, kinds, levels, horizons, directions, statuses } = impactCatalogue.spoken(language);
  const vocabularies: Readonly<Record<ImpactVocabulary, Readonly<Record<string, string>>>> = {
    ...words,
    orientations,
    impactDimensions: dimensions,
    indicatorKinds: kinds,
    indicatorLevels: levels,
    horizons,
    directions,
    observationStatuses: statuses,
  };
  return {
    labels,
    language,
    words: (vocabulary, term) => vocabularies[vocabulary][term] ?? englishImpactWords(vocabulary, term),
  };
}
