import { putFile, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { filesCatalogue, importCatalogue } from '@kvasir/element/exchange.js';
import { exchangeCatalogue } from '../exchange.messages.ts';
import './exchange-demo.ts';
import type { DemoStep, ExchangeDemo } from './exchange-demo.ts';

/** The files of this value, brought along to a step. */
export async function shown(
  value: unknown,
  { step = 'closed', list = '', language = 'en', canEdit = true }: ShownOptions = {},
): Promise<ExchangeDemo> {
  await Promise.all([exchangeCatalogue, filesCatalogue, importCatalogue].map((one) => one.load(language)));
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <kv-exchange-demo .value=${value} .list=${list} .step=${step} .canEdit=${canEdit}></kv-exchange-demo>
    </div>`,
  );
  await settled(frame);
  const demo = frame.querySelector('kv-exchange-demo');
  if (!demo) throw new Error('There is no demo.');
  await waitUntil(() => demo.shadowRoot?.querySelector('#files'), 'The menu does not come.');
  return demo;
}

interface ShownOptions {
  step?: DemoStep;
  list?: string | File;
  language?: string;
  canEdit?: boolean;
}

export function rootOf(demo: ExchangeDemo): ShadowRoot {
  if (!demo.shadowRoot) throw new Error('There is no shadow root.');
  return demo.shadowRoot;
}

export function one<E extends HTMLElement = HTMLElement>(demo: ExchangeDemo, selector: string): E {
  const found = rootOf(demo).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that can be read, with single spaces. */
export function textOfAll(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function textIn(demo: ExchangeDemo, selector = '#exchange-import'): string {
  return [...rootOf(demo).querySelectorAll(selector)].map(textOfAll).join(' | ');
}

/** A button of the dialog by its words. */
export function named(demo: ExchangeDemo, name: string): HTMLButtonElement {
  const found = [...rootOf(demo).querySelectorAll('button')].find((button) => textOfAll(button) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

export async function appears(demo: ExchangeDemo, selector: string): Promise<void> {
  await waitUntil(() => rootOf(demo).querySelector(selector), `No ${selector}.`);
  await demo.updateComplete;
}

/** Chooses in a select as a person does. */
export async function chooses(demo: ExchangeDemo, selector: string, key: string): Promise<void> {
  const select = one<HTMLSelectElement>(demo, selector);
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await demo.updateComplete;
}

export async function choosesFile(demo: ExchangeDemo, file: File): Promise<void> {
  putFile(one<HTMLInputElement>(demo, '#exchange-file'), file);
  await demo.updateComplete;
}

/** What each column becomes, in order; empty for those that are left out. */
export function mapped(demo: ExchangeDemo): string[] {
  return [...rootOf(demo).querySelectorAll<HTMLSelectElement>('.exchange-columns select')].map(({ value }) => value);
}

/** Chooses from the menu by its words. */
export async function exportsAs(demo: ExchangeDemo, label: string): Promise<void> {
  named(demo, label).click();
  await demo.updateComplete;
}
