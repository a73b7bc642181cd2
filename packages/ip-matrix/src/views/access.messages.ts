import { Catalogue, Format } from '@kvasir/element';
import type { AccessMark, AccessPurpose, AccessTerms } from '@kvasir/model';

/** The texts of the view that says who grants access to what, and on what terms. */
export interface AccessMessages {
  heading: string;
  counted: (rights: number, deviations: number) => string;
  deviations: Record<Exclude<AccessMark, 'default'>, (count: number) => string>;
  emptyHeading: string;
  emptyText: string;

  ruleHeading: string;
  ruleCaption: string;
  rulePurpose: string;
  toBackground: string;
  toResults: string;
  beforeAccession: string;
  request: string;
  requestUntil: (date: string) => string;
  affiliated: string;
  licence: string;
  needed: string;
  source: string;

  purposes: Record<AccessPurpose, string>;
  terms: Record<AccessTerms, string>;
  defaultTerms: (terms: string) => string;
  withConditions: (terms: string) => string;
  limited: string;
  notStated: string;

  grantedBy: string;
  grantedTo: string;
  item: string;
  undecided: string;
  thirdParty: string;
  untitled: string;
  groupRows: (count: number) => string;
  caption: string;
  actions: string;

  filterItem: string;
  filterGrantor: string;
  filterBeneficiary: string;
  anyItem: string;
  anyPartner: string;
  onlyDeviations: string;
  shown: (shown: number, all: number) => string;
  nothingFound: string;
  clearFilter: string;
  showMore: (count: number) => string;
  results: string;
  background: string;

  edit: (beneficiary: string, item: string) => string;
  done: string;
  remove: string;
  removed: (beneficiary: string, item: string) => string;
  restored: string;
  undo: string;
  noNeed: string;
  termsOf: (purpose: string) => string;
  conditions: string;
  changeLimitation: string;

  add: string;
  addHeading: string;
  addNow: string;
  cancel: string;
  addPurposes: string;
  chooseItem: string;
  choosePartner: string;
  choosePurpose: string;
  added: (beneficiary: string, item: string) => string;
  notAPartner: (id: string) => string;
  paragraph: (number: string) => string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);

const english: AccessMessages = {
  heading: 'Access rights',
  counted: (rights, deviations) =>
    rights === 0
      ? 'No partner has stated a need for access yet.'
      : `${number(rights)} ${format.plural(rights, { one: 'access right', other: 'access rights' })}, ${
          deviations === 0 ? 'all on default terms.' : `${number(deviations)} not on default terms:`
        }`,
  deviations: {
    special: (count) => `${number(count)} on other terms`,
    limited: (count) => `${number(count)} limited`,
    refused: (count) => `${number(count)} refused`,
  },
  emptyHeading: 'Who needs access to what?',
  emptyText:
    'State a need where a partner cannot do its work, or cannot exploit its own results, without the result or background of another.',

  ruleHeading: 'Unless agreed otherwise',
  ruleCaption: 'The terms of access that apply by default',
  rulePurpose: 'Needed',
  toBackground: 'Access to background',
  toResults: 'Access to results',
  beforeAccession: 'Other terms are possible if they were agreed before acceding to the grant agreement.',
  request: 'Access may be requested up to one year after the end of the project, unless agreed otherwise.',
  requestUntil: (date) =>
    `Access may be requested up to one year after the end of the project, until ${date}, unless agreed otherwise.`,
  affiliated: 'Affiliated entities may have access too, to exploit their results.',
  licence: 'Access is asked for and granted in writing; it is non-exclusive and gives no right to sub-license.',
  needed:
    'Needed means: without it the work, or the exploitation of own results, would be technically or legally impossible; for the work also much delayed or much more costly.',
  source: 'Horizon Europe grant agreement, Article 16 and Annex 5; DESCA, sections 1.2 and 9',

  purposes: { implementation: 'To carry out the project', exploitation: 'To exploit own results' },
  terms: {
    'royalty-free': 'royalty-free',
    'fair-and-reasonable': 'fair and reasonable conditions',
    agreed: 'as agreed',
    none: 'no access',
  },
  defaultTerms: (terms) => `default: ${terms}`,
  withConditions: (terms) => `${terms}, with conditions`,
  limited: 'Limited',
  notStated: 'No need stated',

  grantedBy: 'Granted by',
  grantedTo: 'Granted to',
  item: 'Result or background',
  undecided: 'Owner not decided',
  thirdParty: 'Claimed by a third party',
  untitled: 'Untitled',
  groupRows: (count) => `${number(count)} ${format.plural(count, { one: 'entry', other: 'entries' })}`,
  caption: 'Access rights by who grants them',
  actions: 'Edit',

  filterItem: 'Result or background',
  filterGrantor: 'Granted by',
  filterBeneficiary: 'Granted to',
  anyItem: 'All',
  anyPartner: 'All partners',
  onlyDeviations: 'Only what deviates from the default',
  shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  nothingFound: 'No access right matches these filters.',
  clearFilter: 'Show all',
  showMore: (count) => `Show ${number(count)} more`,
  results: 'Results',
  background: 'Background',

  edit: (beneficiary, item) => `Edit the access of ${beneficiary} to ${item}`,
  done: 'Done',
  remove: 'Remove',
  removed: (beneficiary, item) => `Removed the access of ${beneficiary} to ${item}`,
  restored: 'The access right is back.',
  undo: 'Undo',
  noNeed: 'No need stated',
  termsOf: (purpose) => `Terms: ${purpose}`,
  conditions: 'Conditions',
  changeLimitation: 'Open the limitation',

  add: 'State a need for access',
  addHeading: 'Who needs access to what?',
  addNow: 'Add',
  cancel: 'Cancel',
  addPurposes: 'Needed',
  chooseItem: 'Choose the result or background that is needed.',
  choosePartner: 'Choose the partner who needs it.',
  choosePurpose: 'Say what it is needed for.',
  added: (beneficiary, item) => `Added the access of ${beneficiary} to ${item}`,
  notAPartner: (id) => `“${id}” is not a partner`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};

/** Hosts address it as `kv-ip-matrix-access`. */
export const accessCatalogue = new Catalogue<AccessMessages>('kv-ip-matrix-access', english, {
  de: () => import('./access.messages.de.ts').then((module) => module.german),
  fr: () => import('./access.messages.fr.ts').then((module) => module.french),
});
