/** The parts of the panel, in order of question. */
export const sectionNames = [
  'identity',
  'ownership',
  'regime',
  'control',
  'protection',
  'open-access',
  'rights',
  'limitations',
  'access',
  'origins',
  'transfer',
  'plan',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What partners decide on (C(2024) 601, 3.3.1(a): rules on control), by the fields of `control`. */
export const decisions = ['filing', 'publication', 'licensing', 'enforcement'] as const;
export type Decision = (typeof decisions)[number];

/** The fields that have a label. */
export const fieldNames = [
  'number',
  'title',
  'description',
  'assetType',
  'status',
  'confidentiality',
  'trlNow',
  'trlTarget',
  'keyExploitable',
  'innovation',
  'exploitability',
  'impact',
  'workPackages',
  'deliverables',
  'kind',
  'owners',
  'share',
  'contribution',
  'exploits',
  'howItCame',
  'thirdParty',
  'contributors',
  'regime',
  'agreementStatus',
  'agreementDate',
  'agreementUrl',
  'rule',
  'form',
  'protectionStatus',
  'responsible',
  'territory',
  'filingDate',
  'priorityDate',
  'protectionNumber',
  'deadline',
  'costs',
  'costShare',
  'mode',
  'licence',
  'repository',
  'publicationDate',
  'embargoMonths',
  'justification',
  'holders',
  'conditions',
  'basedOnResults',
  'basedOnBackground',
  'noticeDays',
  'thirdParties',
  'exclusive',
  'licensee',
  'waivers',
  'objection',
  'transferConditions',
  'provider',
  'protectionForm',
  'presentLicence',
  'thirdPartyRights',
  'limitImplementation',
  'limitExploitation',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The part of the panel in which a field of an item stands. */
export function sectionOf(field: string | undefined, inner?: string): SectionName {
  switch (field) {
    case 'ownership':
      return inner === 'jointRegime' || inner === 'agreement' ? 'regime' : 'ownership';
    case 'contributors':
      return 'ownership';
    case 'control':
    case 'limitations':
    case 'transfer':
      return field;
    case 'openAccess':
      return 'open-access';
    case 'accessRights':
      return 'access';
    case 'basedOnResults':
    case 'basedOnBackground':
      return 'origins';
    case 'licence':
    case 'thirdPartyRights':
      return 'rights';
    case 'protection':
      return 'protection';
    default:
      return 'identity';
  }
}
