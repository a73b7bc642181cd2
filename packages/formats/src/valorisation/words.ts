/** The terms of plans that stand in documents, and the words for them. */
import {
  assetTypes,
  exploitationRoutes,
  itemStatuses,
  jointAgreementStatuses,
  jointExploitationForms,
  jointRegimes,
  openAccessModes,
  ownershipKinds,
  patentStatuses,
  protectionForms,
  raciRoles,
  riskLevels,
} from '@kvasir/model';
import {
  deductionKinds,
  exploitationClaims,
  fundingKinds,
  fundingStatuses,
  planMeasures,
  planRiskKinds,
  sharingRules,
  valorisationChannels,
} from '@kvasir/model/valorisation.js';

/** The vocabularies whose terms stand in documents. */
export const planVocabularies = {
  assetTypes,
  deductionKinds,
  exploitationClaims,
  exploitationRoutes,
  fundingKinds,
  fundingStatuses,
  itemStatuses,
  jointAgreementStatuses,
  jointExploitationForms,
  jointRegimes,
  openAccessModes,
  ownershipKinds,
  patentStatuses,
  planMeasures,
  planRiskKinds,
  protectionForms,
  raciRoles,
  riskLevels,
  sharingRules,
  valorisationChannels,
} as const satisfies Record<string, readonly string[]>;
export type PlanVocabulary = keyof typeof planVocabularies;

/** The word for a term, in the language of the document. */
export type PlanWords = (vocabulary: PlanVocabulary, term: string) => string;

const properWords: Readonly<Record<string, string>> = {
  'horizon-europe': 'Horizon Europe',
  'desca-1': 'DESCA option 1',
  'desca-2': 'DESCA option 2',
  'eu-grant': 'EU grant',
  'spin-off': 'spin-off',
  'spin-offs-and-start-ups': 'spin-offs and start-ups',
  'own-funds': 'own funds',
  'by-impact': 'weighted by impact',
};

/** English: the term itself, as one writes it. */
export const englishPlanWords: PlanWords = (_, term) => {
  const words = properWords[term] ?? term.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
