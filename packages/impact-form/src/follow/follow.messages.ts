import { Catalogue } from '@kvasir/element';
import type { CheckpointKind, LongTermAspect, LongTermRating } from '@kvasir/model';
import type { DefinitionField } from '@kvasir/model/impact.js';
import { english } from './follow.messages.en.ts';

/** What stands in a chart. Values stand before their word, which is as short as it can be. */
export interface ChartMessages {
  target: string;
  forecast: string;
  baseline: string;
  provisional: string;
  missing: string;
  notRecorded: string;
  today: string;
  projectEnds(month: string): string;
  /** The band of the forecast. */
  likely(low: string, high: string): string;
  /** The band of what is to be kept. */
  kept(low: string, high: string): string;
  /** A version of the definition begins; with what it changed. */
  definition(version: number, fields: readonly string[]): string;
  fields: Readonly<Record<DefinitionField, string>>;
  /** Values of an earlier definition. */
  ofDefinition(version: number): string;
  /** Values that have no place on the scale. */
  otherUnit(version: number, count: number, unit: string): string;
  moreGroups(count: number): string;
}

/** What is said of a chart to those who do not see it, and in the line above it. */
export interface CourseMessages {
  values(count: number, from: string, to: string): string;
  noValues: string;
  last(value: string, period: string): string;
  targetBy(value: string, day: string): string;
  noTarget: string;
  forecastFor(value: string, low: string, high: string, day: string): string;
  missingPeriods(periods: string): string;
  pathThen(value: string): string;
  toIncrease: string;
  toDecrease: string;
  toMaintain: string;
}

/** What the view of the course of indicators says. */
export interface FollowMessages {
  chart: ChartMessages;
  course: CourseMessages;
  emptyHeading: string;
  emptyText: string;
  pointsLabel: string;
  showTable: string;
  showChart: string;
  definition: string;
  download: string;
  downloads: { svg: string; png: string; csv: string };
  /** What stands in the names of files, after the number of the indicator. */
  fileName: string;
  all: string;
  allHint: string;
  shown(name: string): string;

  period: string;
  value: string;
  path: string;
  state: string;
  note: string;
  version: string;
  states: { final: string; provisional: string; missing: string; open: string };
  /** Rows of the table that are of a day, and not of a period. */
  rows: { baseline: string; forecast: string; target: string };
  recordValues: string;
  tableOf(name: string): string;

  dueHeading: string;
  nothingDue: string;
  dueBy(day: string): string;
  overdueSince(day: string): string;
  record(period: string): string;
  moreIndicators(count: number): string;
  moreDue(count: number): string;

  reviewHeading: string;
  reviewHint: string;
  checkpoint: string;
  checkpoints: Readonly<Record<CheckpointKind, string>>;
  aspects: Readonly<Record<LongTermAspect, string>>;
  ratings: Readonly<Record<LongTermRating, string>>;
  notRated: string;
  comment: string;
  /** A field of a checkpoint, for those who do not see its column. */
  fieldOf(field: string, checkpoint: string): string;
  opensIn(month: string): string;
  notDone: string;
  needsEnd: string;
  doneBy(name: string, day: string): string;
}

export const followCatalogue = new Catalogue<FollowMessages>('kv-impact-form-follow', english, {
  de: () => import('./follow.messages.de.ts').then((module) => module.german),
  fr: () => import('./follow.messages.fr.ts').then((module) => module.french),
});
