import { Catalogue, Format } from '@kvasir/element';
import type { EthicsFinding, KeyImpactPathway, RiskLevel } from '@kvasir/model';
import type { FieldName, SectionName } from './names.ts';

/** What the panel of an indicator says; what all panels say is in a catalogue of their own. */
export interface IndicatorPanelMessages {
  sections: Readonly<Record<SectionName, string>>;
  labels: Readonly<Record<FieldName, string>>;
  hints: Readonly<
    Record<
      | 'title'
      | 'definition'
      | 'unit'
      | 'direction'
      | 'tolerance'
      | 'plausibleRange'
      | 'source'
      | 'method'
      | 'disaggregation'
      | 'results'
      | 'sdg',
      string
    >
  >;
  version: (version: number) => string;
  agreement: string;

  // What is not said yet.
  notSaid: string;
  sayIt: (label: string) => string;
  /** How many of the questions that an indicator must answer are answered. */
  answered: (answered: number, all: number) => string;
  allAnswered: string;

  // Values.
  countUnit: string;
  baselineValue: string;
  baselineDate: string;
  targetValue: string;
  targetDate: string;
  rangeFrom: string;
  rangeTo: string;
  /** The values between which an indicator may stay. */
  between: (from: string, to: string) => string;
  atLeast: (from: string) => string;
  atMost: (to: string) => string;
  /** Half the width of a band: `± 2 t`. */
  plusMinus: (value: string) => string;
  notANumber: string;
  numberTooLarge: string;
  otherUnit: (found: string, unit: string) => string;
  notNegative: string;
  rangeReversed: string;
  dayReversed: string;

  // How often.
  frequencies: Readonly<Record<'1' | '3' | '6' | '12' | 'other', string>>;
  everyMonths: (months: number) => string;
  months: string;
  sdgProblem: string;

  // Versions.
  newVersion: (version: number) => string;
  newVersionText: (before: number) => string;
  waiting: string;
  waitingText: string;
  changeFromTo: (from: string, to: string) => string;
  nothing: string;
  openVersion: (version: number) => string;
  keepVersion: (version: number) => string;
  takeOver: string;
  discard: string;
  versionOpened: (name: string, version: number) => string;
  corrected: (name: string) => string;
  discarded: string;
  currentVersion: (version: number) => string;
  versionUntil: (version: number, day: string | undefined) => string;
  noEarlierVersions: string;

  // Observations.
  noObservations: string;
  earlierObservations: (count: number) => string;
  observationsCaption: string;
  period: string;
  value: string;
  status: string;
  missingBecause: (reason: string) => string;
  record: (period: string | undefined) => string;
  follow: string;
  goRecord: string;
  nextDue: (period: string, day: string) => string;
  overdue: (period: string, day: string) => string;

  // Harm.
  ethicsFindings: Readonly<Record<EthicsFinding, string>>;
  notAssessed: string;
  ethicsMitigation: string;
  noHarm: string;
  addHarm: string;
  newHarm: string;
  harm: string;
  affected: string;
  severity: string;
  severities: Readonly<Record<RiskLevel, string>>;
  mitigation: string;
  allHarm: string;

  // The indicator as a whole.
  duplicate: string;
  duplicated: (title: string) => string;
  copyOf: (title: string) => string;
  remove: string;
  removed: (title: string) => string;
  actions: string;

  pathways: Readonly<Record<KeyImpactPathway, string>>;
}

const format = Format.for('en');

