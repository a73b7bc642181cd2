import { Catalogue } from '@kvasir/element';
import type { ItemStatus, JointExploitationForm, RaciRole, RiskLevel } from '@kvasir/model';
import type {
  AllowanceKind,
  DeductionKind,
  ExploitationClaim,
  FundingKind,
  FundingStatus,
  PlanMeasure,
  PlanRiskKind,
  PlatformAudience,
  PlatformNeed,
  PlatformStatus,
  RouteDemand,
  SharingRule,
  ValorisationChannel,
} from '@kvasir/model/valorisation.js';

/** What the terms of the vocabularies of a plan are called, at whatever place they stand. */
export interface PlanTerms {
  channels: Readonly<Record<ValorisationChannel, string>>;
  /** What a route asks for, as a thing to tick: `The other owners have been told`. */
  demands: Readonly<Record<RouteDemand, string>>;
  /** What the owners need before they may take a route. */
  allowances: Readonly<Record<AllowanceKind, string>>;
  /** `Responsible`, `Accountable`, `Consulted`, `Informed`. */
  raci: Readonly<Record<RaciRole, string>>;
  /** The letters, which are the same in every language: R, A, C, I. */
  raciLetters: Readonly<Record<RaciRole, string>>;
  claims: Readonly<Record<ExploitationClaim, string>>;
  measures: Readonly<Record<PlanMeasure, string>>;
  stepStatuses: Readonly<Record<ItemStatus, string>>;
  jointForms: Readonly<Record<JointExploitationForm, string>>;
  sharingRules: Readonly<Record<SharingRule, string>>;
  deductionKinds: Readonly<Record<DeductionKind, string>>;
  riskKinds: Readonly<Record<PlanRiskKind, string>>;
  riskLevels: Readonly<Record<RiskLevel, string>>;
  fundingKinds: Readonly<Record<FundingKind, string>>;
  fundingStatuses: Readonly<Record<FundingStatus, string>>;
  platformAudiences: Readonly<Record<PlatformAudience, string>>;
  platformNeeds: Readonly<Record<PlatformNeed, string>>;
  platformStatuses: Readonly<Record<PlatformStatus, string>>;
  /** A partner that left, at a place that it had: `Vacant since 1 March 2027`. */
  vacant(since: string | undefined): string;
  /** An id that leads to no partner. */
  notAPartner(id: string): string;
}

