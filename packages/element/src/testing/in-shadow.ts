/** What tests read and press in the shadow root of an element. */
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { settled } from './stories.ts';
import { waitUntil } from './wait-until.ts';

/** Where an element stands in the page of a test. */
export interface TestPlace {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly width?: string | undefined;
}

/** Puts an element into the page, and waits until it has drawn all it has. */
export async function inPage<E extends HTMLElement>(
  element: E,
  { lang = 'en', dir = 'ltr', width = '' }: TestPlace = {},
): Promise<E> {
  const frame = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  frame.style.inlineSize = width;
  await settled(frame);
  return element;
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** What can be read in a node, spaces as one. */
export function spacedText(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All that can be read of an element, or of a part of it, spaces as one. */
export function textOf(element: Element, selector?: string): string {
  const root = rootOf(element);
  return spacedText(selector === undefined ? root : root.querySelector(selector));
}

/** The buttons that are called this. */
export function buttonsNamed(buttons: Iterable<HTMLButtonElement>, label: string | RegExp): HTMLButtonElement[] {
  return [...buttons].filter((node) => {
    const name = node.getAttribute('aria-label') ?? spacedText(node);
    return typeof label === 'string' ? name === label : label.test(name);
  });
}

export function button(element: Element, label: string | RegExp): HTMLButtonElement {
  const [found] = buttonsNamed(rootOf(element).querySelectorAll('button'), label);
  if (!found) throw new Error(`There is no button “${String(label)}”.`);
  return found;
}

export function hasButton(element: Element, label: string): boolean {
  return buttonsNamed(rootOf(element).querySelectorAll('button'), label).length > 0;
}

/** Waits for what is drawn when the code for it has come. */
export async function found(element: Element, selector: string): Promise<HTMLElement> {
  await waitUntil(() => rootOf(element).querySelector(selector), `There is no ${selector}.`);
  const node = rootOf(element).querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`There is no ${selector} any more.`);
  return node;
}
