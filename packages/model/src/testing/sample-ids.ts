/** The ids of a document of a given size, and ways to refer to them. */
import type { Id, SetOf } from '../schema/primitives.ts';
import { nth } from './sample-words.ts';

/** How many entries a document has; at least one of each but observations. */
export interface Size {
  partners: number;
  results: number;
  milestones: number;
  indicators: number;
  /** Of each indicator. */
  observations: number;
}

function idsOf(kind: string, count: number): Id[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1)}`);
}

export function sampleIds({ partners, results, milestones, indicators }: Size) {
  return {
    partners: idsOf('partner', partners),
    background: idsOf('background', 2 * partners),
    workPackages: idsOf('wp', Math.ceil(partners / 4)),
    results: idsOf('result', results),
    // Two are obligatory.
    deliverables: idsOf('deliverable', Math.max(2, results)),
    milestones: idsOf('milestone', milestones),
    indicators: idsOf('indicator', indicators),
  };
}
export type SampleIds = ReturnType<typeof sampleIds>;

/** An entry for each id. */
export function entries<TEntry>(ids: readonly Id[], entry: (index: number, id: Id) => TEntry): Record<Id, TEntry> {
  return Object.fromEntries(ids.map((id, index) => [id, entry(index, id)]));
}

/** A map from some of the ids, so many from a position on; fewer where there are fewer ids. */
export function someOf<TEntry>(
  ids: readonly Id[],
  from: number,
  count: number,
  entry: (index: number) => TEntry,
): Record<Id, TEntry> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [nth(ids, from + index), entry(index)]));
}

/** A set of some of the ids. */
export function setOfSome(ids: readonly Id[], from: number, count: number): SetOf<Id> {
  return someOf(ids, from, count, () => true);
}
