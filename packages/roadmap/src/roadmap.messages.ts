import { Catalogue } from '@kvasir/element';
import type { DependencyType, ItemStatus } from '@kvasir/model';
import type { ItemKind } from './roadmap-item.ts';
import type { DueDay, LaneKind, RoadmapView, Zoom } from './settings.ts';

/** What the roadmap itself says; each part that loads later has a catalogue of its own. */
export interface RoadmapMessages {
  title: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  /** Where there is a frame, but nothing in it yet. */
  noItemsHeading: string;
  noItemsText: string;
  /** Where there is nothing, for those who can only read. */
  nothingPlanned: string;
  errorHeading: string;
  errorText: string;
  retry: string;
  partMissing: string;

  /** The line under the title; `begins` is the first day in words. */
  frame(months: number | undefined, begins: string | undefined): string;
  /** Where today is: in which month of how many. */
  todayIn(month: number, length: number | undefined): string;
  view: string;
  views: Readonly<Record<RoadmapView, string>>;
  lanes: string;
  laneKinds: Readonly<Record<LaneKind, string>>;
  partner: string;
  allPartners: string;
  baseline: string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  zooms: Readonly<Record<Zoom, string>>;
  search: string;
  nothingFound: string;
  clearSearch: string;
  add: string;
  addFirst: string;
  setFrame: string;
  /** Where months have no dates. */
  noStart: string;
  /** Where an agenda stands for the timeline. */
  needsWidth: string;
  importPlan: string;
  files: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  errors(count: number): string;
  warnings(count: number): string;
  advice(count: number): string;
  found(count: number): string;

  /** A project month: `M21`. */
  month(month: number): string;
  /** A year after the end of the project: `year 2`. */
  yearAfter(year: number): string;
  /** From one month to another: `M6–36`. */
  months(from: number, to: number): string;
  today: string;
  projectEnd: string;
  reviews: string;
  afterProject: string;
  noWorkPackage: string;
  noLead: string;
  untitled: string;
  item: string;
  lead: string;
  due: string;
  status: string;
  /** The months by which something slipped: `+3`. */
  slip(months: number): string;
  late(months: number): string;
  early(months: number): string;
  /** The head of the picture. */
  time: string;
  /** What the picture shows, in words. */
  noMonth: string;
  spanning(from: number, to: number): string;
  plannedFor(month: string): string;
  expectedIn(month: string): string;
  achievedIn(month: string): string;
  critical: string;
  slack(months: number): string;
  waitsFor(names: string): string;
  reviewHeld(name: string, day: string): string;
  reviewPlanned(name: string, day: string): string;
  nextReview(day: string): string;
  reviewOverdue(day: string): string;

  kinds: Readonly<Record<ItemKind | 'review', string>>;
  statuses: Readonly<Record<ItemStatus, string>>;
  /** What is open, though its time has passed. */
  overdue: string;
  /** How many items are delayed, or at risk. */
  counted: Readonly<Record<'delayed' | 'at-risk', (count: number) => string>>;
  dependencies: Readonly<Record<DependencyType, string>>;
  dueDays: Readonly<Record<DueDay, string>>;
  /** What the signs and lines of the timeline mean. */
  legend: Readonly<Record<'label' | 'waitsFor' | 'waitsInVain' | 'critical', string>>;

  /** What a move did, for those who do not see it: an item, where it is now, and how many are late because of it. */
  moved(name: string, month: string, nowLate: number): string;
  resized(name: string, months: string, nowLate: number): string;
  notMoved(name: string): string;
}

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

