import { Catalogue, type Format } from '@kvasir/element';
import type {
  Direction,
  Finding,
  Horizon,
  ImpactDimension,
  IndicatorKind,
  IndicatorLevel,
  ObservationStatus,
  Orientation,
} from '@kvasir/model';
import type { ImpactView } from './settings.ts';

/** What the impact form itself says; each part that loads later has a catalogue of its own. */
export interface ImpactFormMessages {
  title: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  errorHeading: string;
  errorText: string;
  retry: string;
  partMissing: string;

  indicators(count: number): string;
  negativeImpacts(count: number): string;
  view: string;
  views: Readonly<Record<ImpactView, string>>;
  add: string;
  addFirst: string;
  importValues: string;
  files: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  untitled: string;

  orientations: Readonly<Record<Orientation, string>>;
  /** As heads of narrow columns: with soft hyphens (U+00AD) where words are long, for few browsers can divide them. */
  orientationHeads: Readonly<Record<Orientation, string>>;
  dimensions: Readonly<Record<ImpactDimension, string>>;
  kinds: Readonly<Record<IndicatorKind, string>>;
  levels: Readonly<Record<IndicatorLevel, string>>;
  horizons: Readonly<Record<Horizon, string>>;
  directions: Readonly<Record<Direction, string>>;
  statuses: Readonly<Record<ObservationStatus, string>>;
  /** A half-year: `Jul–Dec 2026`. */
  half(half: 1 | 2, year: string): string;
  /** A quarter: `Q3 2026`. */
  quarter(quarter: number, year: string): string;
  missing: string;

