/** What kind of organisation a partner is, in the terms of the registers that publish it. */

/** CORDIS `organization.csv` and the Funding & Tenders Portal: the activity type of a participant. */
export const activityTypes = ['HES', 'REC', 'PRC', 'PUB', 'OTH'] as const;
export type ActivityType = (typeof activityTypes)[number];

/** ROR schema 2.1, `types`: an organisation can have several. */
export const rorOrganizationTypes = [
  'archive',
  'company',
  'education',
  'facility',
  'funder',
  'government',
  'healthcare',
  'nonprofit',
  'other',
] as const;
export type RorOrganizationType = (typeof rorOrganizationTypes)[number];

/** ROR schema 2.1, `names[].types`. */
export const rorNameTypes = ['ror_display', 'label', 'alias', 'acronym'] as const;
export type RorNameType = (typeof rorNameTypes)[number];

/** ROR schema 2.1, `status`. */
export const rorStatuses = ['active', 'inactive', 'withdrawn'] as const;
export type RorStatus = (typeof rorStatuses)[number];

/** ROR schema 2.1, `relationships[].type`: what the *other* organisation is to this one. */
export const rorRelationships = ['parent', 'child', 'related', 'predecessor', 'successor'] as const;
export type RorRelationship = (typeof rorRelationships)[number];

/**
 * The sectors that the Code of Practice speaks to: C(2024) 601, recital 10 (academia, industry, intermediaries,
 * individual researchers) and 2.1.1(d) (public authorities, social partners, citizens).
 */
export const sectors = [
  'academia',
  'industry',
  'public-authority',
  'civil-society',
  'social-partner',
  'individual',
  'intermediary',
] as const;
export type Sector = (typeof sectors)[number];

/** The examples of intermediaries in C(2024) 601, footnote 39, in the order of the footnote. */
export const intermediaryTypes = [
  'ktt-professional',
  'incubator',
  'science-park',
  'innovation-hub',
  'ip-expert',
  'innovation-consultant',
  'science-communication',
  'science-advice',
  'citizen-engagement',
] as const;
export type IntermediaryType = (typeof intermediaryTypes)[number];

/** Commission Recommendation 2003/361/EC, Annex, Article 2; `large` is every enterprise above them. */
export const sizeBands = ['micro', 'small', 'medium', 'large'] as const;
export type SizeBand = (typeof sizeBands)[number];
