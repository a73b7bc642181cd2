import type { ExploitationRoute, JointRegime } from '@kvasir/model';

/** A day, in words. */
type Day = string;

/** What is said of the routes to use. The other languages are with the whole catalogue, `action.messages.*.ts`. */
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

  noticeUnplanned: string;
  noticeDue(by: Day): string;
  noticeOverdue(by: Day, earliest: Day | undefined): string;
  noticeGiven(earliest: Day): string;
  noticeInTime(earliest: Day): string;
  noticeTooShort(planned: Day, earliest: Day): string;
  planFor(earliest: Day): string;
}

export const englishRoutes: RoutesMessages = {
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

  noticeUnplanned: 'The others are not told yet. Enter the day that is planned, or the day on which they were told.',
  noticeDue: (by) => `The others have to be told by ${by} at the latest.`,
  noticeOverdue: (by, earliest) =>
    `The others should have been told by ${by}.${earliest ? ` Told today, the route is open from ${earliest}.` : ''}`,
  noticeGiven: (earliest) => `The route is open from ${earliest}.`,
  noticeInTime: (earliest) => `Told in time: the route is open from ${earliest}.`,
  noticeTooShort: (planned, earliest) =>
    `The notice is too short: ${planned} is planned, and the route is open only from ${earliest}.`,
  planFor: (earliest) => `Plan it for ${earliest}`,
};
