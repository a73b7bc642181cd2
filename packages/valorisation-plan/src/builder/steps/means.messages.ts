import { Catalogue, Format } from '@kvasir/element';
import type { Freshness, PlanDeadlineKind, PlatformFieldName } from '@kvasir/model/valorisation.js';
import type { EntryListWords } from '../entries/entry-list.ts';

/** What is said where money, risks, contacts and reviews of a plan are kept. */
export interface MeansMessages {
  // Funding.
  fundings: EntryListWords;
  untitledFunding: string;
  funding: Readonly<
    Record<'title' | 'kind' | 'status' | 'amount' | 'partner' | 'deadline' | 'url' | 'comment' | 'paysFor', string>
  >;
  fundingTitleHint: string;
  paysForHint: string;
  /** A last day that is over, with nothing applied for. */
  dayPassed: string;
  budget: string;
  budgetRows: Readonly<Record<'needed' | 'secured' | 'asked' | 'gap', string>>;
  covered: string;
  noCosts: string;
  toSteps: string;
  unfunded: string;
  sayWhoPays: string;
  sayWhoPaysFor(step: string): string;

  // Risks.
  risks: EntryListWords;
  untitledRisk: string;
  risk: Readonly<Record<'title' | 'kind' | 'likelihood' | 'severity' | 'mitigation' | 'owner', string>>;
  riskTitleHint: string;
  barriers: string;
  barriersHint: string;
  sustainability: string;
  sustainabilityHint: string;

  // Contacts.
  contacts: EntryListWords;
  /** A contact that is begun: nobody is chosen yet. */
  nobody: string;
  contact: Readonly<Record<'partner' | 'contact' | 'role' | 'email' | 'name' | 'confirmed' | 'consent', string>>;
  choosePartner: string;
  contactHint: string;
  noContacts(partner: string): string;
  addPerson(partner: string): string;
  inProfile(partner: string): string;
  confirmToday: string;
  confirmedToday: string;
  /** How fresh a contact is; with the whole months since somebody confirmed it. */
  freshness(freshness: Freshness, months: number | undefined): string;
  withoutContact: string;
  nameContact: string;
  nameContactOf(partner: string): string;

  // Review.
  nextLook: string;
  reviewDate: string;
  inMonths(months: number): string;
  lastLook(date: string): string;
  priority: string;
  reviews: EntryListWords;
  undated: string;
  review: Readonly<Record<'date' | 'by' | 'outcome', string>>;
  days: string;
  noDays: string;
  allDays(count: number): string;
  nextDays: string;
  dayHeads: Readonly<Record<'date' | 'what', string>>;
  dayKinds: Readonly<Record<PlanDeadlineKind, string>>;
  overdue: string;
  duty: string;
  dutyUsed: string;
  dutyListed: string;
  /** Nobody says that they will use it; `no` where every owner says that they will not. */
  dutyOpen(state: 'planned' | 'unknown' | 'no', due: string | undefined): string;
  dutyOverdue(due: string): string;
  sayWhoUses: string;
  prepareEntry: string;
  standardsUntil(date: string): string;
  objectionUntil(date: string): string;

  // The Horizon Results Platform.
  platform: string;
  platformIntro: string;
  platformEntry: Readonly<
    Record<'teaser' | 'audiences' | 'needs' | 'policyAreas' | 'video' | 'status' | 'listedOn' | 'url', string>
  >;
  teaserHint: string;
  policyAreasHint: string;
  platformFields: Readonly<Record<PlatformFieldName, string>>;
  platformAll: string;
  platformHeads: Readonly<Record<'field' | 'length', string>>;
  empty: string;
  /** The length of a text against what is advised: the platform publishes none. */
  advisedLength(length: number, most: number): string;
  /** The entries of a list against what the platform takes. */
  publishedCount(count: number, most: number): string;
  length(length: number): string;
  count(count: number): string;
  copyFields: string;
}

const format = Format.for('en');
const months = (number: number): string =>
  `${format.number(number)} ${format.plural(number, { one: 'month', other: 'months' })}`;

