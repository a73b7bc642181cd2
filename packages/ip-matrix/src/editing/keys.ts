/** Which edit a key on the grid asks for. What moves, selects, opens or undoes is the grid's own. */
import type { FillDirection } from './range/fill.ts';

export type Command =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'fill'; readonly direction: FillDirection }
  | { readonly kind: 'move'; readonly step: -1 | 1 }
  | {
      readonly kind: 'open' | 'clear' | 'add' | 'duplicate' | 'remove' | 'close-report';
    };

export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

/** On a Mac the command key; elsewhere the control key. Either, for both are free in a grid. */
const isControl = ({ ctrlKey, metaKey }: Key): boolean => ctrlKey !== metaKey;

function withControl({ key, shiftKey }: Key): Command | undefined {
  switch (key.toLowerCase()) {
    case 'd':
      return shiftKey ? { kind: 'duplicate' } : { kind: 'fill', direction: 'down' };
    case 'r':
      return shiftKey ? undefined : { kind: 'fill', direction: 'right' };
    default:
      return undefined;
  }
}

/**
 * Rows come and go with Alt held too: Ctrl and + or − alone are the zoom of the browser, which nobody who needs it may
 * lose (WCAG 1.4.4). Other online spreadsheets have the same keys.
 */
function withControlAndAlt({ key, code }: Key): Command | undefined {
  if (key === '+' || key === '=' || code === 'NumpadAdd' || code === 'Equal') return { kind: 'add' };
  return key === '-' || code === 'NumpadSubtract' || code === 'Minus' ? { kind: 'remove' } : undefined;
}

function alone({ key, shiftKey }: Key): Command | undefined {
  switch (key) {
    case 'Enter':
    case 'F2':
      return shiftKey ? undefined : { kind: 'open' };
    case 'Delete':
    case 'Backspace':
      return shiftKey ? undefined : { kind: 'clear' };
    case 'Insert':
      return shiftKey ? undefined : { kind: 'add' };
    case 'Escape':
      return { kind: 'close-report' };
    default:
      // A character; keys without one have a name of several letters.
      return [...key].length === 1 && key !== ' ' ? { kind: 'type', text: key } : undefined;
  }
}

export function commandOf(event: Key): Command | undefined {
  const { key, altKey, isComposing } = event;
  if (isComposing) return undefined;
  // AltGr is Ctrl and Alt to the browser, and writes characters.
  if (event.getModifierState('AltGraph')) return alone(event);
  if (isControl(event)) return altKey ? withControlAndAlt(event) : withControl(event);
  if (event.ctrlKey || event.metaKey) return undefined;
  if (!altKey) return alone(event);
  if (key === 'ArrowUp') return { kind: 'move', step: -1 };
  return key === 'ArrowDown' ? { kind: 'move', step: 1 } : undefined;
}
