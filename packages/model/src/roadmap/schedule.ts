/** When everything finishes, what has room to slip, and what waits in vain. */
import type { DependencyType } from '../vocabularies/work-plan.ts';
import { eachEntry, itemKey, itemSpan, type ItemRef, type ItemSpan, type RoadmapDocument } from './items.ts';
import { networkOf, violationOf, type Network, type NetworkItem } from './network.ts';

/** One item waiting for another. */
export interface Link {
  readonly predecessor: ItemRef;
  readonly successor: ItemRef;
  /** What is tied to what: finish to start, start to start, finish to finish, start to finish. */
  readonly type: DependencyType;
  /** Whole months between the two; negative where they overlap. */
  readonly lag: number;
  /** By how many months the dependency is violated; 0 where it holds, and in a cycle, of which the cycle is told. */
  readonly by: number;
}

export interface ScheduledItem {
  readonly ref: ItemRef;
  /** `undefined` for what has no month. */
  readonly span: ItemSpan | undefined;
  /**
   * The months that it can slip before an item that depends on it, or the last finish, moves; negative where it comes too
   * late already. `undefined` for what is not part of the chain of things to come: what hangs on nothing, has no month, is
   * achieved or cancelled, or stands in a cycle; and for work packages.
   */
  readonly slack: number | undefined;
  /** The months that it can slip before the last finish moves, if what depends on it slips as far as it can too. */
  readonly totalSlack: number | undefined;
  /** Whether the last finish moves as soon as this item slips. */
  readonly isCritical: boolean;
  /** What it waits for. */
  readonly dependsOn: readonly Link[];
  /** What waits for it. */
  readonly dependants: readonly Link[];
}

export interface Schedule {
  /** All items of the roadmap, by `itemKey`. */
  readonly items: ReadonlyMap<string, ScheduledItem>;
  /** The dependencies that do not hold. */
  readonly violations: readonly Link[];
  /** What waits for itself: one way round for each set of items that wait for each other. */
  readonly cycles: readonly (readonly ItemRef[])[];
  /** Where the last of the items that hang on each other finishes; without dependencies, the last of all. */
  readonly lastFinish: number;
}

interface Slack {
  readonly slack: number;
  readonly totalSlack: number;
}

/** Whether it waits for something, or something for it. */
function isLinked({ dependsOn, dependants }: NetworkItem): boolean {
  return dependsOn.some(({ isBinding }) => isBinding) || dependants.some(({ isBinding }) => isBinding);
}

function lastFinishOf(items: readonly NetworkItem[]): number {
  const finishes = items.filter((item) => !item.isCancelled && item.span);
  const linked = finishes.filter(isLinked);
  return (linked.length > 0 ? linked : finishes).reduce((last, { span }) => Math.max(last, span?.finish ?? last), 0);
}

/** From the last item back to the first, so that of all that wait for an item it is known how far they can slip. */
function slacksOf({ successorsFirst }: Network, lastFinish: number): Map<NetworkItem, Slack> {
  const slacks = new Map<NetworkItem, Slack>();
  for (const item of successorsFirst) {
    const { span, isInCycle, isCancelled, isAchieved, dependants } = item;
    if (!span || isInCycle || isCancelled || isAchieved || !isLinked(item)) continue;
    let slack = lastFinish - span.finish;
    let totalSlack = slack;
    for (const { gap, isBinding, successor } of dependants) {
      if (!isBinding || gap === undefined) continue;
      slack = Math.min(slack, gap);
      // How far something in a cycle can slip, nobody knows.
      totalSlack = Math.min(totalSlack, gap + (slacks.get(successor)?.totalSlack ?? Infinity));
    }
    slacks.set(item, { slack, totalSlack });
  }
  return slacks;
}

/** The links as they are told, with each item that they hold. */
function linksByItem(network: Network): Map<NetworkItem, { dependsOn: Link[]; dependants: Link[] }> {
  const byItem = new Map(network.items.map((item) => [item, { dependsOn: [] as Link[], dependants: [] as Link[] }]));
  for (const link of network.links) {
    const { predecessor, successor, type, lag } = link;
    const told: Link = { predecessor: predecessor.ref, successor: successor.ref, type, lag, by: violationOf(link) };
    byItem.get(predecessor)?.dependants.push(told);
    byItem.get(successor)?.dependsOn.push(told);
  }
  return byItem;
}

/** Schedules the roadmap of a document. Takes any, never throws, and takes time in proportion to what is in it. */
export function schedule(document: RoadmapDocument): Schedule {
  const network = networkOf(document);
  const lastFinish = lastFinishOf(network.items);
  const slacks = slacksOf(network, lastFinish);

  const items = new Map<string, ScheduledItem>();
  eachEntry(document, 'workPackages', (entry, id) => {
    const ref: ItemRef = { collection: 'workPackages', id };
    const nothing = { slack: undefined, totalSlack: undefined, isCritical: false, dependsOn: [], dependants: [] };
    items.set(itemKey(ref), { ref, span: itemSpan(entry, document), ...nothing });
  });
  const links = linksByItem(network);
  for (const item of network.items) {
    const { slack, totalSlack } = slacks.get(item) ?? {};
    const { dependsOn = [], dependants = [] } = links.get(item) ?? {};
    const isCritical = totalSlack !== undefined && totalSlack <= 0;
    items.set(itemKey(item.ref), {
      ref: item.ref,
      span: item.span,
      slack,
      totalSlack,
      isCritical,
      dependsOn,
      dependants,
    });
  }
  return {
    items,
    violations: [...items.values()].flatMap(({ dependsOn }) => dependsOn.filter(({ by }) => by > 0)),
    cycles: network.cycles.map((cycle) => cycle.map(({ ref }) => ref)),
    lastFinish,
  };
}