export const english: RoadmapMessages = {
  title: 'Roadmap',
  loading: 'Loading',
  emptyHeading: 'When does it start?',
  emptyText: 'Give the first month and the length. Milestones are then set in project months, and dates follow.',
  noItemsHeading: 'What comes first?',
  noItemsText: 'Set the first milestone, or bring the plan that you have. Lanes come with work packages.',
  nothingPlanned: 'Nothing is planned yet.',
  errorHeading: 'The roadmap could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
  partMissing: 'A part of the roadmap could not be loaded.',

  frame: (months, begins) =>
    [months !== undefined && count(months, 'month', 'months'), begins && `from ${begins}`].filter(Boolean).join(' '),
  todayIn: (month, length) => (length === undefined ? `today is in M${month}` : `today is in M${month} of ${length}`),
  view: 'View',
  views: { timeline: 'Timeline', table: 'Table', agenda: 'Agenda', reviews: 'Reviews' },
  lanes: 'Lanes',
  laneKinds: { 'work-packages': 'Work packages', partners: 'Partners', none: 'No lanes' },
  partner: 'Partner',
  allPartners: 'All partners',
  baseline: 'Baseline',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zooms: { years: 'Years', quarters: 'Quarters', months: 'Months', weeks: 'Weeks' },
  search: 'Search',
  nothingFound: 'Nothing here is like that.',
  clearSearch: 'Show everything',
  add: 'Add',
  addFirst: 'Add a milestone',
  setFrame: 'Set the frame',
  noStart: 'No start is set, so months have no dates.',
  needsWidth: 'The timeline needs more width.',
  importPlan: 'Import CSV, XLSX or MS Project',
  files: 'Files',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Done again',
  errors: (number) => count(number, 'error', 'errors'),
  warnings: (number) => count(number, 'warning', 'warnings'),
  advice: (number) => count(number, 'piece of advice', 'pieces of advice'),
  found: (number) => count(number, 'item', 'items'),

  month: (month) => `M${month}`,
  yearAfter: (year) => `year ${year}`,
  months: (from, to) => (from === to ? `M${to}` : `M${from}–${to}`),
  today: 'Today',
  projectEnd: 'End of the project',
  reviews: 'Reviews',
  afterProject: 'After the project',
  noWorkPackage: 'Without a work package',
  noLead: 'Without a lead',
  untitled: 'Untitled',
  item: 'Item',
  lead: 'Lead',
  due: 'Due',
  status: 'Status',
  slip: (months) => (months > 0 ? `+${months}` : `−${-months}`),
  late: (months) => `${count(months, 'month', 'months')} later than planned`,
  early: (months) => `${count(months, 'month', 'months')} earlier than planned`,
  time: 'Time',
  noMonth: 'No month yet',
  spanning: (from, to) => `M${from} to M${to}`,
  plannedFor: (month) => `planned for ${month}`,
  expectedIn: (month) => `expected ${month}`,
  achievedIn: (month) => `achieved ${month}`,
  critical: 'critical',
  slack: (months) => `${count(months, 'month', 'months')} of slack`,
  waitsFor: (names) => `waits for ${names}`,
  reviewHeld: (name, day) => `${name}, held ${day}`,
  reviewPlanned: (name, day) => `${name}, planned ${day}`,
  nextReview: (day) => `Next ${day}`,
  reviewOverdue: (day) => `Was due ${day}`,

  kinds: {
    'work-package': 'Work package',
    milestone: 'Milestone',
    gate: 'Decision gate',
    deliverable: 'Deliverable',
    review: 'Review',
  },
  statuses: {
    'not-started': 'Not started',
    'on-track': 'On track',
    'at-risk': 'At risk',
    delayed: 'Delayed',
    achieved: 'Achieved',
    cancelled: 'Cancelled',
  },
  overdue: 'Overdue',
  counted: { delayed: (number) => `${number} delayed`, 'at-risk': (number) => `${number} at risk` },
  dependencies: {
    FS: 'starts after it has finished',
    SS: 'starts after it has started',
    FF: 'finishes after it has finished',
    SF: 'finishes after it has started',
  },
  dueDays: { 'last-day': 'Last day of the month', 'last-working-day': 'Last working day of the month' },
  legend: {
    label: 'What the signs mean',
    waitsFor: 'waits for',
    waitsInVain: 'comes too early for what it waits for',
    critical: 'moves the end as soon as it slips',
  },

  moved: (name, month, nowLate) =>
    nowLate === 0
      ? `${name} moved to ${month}`
      : `${name} moved to ${month}, ${count(nowLate, 'dependant', 'dependants')} now late`,
  resized: (name, months, nowLate) =>
    nowLate === 0
      ? `${name} is now ${months}`
      : `${name} is now ${months}, ${count(nowLate, 'dependant', 'dependants')} now late`,
  notMoved: (name) => `${name} stays: what was achieved does not move`,
};

export const catalogue = new Catalogue<RoadmapMessages>('kv-roadmap', english, {
  de: () => import('./roadmap.messages.de.ts').then((module) => module.german),
  fr: () => import('./roadmap.messages.fr.ts').then((module) => module.french),
});
