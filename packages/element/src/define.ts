import { warnOnce } from './warn.ts';

/**
 * Registers an element. A page may load two scripts with the same tag, or two versions of Kvasir: the first stays, the
 * developer is told once, and nothing throws.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const registered = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!registered) customElements.define(tag, element);
  else if (registered !== element) {
    warnOnce(
      tag,
      `is already defined by version ${registered.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used.`,
    );
  }
}
