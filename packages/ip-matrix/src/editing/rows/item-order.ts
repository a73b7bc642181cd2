/** Where an entry stands among the others, as the field `order` says it. */
import type { ItemEntry } from '../edits/entries.ts';

export interface OrderedEntry<K> {
  readonly key: K;
  readonly entry: ItemEntry;
}

/** The gap between entries that are given an order where there is room: later moves then change one entry only. */
const roomy = 10;

function orderOf(entry: ItemEntry): number | undefined {
  const order: unknown = entry.order;
  return typeof order === 'number' && Number.isSafeInteger(order) ? order : undefined;
}

/** Whether entries stand as their orders say: elsewhere, where they are sorted by a column, no order would move them. */
export function standInOrder(sequence: readonly { readonly entry: ItemEntry }[]): boolean {
  const orders = sequence.map(({ entry }) => orderOf(entry) ?? Infinity);
  return orders.every((order, index) => index === 0 || (orders[index - 1] ?? 0) <= order);
}

/**
 * The places of the most entries that can keep their order, so that those in between find a whole number each: a longest
 * sequence in which the order less the place never falls. Of several, the one that keeps the earlier entries.
 */
function keptPlaces(orders: readonly (number | undefined)[]): number[] {
  const slack = (place: number): number => (orders[place] ?? 0) - place;
  // From the end: the first places of sequences of each length, those with the most room before them.
  const starts: number[] = [];
  const following: (number | undefined)[] = [];
  for (const [back] of orders.entries()) {
    const place = orders.length - 1 - back;
    if (orders[place] === undefined) continue;
    let length = 0;
    let high = starts.length;
    while (length < high) {
      const middle = (length + high) >> 1;
      if (slack(starts[middle] ?? 0) >= slack(place)) length = middle + 1;
      else high = middle;
    }
    following[place] = starts[length - 1];
    starts[length] = place;
  }
  const kept: number[] = [];
  for (let place = starts.at(-1); place !== undefined; place = following[place]) kept.push(place);
  return kept;
}

/** Whole numbers for the places between two kept ones; both bounds are left out of the range, either may be missing. */
function between(count: number, low: number | undefined, high: number | undefined): number[] {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  if (low === undefined && high === undefined) return places.map((place) => place * roomy);
  if (high === undefined) return places.map((place) => (low ?? 0) + place * roomy);
  if (low === undefined) return places.map((place) => high - (count + 1 - place) * roomy);
  return places.map((place) => low + Math.floor(((high - low) * place) / (count + 1)));
}

/**
 * The orders that entries need so that they stand in this sequence; only of those that have to change. Entries without an
 * order follow those that have one, so a tail of them that stood last before, in the same sequence, stays without.
 */
export function ordersFor<K>(after: readonly OrderedEntry<K>[], before: readonly OrderedEntry<K>[]): Map<K, number> {
  let length = after.length;
  for (let from = before.length; length > 0; length--, from--) {
    const entry = after[length - 1];
    if (!entry || entry.key !== before[from - 1]?.key || orderOf(entry.entry) !== undefined) break;
  }
  const orders = after.slice(0, length).map(({ entry }) => orderOf(entry));
  const changes = new Map<K, number>();
  let last = -1;
  for (const place of [...keptPlaces(orders), length]) {
    const numbers = between(place - last - 1, orders[last], orders[place]);
    for (const [index, number] of numbers.entries()) {
      const entry = after[last + 1 + index];
      if (entry) changes.set(entry.key, number);
    }
    last = place;
  }
  return changes;
}

/** The orders that put one entry of a sequence at another place: its own and, where there is no room, some of others. */
export function ordersAfterMove<K>(before: readonly OrderedEntry<K>[], from: number, to: number): Map<K, number> {
  const item = before[from];
  if (!item || from === to) return new Map();
  const { order: _order, ...entry } = item.entry;
  const others = before.filter((_, index) => index !== from);
  return ordersFor([...others.slice(0, to), { key: item.key, entry }, ...others.slice(to)], before);
}
