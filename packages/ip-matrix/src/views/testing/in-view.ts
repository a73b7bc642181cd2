import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { IpMatrix } from '../../matrix-value.ts';
import { ViewDemo, type ViewClass } from './view-demo.ts';

/** A view with this value, drawn. */
export async function shown(
  view: ViewClass,
  value: unknown,
  properties: Partial<Pick<ViewDemo, 'canEdit' | 'findings'>> & { language?: string } = {},
): Promise<ViewDemo> {
  const { language = 'en', ...rest } = properties;
  const demo = Object.assign(new ViewDemo(), { view, value: value as IpMatrix, ...rest });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`);
  await waitUntil(() => demo.shadowRoot?.querySelector('.views-page'), 'The view does not come.');
  await settled(frame);
  return demo;
}

export function root(demo: ViewDemo): ShadowRoot {
  if (!demo.shadowRoot) throw new Error('There is no shadow root.');
  return demo.shadowRoot;
}

export function all<E extends HTMLElement = HTMLElement>(demo: ViewDemo, selector: string): E[] {
  return [...root(demo).querySelectorAll<E>(selector)];
}

export function one<E extends HTMLElement = HTMLElement>(demo: ViewDemo, selector: string): E {
  const found = root(demo).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that can be read, with single spaces, and without the marks that isolate names. */
export function textOfAll(node: Element | undefined | null): string {
  return (node?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function textIn(demo: ViewDemo): string {
  return textOfAll(root(demo).querySelector('.views-page'));
}

/** A button by its accessible name. */
export function named(demo: ViewDemo, name: string, within: ParentNode = root(demo)): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOfAll(button)) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Presses a button as somebody at the keyboard does. */
export async function presses(demo: ViewDemo, button: HTMLElement, key = 'Enter'): Promise<void> {
  button.focus();
  await sendKeys({ press: key });
  await drawn(demo);
}

export async function drawn(demo: ViewDemo): Promise<void> {
  await demo.updateComplete;
  await settled(demo.parentElement ?? document.body);
}

/** Chooses in a select as a user does. */
export async function chooses(demo: ViewDemo, select: HTMLSelectElement, key: string): Promise<void> {
  select.focus();
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await drawn(demo);
}

/** Writes into a control, in the place of what stands there. */
export async function writes(
  demo: ViewDemo,
  control: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  control.focus();
  control.select();
  await sendKeys({ press: 'Delete' });
  if (text !== '') await sendKeys({ type: text });
  await drawn(demo);
}

/** The node that has the focus inside the view. */
export function focused(demo: ViewDemo): Element | null {
  return root(demo).activeElement;
}
