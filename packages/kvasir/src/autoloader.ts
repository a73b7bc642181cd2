import { elements } from './registry.ts';

const asked = new Set<string>();
const selector = Object.keys(elements).join();

function load(tag: string): void {
  // A page may hold `<constructor>`, which every object seems to have.
  const fetchElement = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (asked.has(tag) || !fetchElement) return;
  asked.add(tag);
  fetchElement().catch((error: unknown) => {
    // A lost network may come back: the next element with this tag tries again.
    asked.delete(tag);
    console.warn(`kvasir: <${tag}> could not be loaded.`, error);
  });
}

function discoverIn(root: Element | Document | ShadowRoot): void {
  if (root instanceof Element) load(root.localName);
  root.querySelectorAll(selector).forEach((found) => load(found.localName));
}

/**
 * Defines the elements that stand below `root`, now and whenever one is added. The page's document is watched without
 * asking; call this for a shadow root of your own, into which no observer of the document can see.
 *
 * @returns the way to stop watching
 */
export function discover(root: Document | ShadowRoot): () => void {
  discoverIn(root);
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node instanceof Element) discoverIn(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
