import { Catalogue, Format } from '@kvasir/element';
import type { EthicsFinding, RiskLevel } from '@kvasir/model';

/** Lines that ethics assessments often have. They are suggestions, and no official list. */
export const starterLines = ['personalData', 'dualUse', 'humanParticipants', 'environment', 'fairTerms'] as const;
export type StarterLine = (typeof starterLines)[number];

/** What the view of negative impacts and ethics says. */
export interface NegativeMessages {
  negativeHeading: string;
  negativeText: string;
  reported(count: number): string;
  report: string;
  newImpact: string;
  nothingSaid: string;

  description: string;
  affected: string;
  mitigation: string;
  severity: string;
  severities: Readonly<Record<RiskLevel, string>>;
  responsible: string;
  followedBy: string;
  followedByHint: string;
  addFollowing: string;
  orientation: string;
  dimension: string;
  /** The impact stands with an indicator. */
  reportedWith: string;
  notAnIndicator(id: string): string;

  /** The menu of one entry. */
  actions(name: string): string;
  moveUp: string;
  moveDown: string;
  moved(name: string, position: number, count: number): string;
  remove: string;
  removed(name: string): string;
  restored: string;

  // The declaration that there is none.
  declareNone: string;
  noneIdentified: string;
  /** What was not found, or found, was assessed by somebody on a day. */
  assessed(by: string, date: string): string;
  notByWhomAndWhen: string;
  notByWhom: string;
  notWhen: string;
  contradicts: string;
  by: string;
  date: string;
  comment: string;
  ahead: string;
  edit: string;
  done: string;
  takeBack: string;
  takenBack: string;
  declaredAgain: string;
  askHeading: string;
  askText(declared: string): string;
  askReport: string;
  cancel: string;

  ethicsHeading: string;
  ethicsText: string;
  ethicsCount(answered: number, of: number): string;
  concern: string;
  assessment: string;
  measure: string;
  rowActions: string;
  findings: Readonly<Record<EthicsFinding | 'open', string>>;
  assess: string;
  newConcern: string;
  concernTitle: string;
  measureHint: string;
  noConcerns: string;
  ofIndicators: string;
  suggestions: string;
  suggestionsText: string;
  starters: Readonly<Record<StarterLine, string>>;
  ownLine: string;
  wholeHeading: string;
  notAssessedYet: string;
  next: string;
  nextOn(date: string): string;
  overdueSince(date: string): string;
  nextTooEarly: string;
}

const format = Format.for('en');

const english: NegativeMessages = {
  negativeHeading: 'Negative impacts',
  negativeText: 'Every partnership has some. Reporting them is asked for, and counts in favour of the partnership.',
  reported: (number) => `${format.number(number)} reported`,
  report: 'Report a negative impact',
  newImpact: 'New negative impact',
  nothingSaid: 'Nothing is said of negative impacts yet.',

  description: 'What happens, or may happen',
  affected: 'Who or what is affected',
  mitigation: 'What we do about it',
  severity: 'How severe',
  severities: { low: 'Low', medium: 'Medium', high: 'High' },
  responsible: 'Who sees to it',
  followedBy: 'Followed by',
  followedByHint: 'The indicators that show how it goes.',
  addFollowing: 'Add an indicator for it',
  orientation: 'Orientation',
  dimension: 'Impact on',
  reportedWith: 'Reported with',
  notAnIndicator: (id) => `${id}, no indicator`,

  actions: (name) => `Actions for ${name}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (name, position, count) => `${name}, ${format.number(position)} of ${format.number(count)}`,
  remove: 'Delete',
  removed: (name) => `${name} deleted`,
  restored: 'It is back.',

  declareNone: 'Declare that none was identified',
  noneIdentified: 'None identified',
  assessed: (by, date) => `assessed by ${by} on ${date}`,
  notByWhomAndWhen: 'Say who assessed it, and when.',
  notByWhom: 'Say who assessed it.',
  notWhen: 'Say when it was assessed.',
  contradicts: 'It is declared that none was identified, and there are entries. Take back one of the two.',
  by: 'Assessed by',
  date: 'Assessed on',
  comment: 'How it was assessed',
  ahead: 'This day lies ahead: give today or a day before.',
  edit: 'Edit',
  done: 'Done',
  takeBack: 'Take back the declaration',
  takenBack: 'The declaration is taken back',
  declaredAgain: 'The declaration stands again.',
  askHeading: 'Take back the declaration?',
  askText: (declared) =>
    `${declared} Who reports a negative impact takes that back. The declaration can be made anew as long as no entry stands.`,
  askReport: 'Take back and report',
  cancel: 'Cancel',

  ethicsHeading: 'Ethics',
  ethicsText: 'One answer for each line. “None” is an answer, and is signed like the others.',
  ethicsCount: (answered, of) => `${format.number(answered)} of ${format.number(of)} assessed`,
  concern: 'Concern',
  assessment: 'Assessment',
  measure: 'Measure',
  rowActions: 'Actions',
  findings: { open: 'Not yet assessed', none: 'None', identified: 'Identified' },
  assess: 'Assess…',
  newConcern: 'New line',
  concernTitle: 'What is looked at',
  measureHint: 'What is done about the concern.',
  noConcerns: 'Nobody has written down yet what was looked at for ethical concerns.',
  ofIndicators: 'With single indicators',
  suggestions: 'Often looked at',
  suggestionsText: 'Suggestions, not an official list.',
  starters: {
    personalData: 'Personal data',
    dualUse: 'Dual use',
    humanParticipants: 'Human participants',
    environment: 'Harm to the environment',
    fairTerms: 'Fair terms for smaller partners',
  },
  ownLine: 'Line of your own',
  wholeHeading: 'Assessment as a whole',
  notAssessedYet: 'Nobody has signed for all of it yet.',
  next: 'Next assessment',
  nextOn: (date) => `Next: ${date}.`,
  overdueSince: (date) => `Due since ${date}`,
  nextTooEarly: 'The next assessment comes after this one.',
};

export const negativeCatalogue = new Catalogue<NegativeMessages>('kv-impact-form-negative', english, {
  de: () => import('./negative.messages.de.ts').then((module) => module.german),
  fr: () => import('./negative.messages.fr.ts').then((module) => module.french),
});
