import { Catalogue } from '@kvasir/element';
import type { ExploitationRoute, JointRegime } from '@kvasir/model';
import type { Vacancy } from '@kvasir/model/valorisation.js';

/** A day, in words. */
type Day = string;

/** What is said at the places for routes, roles, steps and joint exploitation. */
export interface ActionMessages {
  routes: RoutesMessages;
  roles: RolesMessages;
  steps: StepsMessages;
  joint: JointMessages;
}

export interface RoutesMessages {
  label: string;
  noneChosen: string;
  usual: string;
  others: string;
  all: string;
  hints: Readonly<Record<ExploitationRoute, string>>;
  /** To whom the result goes on each route. */
  recipients: Readonly<Record<ExploitationRoute, string>>;
  /** At a route that is not chosen, of which something is written. */
  kept: string;
  asksFor: string;
  met(count: number, of: number): string;
  states: Readonly<Record<'met' | 'done' | 'open', string>>;
  description: string;
  plannedDate: string;
  noticeDate: string;
  channels: string;
  channelsHint: string;

  mayBeTaken: string;
  ownerAlone: string;
  eachOwner: string;
  ownersTold(days: number): string;
  holdersTold(days: number): string;
  compensated: string;
  allAgree: string;
  allAgreeExclusive: string;
  allAgreeOpen: string;
  waivers(names: string): string;
  ownersDecide: string;
  ownUseDecided: string;
  undetermined: string;
  authority: string;
  assumed: string;
  chooseRegime: string;
  settleOwnership: string;
  sources: Readonly<Record<JointRegime, string>>;
  sourceOfGrant: string;
  noAdvice: string;

  noticeUnplanned(days: number): string;
  noticeDue(by: Day): string;
  noticeOverdue(by: Day, earliest: Day | undefined): string;
  noticeGiven(earliest: Day): string;
  noticeInTime(earliest: Day): string;
  noticeTooShort(planned: Day, earliest: Day): string;
  planFor(earliest: Day): string;
}

export interface RolesMessages {
  label: string;
  partner: string;
  role: string;
  contribution: string;
  interest: string;
  claims: string;
  fieldOfUse: string;
  parties: string;
  others: string;
  owner(share: string | undefined): string;
  contributor: string;
  noRole: string;
  raci: string;
  /** The accessible name of a letter: `Accountable: Brenner Composites`. */
  raciOf(role: string, partner: string): string;
  raciHint: string;
  nobodyAccountable: string;
  severalAccountable(names: string): string;
  keep(name: string): string;
  accountable(name: string): string;
  nobodyExploits: string;
  giveTo(name: string): string;
  give: string;
  chooseTaker: string;
  drop: string;
  given(from: string, to: string): string;
  dropped(from: string): string;
  takenBack: string;
  alsoVacant: string;
  places: Readonly<Record<Vacancy['part'], string>>;
  noPartners: string;
}

export interface StepsMessages {
  label: string;
  empty: string;
  add: string;
  untitled: string;
  who: string;
  when: string;
  cost: string;
  /** The column of what a step costs and who pays. */
  paid: string;
  status: string;
  title: string;
  titleHint: string;
  description: string;
  measure: string;
  measureUnsaid: string;
  responsible: string;
  startMonth: string;
  endMonth: string;
  monthHint: string;
  notAMonth: string;
  month(month: number): string;
  months(from: number, to: number): string;
  from(day: Day): string;
  until(day: Day): string;
  afterEnd: string;
  afterEndOn(day: Day): string;
  endsFirst: string;
  end(month: number): string;
  late: string;
  funding: string;
  fundingHint: string;
  fundedBy: string;
  noFundings: string;
  toFunding: string;
  gone(id: string): string;
  background: string;
  /** A partner may use it on conditions only: what its owner says of that. */
  limited(background: string, owner: string, words: string | undefined): string;
  change: string;
  evidence: string;
  evidenceHint: string;
  barrier: string;
  indicator: string;
  noIndicator: string;
  indicatorGone: string;
  milestone: string;
  noMilestone: string;
  milestoneGone(id: string): string;
  makeMilestone: string;
  makeMilestoneHint: string;
  makeAnew: string;
  unlink: string;
  madeMilestone(name: string): string;
  unlinked(name: string): string;
  takenBack: string;
  milestoneDue(name: string, month: string, day: Day | undefined): string;
  otherMonth(step: string, milestone: string): string;
  takeMonth(month: string): string;
  sum(amounts: string): string;
  unpriced(count: number): string;
}

