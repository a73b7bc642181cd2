/** What indicators hold, whatever state the document is in: any field may have any type. */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { isDay } from '../roadmap/project-months.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';

/** The part of the document that indicators stand in. */
export type Indicators = Pick<Partnership, 'indicators'>;

/** The entries of a map that are objects, in the order of the document. */
export function mapEntries(map: unknown): [id: Id, entry: JsonMap][] {
  return Object.entries(asMap(map) ?? {}).flatMap(([id, value]): [Id, JsonMap][] => {
    const entry = asMap(value);
    return entry ? [[id, entry]] : [];
  });
}

export function indicatorOf({ indicators }: Indicators, id: Id): JsonMap | undefined {
  return asMap(member(asMap(indicators) ?? {}, id));
}

export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A whole number between two bounds. */
export function whole(value: unknown, from: number, to: number): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to ? value : undefined;
}

/** The term, if the vocabulary has it. */
export function known<T extends string>(terms: readonly T[], value: unknown): T | undefined {
  return terms.find((term) => term === value);
}

/** The version of an indicator's definition, or the one that an observation was made under. */
export function versionOf(map: JsonMap): number {
  return whole(map['version'], 1, Number.MAX_SAFE_INTEGER) ?? 1;
}

/** A baseline or a target. */
export function readDatedValue(value: unknown): {
  readonly value: number | undefined;
  readonly date: string | undefined;
} {
  const map = asMap(value) ?? {};
  const date = map['date'];
  return { value: finite(map['value']), date: isDay(date) ? date : undefined };
}

const millisecondsOfDay = 86_400_000;

/** Days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}
