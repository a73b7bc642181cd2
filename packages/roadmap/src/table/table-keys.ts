/** What a key asks for in the tables, and where the keys that move lead. */
import type { Cursor } from './table-grid.ts';
import { headKey } from './table-grid.ts';

export type Command =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'open' | 'panel' | 'clear' | 'select' | 'select-all' | 'add' | 'remove' | 'escape' };

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

/** On a Mac the command key; elsewhere the control key. */
export function isControl({ ctrlKey, metaKey }: Key): boolean {
  return ctrlKey !== metaKey;
}

/** Alone, Ctrl and + or − are the zoom of the browser, which nobody who needs it may lose (WCAG 1.4.4). */
function withControl({ key, code, altKey }: Key): Command | undefined {
  if (!altKey) {
    if (key.toLowerCase() === 'a') return { kind: 'select-all' };
    return key === 'Enter' ? { kind: 'panel' } : undefined;
  }
  if (key === '+' || key === '=' || code === 'NumpadAdd') return { kind: 'add' };
  return key === '-' || code === 'NumpadSubtract' ? { kind: 'remove' } : undefined;
}

export function commandOf(event: Key): Command | undefined {
  const { key, altKey, isComposing, shiftKey } = event;
  if (isComposing) return undefined;
  // AltGr is Ctrl and Alt to the browser, and writes characters.
  const isAltGraph = event.getModifierState('AltGraph');
  if (!isAltGraph && (event.ctrlKey || event.metaKey)) return isControl(event) ? withControl(event) : undefined;
  if (altKey && !isAltGraph) return key === 'Enter' ? { kind: 'panel' } : undefined;
  switch (key) {
    case 'Enter':
    case 'F2':
      return shiftKey ? undefined : { kind: 'open' };
    case ' ':
      return { kind: 'select' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Insert':
      return shiftKey ? undefined : { kind: 'add' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      // A character; keys without one have a name of several letters.
      return [...key].length === 1 ? { kind: 'type', text: key } : undefined;
  }
}

export interface TableSize {
  /** The keys of the rows, without that of the head. */
  readonly rows: readonly string[];
  readonly slots: number;
  readonly isRightToLeft: boolean;
  /** Whether the row of column headers is drawn: cards have none. */
  readonly hasHead: boolean;
}

/** The rows that Page Up and Page Down lead over. */
const page = 10;

/** The cell that a key leads to; `undefined` for a key that does not move. */
export function destination(cursor: Cursor, event: Key, size: TableSize): Cursor | undefined {
  const { rows, slots, isRightToLeft, hasHead } = size;
  const row = cursor.row === headKey ? -1 : rows.indexOf(cursor.row);
  const first = hasHead ? -1 : 0;
  const last = rows.length - 1;
  const control = isControl(event);
  const at = (index: number, slot = cursor.slot): Cursor => ({
    row: index < 0 ? headKey : (rows[index] ?? cursor.row),
    slot: Math.min(Math.max(0, slot), slots - 1),
  });
  const [forward, backward] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (event.key) {
    case forward:
      return at(row, control ? slots - 1 : cursor.slot + 1);
    case backward:
      return at(row, control ? 0 : cursor.slot - 1);
    case 'ArrowDown':
      return at(control ? last : Math.min(last, row + 1));
    case 'ArrowUp':
      return at(control ? Math.min(0, last) : Math.max(first, row - 1));
    case 'PageDown':
      return at(Math.min(last, row + page));
    case 'PageUp':
      return at(Math.max(Math.min(0, last), row - page));
    case 'Home':
      return at(control ? Math.min(0, last) : row, 0);
    case 'End':
      return at(control ? last : row, slots - 1);
    default:
      return undefined;
  }
}
