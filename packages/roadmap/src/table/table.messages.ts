/** What the tables of Part B say. */
import { Catalogue } from '@kvasir/element';
import type { DeliverableType, DisseminationLevel, RiskLevel } from '@kvasir/model';
import type { DueDay } from '../settings.ts';
import type { CellProblem } from './cell-values.ts';
import type { ColumnId, TableKind } from './columns.ts';

/** A column as its head shows it, and as the template of Part B names it. */
export interface ColumnName {
  readonly short: string;
  readonly full: string;
}

export interface TableMessages {
  /** What is chosen between. */
  table: string;
  tables: Readonly<Record<TableKind, string>>;
  /** The name of a table, by its number in Part B. */
  caption(number: string, name: string): string;
  columns: Readonly<Record<TableKind, Readonly<Partial<Record<ColumnId, ColumnName>>>>>;
  terms: {
    readonly deliverableTypes: Readonly<Record<DeliverableType, string>>;
    readonly disseminationLevels: Readonly<Record<DisseminationLevel, string>>;
    readonly riskLevels: Readonly<Record<RiskLevel, string>>;
  };
  untitled: string;
  notStated: string;
  /** Before the month that was promised, for those who do not see it struck through. */
  planned: string;
  fixedDay: string;
  /** Beside what is overdue: that nobody has entered that. */
  byItsTime: string;
  /** What a month means: the rule by which days follow, and the first day. */
  dueRule(dueOn: DueDay, begins: string | undefined): string;
  itemCount(count: number): string;

  // Rows.
  selectAll: string;
  select(name: string): string;
  details: string;
  openDetails(name: string): string;
  actions: string;
  expand(name: string): string;
  collapse(name: string): string;
  workPackageFilter: string;
  allWorkPackages: string;
  allStatuses: string;
  empty: Readonly<Record<TableKind, string>>;
  nothingFound: string;
  add: Readonly<Record<TableKind, string>>;
  added(name: string): string;

  // Order.
  sorted(column: string, direction: 'ascending' | 'descending'): string;
  ownOrder: string;
  sortBy: string;

  // Editing.
  cell(column: string, row: string): string;
  /** What Enter, Escape and Tab do, in the editor of several lines. */
  newLine: string;
  isDay(day: string): string;
  problems: Readonly<Record<CellProblem, (raw: string) => string>>;
  keptAsTyped(problem: string): string;

  // Several rows.
  selected(count: number): string;
  selectedRows: string;
  clearSelection: string;
  months: string;
  earlier: string;
  later: string;
  copy: string;
  remove: string;
  removed(count: number, name: string): string;
  restored: string;
  changed(count: number, column: string): string;
  /** How many moved, by how many months (negative: earlier), and how many others are late by that. */
  shifted(count: number, months: number, nowLate: number): string;
  nothingShifted: string;
  /** After why nothing is moved. */
  notShifted: string;
  badMonths: string;
  copied(rows: number): string;
  copyByKey: string;
  pasted(cells: number): string;
  nothingToPaste: string;
  notRead(cells: number): string;
  leftOut(rows: number, columns: number): string;
}

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;
const same = (name: string): ColumnName => ({ short: name, full: name });

