/**
 * What a result is, who owns it, how it is protected and who may use it. Published names with their sources load on
 * demand from `@kvasir/model/vocabularies/domain.js`.
 */

/**
 * Kinds of intellectual asset: the eight of C(2024) 601, definition 4, in its words, and five that transfer offices list
 * besides.
 */
export const assetTypes = [
  'intellectual-property-rights',
  'data',
  'know-how',
  'prototypes',
  'processes',
  'practices',
  'technologies',
  'software',
  'publication',
  'design',
  'standard-contribution',
  'method',
  'training-material',
] as const;
export type AssetType = (typeof assetTypes)[number];

/** Whether a result is still hoped for or there. */
export const resultStatuses = ['expected', 'generated'] as const;
export type ResultStatus = (typeof resultStatuses)[number];

/** Who may learn of a result. */
export const confidentialities = ['public', 'sensitive', 'confidential'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** Who owns a result (Horizon Europe, Results Ownership List: single or joint), as far as it is settled. */
export const ownershipKinds = ['single', 'joint', 'third-party-claim', 'to-be-determined'] as const;
export type OwnershipKind = (typeof ownershipKinds)[number];

/**
 * What joint owners may do without each other: the default of the Horizon Europe grant agreement, one of the two options
 * of DESCA 8.2, or an agreement of their own.
 */
export const jointRegimes = ['horizon-europe', 'desca-1', 'desca-2', 'own-agreement'] as const;
export type JointRegime = (typeof jointRegimes)[number];

/** How far a joint ownership agreement has come. */
export const jointAgreementStatuses = ['none', 'draft', 'signed'] as const;
export type JointAgreementStatus = (typeof jointAgreementStatuses)[number];

/** Forms in which a result can be protected; `defensive-publication` and `none` say that nobody shall hold a right. */
export const protectionForms = [
  'patent',
  'utility-model',
  'registered-design',
  'unregistered-design',
  'trade-mark',
  'copyright',
  'software-copyright',
  'database-right',
  'trade-secret',
  'plant-variety-right',
  'semiconductor-topography',
  'geographical-indication',
  'defensive-publication',
  'none',
] as const;
export type ProtectionForm = (typeof protectionForms)[number];

/** euroCRIS CERIF, vocabulary PatentStatuses; used for every form that is applied for. */
export const patentStatuses = [
  'in-preparation',
  'filed',
  'under-examination',
  'granted',
  'published',
  'abandoned',
  'withdrawn',
  'lapsed',
  'expired',
  'revoked',
  'reissued',
] as const;
export type PatentStatus = (typeof patentStatuses)[number];

/** How open a result is: at once for all, for some or on conditions, or not at all. */
export const openAccessModes = ['open', 'restricted', 'closed'] as const;
export type OpenAccessMode = (typeof openAccessModes)[number];

/**
 * The terms of an access right. For results, Horizon Europe (AGA, Article 16 and Annex 5) has `royalty-free` for
 * implementation and `fair-and-reasonable` for exploitation; `agreed` is what the parties wrote down, `none` no access.
 */
export const accessTerms = ['royalty-free', 'fair-and-reasonable', 'agreed', 'none'] as const;
export type AccessTerms = (typeof accessTerms)[number];

/** The seven parts of a joint strategy for intellectual assets (C(2024) 601, 3.1.1(f)). */
export const strategyParts = [
  'background',
  'data-exchange',
  'valuation',
  'ownership',
  'open-science',
  'open-innovation',
  'standardisation',
] as const;
export type StrategyPartName = (typeof strategyParts)[number];
