import { settled, waitUntil } from '@kvasir/element/testing.js';
import { domId } from '@kvasir/element/controls.js';
import { toPointer, valueAt } from '@kvasir/model';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import type { SectionName } from '../names.ts';
import { PanelDemo } from './panel-demo.ts';

/** The panel of the result `r`, drawn. */
export async function shown(
  value: unknown,
  properties: Partial<Pick<PanelDemo, 'canEdit' | 'findings' | 'item' | 'opens'>> & { language?: string } = {},
): Promise<PanelDemo> {
  const { language = 'en', ...rest } = properties;
  const item: ItemRef = { collection: 'results', id: 'r' };
  const demo = Object.assign(new PanelDemo(), { value: value as IpMatrix, item, ...rest });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`);
  await waitUntil(() => demo.shadowRoot?.querySelector('.panel'), 'The panel does not come.');
  await settled(frame);
  return demo;
}

/** The same with a part of it open for editing. */
export async function edited(value: unknown, ...opens: readonly SectionName[]): Promise<PanelDemo> {
  return shown(value, { opens });
}

/** A slice with one result, `r`, and two partners. */
export function withResult(result: object, more: object = {}): IpMatrix {
  return {
    partners: { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } },
    results: { r: { title: 'Infusion process', ...result } },
    ...more,
  };
}

export function root(demo: PanelDemo): ShadowRoot {
  if (!demo.shadowRoot) throw new Error('There is no shadow root.');
  return demo.shadowRoot;
}

export function one<E extends Element = HTMLElement>(demo: PanelDemo, selector: string): E {
  const found = root(demo).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The control of a field of the result. */
export function control<E extends Element = HTMLInputElement>(demo: PanelDemo, ...keys: readonly string[]): E {
  return one<E>(demo, `#${CSS.escape(domId('panel', toPointer(['results', 'r', ...keys])))}`);
}

/** What the document holds at a place of the result. */
export function held(demo: PanelDemo, ...keys: readonly string[]): unknown {
  return valueAt(demo.value, ['results', 'r', ...keys]);
}

export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All that can be read of a part. */
export function partText(demo: PanelDemo, name: SectionName): string {
  return textOf(root(demo).querySelector(`#panel-section-${name}`));
}

/** A button by its accessible name. */
export function named(demo: PanelDemo, name: string): HTMLButtonElement {
  const found = [...root(demo).querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

export async function drawn(demo: PanelDemo): Promise<void> {
  await demo.updateComplete;
  await settled(demo.parentElement ?? document.body);
}

/** Presses a button as somebody at the keyboard does. */
export async function presses(demo: PanelDemo, button: HTMLElement, key = 'Enter'): Promise<void> {
  button.focus();
  await sendKeys({ press: key });
  await drawn(demo);
}

/** Writes into a control in the place of what stands there, and goes on. */
export async function writes(
  demo: PanelDemo,
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (text !== '') await sendKeys({ type: text });
  input.blur();
  await drawn(demo);
}

/** Chooses in a select as a user does. */
export async function chooses(demo: PanelDemo, select: HTMLSelectElement, key: string): Promise<void> {
  select.focus();
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await drawn(demo);
}

/** Adds to a list of tags what is typed. */
export async function adds(demo: PanelDemo, input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await drawn(demo);
}

/** Ticks or unticks a box, or chooses a radio button. */
export async function clicks(demo: PanelDemo, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await drawn(demo);
}

export function focused(demo: PanelDemo): Element | null {
  return root(demo).activeElement;
}
