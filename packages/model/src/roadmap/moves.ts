/** Edits of the schedule as merge patches, with what they change, for previews and announcements. */
import { applyPatch, type MergePatch } from '../patch/apply-patch.ts';
import type { JsonMap } from '../patch/json-map.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Id } from '../schema/primitives.ts';
import {
  eachEntry,
  entryOf,
  expectedFinish,
  isAchieved,
  isCancelled,
  itemKey,
  roadmapCollections,
  type ItemRef,
  type ProjectCalendar,
  type RoadmapDocument,
} from './items.ts';
import { networkOf, violationOf, type NetworkItem } from './network.ts';
import { changeValue, type Change, type ChangeValue } from './change.ts';
import { lastDayOf, monthsAfter, projectLength, projectMonthOf, readMonth } from './project-months.ts';

/** An edit, and what it changes. `applyPatch(document, patch)` makes it. */
export interface Move {
  readonly patch: MergePatch;
  readonly changes: readonly Change[];
}

/** Collects what changes; what stays as it is does not count. */
class Edit {
  readonly #fields = new Map<ItemRef['collection'], Map<Id, Record<string, ChangeValue>>>();
  readonly #partnership: Record<string, ChangeValue> = {};
  readonly #changes: Change[] = [];

  set(ref: ItemRef, entry: JsonMap, field: string, to: ChangeValue): void {
    const from = changeValue(entry[field]);
    if (to === undefined || to === from || !isSafeKey(ref.id)) return;
    const entries = this.#fields.get(ref.collection) ?? new Map<Id, Record<string, ChangeValue>>();
    this.#fields.set(ref.collection, entries.set(ref.id, { ...entries.get(ref.id), [field]: to }));
    this.#changes.push({ ref, field, from, to });
  }

  setEnd(from: ChangeValue, to: ChangeValue): void {
    if (to === undefined || to === from) return;
    this.#partnership['endDate'] = to;
    this.#changes.push({ field: 'endDate', from, to });
  }

