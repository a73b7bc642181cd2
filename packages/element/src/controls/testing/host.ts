import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { demo, type ControlsDemo } from './demo-host.ts';

/** A host in the page with a template of controls in its shadow root. */
export async function hostOf(template: (host: ControlsDemo) => TemplateResult): Promise<ControlsDemo> {
  return fixture<ControlsDemo>(demo(template));
}

/** The one node of a shadow root that matches. */
export function one<E extends HTMLElement = HTMLElement>(host: ControlsDemo, selector: string): E {
  const found = host.renderRoot.querySelectorAll<E>(selector);
  const [node] = found;
  if (!node || found.length > 1) throw new Error(`${found.length} nodes match ${selector}.`);
  return node;
}

export function all<E extends HTMLElement = HTMLElement>(host: ControlsDemo, selector: string): E[] {
  return [...host.renderRoot.querySelectorAll<E>(selector)];
}

/** What has the focus inside the host. */
export function focused(host: ControlsDemo): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

/** The text of the nodes that an idref attribute names, as a screen reader reads them, in one string. */
export function referred(host: ControlsDemo, node: Element, attribute: string): string {
  const ids = (node.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return ids
    .map((id) => host.shadowRoot?.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? `(no ${id})`)
    .join(' | ');
}

/** Resolves when nothing moves any more: axe measures the colours of the moment. */
export async function still(host: ControlsDemo): Promise<void> {
  const animations = all(host, '*').flatMap((node) => node.getAnimations());
  await Promise.all(
    animations.filter(({ effect }) => effect?.getTiming().iterations === 1).map(({ finished }) => finished),
  );
}

/**
 * Presses keys one after the other. `Alt+ArrowDown` is an event and no real key: WebKit's driver holds no modifiers.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('Alt+'))
      dispatch(new KeyboardEvent('keydown', { key: key.slice(4), altKey: true, bubbles: true, composed: true }));
    else await sendKeys({ press: key });
  }
}

function dispatch(event: Event): void {
  let target = document.activeElement;
  while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target?.dispatchEvent(event);
}
