import type * as PopupPosition from './popup-position.ts';

type Placing = typeof PopupPosition;

let placing: Promise<Placing | undefined> | undefined;

/**
 * Fetches what places popups, once: a page on which nobody opens one does not need it. Undefined when it cannot be had
 * (offline); a popup then stands in the middle of the page, where the browser puts it, and a later call asks again.
 */
export function loadPlacing(): Promise<Placing | undefined> {
  placing ??= import('./popup-position.ts').catch(() => {
    placing = undefined;
    return undefined;
  });
  return placing;
}
