/** What stands on the roadmap, and where: work packages, milestones and deliverables, in months since the start. */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { isDay, lastDayOf, projectMonthOf, readMonth } from './project-months.ts';

/** The collections whose entries have a place on the roadmap. */
export type RoadmapCollection = 'workPackages' | 'milestones' | 'deliverables';

/** All of them, in the order in which roadmaps are read. */
export const roadmapCollections: readonly RoadmapCollection[] = ['workPackages', 'milestones', 'deliverables'];

/** What a roadmap is made of. */
export type RoadmapDocument = Pick<Partnership, RoadmapCollection | 'startDate' | 'endDate'>;

/** Where the months of a project begin. */
export type ProjectCalendar = Pick<Partnership, 'startDate'>;

/** One item; the same id can stand in two collections. */
export interface ItemRef {
  readonly collection: RoadmapCollection;
  readonly id: Id;
}

/** An item as one text, to be a key in a map. */
export function itemKey({ collection, id }: ItemRef): string {
  return `${collection}/${id}`;
}

/** Where an item lies, in months since the project began: month n begins at n − 1 and ends at n. */
export interface ItemSpan {
  readonly start: number;
  readonly finish: number;
  /** Where it was first planned to finish. */
  readonly planned: number | undefined;
  /** Whether it has no length: no month is given in which work on it begins. */
  readonly isPoint: boolean;
}

/** The fields that say when an item finishes; the first that says it counts. */
const finishFields = ['actualMonth', 'forecastMonth', 'dueDate', 'dueMonth', 'endMonth'] as const;
export type FinishField = (typeof finishFields)[number];

/** A century before the project, and after it, nothing is planned. */
const farthest = 1200;

/** The month that a field says. A day lies in its month. */
function monthIn(entry: JsonMap, field: FinishField, { startDate }: ProjectCalendar): number | undefined {
  if (field !== 'dueDate') return readMonth(entry[field]);
  const { dueDate } = entry;
  const month = dueDate === undefined ? undefined : projectMonthOf(startDate, dueDate);
  return month !== undefined && Math.abs(month) <= farthest ? month : undefined;
}

/** The month in which an item is finished or expected to be, and the field that says so. */
export function expectedFinish(
  entry: unknown,
  calendar: ProjectCalendar,
  fields: readonly FinishField[] = finishFields,
): { readonly month: number; readonly field: FinishField } | undefined {
  const map = asMap(entry);
  if (!map) return undefined;
  for (const field of fields) {
    const month = monthIn(map, field, calendar);
    if (month !== undefined) return { month, field };
  }
  return undefined;
}

const dueFields = ['dueDate', 'dueMonth'] as const;

/** The month in which an item is due, whatever is expected now. */
export function dueMonthOf(entry: unknown, calendar: ProjectCalendar): number | undefined {
  return expectedFinish(entry, calendar, dueFields)?.month;
}

/** Where an item lies; `undefined` for what has no month that could be drawn. */
export function itemSpan(entry: unknown, calendar: ProjectCalendar): ItemSpan | undefined {
  const finish = expectedFinish(entry, calendar);
  if (!finish) return undefined;
  const { startMonth, baselineMonth } = asMap(entry) ?? {};
  const begins = readMonth(startMonth);
  // A work package without a beginning is no point in time: it is not planned yet.
  if (finish.field === 'endMonth' && begins === undefined) return undefined;
  const start = begins === undefined ? finish.month : Math.min(begins - 1, finish.month);
  return { start, finish: finish.month, planned: readMonth(baselineMonth), isPoint: start === finish.month };
}

/** Whether it has been reached. */
export function isAchieved(entry: unknown): boolean {
  const { status, actualMonth } = asMap(entry) ?? {};
  return status === 'achieved' || (status !== 'cancelled' && readMonth(actualMonth) !== undefined);
}

export function isCancelled(entry: unknown): boolean {
  return asMap(entry)?.['status'] === 'cancelled';
}

/** The day on which an item is expected, or was reached: a fixed one, else the last of its month. */
export function expectedDay(
  entry: JsonMap,
  calendar: ProjectCalendar,
  finish = expectedFinish(entry, calendar),
): string | undefined {
  const { dueDate } = entry;
  const isReplanned = finish?.field === 'actualMonth' || finish?.field === 'forecastMonth';
  // A fixed day has no month in a partnership without a start, but is a day all the same.
  return isDay(dueDate) && !isReplanned ? dueDate : lastDayOf(calendar.startDate, finish?.month);
}

/** Whether a milestone or deliverable is open, and the day on which it is expected has passed. */
export function isOverdue(entry: JsonMap, calendar: ProjectCalendar, today: string): boolean {
  if (isAchieved(entry) || isCancelled(entry) || !isDay(today)) return false;
  const day = expectedDay(entry, calendar);
  return day !== undefined && day < today;
}

/** Calls `visit` with every entry of a collection that is one. */
export function eachEntry(
  document: Readonly<Partial<Record<RoadmapCollection, unknown>>>,
  collection: RoadmapCollection,
  visit: (entry: JsonMap, id: Id) => void,
): void {
  const entries = asMap(document[collection]) ?? {};
  for (const id of Object.keys(entries)) {
    const entry = asMap(entries[id]);
    if (entry) visit(entry, id);
  }
}

/** The entry that a reference leads to. */
export function entryOf(
  document: Readonly<Partial<Record<RoadmapCollection, unknown>>>,
  { collection, id }: ItemRef,
): JsonMap | undefined {
  return asMap(member(asMap(document[collection]) ?? {}, id));
}
