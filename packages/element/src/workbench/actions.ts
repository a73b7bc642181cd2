/** What a click on something marked with `data-do` asks for: one listener on the frame serves all buttons in it. */
export interface MarkedAction<TAction extends string> {
  readonly action: TAction;
  readonly node: HTMLElement;
}

/** The action that is marked nearest to where an event came from. */
export function markedAction<TAction extends string>(path: readonly EventTarget[]): MarkedAction<TAction> | undefined {
  for (const node of path) {
    if (!(node instanceof HTMLElement || node instanceof SVGElement)) continue;
    if (node.matches('.frame')) return undefined;
    const action = node.dataset['do'];
    if (action) return { action: action as TAction, node: node as HTMLElement };
  }
  return undefined;
}

/** Whether an event comes from where somebody writes or chooses: there, keys mean what they mean in a field. */
export function isInField([target]: readonly EventTarget[]): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** The step in the history that a key asks for. */
export function historyStep({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey || !/^[zy]$/i.test(key)) return undefined;
  return key.toLowerCase() === 'y' || shiftKey ? 'redo' : 'undo';
}
