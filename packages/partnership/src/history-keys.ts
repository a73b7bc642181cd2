/** Fields in which the browser takes back what was typed itself. */
const typed = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

/**
 * Which step of the document's history a key asks for: Ctrl or Cmd with Z, Y, or Shift and Z. None where the browser has
 * an undo of its own, in a dialog, or where somebody else has dealt with the key.
 */
export function historyStep(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return undefined;
  const path = event.composedPath();
  if (isTyping(path[0]) || path.some((node) => node instanceof HTMLDialogElement)) return undefined;
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return event.shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}

function isTyping(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return typed.has(target.type) && !target.readOnly;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
