/** What is due when: the roadmap as a list, grouped by time. */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import {
  eachEntry,
  dueMonthOf,
  expectedDay,
  expectedFinish,
  isAchieved,
  isCancelled,
  type RoadmapCollection,
  type RoadmapDocument,
} from './items.ts';
import { isDay, lastDayOf, projectMonthOf } from './project-months.ts';
import { datedReviews } from './review-dates.ts';
import { reviewPlan } from './reviews.ts';

/** What can be on an agenda. A gate is a milestone at which it is decided how to go on. */
export type AgendaKind = 'milestone' | 'gate' | 'deliverable' | 'review';

export interface AgendaEntry {
  /** What it is; absent for a review that the rhythm asks for, but that nobody has planned. */
  readonly ref?: { readonly collection: Exclude<RoadmapCollection, 'workPackages'> | 'reviews'; readonly id: Id };
  readonly kind: AgendaKind;
  /** The day on which it was reached, or is expected or due; absent without a month, or without a start to count from. */
  readonly due?: string;
  /** The project month of it. */
  readonly month?: number;
  /** Whether that is later than it is due, or the day has passed. */
  readonly isLate: boolean;
}

const groups = ['overdue', 'thisMonth', 'nextThreeMonths', 'later', 'undated', 'achieved', 'cancelled'] as const;
type Group = (typeof groups)[number];

export interface Agenda extends Readonly<Record<Group, readonly AgendaEntry[]>> {
  /** How many entries the limit leaves out. */
  readonly more: number;
}

export interface AgendaOptions {
  /** Only what this partner leads or has a role in, and the reviews that it takes part in. */
  readonly partner?: Id;
  /** Only what belongs to this work package. */
  readonly workPackage?: Id;
  /** The most entries, counted from what is most urgent. */
  readonly limit?: number;
}

type AgendaDocument = RoadmapDocument & Pick<Partnership, 'reviews' | 'reviewEveryMonths'>;

function concerns(entry: JsonMap, { partner, workPackage }: AgendaOptions): boolean {
  const inField = (field: string, id: Id): boolean => {
    const map = asMap(entry[field]);
    return map !== undefined && Object.hasOwn(map, id) && Boolean(map[id]);
  };
  if (workPackage !== undefined && !inField('workPackages', workPackage)) return false;
  return partner === undefined || entry['lead'] === partner || inField('raci', partner);
}

/** Where the months end that the groups are named by; those of the project or, before it has a start, of the calendar. */
function groupOf(document: AgendaDocument, today: string): (due: string | undefined) => Group {
  const start = isDay(document.startDate) ? document.startDate : `${today.slice(0, 8)}01`;
  const month = projectMonthOf(start, today);
  const [thisMonth = '', nextThree = ''] = [0, 3].map((ahead) => lastDayOf(start, month && month + ahead));
  return (due) => {
    if (due === undefined) return 'undated';
    if (month === undefined) return 'later';
    if (due < today) return 'overdue';
    return due <= thisMonth ? 'thisMonth' : due <= nextThree ? 'nextThreeMonths' : 'later';
  };
}

/** Collects the entries, each under its group. */
type Put = (group: Group, entry: AgendaEntry) => void;

function putItems(document: AgendaDocument, today: string, options: AgendaOptions, put: Put): void {
  const timeOf = groupOf(document, today);
  for (const collection of ['milestones', 'deliverables'] as const) {
    eachEntry(document, collection, (entry, id) => {
      if (!concerns(entry, options)) return;
      const finish = expectedFinish(entry, document);
      const due = expectedDay(entry, document, finish);
      const isOpen = !isAchieved(entry) && !isCancelled(entry);
      const isGate = collection === 'milestones' && entry['gate'] === true;
      const promised = dueMonthOf(entry, document);
      const isLater = finish !== undefined && promised !== undefined && finish.month > promised;
      put(isAchieved(entry) ? 'achieved' : isOpen ? timeOf(due) : 'cancelled', {
        ref: { collection, id },
        kind: isGate ? 'gate' : collection === 'milestones' ? 'milestone' : 'deliverable',
        ...(due !== undefined && { due }),
        ...(finish && { month: finish.month }),
        isLate: isLater || (isOpen && due !== undefined && due < today),
      });
    });
  }
}

function putReviews(document: AgendaDocument, today: string, { partner, workPackage }: AgendaOptions, put: Put): void {
  // A review is of the whole roadmap.
  if (workPackage !== undefined) return;
  const timeOf = groupOf(document, today);
  const entryOn = (date: string): Omit<AgendaEntry, 'isLate'> => {
    const month = projectMonthOf(document.startDate, date);
    return { kind: 'review', due: date, ...(month !== undefined && { month }) };
  };
  const planned = new Set<string>();
  for (const { id, date, entry } of datedReviews(document)) {
    planned.add(date);
    const participants = asMap(entry['participants']) ?? {};
    // Who takes part is often not entered until the day has come.
    const isInvited =
      Object.keys(participants).length === 0 || (partner !== undefined && participants[partner] === true);
    if (partner !== undefined && !isInvited) continue;
    const group = date <= today ? 'achieved' : timeOf(date);
    put(group, { ref: { collection: 'reviews', id }, ...entryOn(date), isLate: false });
  }
  const { due, isOverdue } = reviewPlan(document, today);
  if (due !== undefined && !planned.has(due)) put(timeOf(due), { ...entryOn(due), isLate: isOverdue });
}

function byDue(one: AgendaEntry, other: AgendaEntry): number {
  const [first = '', second = ''] = [one.due, other.due];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * What is overdue, due and up for review, each group in the order of time; what is achieved from the latest back. What is
 * expected later than it is due stands where it is expected.
 */
export function agenda(document: AgendaDocument, today: string, options: AgendaOptions = {}): Agenda {
  const found = new Map<Group, AgendaEntry[]>(groups.map((group) => [group, []]));
  const put: Put = (group, entry) => found.get(group)?.push(entry);
  putItems(document, today, options, put);
  putReviews(document, today, options, put);
  let left = Math.max(0, options.limit ?? Infinity);
  let more = 0;
  const limited = groups.map((group) => {
    const entries = (found.get(group) ?? []).sort(byDue);
    if (group === 'achieved') entries.reverse();
    const shown = entries.slice(0, left);
    left -= shown.length;
    more += entries.length - shown.length;
    return [group, shown];
  });
  return { ...(Object.fromEntries(limited) as Record<Group, AgendaEntry[]>), more };
}
