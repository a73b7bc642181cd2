/** The parts of a result that are about its ownership, protection and openness, in order of question. */
export const resultSections = ['ownership', 'regime', 'control', 'protection', 'open-access', 'transfer'] as const;
export type ResultSection = (typeof resultSections)[number];

/** What partners decide on (C(2024) 601, 3.3.1(a): rules on control), by the fields of `control`. */
export const decisions = ['filing', 'publication', 'licensing', 'enforcement'] as const;
export type Decision = (typeof decisions)[number];

/** The fields that have a label. */
export type ResultField =
  | 'kind'
  | 'owners'
  | 'share'
  | 'contribution'
  | 'exploits'
  | 'howItCame'
  | 'thirdParty'
  | 'contributors'
  | 'regime'
  | 'agreementStatus'
  | 'agreementDate'
  | 'agreementUrl'
  | 'rule'
  | 'form'
  | 'protectionStatus'
  | 'responsible'
  | 'territory'
  | 'filingDate'
  | 'priorityDate'
  | 'protectionNumber'
  | 'deadline'
  | 'costs'
  | 'costShare'
  | 'mode'
  | 'licence'
  | 'repository'
  | 'publicationDate'
  | 'embargoMonths'
  | 'justification'
  | 'noticeDays'
  | 'thirdParties'
  | 'exclusive'
  | 'licensee'
  | 'waivers'
  | 'objection'
  | 'transferConditions';

/** The part in which a field of a result stands; none where it stands in another. */
export function resultSectionOf(field: string | undefined, inner?: string): ResultSection | undefined {
  switch (field) {
    case 'ownership':
      return inner === 'jointRegime' || inner === 'agreement' ? 'regime' : 'ownership';
    case 'contributors':
      return 'ownership';
    case 'control':
    case 'protection':
    case 'transfer':
      return field;
    case 'openAccess':
      return 'open-access';
    default:
      return undefined;
  }
}
