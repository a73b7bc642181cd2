import { Catalogue, Format } from '@kvasir/element';
import type { ObligatoryDeliverable, RaciRole, Sector } from '@kvasir/model';
import type { FieldName, SectionName } from './names.ts';

/** What the side panel of the roadmap says; what all panels say is in a catalogue of their own. */
export interface EntryPanelMessages {
  kinds: { readonly review: string; readonly risk: string };
  sections: Readonly<Record<SectionName, string>>;
  labels: Readonly<Record<FieldName, string>>;
  delayedBy: (months: number) => string;

  // When.
  columns: { readonly what: string; readonly month: string; readonly day: string };
  baseline: string;
  due: string;
  forecast: string;
  achieved: string;
  begins: string;
  ends: string;
  scheduleCaption: string;
  /** Behind a day that does not follow from the month. */
  fixedDay: string;
  setBaseline: string;
  baselineSet: (name: string, month: string) => string;
  record: string;
  recorded: (name: string, month: string | undefined) => string;
  isDay: (day: string) => string;
  dueDateHint: string;
  noMonth: (month: string) => string;
  moveTo: string;
  moveStart: string;
  moveFinish: string;
  moveWhole: string;
  moveHint: string;
  monthEarlier: (what: string) => string;
  monthLater: (what: string) => string;
  /** What was typed to move to, and cannot be moved to. */
  notAMonth: string;
  slack: (months: number) => string;
  critical: string;

  // What a delay moves.
  fromTo: (from: string, to: string) => string;
  noSlackLeft: (month: string) => string;
  moveThem: (count: number) => string;
  movedThem: (names: readonly string[]) => string;

  // Dependencies.
  waitsFor: string;
  waitedForBy: string;
  addDependency: string;
  dependencyType: string;
  lag: string;
  lagHint: string;
  lagOf: (months: number) => string;
  violated: (months: number) => string;
  inCycle: (names: string) => string;
  notThere: string;

  // Who.
  roles: Readonly<Record<RaciRole, string>>;
  accountableHint: string;
  severalAccountable: (names: string) => string;
  nobodyAccountable: string;
  nowAccountable: (partner: string) => string;
  sum: string;
  monthsOf: string;
  effortHint: string;

  // Reviews.
  noPlanKept: string;
  keepPlan: string;
  planKept: string;
  nothingChanged: string;
  came: string;
  went: string;
  moreChanges: (count: number) => string;

  obligations: Readonly<Record<ObligatoryDeliverable, string>>;
  sectors: Readonly<Record<Sector, string>>;
}

const format = Format.for('en');

function months(count: number): string {
  return `${format.number(count)} ${format.plural(count, { one: 'month', other: 'months' })}`;
}

