/** What results, their owners and the rights in them are called. */
import type { AssetType, PatentStatus, ProtectionForm } from '../../results.ts';
import type { Names, Published } from './published.ts';

type IntellectualAssetType = Extract<
  AssetType,
  | 'intellectual-property-rights'
  | 'data'
  | 'know-how'
  | 'prototypes'
  | 'processes'
  | 'practices'
  | 'technologies'
  | 'software'
>;

export const intellectualAssetTypeNames: Names<IntellectualAssetType> = {
  source: 'C(2024) 601, definition 4',
  confidence: 'verified',
  terms: {
    'intellectual-property-rights': 'intellectual property rights',
    data: 'data',
    'know-how': 'know-how',
    prototypes: 'prototypes',
    processes: 'processes',
    practices: 'practices',
    technologies: 'technologies',
    software: 'software',
  },
};

export const furtherAssetTypeNames: Names<Exclude<AssetType, IntellectualAssetType>> = {
  source: 'lists of transfer offices',
  confidence: 'recalled',
  terms: {
    publication: 'publication',
    design: 'design',
    'standard-contribution': 'contribution to a standard',
    method: 'method or model',
    'training-material': 'training material',
  },
};

export const patentStatusNames: Names<PatentStatus> = {
  source: 'euroCRIS CERIF, vocabulary PatentStatuses',
  confidence: 'verified',
  terms: {
    'in-preparation': 'In Preparation',
    filed: 'Filed',
    'under-examination': 'Under examination',
    granted: 'Granted',
    published: 'Published',
    abandoned: 'Abandoned',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
    expired: 'Expired',
    revoked: 'Revoked',
    reissued: 'Reissued',
  },
};

export const protectionFormNames: Names<ProtectionForm> = {
  source: 'common use',
  confidence: 'recalled',
  terms: {
    patent: 'Patent',
    'utility-model': 'Utility model',
    'registered-design': 'Registered design',
    'unregistered-design': 'Unregistered design',
    'trade-mark': 'Trade mark',
    copyright: 'Copyright',
    'software-copyright': 'Copyright in software',
    'database-right': 'Database right (sui generis)',
    'trade-secret': 'Trade secret, know-how',
    'plant-variety-right': 'Plant variety right',
    'semiconductor-topography': 'Topography of a semiconductor product',
    'geographical-indication': 'Geographical indication',
    'defensive-publication': 'Defensive publication',
    none: 'None',
  },
};

/** What the two options of DESCA let a joint owner do. In both, protection and its cost are agreed on in advance. */
export const descaJointOwnership: Names<'desca-1' | 'desca-2'> = {
  source: 'DESCA 2020, 8.1; the same two options in DESCA for Horizon Europe, 8.2',
  confidence: 'verified',
  terms: {
    'desca-1':
      'each joint owner: non-commercial research use royalty-free without consent; other exploitation and non-exclusive ' +
      'licences (no sub-license right) with (a) at least 45 calendar days advance notice and (b) Fair and Reasonable ' +
      'compensation',
    'desca-2':
      'each joint owner may Exploit as it sees fit and grant non-exclusive licences without consent, compensation or ' +
      'accounting, unless otherwise agreed',
  },
};

/** What a joint ownership agreement settles. */
export const jointOwnershipChecklist: Published<readonly string[]> = {
  source: 'European IPR Helpdesk, iprhelpdesk.eu/node/726',
  confidence: 'verified',
  terms: [
    'Parties',
    'Object of the contract',
    'Shares: split equally OR in proportion to contributions',
    'IP management: partner responsible for filing and maintaining (incl. costs)',
    'Protection of rights: monitoring/reporting infringements; who takes legal action',
    'Conditions of use',
    'Use in further research',
    'Individual exploitation',
    'Licensing (sublicensing): restricted / on agreement of all / conditions',
    'Transfer: whether and under what conditions',
  ],
};

/** What each party says of its background. */
export const backgroundHeadings: Published<readonly string[]> = {
  source: 'DESCA, Attachment 1',
  confidence: 'verified',
  terms: [
    'Describe Background',
    'Specific limitations and/or conditions for implementation',
    'Specific limitations and/or conditions for exploitation',
  ],
};

/** On what terms partners give each other access; requests up to a year after the end, unless agreed otherwise. */
export const accessRightDefaults: Published<
  Readonly<Record<'implementation' | 'exploitation', { background: string; results: string }>>
> = {
  source: 'Horizon Europe Model Grant Agreement, Article 16 and Annex 5',
  confidence: 'verified',
  terms: {
    implementation: {
      background: 'royalty-free unless agreed otherwise before acceding to the GA',
      results: 'royalty-free',
    },
    exploitation: {
      background: 'fair and reasonable conditions',
      results: 'fair and reasonable conditions',
    },
  },
};

/** What a Results Ownership List says at least. */
export const resultsOwnershipColumns: Published<readonly string[]> = {
  source: 'ISERD, on the Results Ownership List of Horizon Europe',
  confidence: 'verified',
  terms: [
    'result',
    'single or joint ownership',
    'name of the owner(s)',
    'country of establishment of the owner(s)',
    'whether the results will be exploited by the owner(s)',
  ],
};

/** What makes a result a key exploitable one. */
export const keyExploitableResultCriteria: Published<readonly string[]> = {
  source: 'EU Funding & Tenders Portal, manual of the Horizon Results Platform',
  confidence: 'verified',
  terms: ['degree of innovation', 'exploitability', 'impact'],
};
