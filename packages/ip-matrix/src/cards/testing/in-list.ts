import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { IpMatrix } from '../../matrix-value.ts';
import { ListDemo } from './list-demo.ts';

/** Filters and cards with this value, drawn. */
export async function shown(
  value: IpMatrix,
  properties: Partial<Pick<ListDemo, 'canEdit' | 'filterIsOpen' | 'viewing'>> = {},
  language = 'en',
): Promise<ListDemo> {
  const demo = Object.assign(new ListDemo(), { value, ...properties });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`);
  await waitUntil(() => demo.shadowRoot?.querySelector('.card-list'), 'The cards do not come.');
  await settled(frame);
  return demo;
}

export function all<E extends HTMLElement = HTMLElement>(demo: ListDemo, selector: string): E[] {
  return [...(demo.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export function one<E extends HTMLElement = HTMLElement>(demo: ListDemo, selector: string): E {
  const [found] = all<E>(demo, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that can be read, with single spaces. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The card of an item, by its title. */
export function cardOf(demo: ListDemo, title: string): HTMLElement {
  const found = all(demo, '.card').find((card) => textOf(card.querySelector('.card-title')) === title);
  if (!found) throw new Error(`There is no card "${title}".`);
  return found;
}

/** What a card says of a fact, as it is heard: what is only drawn is left out. */
export function fact(card: HTMLElement, name: string): string | undefined {
  const line = [...card.querySelectorAll('.card-facts > div')].find((div) => textOf(div.querySelector('dt')) === name);
  if (!line) return undefined;
  const copy = line.querySelector('dd')?.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[role="img"]'))
    mark.textContent = `${mark.getAttribute('aria-label') ?? ''} `;
  for (const drawn of copy.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  return textOf(copy);
}

export async function drawn(demo: ListDemo): Promise<void> {
  await demo.updateComplete;
  await settled(demo.parentElement ?? document.body);
}
