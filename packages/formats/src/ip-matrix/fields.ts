/** The columns of the tables: where in the document each stands, and what it holds. */
import type { MatrixVocabulary } from './words.ts';
import type { LinkedCollection } from './names.ts';

/** What the cells of a column hold. */
export type FieldSpec = { readonly path: readonly string[]; readonly width?: number } & (
  | { readonly kind: 'text' | 'url' | 'date' | 'flag' | 'partners' | 'partner' | 'shares' }
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'term'; readonly vocabulary: MatrixVocabulary }
  | { readonly kind: 'links'; readonly collection: LinkedCollection }
);

const long = 48;
const short = 12;

const title: FieldSpec = { kind: 'text', path: ['title'], width: long };
const number: FieldSpec = { kind: 'text', path: ['number'], width: short };
const description: FieldSpec = { kind: 'text', path: ['description'], width: long };
const assetType: FieldSpec = { kind: 'term', path: ['assetType'], vocabulary: 'assetTypes' };

/** What an expected result says of itself, in front of the columns of the partners. */
export const resultFactFields = {
  number,
  title,
  description,
  assetType,
  trlNow: { kind: 'integer', path: ['trl', 'now'], from: 1, to: 9, width: short },
  trlTarget: { kind: 'integer', path: ['trl', 'target'], from: 1, to: 9, width: short },
  status: { kind: 'term', path: ['status'], vocabulary: 'resultStatuses' },
  confidentiality: { kind: 'term', path: ['confidentiality'], vocabulary: 'confidentialities' },
  keyExploitable: { kind: 'flag', path: ['keyExploitable'], width: short },
  innovation: { kind: 'text', path: ['exploitability', 'innovation'] },
  exploitability: { kind: 'text', path: ['exploitability', 'exploitability'] },
  impact: { kind: 'text', path: ['exploitability', 'impact'] },
  ownershipKind: { kind: 'term', path: ['ownership', 'kind'], vocabulary: 'ownershipKinds' },
} as const satisfies Record<string, FieldSpec>;

/** The rules on its ownership and control, behind them (C(2024) 601, 3.3.1(a)). */
export const resultRuleFields = {
  ownershipContribution: { kind: 'text', path: ['ownership', 'contribution'] },
  thirdParty: { kind: 'text', path: ['ownership', 'thirdParty'] },
  jointRegime: { kind: 'term', path: ['ownership', 'jointRegime'], vocabulary: 'jointRegimes' },
  agreementStatus: { kind: 'term', path: ['ownership', 'agreement', 'status'], vocabulary: 'jointAgreementStatuses' },
  agreementDate: { kind: 'date', path: ['ownership', 'agreement', 'date'], width: short },
  agreementUrl: { kind: 'url', path: ['ownership', 'agreement', 'url'] },
  decidesFiling: { kind: 'partners', path: ['control', 'filing'] },
  decidesPublication: { kind: 'partners', path: ['control', 'publication'] },
  decidesLicensing: { kind: 'partners', path: ['control', 'licensing'] },
  decidesEnforcement: { kind: 'partners', path: ['control', 'enforcement'] },
  decisionRule: { kind: 'text', path: ['control', 'rule'] },
} as const satisfies Record<string, FieldSpec>;

/** What single partners gave to a result and mean to do with it: in a cell a line for each. */
export const partyFields = {
  ownerContributions: { kind: 'text', path: ['ownership', 'owners'], key: 'contribution', width: long },
  exploitingOwners: { kind: 'flag', path: ['ownership', 'owners'], key: 'exploits', width: 20 },
  contributorContributions: { kind: 'text', path: ['contributors'], key: 'contribution', width: long },
} as const;

/** How it is protected. A result may have several rights: then a line of the cell for each. */
export const protectionFields = {
  protectionForm: { kind: 'term', path: ['form'], vocabulary: 'protectionForms' },
  protectionStatus: { kind: 'term', path: ['status'], vocabulary: 'patentStatuses' },
  protectionResponsible: { kind: 'partner', path: ['responsible'] },
  protectionNumber: { kind: 'text', path: ['number'] },
  protectionTerritory: { kind: 'text', path: ['territory'] },
  priorityDate: { kind: 'date', path: ['priorityDate'], width: short },
  filingDate: { kind: 'date', path: ['filingDate'], width: short },
  protectionDeadline: { kind: 'date', path: ['deadline'], width: short },
  protectionCosts: { kind: 'shares', path: ['costs'] },
} as const satisfies Record<string, FieldSpec>;

