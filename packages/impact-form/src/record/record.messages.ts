import { Catalogue, Format } from '@kvasir/element';
import type { CellStatus } from './rows.ts';

/** What the view says in which values are recorded. */
export interface RecordMessages {
  emptyHeading: string;
  emptyText: string;
  /** The title: record a period. */
  record(period: string): string;
  dueOn(date: string, isOver: boolean): string;
  filled(count: number, of: number): string;
  notZero: string;
  notBegun: string;
  period: string;
  previousPeriod: string;
  nextPeriod: string;
  due: string;
  otherPeriods: string;
  dueCount(count: number): string;
  layout: string;
  onePeriod: string;
  allPeriods: string;
  allFacts: string;
  nothingAsked: string;
  keys: string;
  gridKeys: string;

  number: string;
  indicator: string;
  by: string;
  status: string;
  evidenceOrReason: string;
  unit: string;
  value: string;
  notAsked: string;
  noValue: string;
  ratingUnit: string;
  statuses: Readonly<Record<CellStatus, string>>;
  /** What a press on the status does. */
  statusActions: Readonly<Record<CellStatus, string>>;
  /** That the definition changed, and since when. */
  definition(version: string, since: string | undefined): string;
  groups: string;
  groupName: string;
  addGroup: string;

  reason: string;
  reasonOf(title: string): string;
  giveReason: string;
  words: string;
  wordsOf(title: string): string;
  noSource: string;
  details: string;
  detailsOf(name: string): string;
  valueIs: string;
  evidence: string;
  evidenceHint: string;
  comment: string;
  course: string;
  definitionOf: string;
  /** The value before, and where the path is. */
  hint(period: string, before: string, path: string | undefined, unit: string): string;

  /** So many times the path, or the last value; the number and how it is written. */
  times(times: number, written: string, of: 'path' | 'last'): string;
  outOfRange(from: string | undefined, to: string | undefined): string;
  negative: string;
  far(known: string, of: 'path' | 'last'): string;
  meant(value: string): string;
  take(value: string): string;
  keep(value: string): string;

  notANumber: string;
  tooLarge: string;
  notARating: string;
  otherUnit(unit: string, wanted: string): string;
  sayWhy: string;
  doubled: string;

  pasteTable: string;
  pasteHeading: string;
  pasteLabel: string;
  pasteHint: string;
  preview: string;
  pasted: string;
  readAs: string;
  andMore(count: number): string;
  nothingToPaste: string;
  takeOver(count: number): string;
  tookOver(count: number): string;
  notRead(count: number): string;
  noPlace(count: number): string;
  cancel: string;

  close: string;
  closeHeading(period: string): string;
  becomeFinal(count: number): string;
  nothingToClose: string;
  remain(status: 'unclear' | 'open' | 'missing' | 'final', count: number): string;
  doClose(count: number): string;
  closed(period: string, count: number): string;

  /** Where one indicator is shown at a time. */
  back(name: string): string;
  on(name: string): string;
  last: string;
}

const format = Format.for('en');
// Below a thousand all of these languages write a number alike: the first picture needs no formatter for it.
const written = (number: number): string => (number < 1000 ? String(number) : format.number(number));
const count = (number: number, one: string, other: string): string =>
  `${written(number)} ${format.plural(number, { one, other })}`;

