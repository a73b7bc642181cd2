/** The library by keyboard: type, arrow, space, type on, enter. */

export interface KeyPlace {
  readonly isInSearch: boolean;
  /** The row that has the focus. */
  readonly at: number | undefined;
  readonly count: number;
  readonly hasChosen: boolean;
}

export type KeyAct =
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'search' }
  /** What is typed on a row is looked for: in the place of what was looked for before, or behind it. */
  | { readonly kind: 'type'; readonly isAnew: boolean }
  | { readonly kind: 'add' };

/** How many rows a page is. */
const page = 8;

/** What a key does; undefined where it does what it always does. */
export function libraryKey(
  { key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent,
  { isInSearch, at, count, hasChosen }: KeyPlace,
): KeyAct | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (isInSearch) {
    if (key === 'ArrowDown' && count > 0) return { kind: 'row', at: 0 };
    if (key === 'Enter') return hasChosen ? { kind: 'add' } : count > 0 ? { kind: 'row', at: 0 } : undefined;
    return undefined;
  }
  if (at === undefined) return undefined;
  const row = (to: number): KeyAct => ({ kind: 'row', at: Math.max(0, Math.min(count - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return row(at + 1);
    case 'ArrowUp':
      return at === 0 ? { kind: 'search' } : row(at - 1);
    case 'PageDown':
      return row(at + page);
    case 'PageUp':
      return row(at - page);
    case 'Home':
      return row(0);
    case 'End':
      return row(count - 1);
    case 'Enter':
      return { kind: 'add' };
    case 'Backspace':
      return { kind: 'type', isAnew: false };
    case ' ':
      return undefined;
    default:
      return [...key].length === 1 ? { kind: 'type', isAnew: true } : undefined;
  }
}
