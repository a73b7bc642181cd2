import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { exchangeCatalogue } from '../exchange.messages.ts';
import './exchange-demo.ts';
import { putFile, type DemoStep, type ExchangeDemo } from './exchange-demo.ts';

/** The files of this value, brought along to a step. */
export async function shown(
  value: unknown,
  { step = 'closed', list = '', language = 'en', canEdit = true }: ShownOptions = {},
): Promise<ExchangeDemo> {
  await exchangeCatalogue.load(language);
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

export interface Downloaded {
  name: string;
  blob: Blob;
}

/** Lets nothing out of the browser: what would be downloaded is kept here. */
export class Downloads {
  readonly files: Downloaded[] = [];
  readonly #createUrl = URL.createObjectURL;
  readonly #click = HTMLAnchorElement.prototype.click;

  start(): void {
    const blobs = new Map<string, Blob>();
    const { files } = this;
    const createUrl = this.#createUrl;
    URL.createObjectURL = (blob: Blob) => {
      const url = createUrl.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, blob });
    };
  }

  stop(): void {
    URL.createObjectURL = this.#createUrl;
    HTMLAnchorElement.prototype.click = this.#click;
  }

  async next(): Promise<Downloaded> {
    await waitUntil(() => this.files.length > 0, 'Nothing was downloaded.');
    const file = this.files.shift();
    if (!file) throw new Error('Nothing was downloaded.');
    return file;
  }
}

/** Chooses from the menu by its words. */
export async function exportsAs(demo: ExchangeDemo, label: string): Promise<void> {
  named(demo, label).click();
  await demo.updateComplete;
}