const english: TableMessages = {
  table: 'Table of Part B',
  tables: {
    workPackages: 'Work packages',
    deliverables: 'Deliverables',
    milestones: 'Milestones',
    risks: 'Critical risks',
  },
  caption: (number, name) => `Table ${number}: ${name}`,
  columns: {
    workPackages: {
      number: { short: 'No', full: 'Work package number' },
      title: { short: 'Work package', full: 'Work package title' },
      lead: { short: 'Lead', full: 'Lead participant short name' },
      personMonths: same('Person-months'),
      startMonth: same('Start month'),
      startDay: { short: 'Begins', full: 'First day' },
      endMonth: same('End month'),
      endDay: { short: 'Ends', full: 'Last day' },
    },
    deliverables: {
      number: { short: 'No', full: 'Deliverable number' },
      title: { short: 'Deliverable', full: 'Deliverable name' },
      description: same('Short description'),
      workPackages: { short: 'WP', full: 'Work package number' },
      lead: { short: 'Lead', full: 'Short name of lead participant' },
      type: same('Type'),
      dissemination: { short: 'Level', full: 'Dissemination level' },
      due: { short: 'Due, month', full: 'Delivery date (in months)' },
      dueDay: { short: 'Date', full: 'Delivery date' },
      status: same('Status'),
    },
    milestones: {
      number: { short: 'No', full: 'Milestone number' },
      title: { short: 'Milestone', full: 'Milestone name' },
      workPackages: { short: 'WP', full: 'Related work package(s)' },
      lead: { short: 'Lead', full: 'Lead beneficiary' },
      due: { short: 'Due, month', full: 'Due date (in month)' },
      dueDay: { short: 'Date', full: 'Due date' },
      meansOfVerification: same('Means of verification'),
      status: same('Status'),
    },
    risks: {
      number: { short: 'No', full: 'Risk number' },
      title: same('Description of risk'),
      likelihood: same('Likelihood'),
      severity: same('Severity'),
      workPackages: { short: 'WP', full: 'Work package(s) involved' },
      mitigation: same('Proposed risk-mitigation measures'),
    },
  },
  terms: {
    deliverableTypes: {
      R: 'Document, report',
      DEM: 'Demonstrator, pilot, prototype, plan design',
      DEC: 'Website, patent filing, press and media action, video',
      DATA: 'Data sets, microdata',
      DMP: 'Data management plan',
      ETHICS: 'Ethics requirement',
      SECURITY: 'Security issue',
      OTHER: 'Software, technical diagram, algorithm, model',
    },
    disseminationLevels: {
      PU: 'Public, fully open',
      SEN: 'Sensitive, limited under the conditions of the grant agreement',
      'R-UE/EU-R': 'EU classified: RESTREINT UE/EU RESTRICTED',
      'C-UE/EU-C': 'EU classified: CONFIDENTIEL UE/EU CONFIDENTIAL',
      'S-UE/EU-S': 'EU classified: SECRET UE/EU SECRET',
    },
    riskLevels: { low: 'Low', medium: 'Medium', high: 'High' },
  },
  untitled: 'Untitled',
  notStated: 'Not stated',
  planned: 'first planned',
  fixedDay: 'fixed day',
  byItsTime: 'by its date, not as a status',
  dueRule: (dueOn, begins) =>
    [
      dueOn === 'last-day'
        ? 'Due in month n means the last day of month n'
        : 'Due in month n means the last working day of month n',
      begins && `month 1 began on ${begins}`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  itemCount: (number) => count(number, 'row', 'rows'),

  selectAll: 'Select all rows',
  select: (name) => `Select ${name}`,
  details: 'Details',
  openDetails: (name) => `Details of ${name}`,
  actions: 'Findings and details',
  expand: (name) => `Show ${name}`,
  collapse: (name) => `Fold ${name}`,
  workPackageFilter: 'Work package',
  allWorkPackages: 'All work packages',
  allStatuses: 'Every status',
  empty: {
    workPackages: 'No work package yet.',
    deliverables: 'No deliverable yet.',
    milestones: 'No milestone yet.',
    risks: 'No critical risk yet.',
  },
  nothingFound: 'Nothing in this table is like that.',
  add: {
    workPackages: 'Add a work package',
    deliverables: 'Add a deliverable',
    milestones: 'Add a milestone',
    risks: 'Add a risk',
  },
  added: (name) => `${name} added`,

  sorted: (column, direction) =>
    `Sorted by ${column}, ${direction === 'ascending' ? 'ascending' : 'descending'}, without groups`,
  ownOrder: 'In the partners’ own order',
  sortBy: 'Sort by',

  cell: (column, row) => `${column}, ${row}`,
  newLine: 'Enter takes over, Alt and Enter begins a new line',
  isDay: (day) => `That is ${day}.`,
  problems: {
    month: (raw) => `“${raw}” is no project month. Enter a whole number from 1, such as 24.`,
    day: (raw) => `“${raw}” cannot be read as a day. Enter it as 2027-02-28, or leave it to the month.`,
    partner: (raw) => `Nobody in the partnership is called “${raw}”.`,
    term: (raw) => `“${raw}” is none of the terms of this column.`,
    'work-package': (raw) => `There is no work package “${raw}”.`,
  },
  keptAsTyped: (problem) => `${problem} It is kept as it was entered.`,

  selected: (number) => `${number} selected`,
  selectedRows: 'Selected rows',
  clearSelection: 'Clear the selection',
  months: 'Months',
  earlier: 'Earlier',
  later: 'Later',
  copy: 'Copy',
  remove: 'Delete',
  removed: (number, name) => (number === 1 ? `${name} deleted` : `${number} rows deleted`),
  restored: 'Brought back',
  changed: (number, column) => `${column} set in ${count(number, 'row', 'rows')}`,
  shifted: (number, months, nowLate) =>
    `${count(number, 'row', 'rows')} moved ${count(Math.abs(months), 'month', 'months')} ${
      months < 0 ? 'earlier' : 'later'
    }${nowLate === 0 ? '' : `, ${count(nowLate, 'dependant', 'dependants')} now late`}`,
  nothingShifted: 'Nothing moved: what was achieved, or has no month, stays',
  notShifted: 'Nothing was moved. Give fewer months.',
  badMonths: 'Enter by how many whole months: 1, 2, 3 …',
  copied: (rows) => `${count(rows, 'row', 'rows')} copied`,
  copyByKey: 'The browser did not let it be copied. Press Ctrl and C in the table.',
  pasted: (cells) => `${count(cells, 'cell', 'cells')} pasted`,
  nothingToPaste: 'There is no text to paste',
  notRead: (cells) => `${count(cells, 'cell', 'cells')} could not be read and stand as they were pasted`,
  leftOut: (rows, columns) =>
    `No place for ${[rows > 0 && count(rows, 'row', 'rows'), columns > 0 && count(columns, 'column', 'columns')]
      .filter(Boolean)
      .join(' and ')}`,
};

export const tableCatalogue = new Catalogue<TableMessages>('kv-roadmap-table', english, {
  de: () => import('./table.messages.de.ts').then((module) => module.german),
  fr: () => import('./table.messages.fr.ts').then((module) => module.french),
});
