/** The words of the files, in the reader's language. Loaded with the first file: nobody needs them to read a roadmap. */
import { Catalogue } from '@kvasir/element';
import {
  englishRoadmapLabels,
  type RoadmapLabels,
  type RoadmapLanguage,
  type RoadmapVocabulary,
} from '@kvasir/formats/roadmap.js';
import type { ObligatoryDeliverable, RiskLevel, Sector } from '@kvasir/model';
import { catalogue as roadmapCatalogue } from '../roadmap.messages.ts';

/** The names of tables and columns, and the few words of cells that the roadmap itself has not. */
export interface TableMessages {
  labels: RoadmapLabels;
  flags: { yes: string; no: string };
  obligatoryDeliverables: Readonly<Record<ObligatoryDeliverable, string>>;
  riskLevels: Readonly<Record<RiskLevel, string>>;
  sectors: Readonly<Record<Sector, string>>;
}

const english: TableMessages = {
  labels: englishRoadmapLabels,
  flags: { yes: 'Yes', no: 'No' },
  obligatoryDeliverables: {
    'data-management-plan': 'Data management plan',
    'dissemination-exploitation-plan': 'Plan for dissemination and exploitation',
  },
  riskLevels: { low: 'Low', medium: 'Medium', high: 'High' },
  sectors: {
    academia: 'Academia',
    industry: 'Industry',
    'public-authority': 'Public authority',
    'civil-society': 'Civil society',
    'social-partner': 'Social partner',
    individual: 'Individual',
    intermediary: 'Intermediary',
  },
};

/** Hosts address it as `kv-roadmap-files`. */
export const tableCatalogue = new Catalogue<TableMessages>('kv-roadmap-files', english, {
  de: () => import('./table-language.de.ts').then((module) => module.german),
  fr: () => import('./table-language.fr.ts').then((module) => module.french),
});

/** Fetches the words of a language, or those of English where there are none. */
export async function loadTableLanguage(language: string): Promise<Required<RoadmapLanguage>> {
  await Promise.all([tableCatalogue.load(language), roadmapCatalogue.load(language)]);
  const { labels, ...words } = tableCatalogue.spoken(language);
  const { statuses } = roadmapCatalogue.spoken(language);
  const vocabularies: Readonly<Partial<Record<RoadmapVocabulary, Readonly<Record<string, string>>>>> = {
    ...words,
    itemStatuses: statuses,
  };
  // Types and dissemination levels are codes, in every language.
  return { labels, words: (vocabulary, term) => vocabularies[vocabulary]?.[term] ?? term };
}