  done(): Move {
    const entries = [...this.#fields].map(([collection, fields]) => [collection, Object.fromEntries(fields)]);
    return { patch: { ...Object.fromEntries(entries), ...this.#partnership } as MergePatch, changes: this.#changes };
  }
}

/** Moves a day to another project month: to the same day of it, or its last where it has no such day. */
function dayInMonth(calendar: ProjectCalendar, date: string, month: number): string | undefined {
  const { startDate } = calendar;
  const moved = monthsAfter(date, month - (projectMonthOf(startDate, date) ?? month));
  return projectMonthOf(startDate, moved) === month ? moved : lastDayOf(startDate, month);
}

/**
 * Has an item finish in another month. What was planned first, and what was promised, stays as it is: where there is a
 * baseline or a forecast, it is the forecast that moves, else what is due.
 */
function setFinish(edit: Edit, calendar: ProjectCalendar, ref: ItemRef, entry: JsonMap, month: number): void {
  if (ref.collection === 'workPackages') {
    edit.set(ref, entry, 'endMonth', month);
    return;
  }
  const now = expectedFinish(entry, calendar);
  if (readMonth(entry['baselineMonth']) !== undefined || now?.field === 'forecastMonth') {
    if (now?.month !== month) edit.set(ref, entry, 'forecastMonth', month);
    return;
  }
  const date = changeValue(entry['dueDate']);
  const isFixed = now?.field === 'dueDate' && typeof date === 'string';
  if (isFixed && now.month !== month) edit.set(ref, entry, 'dueDate', dayInMonth(calendar, date, month));
  if (!isFixed || readMonth(entry['dueMonth']) !== undefined) edit.set(ref, entry, 'dueMonth', month);
}

/** Where an item is moved to, in project months. What is not given stays. */
export interface MoveTarget {
  /** The month in which it begins. */
  readonly start?: number;
  /** The month in which it is due. */
  readonly due?: number;
}

/**
 * Moves an item, or one of its ends. What is achieved stays, and so does what would be moved out of the months that a
 * document can hold.
 */
export function moveItem(document: RoadmapDocument, ref: ItemRef, { start, due }: MoveTarget): Move {
  const edit = new Edit();
  const entry = entryOf(document, ref);
  // What was cancelled can have been so in a month of its own.
  if (entry && !isAchieved(entry) && readMonth(entry['actualMonth']) === undefined) {
    if (readMonth(start) !== undefined) edit.set(ref, entry, 'startMonth', start);
    if (due !== undefined && readMonth(due) !== undefined) setFinish(edit, document, ref, entry, due);
  }
  return edit.done();
}

/** What waits for something in vain. */
function lateIn(document: RoadmapDocument): Map<string, ItemRef> {
  const late = new Map<string, ItemRef>();
  for (const link of networkOf(document).links) {
    if (violationOf(link) > 0) late.set(itemKey(link.successor.ref), link.successor.ref);
  }
  return late;
}

/** What a patch does to those that wait: whose dependencies no longer hold, and whose hold at last. */
export function consequences(
  document: RoadmapDocument,
  patch: MergePatch,
): { readonly nowLate: readonly ItemRef[]; readonly resolved: readonly ItemRef[] } {
  const [before, after] = [lateIn(document), lateIn(applyPatch(document, patch))];
  return {
    nowLate: [...after].filter(([key]) => !before.has(key)).map(([, ref]) => ref),
    resolved: [...before].filter(([key]) => !after.has(key)).map(([, ref]) => ref),
  };
}

/** Everything that waits for an item, by way of others too, but by way of no cycle. */
function waitingFor(item: NetworkItem): Set<NetworkItem> {
  const found = new Set<NetworkItem>();
  const queue = [item];
  for (const { dependants } of queue) {
    for (const { isBinding, successor } of dependants) {
      if (!isBinding || successor.isInCycle || successor === item || found.has(successor)) continue;
      found.add(successor);
      queue.push(successor);
    }
  }
  return found;
}

/**
 * Moves what waits for an item, and what waits for that, as little as is needed for all their dependencies to hold. Stops
 * at what is achieved and at cycles.
 */
export function pushDependants(document: RoadmapDocument, ref: ItemRef): Move {
  const edit = new Edit();
  const { items, successorsFirst } = networkOf(document);
  const item = items.find((other) => itemKey(other.ref) === itemKey(ref));
  const waiting = item ? waitingFor(item) : new Set<NetworkItem>();
  const shifts = new Map<NetworkItem, number>();
  for (const late of [...successorsFirst].reverse()) {
    if (!late.span || !waiting.has(late)) continue;
    let shift = 0;
    for (const { gap, isBinding, predecessor } of late.dependsOn) {
      if (isBinding && gap !== undefined) shift = Math.max(shift, (shifts.get(predecessor) ?? 0) - gap);
    }
    const finish = readMonth(late.span.finish + shift);
    if (shift === 0 || finish === undefined) continue;
    shifts.set(late, shift);
    const start = readMonth(late.entry['startMonth']);
    edit.set(late.ref, late.entry, 'startMonth', start && readMonth(start + shift));
    setFinish(edit, document, late.ref, late.entry, finish);
  }
  return edit.done();
}

/** A move of much at once. */
export interface Shift extends Move {
  /** What stays, though it lies there: it would end before it begins, or in no month that a document can hold. */
  readonly staying: readonly ItemRef[];
}

const shiftedEnds = ['endMonth', 'dueMonth', 'forecastMonth'] as const;

/** What becomes of the fields of an item; `undefined` where one of its ends would lie nowhere. */
function shiftedFields(
  document: RoadmapDocument,
  entry: JsonMap,
  month: number,
  months: number,
): readonly (readonly [field: string, to: ChangeValue])[] | undefined {
  const fields: [string, ChangeValue][] = [];
  const { dueDate } = entry;
  const begins = readMonth(entry['startMonth']);
  const isAhead = begins !== undefined && begins >= month;
  // Work on what was to begin before the project does begins with it.
  const start = isAhead ? Math.max(1, begins + months) : begins;
  if (isAhead) fields.push(['startMonth', readMonth(start)]);
  const dueDay = dueDate === undefined ? undefined : projectMonthOf(document.startDate, dueDate);
  for (const field of [...shiftedEnds, 'dueDate'] as const) {
    const now = field === 'dueDate' ? dueDay : readMonth(entry[field]);
    if (now === undefined || now < month) continue;
    const to = readMonth(now + months);
    const isTurned = begins !== undefined && start !== undefined && now >= begins && now + months < start;
    if (to === undefined || isTurned) return undefined;
    fields.push([field, field === 'dueDate' ? dayInMonth(document, dueDate as string, to) : to]);
  }
  return fields;
}

/**
 * Moves everything open that lies in a project month or after it, and the end of the partnership: for a suspension or an
 * extension that the granting authority agrees to, so what is due moves too. What is achieved or cancelled stays, and so
 * does the baseline, so that one still sees how far the plan has moved. Nothing is forecast that was not: it is expected
 * when it is due. Work that has begun goes on until later.
 */
export function shiftFrom(document: RoadmapDocument, month: number, months: number): Shift {
  const edit = new Edit();
  const staying: ItemRef[] = [];
  if (!Number.isInteger(month) || !Number.isInteger(months) || months === 0) return { ...edit.done(), staying };
  const { startDate, endDate } = document;
  for (const collection of roadmapCollections) {
    eachEntry(document, collection, (entry, id) => {
      if (isAchieved(entry) || isCancelled(entry)) return;
      const ref = { collection, id };
      const fields = shiftedFields(document, entry, month, months);
      if (!fields) staying.push(ref);
      for (const [field, to] of fields ?? []) edit.set(ref, entry, field, to);
    });
  }
  const length = projectLength(startDate, endDate);
  if (length !== undefined && endDate !== undefined && length >= month && readMonth(length + months) !== undefined) {
    // The last day of a month stays the last of one.
    const isWhole = lastDayOf(startDate, length) === endDate;
    edit.setEnd(endDate, isWhole ? lastDayOf(startDate, length + months) : monthsAfter(endDate, months));
  }
  return { ...edit.done(), staying };
}

/** What a patch has end before a month that did not before. */
export function endingBefore(document: RoadmapDocument, patch: MergePatch, month: number): readonly ItemRef[] {
  const after = applyPatch(document, patch);
  return roadmapCollections.flatMap((collection) => {
    const found: ItemRef[] = [];
    eachEntry(after, collection, (entry, id) => {
      const ref = { collection, id };
      const [before, now] = [expectedFinish(entryOf(document, ref), document), expectedFinish(entry, after)];
      if (before && now && before.month >= month && now.month < month) found.push(ref);
    });
    return found;
  });
}