export const english: PlanTerms = {
  channels: {
    'joint-research-and-mobility': 'Joint research and mobility',
    'spin-offs-and-start-ups': 'Spin-offs and start-ups',
    intermediaries: 'Intermediaries',
    'citizens-and-civil-society': 'Citizens and civil society',
    'policy-uptake': 'Policy uptake',
    'intellectual-property': 'Intellectual property',
    standardisation: 'Standardisation',
  },
  demands: {
    'ownership-settled': 'It is settled who owns the result',
    'owners-told': 'The other owners have been told',
    'compensation-agreed': 'Compensation of the other owners is agreed',
    'owners-agree': 'All owners agree',
    waivers: 'The others have waived their access rights',
    'authority-told': 'The granting authority has been told',
    'protection-decided': 'It is decided how the result is protected',
    'background-usable': 'The background needed may be used for it',
    'licence-chosen': 'A licence is chosen',
    'no-secret': 'No trade secret would be given away',
    repository: 'There is a public repository',
    'market-known': 'The market is known',
    'recipient-found': 'Somebody is found who takes it',
    'terms-agreed': 'The terms are agreed',
    'business-plan': 'There is a business plan',
    team: 'There is a team',
    'supply-chain': 'The supply chain stands',
    certification: 'Certification is under way',
    'support-organised': 'Support is organised',
    'research-partner': 'There is a partner for the research',
    'committee-found': 'The standardisation committee is known',
    'licence-to-standard': 'It is settled how users of the standard are licensed',
    'evidence-summarised': 'The evidence is summarised for policy makers',
    'authority-involved': 'A public authority is involved',
    curriculum: 'There is a place in a curriculum',
    'users-involved': 'Those whom it is for are involved',
    maintainer: 'Somebody maintains it',
    'funding-secured': 'Funding is secured',
  },
  allowances: {
    free: 'No leave needed',
    notice: 'After notice to the other owners',
    consent: 'With the consent of all owners',
    waivers: 'After waivers of access rights',
    agreement: 'As the owners’ agreement says',
    undetermined: 'Not before ownership is settled',
  },
  raci: { responsible: 'Responsible', accountable: 'Accountable', consulted: 'Consulted', informed: 'Informed' },
  raciLetters: { responsible: 'R', accountable: 'A', consulted: 'C', informed: 'I' },
  claims: {
    use: 'Use',
    sell: 'Sell',
    service: 'Offer services',
    license: 'License',
    research: 'Research on',
    teach: 'Teach',
    none: 'No exploitation',
  },
  measures: { exploitation: 'Exploitation', dissemination: 'Dissemination', communication: 'Communication' },
  stepStatuses: {
    'not-started': 'Not started',
    'on-track': 'On track',
    'at-risk': 'At risk',
    delayed: 'Delayed',
    achieved: 'Achieved',
    cancelled: 'Cancelled',
  },
  jointForms: {
    'joint-venture': 'Joint venture',
    'spin-off': 'Joint spin-off',
    'licence-pool': 'Licence pool',
    'joint-product': 'Joint product',
    'joint-service': 'Joint service',
    'separate-fields': 'Separate fields of use',
    none: 'None',
  },
  sharingRules: {
    equal: 'Equal',
    proportional: 'By share of ownership',
    'by-impact': 'Weighted by impact indicators',
    negotiated: 'Negotiated',
    waterfall: 'Waterfall: costs and inventors first',
  },
  deductionKinds: { protection: 'Costs of protection', inventors: 'Inventors’ share', other: 'Other' },
  riskKinds: {
    partnership: 'Partnership',
    technological: 'Technology',
    market: 'Market',
    legal: 'Intellectual property and law',
    financial: 'Finance',
    regulatory: 'Regulation and environment',
  },
  riskLevels: { low: 'Low', medium: 'Medium', high: 'High' },
  fundingKinds: {
    'eu-grant': 'EU grant',
    'national-grant': 'National grant',
    'regional-grant': 'Regional grant',
    'prototype-funding': 'Prototype funding',
    'deployment-funding': 'Deployment funding',
    investor: 'Investor',
    loan: 'Loan',
    'own-funds': 'Own funds',
    sales: 'Sales',
    other: 'Other',
  },
  fundingStatuses: { planned: 'Planned', applied: 'Applied for', granted: 'Granted', refused: 'Refused' },
  platformAudiences: {
    industry: 'Industry',
    investors: 'Investors',
    funders: 'Funders',
    research: 'Research organisations',
    policymakers: 'Policy makers',
    'public-authorities': 'Public authorities',
    'standards-bodies': 'Standards bodies',
    'civil-society': 'Civil society',
  },
  platformNeeds: {
    funding: 'Funding',
    investment: 'Investment',
    licensee: 'A licensee',
    'business-partner': 'A business partner',
    'research-partner': 'A research partner',
    'pilot-site': 'A pilot site',
    advice: 'Advice',
    'policy-uptake': 'Uptake in policy',
  },
  platformStatuses: { draft: 'Draft', 'under-review': 'Under review', published: 'Published' },
  vacant: (since) => (since === undefined ? 'Vacant' : `Vacant since ${since}`),
  notAPartner: (id) => `${id}, not a partner`,
};

export const termsCatalogue = new Catalogue<PlanTerms>('kv-valorisation-plan-terms', english, {
  de: () => import('./terms.messages.de.ts').then((module) => module.german),
  fr: () => import('./terms.messages.fr.ts').then((module) => module.french),
});
