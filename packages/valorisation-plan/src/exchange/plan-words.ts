/** The words of documents about plans, in the reader's language. Loaded with the first document. */
import { Catalogue } from '@kvasir/element';
import { agreementStatuses, resultTermsCatalogue } from '@kvasir/element/result-terms.js';
import {
  englishPlanLabels,
  englishPlanWords,
  planLabels,
  type PlanLabels,
  type PlanLanguage,
  type PlanVocabulary,
} from '@kvasir/formats/valorisation.js';
import type { JointAgreementStatus } from '@kvasir/model';
import { termsCatalogue } from '../terms/terms.messages.ts';
import { catalogue } from '../valorisation-plan.messages.ts';

/** What documents say beside what stands in the plans. */
export interface PlanFileMessages {
  labels: PlanLabels;
  agreementStatuses: Readonly<Record<JointAgreementStatus, string>>;
}

const english: PlanFileMessages = {
  labels: englishPlanLabels,
  agreementStatuses: agreementStatuses.en,
};

/** Hosts address it as `kv-valorisation-plan-files`. */
export const planFileCatalogue = new Catalogue<PlanFileMessages>('kv-valorisation-plan-files', english, {
  de: async () => ({ labels: await planLabels('de'), agreementStatuses: agreementStatuses.de }),
  fr: async () => ({ labels: await planLabels('fr'), agreementStatuses: agreementStatuses.fr }),
});

/** All catalogues that documents are written with. */
export const documentCatalogues = [planFileCatalogue, termsCatalogue, resultTermsCatalogue, catalogue] as const;

/** What documents are written with, once its catalogues have come; in English as far as they have not. */
export function planLanguage(language: string): Required<PlanLanguage> {
  const { labels, agreementStatuses: jointAgreementStatuses } = planFileCatalogue.spoken(language);
  const terms = termsCatalogue.spoken(language);
  const result = resultTermsCatalogue.spoken(language);
  const vocabularies: Readonly<Record<PlanVocabulary, Readonly<Record<string, string>>>> = {
    assetTypes: result.assetTypes,
    deductionKinds: terms.deductionKinds,
    exploitationClaims: terms.claims,
    exploitationRoutes: catalogue.spoken(language).routes,
    fundingKinds: terms.fundingKinds,
    fundingStatuses: terms.fundingStatuses,
    itemStatuses: terms.stepStatuses,
    jointAgreementStatuses,
    jointExploitationForms: terms.jointForms,
    jointRegimes: result.regimes,
    openAccessModes: result.openness,
    ownershipKinds: result.kinds,
    patentStatuses: result.formStatuses,
    planMeasures: terms.measures,
    planRiskKinds: terms.riskKinds,
    protectionForms: result.forms,
    raciRoles: terms.raci,
    riskLevels: terms.riskLevels,
    sharingRules: terms.sharingRules,
    valorisationChannels: terms.channels,
  };
  return {
    labels,
    // Plain English is written here as Europe writes it, as everywhere on the page.
    language: language === 'en' ? 'en-GB' : language,
    words: (vocabulary, term) => {
      const words = vocabularies[vocabulary];
      return (Object.hasOwn(words, term) ? words[term] : undefined) ?? englishPlanWords(vocabulary, term);
    },
  };
}

/** Fetches the words of a language, or those of English where there are none. */
export async function loadPlanLanguage(language: string): Promise<Required<PlanLanguage>> {
  await Promise.all(documentCatalogues.map((one) => one.load(language)));
  return planLanguage(language);
}