/** Whether a column is about the rights by which a result is protected. */
export function isProtectionField(field: string): field is keyof typeof protectionFields {
  return Object.hasOwn(protectionFields, field);
}

/** How open it is, how it may be passed on, and what it hangs on. */
export const resultUseFields = {
  openAccessMode: { kind: 'term', path: ['openAccess', 'mode'], vocabulary: 'openAccessModes' },
  openAccessLicence: { kind: 'text', path: ['openAccess', 'licence'] },
  repository: { kind: 'url', path: ['openAccess', 'repository'] },
  publicationDate: { kind: 'date', path: ['openAccess', 'publicationDate'], width: short },
  embargoMonths: { kind: 'integer', path: ['openAccess', 'embargoMonths'], from: 0, to: 120, width: short },
  justification: { kind: 'text', path: ['openAccess', 'justification'], width: long },
  transferNoticeDays: { kind: 'integer', path: ['transfer', 'noticeDays'], from: 0, to: 365, width: short },
  transferThirdParties: { kind: 'text', path: ['transfer', 'thirdParties'] },
  transferExclusive: { kind: 'flag', path: ['transfer', 'exclusive'], width: short },
  transferLicensee: { kind: 'text', path: ['transfer', 'licensee'] },
  transferWaivers: { kind: 'partners', path: ['transfer', 'waivers'] },
  transferObjection: { kind: 'flag', path: ['transfer', 'objection'], width: short },
  transferConditions: { kind: 'text', path: ['transfer', 'conditions'] },
  workPackages: { kind: 'links', path: ['workPackages'], collection: 'workPackages' },
  deliverables: { kind: 'links', path: ['deliverables'], collection: 'deliverables' },
  basedOnResults: { kind: 'links', path: ['basedOnResults'], collection: 'results' },
  basedOnBackground: { kind: 'links', path: ['basedOnBackground'], collection: 'background' },
} as const satisfies Record<string, FieldSpec>;

/** Background: the columns of DESCA, Attachment 1, and what a transfer office asks besides. */
export const backgroundFields = {
  provider: { kind: 'partner', path: ['partner'] },
  number,
  title,
  description,
  limitationImplementation: { kind: 'text', path: ['limitations', 'implementation'], width: long },
  limitationExploitation: { kind: 'text', path: ['limitations', 'exploitation'], width: long },
  assetType,
  protection: { kind: 'term', path: ['protection'], vocabulary: 'protectionForms' },
  licence: { kind: 'text', path: ['licence'] },
  thirdPartyRights: { kind: 'text', path: ['thirdPartyRights'] },
} as const satisfies Record<string, FieldSpec>;

/** What one partner needs of one item: a row for each purpose. */
export const accessFields = {
  accessTerms: { kind: 'term', path: ['terms'], vocabulary: 'accessTerms' },
  accessConditions: { kind: 'text', path: ['conditions'], width: long },
} as const satisfies Record<string, FieldSpec>;

/** Columns of the access rights that say which right a row is about, or follow from elsewhere. */
export const accessPlaces = ['item', 'granting', 'beneficiary', 'purpose', 'deviation', 'accessLimitation'] as const;

export const resultFields = { ...resultFactFields, ...resultRuleFields, ...resultUseFields } as const;

/** Who owns a result: read only, because in the tables that are written each partner has a column of its own. */
export const ownersField = 'owners';

export type ResultField =
  keyof typeof resultFields | typeof ownersField | keyof typeof partyFields | keyof typeof protectionFields;
export type BackgroundField = keyof typeof backgroundFields;
export type AccessField = keyof typeof accessFields | (typeof accessPlaces)[number];

/** A column of one of the tables; `id` makes the way back exact. */
export type MatrixField = 'id' | ResultField | BackgroundField | AccessField;

/** A column that says what one partner is to each result: `partner:brenner`. */
export type PartnerField = `partner:${string}`;

export function partnerField(id: string): PartnerField {
  return `partner:${id}`;
}

/** The partner whose column it is. */
export function partnerOfField(field: string): string | undefined {
  return field.startsWith('partner:') ? field.slice('partner:'.length) : undefined;
}
