/** The network of dependencies: what waits for what, and by how much it holds. */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { DependencyType } from '../vocabularies/work-plan.ts';
import {
  eachEntry,
  isAchieved,
  isCancelled,
  itemSpan,
  type ItemRef,
  type ItemSpan,
  type RoadmapDocument,
} from './items.ts';
import { byFirstKey, componentsOf, isCycle, shortestCycle } from './network-cycles.ts';

/** A milestone or deliverable in the network. */
export interface NetworkItem {
  readonly ref: ItemRef;
  readonly entry: JsonMap;
  readonly span: ItemSpan | undefined;
  readonly isCancelled: boolean;
  readonly isAchieved: boolean;
  readonly dependsOn: NetworkLink[];
  readonly dependants: NetworkLink[];
  /** Whether it waits, by way of others, for itself. */
  isInCycle: boolean;
  /** The number of the set of items that wait for each other; of most, each is in one of its own. */
  component: number;
}

/** One item waiting for another. */
export interface NetworkLink {
  readonly predecessor: NetworkItem;
  readonly successor: NetworkItem;
  readonly type: DependencyType;
  readonly lag: number;
  /** Whether it holds anything: what is cancelled is not waited for, and what is achieved waits no more. */
  readonly isBinding: boolean;
  /** How many months are left between the two; negative where the dependency is violated. */
  readonly gap: number | undefined;
}

/** What depends on what. */
export interface Network {
  readonly items: readonly NetworkItem[];
  readonly links: readonly NetworkLink[];
  /** The items, each after all that wait for it; those that wait for each other stand together. */
  readonly successorsFirst: readonly NetworkItem[];
  /** Of the items that wait for each other one way round, each before the one that waits for it. */
  readonly cycles: readonly (readonly NetworkItem[])[];
}

const types: ReadonlySet<unknown> = new Set<DependencyType>(['FS', 'SS', 'FF', 'SF']);

/** Finish to start is meant where nothing is said, and where it cannot be read. */
function typeOf(value: unknown): DependencyType {
  return types.has(value) ? (value as DependencyType) : 'FS';
}

function lagOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1200 ? value : 0;
}

function gapOf(before: ItemSpan, after: ItemSpan, type: DependencyType, lag: number): number {
  const from = type === 'FS' || type === 'FF' ? before.finish : before.start;
  const to = type === 'FS' || type === 'SS' ? after.start : after.finish;
  return to - from - lag;
}

function linked(predecessor: NetworkItem, successor: NetworkItem, dependency: unknown): NetworkLink {
  const { type: wanted, lag: months } = asMap(dependency) ?? {};
  const [type, lag] = [typeOf(wanted), lagOf(months)];
  return {
    predecessor,
    successor,
    type,
    lag,
    isBinding: !predecessor.isCancelled && !successor.isCancelled && !successor.isAchieved,
    gap: predecessor.span && successor.span && gapOf(predecessor.span, successor.span, type, lag),
  };
}

/** By how many months a link is violated; nothing is said of links in a cycle, of which the cycle is told. */
export function violationOf({ predecessor, successor, isBinding, gap = 0 }: NetworkLink): number {
  const isInCycle = predecessor.component === successor.component && successor.isInCycle;
  return isBinding && !isInCycle && gap < 0 ? -gap : 0;
}

/** The network of a document. Takes any, and ends whatever goes round in circles in it. */
export function networkOf(document: RoadmapDocument): Network {
  const items: NetworkItem[] = [];
  // An id that is used twice leads to the milestone, in the order in which references are looked up.
  const byId = new Map<string, NetworkItem>();
  for (const collection of ['milestones', 'deliverables'] as const) {
    eachEntry(document, collection, (entry, id) => {
      const item: NetworkItem = {
        ref: { collection, id },
        entry,
        span: itemSpan(entry, document),
        isCancelled: isCancelled(entry),
        isAchieved: isAchieved(entry),
        dependsOn: [],
        dependants: [],
        isInCycle: false,
        component: -1,
      };
      items.push(item);
      if (!byId.has(id)) byId.set(id, item);
    });
  }
  const links: NetworkLink[] = [];
  for (const item of items) {
    const dependencies = asMap(item.entry['dependsOn']);
    if (!dependencies) continue;
    for (const id of Object.keys(dependencies)) {
      const predecessor = dependencies[id] ? byId.get(id) : undefined;
      if (!predecessor) continue;
      const link = linked(predecessor, item, dependencies[id]);
      links.push(link);
      predecessor.dependants.push(link);
      item.dependsOn.push(link);
    }
  }
  const components = componentsOf(items);
  const cycles = components.filter(isCycle);
  components.forEach((component, number) => {
    for (const item of component) item.component = number;
  });
  for (const item of cycles.flat()) item.isInCycle = true;
  return { items, links, successorsFirst: components.flat(), cycles: cycles.map(shortestCycle).sort(byFirstKey) };
}