  // The picture of the balance, and the table of indicators.
  balance: string;
  sum: string;
  none: string;
  /** The button on a gap: its visible word is `none`. */
  noneYet(name: string): string;
  negativeKey: string;
  /** Marks that are not drawn one by one. */
  moreMarks(count: number): string;
  notPlaced: string;
  /** How many of the six dimensions have an indicator: what leads there, and the answer. */
  covered(count: number): readonly [lead: string, answer: string];
  emptySides(orientations: readonly Orientation[], format: Format): string;
  /** On what each orientation mostly stands. */
  standsOn(levels: readonly (readonly [IndicatorLevel, readonly Orientation[]])[], format: Format): string;
  columns: Readonly<
    Record<
      | 'number'
      | 'indicator'
      | 'results'
      | 'responsible'
      | 'dimension'
      | 'level'
      | 'unit'
      | 'baseline'
      | 'target'
      | 'latest'
      | 'way'
      | 'agreement',
      string
    >
  >;
  withoutOrientation: string;
  /** The unit of what is counted. */
  countUnit: string;
  allResults: string;
  moreResults(count: number): string;
  provisionalShort: string;
  definitionVersion(version: number): string;
  reached: string;
  onPath: string;
  /** Behind the path by an amount, in the unit. */
  behindBy(amount: string): string;
  underWay: string;
  notMeasured: string;
  noTarget: string;
  contradictory: string;
  within(band: string): string;
  outside(band: string): string;
  /** Where the path is on a day. */
  pathOn(day: string, value: string): string;
  followNamed(name: string): string;
  /** One of those that are behind their paths, and how many more are. */
  runBehind(name: string, others: number): string;
  agreedByAll: string;
  agreedBy(count: number, of: number): string;
  objections(count: number): string;
  findings: string;
  severities: Readonly<Record<Finding['severity'], string>>;
  /** A paragraph of the Code of Practice. */
  paragraph(number: string): string;
  openNamed(name: string): string;
  seeProposals: string;
  goThere: string;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const sides: Readonly<Record<Orientation, string>> = { business: 'business', social: 'social', research: 'research' };
const outOfSix = ['none', 'one', 'two', 'three', 'four', 'five', 'all six'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const english: ImpactFormMessages = {
  title: 'Impact',
  loading: 'Loading',
  emptyHeading: 'What should this partnership change?',
  emptyText:
    'Agree on a few indicators: business, social and research ones. The library has proposals with their sources; you can also write your own.',
  errorHeading: 'The data could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
  partMissing: 'A part of this page did not load.',

  indicators: (number) => count(number, 'indicator', 'indicators'),
  negativeImpacts: (number) => count(number, 'negative impact', 'negative impacts'),
  view: 'View',
  views: {
    indicators: 'Indicators',
    record: 'Record',
    follow: 'Follow',
    negative: 'Negative impacts and ethics',
    feedback: 'Feedback',
    report: 'Report',
  },
  add: 'Add indicator',
  addFirst: 'Choose indicators',
  importValues: 'Import from CSV or XLSX',
  files: 'Files',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Done again',
  untitled: 'Untitled',

  orientations: { business: 'Business', social: 'Social', research: 'Research' },
  orientationHeads: { business: 'Business', social: 'Social', research: 'Research' },
  dimensions: {
    environmental: 'Environmental',
    technological: 'Technological',
    economic: 'Economic',
    societal: 'Societal',
    political: 'Political',
    health: 'Health',
  },
  kinds: { quantitative: 'Measured', qualitative: 'Judged' },
  levels: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  horizons: { short: 'Short term', medium: 'Medium term', long: 'Long term' },
  directions: { increase: 'To increase', decrease: 'To decrease', maintain: 'To maintain' },
  statuses: { provisional: 'Provisional', final: 'Final' },
  half: (half, year) => `${half === 1 ? 'Jan–Jun' : 'Jul–Dec'} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  missing: 'Missing',

  balance: 'Balance of orientations and impacts',
  sum: 'Sum',
  none: 'none',
  noneYet: (name) => `none yet: ${name}, see proposals`,
  negativeKey: 'Negative impact reported',
  moreMarks: (number) => `${number} more`,
  notPlaced: 'Without orientation or impact',
  covered: (number) => [
    'Six impacts are asked for;',
    `${outOfSix[number] ?? number} ${number === 1 ? 'is' : 'are'} covered`,
  ],
  emptySides: (orientations, format) =>
    `No indicator yet on the ${format.list(orientations.map((side) => sides[side]))} ${orientations.length === 1 ? 'side' : 'sides'}.`,
  standsOn: (levels, format) =>
    `${capital(
      levels
        .map(([level, orientations], index) => {
          const verb = index > 0 ? '' : orientations.length === 1 ? ' stands' : ' stand';
          return `${format.list(orientations.map((side) => sides[side]))}${verb} on ${level}s`;
        })
        .join(', '),
    )}.`,
  columns: {
    number: 'No',
    indicator: 'Indicator',
    results: 'Results',
    responsible: 'By',
    dimension: 'Impact on',
    level: 'Level',
    unit: 'Unit',
    baseline: 'Baseline',
    target: 'Target',
    latest: 'Latest',
    way: 'Way to target',
    agreement: 'Agreement',
  },
  withoutOrientation: 'Without orientation',
  countUnit: 'number',
  allResults: 'all',
  moreResults: (number) => `and ${number} more`,
  provisionalShort: 'prov.',
  definitionVersion: (version) => `definition ${version}`,
  reached: 'reached',
  onPath: 'on path',
  behindBy: (amount) => `behind by ${amount}`,
  underWay: 'under way',
  notMeasured: 'not yet measured',
  noTarget: 'no target',
  contradictory: 'target contradicts direction',
  within: (band) => `within ${band}`,
  outside: (band) => `outside ${band}`,
  pathOn: (day, value) => `Path on ${day}: ${value}`,
  followNamed: (name) => `Follow ${name}`,
  runBehind: (name, others) =>
    others === 0 ? `${name} runs behind its path.` : `${name} and ${others} more run behind their paths.`,
  agreedByAll: 'Agreed',
  agreedBy: (number, of) => `${number} of ${of}`,
  objections: (number) => count(number, 'objects', 'object'),
  findings: 'What to look at',
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  paragraph: (number) => `Code ${number}`,
  openNamed: (name) => `Open ${name}`,
  seeProposals: 'See proposals',
  goThere: 'Go there',
};

export const catalogue = new Catalogue<ImpactFormMessages>('kv-impact-form', english, {
  de: () => import('./impact-form.messages.de.ts').then((module) => module.german),
  fr: () => import('./impact-form.messages.fr.ts').then((module) => module.french),
});
