import { Catalogue, Format } from '@kvasir/element';

/** What the view of the reviews says, with its dialogs. */
export interface ReviewsMessages {
  nextHeading: string;
  /** The next review has a day, and how many days that is away. */
  inDays(days: number): string;
  overdueBy(days: number): string;
  noneDue: string;
  lastHeld: string;
  neverHeld: string;
  rhythm: string;
  rhythmUnit: string;
  rhythmText(months: number): string;
  noRhythm: string;
  rhythmInvalid: string;
  paragraph(number: string): string;

  close: string;
  plan: string;
  actions(name: string): string;
  remove: string;
  removed(name: string): string;
  restored: string;
  closeThis: string;

  logHeading: string;
  /** How many are held, and how many planned. */
  logCount(held: number, planned: number): string;
  logEmpty: string;
  review: string;
  date: string;
  decided: string;
  present: string;
  rowActions: string;
  standings: { planned: string; held: string; undated: string };
  noDate: string;
  changed(text: string): string;
  allPresent(count: number): string;
  notAPartner(id: string): string;

  sinceHeading(name: string, date: string): string;
  sinceNothing: string;
  sinceUnknown: string;
  sinceCount(items: number): string;
  fields: Readonly<Record<string, string>>;
  came: string;
  went: string;
  /** What something was, and what it is. */
  change(from: string, to: string): string;
  nothing: string;
  showMore(count: number): string;

  closeHeading: string;
  closeText: string;
  held: string;
  title: string;
  participants: string;
  everybody: string;
  decisions: string;
  decisionsHint: string;
  next: string;
  nextHint(months: number): string;
  dateMissing: string;
  dateAhead: string;
  nextTooEarly: string;
  doClose: string;
  closed(next: string | undefined): string;
  cancel: string;

  planHeading: string;
  planDate: string;
  doPlan: string;
  planned(date: string): string;

  frameHeading: string;
  frame(months: number, from: string, to: string): string;
  noFrame: string;
  setFrame: string;
  changeFrame: string;
  shift: string;
  shiftHeading: string;
  shiftText: string;
  shiftFrom: string;
  shiftFromHint(month: string, date: string): string;
  shiftBy: string;
  shiftByHint: string;
  months: string;
  monthInvalid: string;
  byInvalid: string;
  shiftNothing: string;
  shiftCount(items: number): string;
  item: string;
  field: string;
  was: string;
  becomes: string;
  projectEnd: string;
  /** Further changes that the preview does not show. */
  andMore(count: number): string;
  nowLate(names: string, count: number): string;
  shiftRefused: string;
  doShift(items: number): string;
  shifted(items: number, months: number): string;
}

const format = Format.for('en');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