export interface JointMessages {
  relevant: string;
  yes: string;
  no: string;
  why: string;
  whyNot: string;
  whyNotHint: string;
  interests: string;
  interestsHint: string;
  noOwners: string;
  partner: string;
  interest: string;
  aligned: string;
  answers: Readonly<Record<'yes' | 'part' | 'no', string>>;
  remark: string;
  notOwner: string;
  remove: string;
  fromRoles(interest: string): string;
  useIt: string;
  differ: string;
  inPart(names: string): string;
  notAligned(names: string): string;
  wayOut: string;
  proposeFields: string;
  proposed: string;
  takenBack: string;
  form: string;
  how: string;
  howHint: string;
  fields: string;
  noField: string;
  toRoles: string;
  sharing: string;
  noRule: string;
  sharedBy(rule: string, rest: string | undefined): string;
  toSharing: string;
}

export const english: ActionMessages = {
  routes: {
    label: 'Routes to use',
    noneChosen: 'No route is chosen.',
    usual: 'Usual for a result of this kind',
    others: 'Further routes',
    all: 'All routes',
    hints: {
      'further-research': 'New projects, by the owners or by others, build on it.',
      'product-or-process': 'It is made and sold, or used in making something.',
      service: 'It is offered as a service: measuring, testing, advice.',
      standardisation: 'It becomes part of a standard or a workshop agreement.',
      licensing: 'Others get the right to use it, for a fee or without.',
      assignment: 'It passes to another owner for good.',
      'spin-off': 'A new company takes it to the market.',
      policy: 'Public authorities use it in rules, plans or programmes.',
      education: 'It becomes part of courses or further training.',
      'social-innovation': 'It answers a need of society together with those who have it.',
      'open-source': 'Anybody may use, change and pass it on.',
    },
    recipients: {
      'further-research': 'Who continues it',
      'product-or-process': 'Who makes or uses it',
      service: 'Who offers it',
      standardisation: 'Committee',
      licensing: 'Licensee',
      assignment: 'New owner',
      'spin-off': 'Company',
      policy: 'Authority',
      education: 'School, university or provider',
      'social-innovation': 'Who takes it up',
      'open-source': 'Community or foundation',
    },
    kept: 'What was written on this route is kept.',
    asksFor: 'What it asks for',
    met: (count, of) => `${count} of ${of} met`,
    states: { met: 'Met', done: 'Done', open: 'Open' },
    description: 'How it is taken',
    plannedDate: 'Planned for',
    noticeDate: 'Others told on',
    channels: 'Channels',
    channelsHint:
      'The seven ways in which the European Commission sees knowledge reach its users. Choose those that you use.',

    mayBeTaken: 'May it be taken?',
    ownerAlone: 'Its owner decides alone.',
    eachOwner: 'Each owner may do so without asking the others.',
    ownersTold: (days) => `The other owners have to be told at least ${days} days before.`,
    holdersTold: (days) => `The partners with access rights have to be told at least ${days} days before.`,
    compensated: 'They get fair and reasonable compensation.',
    allAgree: 'All owners have to agree.',
    allAgreeExclusive: 'An exclusive licence shuts out the other owners: all of them have to agree.',
    allAgreeOpen: 'An open licence lets everybody pass it on, which no owner may grant alone: all have to agree.',
    waivers: (names) => `Exclusively only after ${names} waived access rights.`,
    ownersDecide: 'What the owners agreed among themselves decides.',
    ownUseDecided: 'An owner’s own use is left to what the joint owners agree among themselves.',
    undetermined: 'It is not settled whose the result is. Until it is, nobody can say who may take which route.',
    authority: 'The granting authority may object: tell it before.',
    assumed: 'No regime was chosen; that of the grant agreement holds.',
    chooseRegime: 'Choose a regime',
    settleOwnership: 'Settle ownership',
    sources: {
      'horizon-europe': 'Horizon Europe model grant agreement, Article 16 and Annex 5',
      'desca-1': 'DESCA 8.2, option 1',
      'desca-2': 'DESCA 8.2, option 2',
      'own-agreement': 'Agreement of the joint owners',
    },
    sourceOfGrant: 'Horizon Europe model grant agreement, Annex 5; DESCA 8.3',
    noAdvice: 'A reading of the rules for planning, and no legal advice.',

    noticeUnplanned: (days) => `Enter the day that is planned: the last day for the notice is ${days} days before.`,
    noticeDue: (by) => `The others have to be told by ${by} at the latest.`,
    noticeOverdue: (by, earliest) =>
      `The others should have been told by ${by}.${earliest ? ` Told today, the route is open from ${earliest}.` : ''}`,
    noticeGiven: (earliest) => `The route is open from ${earliest}.`,
    noticeInTime: (earliest) => `Told in time: the route is open from ${earliest}.`,
    noticeTooShort: (planned, earliest) =>
      `The notice is too short: ${planned} is planned, and the route is open only from ${earliest}.`,
    planFor: (earliest) => `Plan it for ${earliest}`,
  },
  roles: {
    label: 'Role of each party',
    partner: 'Partner',
    role: 'Role',
    contribution: 'Contributes',
    interest: 'Wants from it',
    claims: 'Will exploit',
    fieldOfUse: 'Field of use',
    parties: 'Owners and contributors',
    others: 'Other partners',
    owner: (share) => (share === undefined ? 'Owner' : `Owner, ${share}`),
    contributor: 'Contributor',
    noRole: 'No role yet',
    raci: 'R A C I',
    raciOf: (role, partner) => `${role}: ${partner}`,
    raciHint: 'R does it, A answers for it (exactly one), C is asked, I is told.',
    nobodyAccountable: 'Nobody answers for the plan yet. Choose A for one partner.',
    severalAccountable: (names) => `${names} answer for the plan. For what two answer, nobody does: keep one.`,
    keep: (name) => `Keep ${name}`,
    accountable: (name) => `${name} answers for the plan.`,
    nobodyExploits: 'Nobody says yet that it will exploit the result.',
    giveTo: (name) => `Give the role of ${name} to`,
    give: 'Give the role',
    chooseTaker: 'Choose a partner',
    drop: 'Drop the role',
    given: (from, to) => `The role of ${from} is with ${to} now`,
    dropped: (from) => `The role of ${from} is dropped`,
    takenBack: 'The role is where it was',
    alsoVacant: 'Also vacant',
    places: {
      role: 'Role',
      step: 'Step',
      risk: 'Risk',
      funding: 'Source of money',
      contact: 'Contact',
      'joint-exploitation': 'Core interest',
      sharing: 'Sharing of value',
    },
    noPartners: 'There are no partners yet. Each partner has its line here once it is in the list of partners.',
  },
  steps: {
    label: 'Steps to impact',
    empty: 'What has to happen so that the result is used? Name the first step: what, who and when.',
    add: 'Add a step',
    untitled: 'Untitled step',
    who: 'Who',
    when: 'When',
    cost: 'Cost',
    paid: 'Cost, paid by',
    status: 'Status',
    title: 'Step',
    titleHint: 'What is done, beginning with a verb.',
    description: 'Description',
    measure: 'Kind of measure',
    measureUnsaid: 'Exploitation (not said)',
    responsible: 'Responsible',
    startMonth: 'From month',
    endMonth: 'To month',
    monthHint: 'A month of the project. Those after its end count on.',
    notAMonth: 'Enter a month of the project from 1 to 1200.',
    month: (month) => `M${month}`,
    months: (from, to) => (from === to ? `M${from}` : `M${from}–${to}`),
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    afterEnd: 'beyond the project',
    afterEndOn: (day) => `The project ends on ${day}; this goes beyond it.`,
    endsFirst: 'It ends before it begins.',
    end: (month) => `end M${month}`,
    late: 'Late',
    funding: 'Funding in words',
    fundingHint: 'What the sources of money do not say.',
    fundedBy: 'Funded by',
    noFundings: 'This plan has no sources of money yet.',
    toFunding: 'Sources of money',
    gone: (id) => `${id} is gone`,
    background: 'Background needed',
    limited: (background, owner, words) =>
      `${background} is limited for exploitation${owner ? ` by ${owner}` : ''}${words ? `: ${words}` : '.'}`,
    change: 'Change expected',
    evidence: 'How one will see it',
    evidenceHint: 'A document, a figure, a signature.',
    barrier: 'What may stand in the way',
    indicator: 'Indicator',
    noIndicator: 'No indicator',
    indicatorGone: 'This indicator is gone. Choose another one, or none.',
    milestone: 'Milestone',
    noMilestone: 'No milestone',
    milestoneGone: (id) => `The milestone “${id}” is gone.`,
    makeMilestone: 'Make it a milestone',
    makeMilestoneHint: 'The roadmap gets a milestone with its title, its months, who takes it and how one will see it.',
    makeAnew: 'Make it anew',
    unlink: 'Unlink',
    madeMilestone: (name) => `${name} is on the roadmap`,
    unlinked: (name) => `${name} is unlinked`,
    takenBack: 'Taken back',
    milestoneDue: (name, month, day) => `${name}, due in ${month}${day ? ` (${day})` : ''}`,
    otherMonth: (step, milestone) => `The step ends in ${step}, its milestone is due in ${milestone}.`,
    takeMonth: (month) => `End the step in ${month}`,
    sum: (amounts) => `All steps: ${amounts}`,
    unpriced: (count) => `${count === 1 ? '1 step' : `${count} steps`} without a cost`,
  },
  joint: {
    relevant: 'Is that relevant here?',
    yes: 'Yes, it is relevant',
    no: 'No, each owner on its own',
    why: 'Why it is relevant',
    whyNot: 'Why not',
    whyNotHint: '“No” is a good answer when it has a reason.',
    interests: 'What each owner wants most',
    interestsHint: 'In the owner’s own words, and whether exploiting it together agrees with that.',
    noOwners: 'It is not said who owns the result.',
    partner: 'Partner',
    interest: 'Core interest',
    aligned: 'Aligned',
    answers: { yes: 'Yes', part: 'In part', no: 'No' },
    remark: 'What stands in the way, or would help',
    notOwner: 'not an owner',
    remove: 'Remove',
    fromRoles: (interest) => `In its role: “${interest}”`,
    useIt: 'Use it',
    differ: 'Interests differ.',
    inPart: (names) => `Exploiting it together agrees only in part with the core interest of ${names}.`,
    notAligned: (names) => `Exploiting it together does not agree with the core interest of ${names}.`,
    wayOut: 'Separate fields of use can serve all: each owner has a market, purpose or territory of its own.',
    proposeFields: 'Propose separate fields',
    proposed: 'Separate fields of use are proposed',
    takenBack: 'Taken back',
    form: 'Form',
    how: 'How it would work',
    howHint: 'Two or three sentences. The agreement itself is drafted elsewhere.',
    fields: 'Fields of use',
    noField: 'no field of use named',
    toRoles: 'Name them',
    sharing: 'Sharing of value',
    noRule: 'It is not said yet who gets what of the value.',
    sharedBy: (rule, rest) => (rest ? `${rule}. What is left: ${rest}.` : `${rule}.`),
    toSharing: 'Settle how value is shared',
  },
};

export const actionCatalogue = new Catalogue<ActionMessages>('kv-valorisation-plan-action', english, {
  de: () => import('./action.messages.de.ts').then((module) => module.german),
  fr: () => import('./action.messages.fr.ts').then((module) => module.french),
});
