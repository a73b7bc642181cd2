import { agreementStatuses } from './agreement-statuses.ts';
import type { ResultWords } from './result-words.messages.ts';

export const english: ResultWords = {
  sections: {
    ownership: 'Ownership',
    regime: 'Joint regime',
    control: 'Control',
    protection: 'Protection',
    'open-access': 'Open access',
    transfer: 'Transfer and licensing',
  },
  labels: {
    kind: 'Whose it is',
    owners: 'Owners',
    share: 'Share',
    contribution: 'Contribution',
    exploits: 'Will exploit it itself',
    howItCame: 'How it came about',
    thirdParty: 'Claim of a third party',
    contributors: 'Contributors',
    regime: 'Regime',
    agreementStatus: 'Agreement',
    agreementDate: 'Date of the agreement',
    agreementUrl: 'Address of the agreement',
    rule: 'How they decide',
    form: 'Form',
    protectionStatus: 'Status',
    responsible: 'Responsible',
    territory: 'Territory',
    filingDate: 'Filed on',
    priorityDate: 'Priority date',
    protectionNumber: 'Number',
    deadline: 'Deadline',
    costs: 'Who bears the cost',
    costShare: 'Share of the cost',
    mode: 'How open it is',
    licence: 'Licence',
    repository: 'Repository',
    publicationDate: 'Date of publication',
    embargoMonths: 'Embargo in months',
    justification: 'Why it is not open',
    noticeDays: 'Notice before a transfer',
    thirdParties: 'Third parties named in advance',
    exclusive: 'Exclusive licence',
    licensee: 'Exclusive licensee',
    waivers: 'Partners who waive their access rights',
    objection: 'Right to object',
    transferConditions: 'Further conditions',
  },

  kindHints: {
    single: 'The partner that generated it.',
    joint: 'Generated together, and the contributions cannot be told apart or separated for protection.',
    'third-party-claim': 'Somebody outside of the partnership claims it.',
    'to-be-determined': 'The owners are those among whom it will be decided.',
  },
  shareHint: 'A fraction or a percentage: 1/3, 33 %',
  shareBar: (shares, format) => `Shares: ${format.list(shares)}`,
  sum: 'Sum',
  exactlyOne: 'exactly 1',
  missing: (share) => `${share} is missing`,
  tooMuch: (share) => `${share} too much`,
  cannotAdd: 'One share cannot be read',
  noShares: 'No shares agreed.',
  splitEqually: 'Split equally',
  removeShares: 'No shares',
  sharesSplit: (share) => `Each owner has ${share}.`,
  sharesRemoved: 'Shares removed.',
  aboutOwners: 'What each owner gave, and will do',
  willExploit: 'will exploit it itself',

  regimeHints: {
    'horizon-europe':
      'Each owner may grant non-exclusive licences, without the right to sub-license, after 45 days’ notice to the other owners and for fair and reasonable compensation.',
    'desca-1':
      'Own non-commercial research is free and needs no consent. Other use and non-exclusive licences: 45 days’ notice, fair and reasonable compensation, no sub-licences.',
    'desca-2': 'Each owner uses it and grants non-exclusive licences without consent, compensation or account.',
    'own-agreement': 'The owners sign a joint ownership agreement of their own.',
  },
  agreementStatuses: agreementStatuses.en,
  agreementDated: (status, date) => `${status}, ${date}`,
  openAgreement: 'Open the agreement',

  decisions: {
    filing: 'Filing',
    publication: 'Publication',
    licensing: 'Licensing',
    enforcement: 'Enforcement',
  },
  decidesOn: (partner, decision) => `${decision}: ${partner}`,
  controlCaption: 'Who decides on what',
  allOwners: 'All owners',
  showAllPartners: (count, format) => `Show all ${format.number(count)} partners`,

  addProtection: 'Add protection',
  newProtection: 'New protection',
  nextDate: 'Next date',
  deadlineKinds: {
    'priority-end': 'end of priority',
    'national-phase': 'entry into the national phase',
    'regional-phase': 'entry into the European phase',
    written: 'deadline',
  },
  computedDates: 'Dates that follow from the priority',
  inDays: (days, format) => {
    if (days === 0) return 'today';
    const count = format.plural(Math.abs(days), { one: 'one day', other: `${format.number(Math.abs(days))} days` });
    return days > 0 ? `in ${count}` : `${count} ago`;
  },
  takeOver: 'Take over as deadline',
  takeOverDate: (date) => `Take over as deadline: ${date}`,
  tookOver: (date) => `Deadline ${date}`,

  modeHints: {
    open: 'Everybody may have it, at once.',
    restricted: 'Some may have it, or on conditions, or later.',
    closed: 'Nobody outside may have it.',
  },
  licenceHint: 'Best as SPDX identifier, such as CC-BY-4.0; free text is fine',
  usualLicences: (assetType) => `Usual: ${assetType}`,
  allLicences: 'All SPDX licences',
  justificationHint: 'As open as possible, as closed as necessary: say what makes it necessary.',
  embargo: (months, format) =>
    format.plural(months, { one: 'one month of embargo', other: `${format.number(months)} months of embargo` }),

  noticeHint: 'In calendar days; 45 without an entry',
  noticeDays: (days, format) => format.plural(days, { one: 'one day', other: `${format.number(days)} days` }),
  exclusiveRead: 'Granted, or intended',
  objectionRead: 'Of the granting authority, up to four years after the end',

  notAShare: 'This is no share. Write a fraction or a percentage: 1/3, 33 %.',
};
