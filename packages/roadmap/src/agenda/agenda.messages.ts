import { Catalogue, Format } from '@kvasir/element';

/** What only the agenda says; months, kinds and statuses are words of the whole roadmap. */
export interface AgendaMessages {
  /** Where today is in the project, for those who do not see the line. */
  progress(month: number, length: number): string;
  /** How many of the milestones are achieved. */
  milestones(achieved: number, all: number): string;
  late: string;
  undated: string;
  /** How far a month is away: 0 is the one of today. */
  away(months: number): string;
  /** When it was promised; it is expected later. */
  was(date: string): string;
  dueOn(date: string): string;
  overdue(date: string): string;
  /** A status, and the day on which it is expected now. */
  now(status: string, date: string): string;
  noNewDate(status: string): string;
  /** A status, and the month that was promised. */
  statusWas(status: string, month: string): string;
  wasMonth(month: string): string;
  nextReview: string;
  notPlanned: string;
  /** The menu of an entry, by its name. */
  actions(name: string): string;
  markAchieved: string;
  achievedIn(name: string, month: string): string;
  achieved(name: string): string;
  newForecast: string;
  forecastHeading(name: string): string;
  forecastLabel: string;
  forecastHint(month: string, date: string): string;
  monthInvalid: string;
  /** What waits for it, and would be late. */
  wouldBeLate(names: string, count: number): string;
  save: string;
  cancel: string;
  /** What is not shown yet, and until when there is something. */
  rest(count: number, until: string | undefined): string;
  /** How many entries stand behind a heading that is folded. */
  count(count: number): string;
  nothingOpen: string;
}

const format = Format.for('en');

const english: AgendaMessages = {
  progress: (month, length) =>
    month < 1
      ? `Before month 1 of ${format.number(length)}`
      : month > length
        ? `After month ${format.number(length)}, the last`
        : `Month ${format.number(month)} of ${format.number(length)}`,
  milestones: (achieved, all) =>
    `${format.number(achieved)} of ${format.number(all)} ${format.plural(all, { one: 'milestone', other: 'milestones' })} achieved`,
  late: 'Running late',
  undated: 'Without a date',
  away: (months) => (months === 0 ? 'this month' : months === 1 ? 'next month' : `in ${format.number(months)} months`),
  was: (date) => `was ${date}`,
  dueOn: (date) => `due ${date}`,
  overdue: (date) => `Overdue since ${date}`,
  now: (status, date) => `${status}, now ${date}`,
  noNewDate: (status) => `${status}, no new date`,
  statusWas: (status, month) => `${status}, was ${month}`,
  wasMonth: (month) => `Was ${month}`,
  nextReview: 'Next review of the roadmap',
  notPlanned: 'Not planned yet',
  actions: (name) => `Actions for ${name}`,
  markAchieved: 'Mark as achieved',
  achievedIn: (name, month) => `${name} achieved in ${month}`,
  achieved: (name) => `${name} achieved`,
  newForecast: 'New forecast…',
  forecastHeading: (name) => `When is ${name} expected now?`,
  forecastLabel: 'Project month',
  forecastHint: (month, date) => `${month} ends on ${date}.`,
  monthInvalid: 'Give a project month from 1 to 1200.',
  wouldBeLate: (names, count) =>
    `${format.plural(count, { one: 'Waits for it and would be late', other: 'Wait for it and would be late' })}: ${names}.`,
  save: 'Set the forecast',
  cancel: 'Cancel',
  rest: (count, until) => `${format.number(count)} later${until === undefined ? '' : `, until ${until}`}`,
  count: (count) => format.plural(count, { one: '1 entry', other: `${format.number(count)} entries` }),
  nothingOpen: 'Nothing is open.',
};

export const agendaCatalogue = new Catalogue<AgendaMessages>('kv-roadmap-agenda', english, {
  de: () => import('./agenda.messages.de.ts').then((module) => module.german),
  fr: () => import('./agenda.messages.fr.ts').then((module) => module.french),
});
