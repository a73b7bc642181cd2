/** In which order items stand. Loads with the element, so it stays small. */
import { isMap, protectionForms, type Background, type Id, type Result } from '@kvasir/model';
import { textOf } from '@kvasir/model';

/** Legal orders: `order` is the partners' own. */
export const sortKeys = ['order', 'number', 'title', 'trl', 'completeness', 'protection'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ItemSort {
  readonly by: SortKey;
  readonly descending?: boolean;
}

/** What of an item, or of a work package, decides where it stands. */
export interface SortableItem {
  readonly id: Id;
  readonly entry: Pick<Result | Background, 'number' | 'title' | 'order'> & {
    readonly trl?: Result['trl'];
    readonly protection?: Result['protection'] | Background['protection'];
  };
  /** How many of the six parts of 3.3.1(a) are settled; background has none. */
  readonly settled?: number | undefined;
}

/** What is compared: numbers with numbers, texts with texts. `undefined` is what is missing. */
type Key = number | string | undefined;

const collators = new Map<string, Intl.Collator>();

/** Compares as people count: R2 before R10. One collator per language, because they are slow to make. */
function collator(language: string): Intl.Collator {
  let found = collators.get(language);
  if (!found) collators.set(language, (found = new Intl.Collator(language, { numeric: true })));
  return found;
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The rank of the strongest form of protection, in the order of the vocabulary. */
function protectionRank(protection: unknown): number | undefined {
  const forms: unknown[] = isMap(protection)
    ? Object.values(protection).map((right: unknown) => (isMap(right) ? right['form'] : undefined))
    : [protection];
  const ranks = forms.map((form) => (protectionForms as readonly unknown[]).indexOf(form)).filter((rank) => rank >= 0);
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

function keyOf({ entry, settled }: SortableItem, by: SortKey): Key {
  switch (by) {
    case 'order':
      return numberOr(entry.order);
    case 'number':
      return textOf(entry.number).trim() || undefined;
    case 'title':
      return textOf(entry.title).trim() || undefined;
    case 'trl':
      return isMap(entry.trl) ? numberOr(entry.trl['now']) : undefined;
    case 'completeness':
      return settled;
    case 'protection':
      return protectionRank(entry.protection);
  }
}

/** What decides between items that are alike by the chosen key. The id comes last: two ids are never alike. */
const fallback: readonly SortKey[] = ['order', 'number', 'title'];

/**
 * Compares two items. What lacks the key stands last, also where the order is turned round; items that are alike stand
 * in the partners' own order.
 */
export function compareItems(sort: ItemSort, language: string): (a: SortableItem, b: SortableItem) => number {
  function compareBy(a: SortableItem, b: SortableItem, by: SortKey, sign: 1 | -1): number {
    const [first, second] = [keyOf(a, by), keyOf(b, by)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    const order =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : collator(language).compare(String(first), String(second));
    return sign * order;
  }
  return (a, b) => {
    let order = compareBy(a, b, sort.by, sort.descending ? -1 : 1);
    for (const by of fallback) order ||= compareBy(a, b, by, 1);
    return order || (a.id < b.id ? -1 : Number(a.id > b.id));
  };
}
