/** The terms of a valorisation plan: where the published ones come from is said beside each. */

/**
 * Channels and tools of knowledge valorisation (C(2024) 601, 3.3.1(b)): the seven of the European Commission's overview of
 * valorisation channels and tools, footnote 40.
 */
export const valorisationChannels = [
  'joint-research-and-mobility',
  'spin-offs-and-start-ups',
  'intermediaries',
  'citizens-and-civil-society',
  'policy-uptake',
  'intellectual-property',
  'standardisation',
] as const;
export type ValorisationChannel = (typeof valorisationChannels)[number];

/** What a route asks for before it can be taken. What each means is said where it is read, in `routesOf`. */
export const routeDemands = [
  'ownership-settled',
  'owners-told',
  'compensation-agreed',
  'owners-agree',
  'waivers',
  'authority-told',
  'protection-decided',
  'background-usable',
  'licence-chosen',
  'no-secret',
  'repository',
  'market-known',
  'recipient-found',
  'terms-agreed',
  'business-plan',
  'team',
  'supply-chain',
  'certification',
  'support-organised',
  'research-partner',
  'committee-found',
  'licence-to-standard',
  'evidence-summarised',
  'authority-involved',
  'curriculum',
  'users-involved',
  'maintainer',
  'funding-secured',
] as const;
export type RouteDemand = (typeof routeDemands)[number];

/** What a party will do with a result itself; `none` says that it will do nothing, which is an answer too. */
export const exploitationClaims = ['use', 'sell', 'service', 'license', 'research', 'teach', 'none'] as const;
export type ExploitationClaim = (typeof exploitationClaims)[number];

/** The three kinds of measure of Part B 2.2. */
export const planMeasures = ['exploitation', 'dissemination', 'communication'] as const;
export type PlanMeasure = (typeof planMeasures)[number];

/** Kinds of risk to the use of a result, as Horizon Results Booster sorts them in its characterisation of results. */
export const planRiskKinds = ['partnership', 'technological', 'market', 'legal', 'financial', 'regulatory'] as const;
export type PlanRiskKind = (typeof planRiskKinds)[number];

/** Where money comes from: the public and private schemes of C(2024) 601, 3.3.1(c), and what partners have besides. */
export const fundingKinds = [
  'eu-grant',
  'national-grant',
  'regional-grant',
  'prototype-funding',
  'deployment-funding',
  'investor',
  'loan',
  'own-funds',
  'sales',
  'other',
] as const;
export type FundingKind = (typeof fundingKinds)[number];

/** How far it has come. */
export const fundingStatuses = ['planned', 'applied', 'granted', 'refused'] as const;
export type FundingStatus = (typeof fundingStatuses)[number];

/** When the partners turn to a result. */
export const planPriorities = ['now', 'next', 'later', 'not-pursued'] as const;
export type PlanPriority = (typeof planPriorities)[number];

/** Whom an entry on the Horizon Results Platform addresses. The platform has its own, longer list. */
export const platformAudiences = [
  'industry',
  'investors',
  'funders',
  'research',
  'policymakers',
  'public-authorities',
  'standards-bodies',
  'civil-society',
] as const;
export type PlatformAudience = (typeof platformAudiences)[number];

/** What the owners look for on the Horizon Results Platform. */
export const platformNeeds = [
  'funding',
  'investment',
  'licensee',
  'business-partner',
  'research-partner',
  'pilot-site',
  'advice',
  'policy-uptake',
] as const;
export type PlatformNeed = (typeof platformNeeds)[number];

/** How far an entry on the Horizon Results Platform has come, in the platform's own words. */
export const platformStatuses = ['draft', 'under-review', 'published'] as const;
export type PlatformStatus = (typeof platformStatuses)[number];
