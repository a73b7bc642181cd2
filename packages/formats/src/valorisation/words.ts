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
import { termInEnglish } from '../shared/terms.ts';

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

/** English: the term itself, as one writes it. */
export const englishPlanWords: PlanWords = (_, term) => termInEnglish(term);