const numerals = ['Twice', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const english: RecordMessages = {
  emptyHeading: 'Which effects are to be measured?',
  emptyText: 'Values are recorded for indicators. Agree on some first.',
  record: (period) => `Record ${period}`,
  dueOn: (date, isOver) => (isOver ? `Was due ${date}` : `Due ${date}`),
  filled: (filled, of) => `${written(filled)} of ${written(of)} filled`,
  notZero: 'missing is not zero',
  notBegun: 'Not begun yet',
  period: 'Period',
  previousPeriod: 'Previous period',
  nextPeriod: 'Next period',
  due: 'Due',
  otherPeriods: 'Other periods',
  dueCount: (due) => `${written(due)} due`,
  layout: 'Layout',
  onePeriod: 'One period',
  allPeriods: 'All periods',
  allFacts: 'Provisional values are in italics, missing is not zero',
  nothingAsked: 'Nothing is to be recorded in this period.',
  keys: 'Enter and arrow keys go to the next value, Escape puts the last one back, Alt and Enter shows evidence and comment.',
  gridKeys:
    'Type to enter a value, arrow keys move, Escape puts back. A block from a spreadsheet is pasted from this cell on.',

  number: 'No',
  indicator: 'Indicator',
  by: 'By',
  status: 'Status',
  evidenceOrReason: 'Evidence or reason',
  unit: 'Unit',
  value: 'Value',
  notAsked: 'Not asked in this period',
  noValue: 'no value',
  ratingUnit: '1 to 5',
  statuses: { open: 'Open', provisional: 'Provisional', final: 'Final', missing: 'Missing', unclear: 'Check' },
  statusActions: {
    open: 'Say why there is no value',
    provisional: 'Make it final',
    final: 'Make it provisional',
    missing: 'Not missing any more',
    unclear: '',
  },
  definition: (version, since) => (since ? `definition ${version} since ${since}` : `definition ${version}`),
  groups: 'Groups',
  groupName: 'Another group',
  addGroup: 'Add group',

  reason: 'Why is there no value?',
  reasonOf: (title) => `${title}: why there is no value`,
  giveReason: 'Give the reason',
  words: 'In words',
  wordsOf: (title) => `${title}: in words`,
  noSource: 'No data source named yet',
  details: 'Evidence and comment',
  detailsOf: (name) => `Evidence and comment of ${name}`,
  valueIs: 'This value is',
  evidence: 'Evidence',
  evidenceHint: 'The address of a document that shows the value',
  comment: 'Comment',
  course: 'Show its course',
  definitionOf: 'Show its definition',
  hint: (period, before, path, unit) =>
    `${period}: ${before}.${path === undefined ? '' : ` The path is at ${path}${unit ? ` ${unit}` : ''}.`}`,

  times: (times, number, of) => {
    const many = times === 2 ? 'Twice' : `${numerals[times - 2] ?? number} times`;
    return of === 'path' ? `${many} the target path.` : `${many} the last value.`;
  },
  outOfRange: (from, to) =>
    from === undefined
      ? `More than ${to ?? ''}, the most that was held for possible.`
      : to === undefined
        ? `Less than ${from}, the least that was held for possible.`
        : `Outside ${from} to ${to}, what was held for possible.`,
  negative: 'Less than nothing.',
  far: (known, of) => (of === 'path' ? `Far from the target path, ${known}.` : `Far from the last value, ${known}.`),
  meant: (value) => `${value}?`,
  take: (value) => `Yes, ${value}`,
  keep: (value) => `Keep ${value}`,

  notANumber: 'This cannot be read as a number. It stays as you typed it.',
  tooLarge: 'This number is too large to be kept exactly.',
  notARating: 'A rating is a whole number from 1 to 5.',
  otherUnit: (unit, wanted) =>
    wanted
      ? `${unit} is another unit; this indicator is measured in ${wanted}.`
      : `${unit} is a unit; this indicator has none.`,
  sayWhy: 'No value? Then say why: missing is not zero.',
  doubled: 'There is another value for this period. The later one is shown.',

  pasteTable: 'Paste from a table',
  pasteHeading: 'Paste values from a table',
  pasteLabel: 'Cells from a spreadsheet',
  pasteHint: 'A column of values in the order below, or with numbers or titles of the indicators in front.',
  preview: 'What will be taken over',
  pasted: 'Pasted',
  readAs: 'Read as',
  andMore: (more) => `And ${count(more, 'more value', 'more values')}.`,
  nothingToPaste: 'There is no value in it.',
  takeOver: (values) => (values === 0 ? 'Take over' : `Take over ${count(values, 'value', 'values')}`),
  tookOver: (values) => `${count(values, 'value', 'values')} taken over.`,
  notRead: (values) => `${count(values, 'is no number and stays', 'are no numbers and stay')} as pasted.`,
  noPlace: (values) => `${count(values, 'value has', 'values have')} no place here.`,
  cancel: 'Cancel',

  close: 'Close period…',
  closeHeading: (period) => `Close ${period}`,
  becomeFinal: (values) => `${count(values, 'provisional value becomes', 'provisional values become')} final:`,
  nothingToClose: 'No value is provisional.',
  remain: (status, values) =>
    ({
      unclear: `${count(values, 'value has', 'values have')} to be checked first and ${values === 1 ? 'stays' : 'stay'} as ${values === 1 ? 'it is' : 'they are'}.`,
      open: `${count(values, 'indicator stays', 'indicators stay')} open.`,
      missing: `${count(values, 'value is', 'values are')} missing, with a reason.`,
      final: `${count(values, 'value is', 'values are')} final already.`,
    })[status],
  doClose: (values) => (values === 0 ? 'Make final' : `Make ${count(values, 'value', 'values')} final`),
  closed: (period, values) => `${period}: ${count(values, 'value is', 'values are')} final.`,

  back: (name) => name,
  on: (name) => `Next: ${name}`,
  last: 'This is the last one',
};

export const recordCatalogue = new Catalogue<RecordMessages>('kv-impact-form-record', english, {
  de: () => import('./record.messages.de.ts').then((module) => module.german),
  fr: () => import('./record.messages.fr.ts').then((module) => module.french),
});
