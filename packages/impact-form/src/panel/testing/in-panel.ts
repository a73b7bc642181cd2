import { domId } from '@kvasir/element/controls.js';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { toPointer, valueAt } from '@kvasir/model';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define.ts';
import type { KvImpactForm } from '../../impact-form.ts';
import type { ImpactSlice } from '../../impact-value.ts';
import type { SectionName } from '../names.ts';

interface Given {
  readonly opens?: readonly SectionName[];
  readonly language?: string;
  readonly readonly?: boolean;
}

/** The id of the indicator that is shown. */
export const shownId = 'mass';

/** A partnership with one indicator under `mass`, between two others. */
export function withIndicator(indicator: object, more: object = {}): ImpactSlice {
  return {
    startDate: '2025-03-01',
    endDate: '2029-02-28',
    partners: { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } },
    results: { r: { number: 'R14', title: 'Shredding line' } },
    indicators: {
      first: { number: 'I4', order: 1, title: 'Standards' },
      [shownId]: { number: 'I5', order: 2, title: 'Blade mass', ...indicator },
      last: { number: 'I6', order: 3, title: 'Doctorates' },
    },
    ...more,
  };
}

/** An impact form, drawn. */
export async function shownForm(
  value: unknown,
  { language = 'en', ...properties }: Partial<KvImpactForm> & { language?: string } = {},
): Promise<KvImpactForm> {
  const element = Object.assign(document.createElement('kv-impact-form'), {
    value: value as ImpactSlice,
    today: '2026-11-18',
    ...properties,
  });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${element}</div>`);
  await settled(frame);
  await waitUntil(() => element.shadowRoot?.querySelector('.frame'), 'The element does not come.');
  return element;
}

/** The panel of the indicator `mass`, drawn. */
export async function shown(value: unknown, { opens = [], language, readonly }: Given = {}): Promise<KvImpactForm> {
  const element = await shownForm(value, {
    ...(language !== undefined && { language }),
    ...(readonly !== undefined && { readOnly: readonly }),
  });
  await opened(element, shownId);
  for (const section of opens) {
    one(element, `#panel-section-${section}-edit`).click();
    await drawn(element);
  }
  return element;
}

export function rootOf(element: KvImpactForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

/** Presses something that is marked as the views mark it. */
export function asks(element: KvImpactForm, data: Readonly<Record<string, string>>): void {
  const marked = document.createElement('button');
  Object.assign(marked.dataset, data);
  one(element, '.frame').append(marked);
  marked.click();
  marked.remove();
}

/** Opens an indicator as its row does, wherever the row is. */
export async function opened(element: KvImpactForm, id: string, field?: string): Promise<void> {
  asks(element, { do: 'indicator', id, ...(field !== undefined && { field }) });
  await waitUntil(() => rootOf(element).querySelector('.panel'), 'The panel does not come.');
  await drawn(element);
}

export async function drawn(element: KvImpactForm): Promise<void> {
  await element.updateComplete;
  await settled(element.parentElement ?? document.body);
}

export function one<E extends Element = HTMLElement>(element: KvImpactForm, selector: string): E {
  const found = rootOf(element).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The control of a field of the indicator. */
export function control<E extends Element = HTMLInputElement>(element: KvImpactForm, ...keys: readonly string[]): E {
  return one<E>(element, `#${CSS.escape(domId('panel', toPointer(['indicators', shownId, ...keys])))}`);
}

/** What the document holds at a place of the indicator. */
export function held(element: KvImpactForm, ...keys: readonly string[]): unknown {
  return valueAt(element.value, ['indicators', shownId, ...keys]);
}

export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All that can be read of a part. */
export function partText(element: KvImpactForm, name: SectionName): string {
  return textOf(rootOf(element).querySelector(`#panel-section-${name}`));
}

/** A button by its accessible name. */
export function named(element: KvImpactForm, name: string): HTMLButtonElement {
  const found = [...rootOf(element).querySelectorAll<HTMLButtonElement>('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Presses a button as somebody at the keyboard does. */
export async function presses(element: KvImpactForm, button: HTMLElement): Promise<void> {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await drawn(element);
}

/** Writes into a control in the place of what stands there, and goes on. */
export async function writes(
  element: KvImpactForm,
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (text !== '') await sendKeys({ type: text });
  input.blur();
  await drawn(element);
}

/** Sets what browsers have a picker for. */
export async function sets(element: KvImpactForm, input: HTMLInputElement, value: string): Promise<void> {
  input.focus();
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await drawn(element);
}

/** Chooses in a select as a user does. */
export async function chooses(element: KvImpactForm, select: HTMLSelectElement, key: string): Promise<void> {
  select.focus();
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await drawn(element);
}

/** Adds what is typed to a list. */
export async function adds(element: KvImpactForm, input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await drawn(element);
}

export function focused(element: KvImpactForm): Element | null {
  return rootOf(element).activeElement;
}
