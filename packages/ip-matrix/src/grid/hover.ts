/** What the grid shows to a pointer. It loads after the first picture: before that nobody points at anything. */
import { adoptStyles } from '@kvasir/element';
import type { LitElement } from 'lit';
import { hoverStyles } from './hover.styles.ts';

let told: HTMLElement | null = null;

/**
 * Gives what the pointer has come to its words as a tooltip, and takes them from what it has left: if a cell always had
 * them, they would be said twice by a screen reader.
 */
function tell(target: Element | undefined): void {
  told?.removeAttribute('title');
  const pointed = target?.closest<HTMLElement>('.st, .rid, .clip:not([title]), .button') ?? null;
  // Where there is no room for the words of a button, they are cut off like others.
  const words = pointed?.querySelector<HTMLElement>(':scope > .button-label') ?? pointed;
  told = pointed?.title === '' ? pointed : null;
  if (told && words) told.title = told.ariaLabel ?? (words.scrollWidth > words.clientWidth ? words.textContent : '');
}

/** Begins with where the pointer is already. */
export function followPointer(element: LitElement): void {
  adoptStyles(element, hoverStyles);
  const { renderRoot } = element;
  renderRoot.addEventListener('pointerover', ({ target }) => tell(target as Element));
  tell([...renderRoot.querySelectorAll(':hover')].at(-1));
}
