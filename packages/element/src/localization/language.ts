/** Reading `lang` and `dir` from the nearest ancestor, across shadow roots, and hearing when they change. */

export type Direction = 'ltr' | 'rtl';

/** The parent in the tree that the reader sees: out of a shadow root, its host. */
function parentAcrossShadow(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function nearest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = parentAcrossShadow(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** A language tag that `Intl` accepts, or undefined: `lang="en_GB"` and `lang=""` are what real pages hold. */
export function canonicalLanguage(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

export function nearestLanguage(element: Element): string {
  return canonicalLanguage(nearest(element, '[lang]')?.getAttribute('lang')) ?? 'en';
}

/** Without a `dir`, CSS stays left to right whatever the language, and so do we, or text and layout would part ways. */
export function nearestDirection(element: Element): Direction {
  return nearest(element, '[dir]')?.getAttribute('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}

type Listener = () => void;

/** One observer per tree, however many elements listen: a page of a thousand cards must not have a thousand. */
const observed = new WeakMap<Node, { listeners: Set<Listener>; observer: MutationObserver }>();

function observe(root: Node, listener: Listener): () => void {
  let entry = observed.get(root);
  if (!entry) {
    const listeners = new Set<Listener>();
    const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    entry = { listeners, observer };
    observed.set(root, entry);
  }
  const { listeners, observer } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      observer.disconnect();
      observed.delete(root);
    }
  };
}

/** Calls `listener` when `lang` or `dir` changes anywhere above the element. Returns the way to stop. */
export function observeLanguage(element: Element, listener: Listener): () => void {
  const stops: (() => void)[] = [];
  for (let from: Element | null = element; from; from = parentAcrossShadow(from)) {
    stops.push(observe(from.getRootNode(), listener));
  }
  return () => stops.forEach((stop) => stop());
}
