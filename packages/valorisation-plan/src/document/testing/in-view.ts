import { filesCatalogue } from '@kvasir/element/exchange.js';
import { button, rootOf, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { canvasCatalogue } from '../../canvas/canvas.messages.ts';
import '../../define.ts';
import { exchangeCatalogue } from '../../exchange/exchange.messages.ts';
import { documentCatalogues } from '../../exchange/plan-words.ts';
import type { PlanView } from '../../settings.ts';
import { testDay } from '../../testing/small-plans.ts';
import type { KvValorisationPlan } from '../../valorisation-plan.ts';
import { documentCatalogue } from '../document.messages.ts';

export interface ViewSetting {
  readonly view?: PlanView;
  readonly result?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: string;
  readonly readOnly?: boolean;
}

/** What a view of the element draws once it is there. */
const drawn = '.doc-page, .cv-page, .empty';

/** The element in a page, at one of its views. */
export async function shownView(value: unknown, setting: ViewSetting = {}): Promise<KvValorisationPlan> {
  const { view = 'document', result, lang = 'en', dir = 'ltr', width = '1000px', readOnly = false } = setting;
  const catalogues = [...documentCatalogues, documentCatalogue, canvasCatalogue, exchangeCatalogue, filesCatalogue];
  await Promise.all(catalogues.map((one) => one.load(lang)));
  const element = document.createElement('kv-valorisation-plan');
  Object.assign(element, { today: testDay, view, result, readOnly, value });
  const frame = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  frame.style.inlineSize = width;
  await settled(frame);
  await waitUntil(() => rootOf(element).querySelector(drawn), 'Nothing is drawn.');
  await element.updateComplete;
  return element;
}

export function one<E extends HTMLElement = HTMLElement>(element: KvValorisationPlan, selector: string): E {
  const found = rootOf(element).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What can be read in each of these, with single spaces. */
export function all(element: KvValorisationPlan, selector: string): string[] {
  return [...rootOf(element).querySelectorAll(selector)].map((node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

export async function press(element: KvValorisationPlan, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

/** Chooses in a select by what the choice is called. */
export async function choose(element: KvValorisationPlan, selector: string, label: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, selector);
  const option = [...select.options].find(({ text }) => text.trim() === label);
  if (!option) throw new Error(`There is no choice "${label}".`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The table whose first header is this, row by row. */
export function table(element: KvValorisationPlan, header: string): string[][] {
  const found = [...rootOf(element).querySelectorAll('table')].find(
    (node) => node.querySelector('thead th')?.textContent?.trim() === header,
  );
  return [...(found?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}