const english: MeansMessages = {
  fundings: {
    label: 'Sources of money',
    entry: 'Source',
    empty: 'No source of money is named yet. Own funds count as one.',
    add: 'Add a source',
  },
  untitledFunding: 'New source',
  funding: {
    title: 'Source',
    kind: 'Kind',
    status: 'Status',
    amount: 'Amount',
    partner: 'Who applies or pays',
    deadline: 'Last day to apply',
    url: 'Web address',
    comment: 'Comment',
    paysFor: 'Pays for',
  },
  fundingTitleHint: 'The programme and the call, the investor, the budget line.',
  paysForHint: 'Steps to impact. Each step can say the same of itself.',
  dayPassed: 'passed',
  budget: 'What the steps cost, and what there is',
  budgetRows: {
    needed: 'The steps cost',
    secured: 'Granted',
    asked: 'Applied for or planned',
    gap: 'Not granted yet',
  },
  covered: 'All granted',
  noCosts: 'No step says yet what it costs.',
  toSteps: 'Say it at the steps',
  unfunded: 'Steps that nobody pays for yet',
  sayWhoPays: 'Say who pays',
  sayWhoPaysFor: (step) => `Say who pays: ${step}`,

  risks: {
    label: 'Risks',
    entry: 'Risk',
    empty: 'No risk is named yet. Three that somebody watches are worth more than twenty in a list.',
    add: 'Add a risk',
  },
  untitledRisk: 'New risk',
  risk: {
    title: 'What may happen',
    kind: 'Kind',
    likelihood: 'How likely',
    severity: 'How bad',
    mitigation: 'What is done about it',
    owner: 'Who watches it',
  },
  riskTitleHint: 'One sentence: what happens, and what that means for the use of the result.',
  barriers: 'Barriers outside the project',
  barriersHint: 'Rules, standards, prices, habits: what the partners cannot change by themselves.',
  sustainability: 'How it goes on after the project',
  sustainabilityHint: 'Who keeps it alive, and with what money, when the grant has ended.',

  contacts: {
    label: 'Contacts',
    entry: 'Contact',
    empty: 'Nobody is named yet who answers questions about this result.',
    add: 'Add a contact',
  },
  nobody: 'Nobody chosen yet',
  contact: {
    partner: 'Partner',
    contact: 'Person or desk',
    role: 'Position',
    email: 'E-mail',
    name: 'Name',
    confirmed: 'Confirmed',
    consent: 'The person agreed to being listed',
  },
  choosePartner: 'Choose the partner first.',
  contactHint: 'From the contacts in the partner’s own profile.',
  noContacts: (partner) => `The profile of ${partner} lists no contact yet.`,
  addPerson: (partner) => `Add a person to the profile of ${partner}`,
  inProfile: (partner) => `These details stand in the profile of ${partner}. What is changed here is changed there.`,
  confirmToday: 'Confirm today',
  confirmedToday: 'Confirmed today',
  freshness: (freshness, since = 0) =>
    ({
      fresh: since === 0 ? 'Confirmed this month' : `Confirmed ${months(since)} ago`,
      stale: `Not confirmed for ${months(since)}`,
      unverified: 'Never confirmed',
      left: 'Has left',
      missing: 'Not in the partner’s profile',
    })[freshness],
  withoutContact: 'Partners without a contact',
  nameContact: 'Name one',
  nameContactOf: (partner) => `Name a contact of ${partner}`,

  nextLook: 'Next review',
  reviewDate: 'The plan is looked at again on',
  inMonths: (number) => (number === 12 ? 'In a year' : `In ${months(number)}`),
  lastLook: (date) => `Last looked at on ${date}.`,
  priority: 'When the partners turn to this result',
  reviews: {
    label: 'Reviews',
    entry: 'Day',
    empty: 'Nobody has looked at this plan again yet.',
    add: 'Record a review',
  },
  undated: 'No day',
  review: { date: 'Day', by: 'Who looked at it', outcome: 'What came out of it' },
  days: 'Days to keep',
  noDays: 'There is no day to keep yet. Steps with months, sources with a last day and routes with a date bring them.',
  allDays: (count) => `Show all ${format.number(count)} days`,
  nextDays: 'Show the next days only',
  dayHeads: { date: 'Day', what: 'What' },
  dayKinds: {
    'step-start': 'Step begins',
    'step-end': 'Step ends',
    notice: 'Notice to the other owners',
    route: 'Route taken',
    funding: 'Last day to apply',
    review: 'Review of the plan',
    duty: 'Use it, or offer it',
    protection: 'Protection',
  },
  overdue: 'overdue',
  duty: 'After the end of the project',
  dutyUsed: 'Somebody has said that they will use it. That is what Horizon Europe asks for.',
  dutyListed: 'It is on the Horizon Results Platform, for others to find.',
  dutyOpen: (state, due) =>
    `${state === 'no' ? 'All owners say that they will not use it.' : 'Nobody has said yet that they will use it.'} If it is not used ${due === undefined ? 'one year after the end of the project' : `by ${due}, one year after the end`}, Horizon Europe has its owners offer it on the Horizon Results Platform, unless the granting authority agrees otherwise.`,
  dutyOverdue: (due) =>
    `Since ${due} the project has been over for a year, and nobody says that they use the result. Horizon Europe has its owners offer it on the Horizon Results Platform, unless the granting authority agrees otherwise.`,
  sayWhoUses: 'Say who will use it',
  prepareEntry: 'Prepare the entry',
  standardsUntil: (date) => `Contributions to standards are announced to the granting authority until ${date}.`,
  objectionUntil: (date) => `The granting authority may object to a transfer or an exclusive licence until ${date}.`,

  platform: 'Horizon Results Platform',
  platformIntro:
    'What the plan does not say yet. The platform publishes no lengths for texts: ours are advice, so that texts are read to their end.',
  platformEntry: {
    teaser: 'Message in one or two sentences',
    audiences: 'Who is addressed',
    needs: 'What is looked for',
    policyAreas: 'Policy areas of the European Commission',
    video: 'Film',
    status: 'Status of the entry',
    listedOn: 'Published on',
    url: 'Address of the entry',
  },
  teaserHint: 'What it does, for whom, and what you look for.',
  policyAreasHint: 'Three at most. Type one and press Enter.',
  platformFields: {
    title: 'Title',
    teaser: 'Message',
    audiences: 'Addressees',
    needs: 'Needs',
    policyAreas: 'Policy areas',
    description: 'Description',
    problem: 'Problem',
    uniqueValue: 'Unique value',
    video: 'Film',
  },
  platformAll: 'All fields of the entry, and how long they are',
  platformHeads: { field: 'Field', length: 'Length' },
  empty: 'empty',
  advisedLength: (length, most) => `${format.number(length)} characters, ${format.number(most)} advised`,
  publishedCount: (count, most) => `${format.number(count)} of ${format.number(most)}`,
  length: (length) => `${format.number(length)} ${format.plural(length, { one: 'character', other: 'characters' })}`,
  count: (count) => `${format.number(count)} chosen`,
  copyFields: 'Copy all fields',
};

export const meansCatalogue = new Catalogue<MeansMessages>('kv-valorisation-plan-means', english, {
  de: () => import('./means.messages.de.ts').then((module) => module.german),
  fr: () => import('./means.messages.fr.ts').then((module) => module.french),
});
