import { resultSectionOf, type ResultSection } from '@kvasir/element/result-fields.js';

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
/** Those that only the panel of the matrix has. */
export type OwnSection = Exclude<SectionName, ResultSection>;

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
  'holders',
  'conditions',
  'basedOnResults',
  'basedOnBackground',
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
    case 'limitations':
      return field;
    case 'accessRights':
      return 'access';
    case 'basedOnResults':
    case 'basedOnBackground':
      return 'origins';
    case 'licence':
    case 'thirdPartyRights':
      return 'rights';
    default:
      return resultSectionOf(field, inner) ?? 'identity';
  }
}
