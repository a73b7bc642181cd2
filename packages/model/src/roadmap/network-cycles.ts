/** What waits for itself in the network of dependencies. */
import { itemKey } from './items.ts';
import type { NetworkItem } from './network.ts';

interface Mark {
  /** How early the item was met. */
  readonly index: number;
  /** The earliest item that it leads back to. */
  low: number;
  isOpen: boolean;
}

/**
 * The sets of items that wait for each other, each set after those that wait for it (Tarjan's algorithm). Without
 * recursion, because a chain can be longer than the stack.
 */
export function componentsOf(items: readonly NetworkItem[]): NetworkItem[][] {
  const components: NetworkItem[][] = [];
  const marks = new Map<NetworkItem, Mark>();
  const open: NetworkItem[] = [];
  const way: { item: NetworkItem; mark: Mark; next: number }[] = [];

  const enter = (item: NetworkItem): void => {
    const mark = { index: marks.size, low: marks.size, isOpen: true };
    marks.set(item, mark);
    open.push(item);
    way.push({ item, mark, next: 0 });
  };
  const leave = (item: NetworkItem, mark: Mark): void => {
    way.pop();
    const above = way.at(-1);
    if (above) above.mark.low = Math.min(above.mark.low, mark.low);
    if (mark.low !== mark.index) return;
    const component = open.splice(open.lastIndexOf(item));
    for (const member of component) {
      const own = marks.get(member);
      if (own) own.isOpen = false;
    }
    components.push(component);
  };

  for (const start of items) {
    if (!marks.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const link = here.item.dependants[here.next++];
      if (!link) leave(here.item, here.mark);
      else if (link.isBinding) {
        const mark = marks.get(link.successor);
        if (!mark) enter(link.successor);
        else if (mark.isOpen) here.mark.low = Math.min(here.mark.low, mark.index);
      }
    }
  }
  return components;
}

/** Whether the items of a component wait for each other, or the only one for itself. */
export function isCycle(component: readonly NetworkItem[]): boolean {
  const [first, second] = component;
  return (
    second !== undefined || (first?.dependants.some((link) => link.isBinding && link.successor === first) ?? false)
  );
}

function byKey(one: NetworkItem, other: NetworkItem): number {
  return itemKey(one.ref) < itemKey(other.ref) ? -1 : 1;
}

/** Sorts cycles, which begin with the first of their items. */
export function byFirstKey([one]: readonly NetworkItem[], [other]: readonly NetworkItem[]): number {
  return one && other ? byKey(one, other) : 0;
}

/**
 * The shortest way round from the first of the items, by key, back to it: there can be more ways than anybody could
 * count, and one has to be mended first. It does not depend on the order in which the document holds the items.
 */
export function shortestCycle(component: readonly NetworkItem[]): NetworkItem[] {
  const sorted = [...component].sort(byKey);
  const [start] = sorted;
  if (!start) return [];
  const within = new Set(component);
  const before = new Map<NetworkItem, NetworkItem>();
  const queue = [start];
  for (const item of queue) {
    const next = item.dependants.filter(({ isBinding, successor }) => isBinding && within.has(successor));
    for (const successor of next.map((link) => link.successor).sort(byKey)) {
      if (successor === start) return wayTo(item, before);
      if (before.has(successor)) continue;
      before.set(successor, item);
      queue.push(successor);
    }
  }
  return sorted;
}

function wayTo(end: NetworkItem, before: ReadonlyMap<NetworkItem, NetworkItem>): NetworkItem[] {
  const way: NetworkItem[] = [];
  for (let item: NetworkItem | undefined = end; item; item = before.get(item)) way.push(item);
  return way.reverse();
}
