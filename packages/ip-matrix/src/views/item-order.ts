/** The order in which results and background are listed where the grid does not say it. */
import { textOf } from '@kvasir/model';

/** `R9` before `R10`. The document's order is the same for every reader, so the language is fixed. */
const collator = /*#__PURE__*/ new Intl.Collator('en', { numeric: true });

interface Ordered {
  readonly order?: unknown;
  readonly number?: unknown;
  readonly title?: unknown;
}

function placeOf(entry: Ordered): number {
  return typeof entry.order === 'number' ? entry.order : Infinity;
}

/** By `order`; what has none comes after, by number and title. */
export function byOrder(a: Ordered, b: Ordered): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  // Infinity minus itself is no number.
  if (first !== second) return first - second;
  return collator.compare(textOf(a.number), textOf(b.number)) || collator.compare(textOf(a.title), textOf(b.title));
}