const english: ReviewsMessages = {
  nextHeading: 'Next review',
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${format.number(days)} days`),
  overdueBy: (days) => `overdue by ${count(days, 'day', 'days')}`,
  noneDue: 'None is planned, and there is no rhythm.',
  lastHeld: 'Last held',
  neverHeld: 'None yet',
  rhythm: 'At least every',
  rhythmUnit: 'months',
  rhythmText: (months) => `every ${count(months, 'month', 'months')}`,
  noRhythm: 'not agreed',
  rhythmInvalid: 'Give whole months, from 1 to 60.',
  paragraph: (number) => `Code of Practice, ${number}`,

  close: 'Close a review…',
  plan: 'Plan a review…',
  actions: (name) => `Actions for ${name}`,
  remove: 'Delete',
  removed: (name) => `${name} deleted`,
  restored: 'The review is back.',
  closeThis: 'Close this review…',

  logHeading: 'Review log',
  logCount: (held, planned) => `${format.number(held)} held, ${format.number(planned)} planned`,
  logEmpty: 'No review has been held or planned.',
  review: 'Review',
  date: 'Date',
  decided: 'Decided',
  present: 'Present',
  rowActions: 'Actions',
  standings: { planned: 'Planned', held: 'Held', undated: 'Without a date' },
  noDate: 'no date',
  changed: (text) => `Changed: ${text}`,
  allPresent: (number) => `all ${format.number(number)}`,
  notAPartner: (id) => `${id}, no partner`,

  sinceHeading: (name, date) => `Changed since ${name}, ${date}`,
  sinceNothing: 'Nothing has changed on the roadmap since.',
  sinceUnknown: 'What changes is told from the first review on that is closed here: it keeps the roadmap of its day.',
  sinceCount: (items) => count(items, 'item', 'items'),
  fields: {
    title: 'Title',
    startMonth: 'Begins',
    endMonth: 'Ends',
    dueMonth: 'Due',
    dueDate: 'Due on',
    forecastMonth: 'Expected',
    actualMonth: 'Achieved',
    status: 'Status',
  },
  came: 'New',
  went: 'Taken out',
  change: (from, to) => `${from} → ${to}`,
  nothing: 'none',
  showMore: (number) => `Show ${format.number(number)} more`,

  closeHeading: 'Close a review',
  closeText: 'The roadmap is kept as it stands now. At the next review you see what has changed since.',
  held: 'Held on',
  title: 'Title',
  participants: 'Who took part',
  everybody: 'All partners',
  decisions: 'Decisions',
  decisionsHint: 'What was decided, in a few sentences.',
  next: 'Next review',
  nextHint: (months) => `The rhythm is every ${count(months, 'month', 'months')}.`,
  dateMissing: 'Give the day.',
  dateAhead: 'A review that is closed has been held: give today or a day before.',
  nextTooEarly: 'The next review comes after this one.',
  doClose: 'Close the review',
  closed: (next) => (next === undefined ? 'The review is closed' : `The review is closed, the next is on ${next}`),
  cancel: 'Cancel',

  planHeading: 'Plan a review',
  planDate: 'Day',
  doPlan: 'Plan the review',
  planned: (date) => `Review planned for ${date}`,

  frameHeading: 'Frame',
  frame: (months, from, to) => `${count(months, 'month', 'months')}, from ${from} to ${to}`,
  noFrame: 'The beginning or the end is not set.',
  setFrame: 'Set the frame…',
  changeFrame: 'Change the frame…',
  shift: 'Suspend or extend…',
  shiftHeading: 'Suspend or extend',
  shiftText:
    'Everything open from a month on moves, and the end of the project with it. What is achieved stays, and so do the baseline and the reviews.',
  shiftFrom: 'From project month',
  shiftFromHint: (month, date) => `${month} begins on ${date}.`,
  shiftBy: 'By',
  shiftByHint: 'Less than 0 to bring forward.',
  months: 'months',
  monthInvalid: 'Give a project month from 1 to 1200.',
  byInvalid: 'Give whole months, at most 600 either way.',
  shiftNothing: 'Nothing open lies there: nothing would move.',
  shiftCount: (items) => `${count(items, 'item', 'items')} would move`,
  item: 'Item',
  field: 'What',
  was: 'Now',
  becomes: 'Then',
  projectEnd: 'End of the project',
  andMore: (number) => `and ${format.number(number)} more`,
  nowLate: (names, number) =>
    `${format.plural(number, { one: 'Would come too early for what it waits for', other: 'Would come too early for what they wait for' })}: ${names}.`,
  shiftRefused: 'Nothing can be moved by so much. Give fewer months, or a later one to begin from.',
  doShift: (items) => `Move ${count(items, 'item', 'items')}`,
  shifted: (items, months) =>
    `${count(items, 'item', 'items')} moved by ${months > 0 ? '+' : '−'}${count(Math.abs(months), 'month', 'months')}`,
};

export const reviewsCatalogue = new Catalogue<ReviewsMessages>('kv-roadmap-reviews', english, {
  de: () => import('./reviews.messages.de.ts').then((module) => module.german),
  fr: () => import('./reviews.messages.fr.ts').then((module) => module.french),
});
