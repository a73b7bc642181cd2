/** What plans and results hold, whatever state the document is in: any field may have any type. */
import { isWritten, known, mapEntries, whole } from '../impact/reading.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { isDay } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';

export { isWritten, known, mapEntries, whole };

/** The parts of the document that plans are made of. Whoever has less of it passes what there is. */
export type PlanDocument = Pick<
  Partnership,
  'results' | 'valorisationPlans' | 'partners' | 'background' | 'indicators' | 'milestones' | 'startDate' | 'endDate'
>;

/** The text, unless there is nothing to read in it. */
export function writtenText(value: unknown): string | undefined {
  return isWritten(value) ? value : undefined;
}

/** A calendar date. */
export function dayIn(value: unknown): string | undefined {
  return isDay(value) ? value : undefined;
}

/** The keys of a map or a set, without those that hold nothing. */
export function keysIn(map: unknown): Id[] {
  const entries = asMap(map) ?? {};
  return Object.keys(entries).filter((key) => entries[key]);
}

/** The terms of a set that the vocabulary has, in its order. */
export function termsIn<T extends string>(terms: readonly T[], set: unknown): T[] {
  const map = asMap(set) ?? {};
  return terms.filter((term) => member(map, term) === true);
}

/** The entry of a map, if it is one. */
export function entryIn(map: unknown, id: Id): JsonMap | undefined {
  return asMap(member(asMap(map) ?? {}, id));
}

/** What stands under a key of a map whose own type is known. */
export function ownValue<T>(map: Readonly<Record<Id, T>> | undefined, id: Id): T | undefined {
  return map && Object.hasOwn(map, id) ? map[id] : undefined;
}

/** A field of a map that is one itself. */
export function mapIn(value: unknown, field: string): JsonMap {
  return asMap(member(asMap(value) ?? {}, field)) ?? {};
}

/** Where an entry stands: those with an order by it, then all others as the document has them. */
export function inOrder<T>(entries: readonly T[], rawOf: (entry: T) => JsonMap): T[] {
  const placeOf = (entry: T): number => {
    const { order } = rawOf(entry);
    return typeof order === 'number' && Number.isFinite(order) ? order : Number.POSITIVE_INFINITY;
  };
  return [...entries].sort((one, other) => {
    const [before, after] = [placeOf(one), placeOf(other)];
    // Two infinities have no difference.
    return before === after ? 0 : before - after;
  });
}

/** Compares texts by their code units, so that every reader gets the same order. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Deeper than this, nobody looks whether something is said. */
const deepest = 8;

/** Whether something is said in a value: not in an empty text, nor in a map of nothing. */
export function hasContent(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return value !== undefined;
  if (value === null) return false;
  return depth >= deepest || Object.values(value).some((inner) => hasContent(inner, depth + 1));
}

/** The day so many calendar days later, or before; `undefined` for what is no day, and beyond the calendar. */
export function daysAfter(day: unknown, days: number): string | undefined {
  if (!isDay(day) || !Number.isInteger(days)) return undefined;
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  if (Number.isNaN(moved.getTime())) return undefined;
  const text = moved.toISOString();
  // Before the year 0 and after 9999 the text has another form.
  return /^\d/.test(text) ? text.slice(0, 10) : undefined;
}
