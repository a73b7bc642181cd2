import { Catalogue } from '@kvasir/element';
import type { ItemCounts, TakerWords } from '@kvasir/element/exchange.js';
import type { ProjectProblemCode } from '@kvasir/formats/project-xml.js';
import type { CalendarProblemCode } from '@kvasir/formats/read-icalendar.js';
import type { NumberRange, RoadmapProblemCode, RoadmapTableKind } from '@kvasir/formats/roadmap.js';
import { english } from './exchange.messages.en.ts';
import type { ExportName } from './exports.ts';

/** What an import can change. */
export type ImportCollection = RoadmapTableKind | 'reviews' | 'partners';

/** What the cells of a roadmap can be wrong in: shares and standings are not among them. */
export type RowProblemCode = Exclude<RoadmapProblemCode, 'unreadable-standing' | 'unreadable-share' | 'date-for-share'>;

/** What the roadmap says of its files, beside what is said of all files. */
export interface ExchangeMessages extends TakerWords {
  exports: Readonly<Record<ExportName, string>>;
  /** What stands in the names of files. */
  fileNames: Readonly<Record<ExportName, string>>;
  partnerCalendar: string;
  importPlan: string;
  /** What has no day to stand on in a calendar. */
  undated: (count: number) => string;
  /** Reviews and risks, for which Microsoft Project has no place. */
  notInProject: string;
  cutInProject: (texts: number) => string;
  smaller: string;

  calendarHeading: string;
  calendarLead: string;
  calendarSubscribe: string;
  calendarOf: string;
  makeCalendar: string;
  close: string;

  kinds: Readonly<Record<RoadmapTableKind, string>>;
  fields: string;
  effort: string;
  counts: Readonly<Record<ImportCollection, (counts: ItemCounts) => string>>;
  frame: string;
  startDate: string;
  projectTitle: string;
  partnerName: string;
  reviewDate: string;
  /** What is wrong, and what happens to it. */
  rowProblems: Readonly<Record<RowProblemCode, (text: string, range?: NumberRange) => string>>;

  line: (line: number) => string;
  readAs: (encoding: string) => string;
  events: (count: number) => string;
  tasks: (count: number) => string;
  calendarProblems: Readonly<Record<CalendarProblemCode, (text: string) => string>>;
  /** Events that do not come from this plan. */
  otherEvents: (count: number) => string;
  /** What cannot be moved in a calendar: what was reached, or given up. */
  stays: string;
  /** Days that become their months. */
  wholeMonths: (count: number) => string;
  wholeMonth: (name: string, month: string, until: string) => string;
  beforeStart: string;
  projectProblems: Readonly<Record<ProjectProblemCode, (text: string) => string>>;
  damagedAt: (line: number) => string;
  projectFile: string;
  /** What Project has, and a plan has no place for. */
  unused: (count: number) => string;
  /** What Project itself does not have. */
  unknown: (count: number) => string;
  passed: (path: string, count: number, example: string) => string;

  picture: PictureMessages;
}

/** What stands in the picture of the timeline. */
export interface PictureMessages {
  title: (acronym: string) => string;
  /** The day as of which it was drawn. */
  asOf: (day: string) => string;
  lead: string;
  due: string;
  planned: string;
  slip: string;
  slack: string;
  dependency: string;
  broken: string;
  /** For those who do not see it. */
  describes: (items: number) => string;
}

/** Hosts address it as `kv-roadmap-exchange`. */
export const exchangeCatalogue = new Catalogue<ExchangeMessages>('kv-roadmap-exchange', english, {
  de: () => import('./exchange.messages.de.ts').then((module) => module.german),
  fr: () => import('./exchange.messages.fr.ts').then((module) => module.french),
});
