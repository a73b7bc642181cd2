import type { MatrixField } from './fields.ts';

/** The names of the tables and of their columns, in the language of the reader. */
export interface MatrixLabels {
  results: string;
  background: string;
  accessRights: string;
  ownershipList: string;
  columns: Readonly<Record<MatrixField, string>>;
  /** The columns of the Results Ownership List, in its order. */
  ownershipListColumns: Readonly<Record<OwnershipListColumn, string>>;
}

/** The columns of the Results Ownership List of Horizon Europe. */
export type OwnershipListColumn = 'number' | 'result' | 'kind' | 'owner' | 'country' | 'exploits';

export const englishMatrixLabels: MatrixLabels = {
  results: 'Results',
  background: 'Background',
  accessRights: 'Access rights',
  ownershipList: 'Results ownership list',
  columns: {
    id: 'Id',
    number: 'No.',
    title: 'Title',
    description: 'Description',
    assetType: 'Asset type',
    trlNow: 'TRL now',
    trlTarget: 'TRL target',
    status: 'Status',
    confidentiality: 'Confidentiality',
    keyExploitable: 'Key exploitable result',
    innovation: 'Degree of innovation',
    exploitability: 'Exploitability',
    impact: 'Impact',
    ownershipKind: 'Ownership',
    owners: 'Owners',
    ownerContributions: 'Contributions of owners',
    exploitingOwners: 'Owners who will exploit it',
    contributorContributions: 'Contributions of contributors',
    ownershipContribution: 'How it was generated',
    thirdParty: 'Claim of a third party',
    jointRegime: 'Joint ownership regime',
    agreementStatus: 'Joint ownership agreement',
    agreementDate: 'Agreement signed on',
    agreementUrl: 'Agreement address',
    decidesFiling: 'Decides on filing',
    decidesPublication: 'Decides on publication',
    decidesLicensing: 'Decides on licences',
    decidesEnforcement: 'Decides on enforcement',
    decisionRule: 'How it is decided',
    protectionForm: 'Protection',
    protectionStatus: 'Protection status',
    protectionResponsible: 'Protection responsible',
    protectionNumber: 'Registration number',
    protectionTerritory: 'Territory',
    priorityDate: 'Priority date',
    filingDate: 'Filing date',
    protectionDeadline: 'Next deadline',
    protectionCosts: 'Cost split',
    openAccessMode: 'Open access',
    openAccessLicence: 'Open access licence',
    repository: 'Repository',
    publicationDate: 'Publication date',
    embargoMonths: 'Embargo (months)',
    justification: 'Justification',
    transferNoticeDays: 'Notice before transfer (days)',
    transferThirdParties: 'Transfer to third parties',
    transferExclusive: 'Exclusive licence',
    transferLicensee: 'Exclusive licensee',
    transferWaivers: 'Waivers',
    transferObjection: 'Right to object',
    transferConditions: 'Transfer conditions',
    workPackages: 'Work packages',
    deliverables: 'Deliverables',
    basedOnResults: 'Based on results',
    basedOnBackground: 'Based on background',
    provider: 'Partner',
    limitationImplementation: 'Limitations and conditions for implementation',
    limitationExploitation: 'Limitations and conditions for exploitation',
    protection: 'Protection',
    licence: 'Licence',
    thirdPartyRights: 'Rights of third parties',
    item: 'Item',
    granting: 'Granting partners',
    beneficiary: 'Beneficiary',
    purpose: 'Purpose',
    accessTerms: 'Terms',
    deviation: 'Default or deviation',
    accessConditions: 'Conditions',
    accessLimitation: 'Limitation',
  },
  ownershipListColumns: {
    number: 'Result no.',
    result: 'Result',
    kind: 'Single or joint ownership',
    owner: 'Name of owner',
    country: 'Country of establishment',
    exploits: 'Will the owner exploit the result?',
  },
};
