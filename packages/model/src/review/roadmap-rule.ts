/** Rules on what stands on the roadmap (C(2024) 601, 3.1.1(d)). */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import {
  eachEntry,
  expectedFinish,
  isAchieved,
  isCancelled,
  type FinishField,
  type ItemRef,
  type RoadmapCollection,
  type RoadmapDocument,
} from '../roadmap/items.ts';
import { networkOf } from '../roadmap/network.ts';
import {
  sharedByRules,
  type EntryOf,
  type EntryRule,
  type Report,
  type Statement,
  type Surroundings,
  type Values,
} from './rule.ts';

/** What most sentences on an item name: the item. */
export type ItemValues = { readonly name: string };

interface ItemRule<TId extends string, TValues extends Values, TCollection extends RoadmapCollection> extends Statement<
  TId,
  TValues
> {
  readonly of: readonly TCollection[];
  find(entry: EntryOf<TCollection>, report: Report<TValues>, around: Surroundings): void;
}

/** Makes a rule on each item of the roadmap; nothing is asked of what is cancelled. */
export function itemRule<
  const TId extends string,
  const TCollection extends RoadmapCollection,
  TValues extends Values = ItemValues,
>(rule: ItemRule<TId, TValues, TCollection>): EntryRule<TId, TValues, TCollection> {
  return {
    ...rule,
    find(entry, report, around) {
      if (asMap(entry) && !isCancelled(entry)) rule.find(entry, report, around);
    },
  };
}

/** A milestone or deliverable that is still to come. */
export interface OpenItem extends ItemRef {
  readonly entry: JsonMap;
  /** The month in which it is expected or due. */
  readonly month: number;
  /** The field that says so. */
  readonly field: FinishField;
}

/** Everything that is still to come and has a month. */
export const openItems = /*#__PURE__*/ sharedByRules((document: RoadmapDocument): readonly OpenItem[] => {
  const items: OpenItem[] = [];
  for (const collection of ['milestones', 'deliverables'] as const) {
    eachEntry(document, collection, (entry, id) => {
      const finish = isCancelled(entry) || isAchieved(entry) ? undefined : expectedFinish(entry, document);
      if (finish) items.push({ collection, id, entry, month: finish.month, field: finish.field });
    });
  }
  return items;
});

/** What waits for what. */
export const dependencies = /*#__PURE__*/ sharedByRules(networkOf);