const english: IndicatorPanelMessages = {
  sections: {
    meaning: 'What exactly',
    course: 'From where to where',
    measuring: 'How it is measured',
    observations: 'What was observed',
    comments: 'Comments',
    place: 'Where it belongs',
    harm: 'Negative impacts and ethics',
    versions: 'Versions of the definition',
  },
  labels: {
    number: 'Number',
    title: 'Name',
    definition: 'Definition',
    kind: 'Kind',
    unit: 'Unit',
    direction: 'Direction',
    baseline: 'Baseline',
    target: 'Target',
    tolerance: 'Tolerance',
    plausibleRange: 'Plausible values',
    source: 'Source',
    method: 'Method',
    frequencyMonths: 'How often',
    responsible: 'Responsible partner',
    disaggregation: 'Broken down by',
    orientation: 'Orientation',
    dimension: 'Dimension',
    level: 'Level',
    horizon: 'Horizon',
    results: 'Results',
    sdg: 'Sustainable Development Goal',
    keyImpactPathway: 'Key Impact Pathway',
    ethics: 'Ethical concern',
    negativeImpacts: 'Negative impacts',
  },
  hints: {
    title: 'What is counted or judged, in a few words.',
    definition: 'What exactly is counted or judged, and what is not. Two people who read it must count the same.',
    unit: 'For instance t, %, EUR; for a count 1.',
    direction: 'Where the value shall go.',
    tolerance: 'How far the value may lie from the target, either way.',
    plausibleRange: 'What lies outside is asked about when it is recorded.',
    source: 'Where the values come from, so that others can check them.',
    method: 'How they are collected.',
    disaggregation: 'For instance gender, age, region, size of company.',
    results: 'Without any, it is for all results.',
    sdg: 'A goal, 7, or one of its targets, 7.2.',
  },
  version: (version) => `Version ${format.number(version)}`,
  agreement: 'Agreement',

  notSaid: 'Not said yet',
  sayIt: (label) => `Enter: ${label}`,
  answered: (answered, all) => `${format.number(answered)} of ${format.number(all)} questions answered`,
  allAnswered: 'Fully defined',

  countUnit: 'number',
  baselineValue: 'Baseline, value',
  baselineDate: 'Baseline, day',
  targetValue: 'Target, value',
  targetDate: 'Target, by when',
  rangeFrom: 'Plausible from',
  rangeTo: 'Plausible to',
  between: (from, to) => `${from} to ${to}`,
  atLeast: (from) => `at least ${from}`,
  atMost: (to) => `at most ${to}`,
  plusMinus: (value) => `± ${value}`,
  notANumber: 'This is no number. It stays as it came until you correct it.',
  numberTooLarge: 'This number is too large to be kept exactly. It stays as it came until you correct it.',
  otherUnit: (found, unit) =>
    unit === ''
      ? `“${found}” is no part of the number: the indicator has no unit yet.`
      : `“${found}” is not the unit of this indicator, which is ${unit}. Convert the value, or change the unit.`,
  notNegative: 'A tolerance is not below zero.',
  rangeReversed: 'The upper bound lies below the lower one.',
  dayReversed: 'The day of the target lies before that of the baseline.',

  frequencies: {
    1: 'Every month',
    3: 'Every quarter',
    6: 'Every half-year',
    12: 'Every year',
    other: 'Other',
  },
  everyMonths: (months) => `Every ${format.number(months)} months`,
  months: 'Months between two observations',
  sdgProblem: 'This is no goal and no target. Goals are 1 to 17, targets are written 7.2 or 12.a.',

  newVersion: (version) => `This opens version ${format.number(version)}`,
  newVersionText: (before) =>
    `Values and agreements so far belong to version ${format.number(before)}, and keep it. Nothing is taken over until you choose.`,
  waiting: 'This change is not taken over yet',
  waitingText: 'Nothing is taken over until you choose.',
  changeFromTo: (from, to) => `${from} → ${to}`,
  nothing: 'nothing',
  openVersion: (version) => `Open version ${format.number(version)}`,
  keepVersion: (version) => `Only a slip of the pen: keep version ${format.number(version)}`,
  takeOver: 'Take over',
  discard: 'Discard the change',
  versionOpened: (name, version) => `Version ${format.number(version)} of ${name} opened`,
  corrected: (name) => `${name} corrected`,
  discarded: 'Change discarded',
  currentVersion: (version) => `Version ${format.number(version)}, today`,
  versionUntil: (version, day) =>
    day === undefined ? `Version ${format.number(version)}` : `Version ${format.number(version)}, until ${day}`,
  noEarlierVersions: 'The definition has not changed since the first observation.',

  noObservations: 'Nothing observed yet.',
  earlierObservations: (count) =>
    `and ${format.number(count)} ${format.plural(count, { one: 'earlier one', other: 'earlier ones' })}`,
  observationsCaption: 'The latest observations',
  period: 'Period',
  value: 'Value',
  status: 'Status',
  missingBecause: (reason) => `Missing: ${reason}`,
  record: (period) => (period === undefined ? 'Record values' : `Record ${period}`),
  follow: 'Follow its course',
  goRecord: 'Go to the values',
  nextDue: (period, day) => `${period} is due by ${day}.`,
  overdue: (period, day) => `${period} was due by ${day}.`,

  ethicsFindings: { none: 'None found', identified: 'Identified' },
  notAssessed: 'Not assessed yet',
  ethicsMitigation: 'The concern, and what is done about it',
  noHarm: 'No negative impact of this indicator is recorded.',
  addHarm: 'Add a negative impact',
  newHarm: 'New negative impact',
  harm: 'Negative impact',
  affected: 'Whom it affects',
  severity: 'How severe',
  severities: { low: 'Low', medium: 'Medium', high: 'High' },
  mitigation: 'What is done about it',
  allHarm: 'All negative impacts and ethics',

  duplicate: 'Duplicate',
  duplicated: (title) => `“${title}” duplicated, without its observations`,
  copyOf: (title) => `${title} (copy)`,
  remove: 'Delete',
  removed: (title) => `“${title}” deleted`,
  actions: 'The indicator as a whole',

  pathways: {
    KIP1: 'Creating high-quality new knowledge',
    KIP2: 'Strengthening human capital in R&I',
    KIP3: 'Fostering diffusion of knowledge and open science',
    KIP4: 'Addressing Union policy priorities and global challenges through R&I',
    KIP5: 'Delivering benefits and impact through R&I missions',
    KIP6: 'Strengthening the uptake of R&I in society',
    KIP7: 'Generating innovation-based growth',
    KIP8: 'Creating more and better jobs',
    KIP9: 'Leveraging investments in R&I',
  },
};

/** Hosts address it as `kv-impact-form-panel`. */
export const indicatorPanelCatalogue = new Catalogue<IndicatorPanelMessages>('kv-impact-form-panel', english, {
  de: () => import('./panel.messages.de.ts').then((module) => module.german),
  fr: () => import('./panel.messages.fr.ts').then((module) => module.french),
});