const english: EntryPanelMessages = {
  kinds: { review: 'Review', risk: 'Risk' },
  sections: {
    schedule: 'When',
    delay: 'What the delay moves',
    identity: 'What it is',
    decisions: 'Decisions',
    since: 'Changed since this review',
    evidence: 'How one can tell',
    who: 'Who',
    effort: 'Person-months',
    dependencies: 'Dependencies',
    links: 'Results and indicators',
    comments: 'Comments',
  },
  labels: {
    number: 'Number',
    title: 'Name',
    description: 'Description',
    objectives: 'Objectives',
    workPackages: 'Work packages',
    type: 'Type',
    dissemination: 'Dissemination level',
    obligation: 'Obligation that it fulfils',
    gate: 'It is decided here how to go on',
    actors: 'Actors who take part',
    status: 'Status',
    startMonth: 'Start month',
    endMonth: 'End month',
    dueMonth: 'Due month',
    dueDate: 'Fixed date',
    baselineMonth: 'Baseline month',
    forecastMonth: 'Forecast month',
    actualMonth: 'Achieved in month',
    lead: 'Lead',
    evidence: 'Evidence',
    meansOfVerification: 'Means of verification',
    results: 'Results',
    indicators: 'Indicators',
    personMonths: 'Partners who work in it',
    likelihood: 'Likelihood',
    severity: 'Severity',
    mitigation: 'What is done about it',
    owner: 'Who watches it',
    date: 'Date',
    next: 'Next review',
    participants: 'Participants',
    decisions: 'What was decided',
    changes: 'What was changed in the plan',
  },
  delayedBy: (count) => `Delayed by ${months(count)}`,

  columns: { what: 'What', month: 'Month', day: 'Day' },
  baseline: 'Baseline',
  due: 'Due',
  forecast: 'Forecast',
  achieved: 'Achieved',
  begins: 'Begins',
  ends: 'Ends',
  scheduleCaption: 'Planned, expected and achieved',
  fixedDay: 'fixed date',
  setBaseline: 'Set baseline',
  baselineSet: (name, month) => `Baseline of ${name} set to ${month}`,
  record: 'Record today',
  recorded: (name, month) => (month === undefined ? `${name} achieved` : `${name} achieved in ${month}`),
  isDay: (day) => `That is ${day}`,
  dueDateHint: 'Only where the day is fixed; else it follows from the month.',
  noMonth: (month) => `${month} is no project month`,
  moveTo: 'Move to month',
  moveStart: 'Begin in month',
  moveFinish: 'Finish in month',
  moveWhole: 'Move as a whole, to end in month',
  moveHint: 'What was promised stays: where there is a baseline, it is the forecast that moves.',
  monthEarlier: (what) => `${what}: one month earlier`,
  monthLater: (what) => `${what}: one month later`,
  notAMonth: 'Enter a project month: a whole number from 1 to 1,200. Nothing has moved.',
  slack: (count) => (count < 0 ? `${months(-count)} too late for what waits for it` : `${months(count)} of slack`),
  critical: 'No slack: the last month moves with it',

  fromTo: (from, to) => `${from} → ${to}`,
  noSlackLeft: (month) => `${month}, no slack left`,
  moveThem: (count) => (count === 1 ? 'Move it too' : `Move all ${format.number(count)}`),
  movedThem: (names) => `Moved: ${format.list(names)}`,

  waitsFor: 'Waits for',
  waitedForBy: 'What waits for it',
  addDependency: 'Add what it waits for',
  dependencyType: 'How it depends',
  lag: 'Lag in months',
  lagHint: 'Negative where they overlap',
  lagOf: (count) => (count < 0 ? `${months(-count)} before that` : `${months(count)} after that`),
  violated: (count) => `${months(count)} too early`,
  inCycle: (names) => `Waits for itself: ${names}`,
  notThere: 'not in the roadmap',

  roles: {
    responsible: 'Responsible',
    accountable: 'Accountable',
    consulted: 'Consulted',
    informed: 'Informed',
  },
  accountableHint: 'Exactly one answers for it.',
  severalAccountable: (names) => `More than one is accountable: ${names}. Choose one.`,
  nobodyAccountable: 'Nobody',
  nowAccountable: (partner) => `${partner} is accountable now`,
  sum: 'Sum',
  monthsOf: 'Person-months',
  effortHint: 'Name every partner that works in it.',

  noPlanKept: 'This review kept no plan, so what changed since is not known.',
  keepPlan: 'Keep the plan as it stands today',
  planKept: 'The plan as it stands today is kept with this review',
  nothingChanged: 'Nothing has changed since.',
  came: 'new',
  went: 'taken out',
  moreChanges: (count) => `and ${format.number(count)} more`,

  obligations: {
    'data-management-plan': 'Data management plan, due by month 6',
    'dissemination-exploitation-plan': 'Plan for dissemination, exploitation and communication, due by month 6',
  },
  sectors: {
    academia: 'Academia',
    industry: 'Industry',
    'public-authority': 'Public authority',
    'civil-society': 'Civil society',
    'social-partner': 'Social partner',
    individual: 'Individual',
    intermediary: 'Intermediary',
  },
};

/** Hosts address it as `kv-roadmap-panel`. */
export const entryPanelCatalogue = new Catalogue<EntryPanelMessages>('kv-roadmap-panel', english, {
  de: () => import('./panel.messages.de.ts').then((module) => module.german),
  fr: () => import('./panel.messages.fr.ts').then((module) => module.french),
});
