/** What scrolls around a node: the grid's own box, or nothing that could be scrolled here. */
export function scrollerOf(node: HTMLElement): HTMLElement | undefined {
  for (let at = node.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) return at;
  }
  return undefined;
}
