import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { styled } from '@kvasir/element/windowing.js';
import '../../define.ts';
import type { KvImpactForm } from '../../impact-form.ts';
import type { ImpactSlice } from '../../impact-value.ts';
import { halfYear } from './half-year.ts';

export interface RecordOptions {
  readonly value?: ImpactSlice;
  readonly period?: string;
  readonly isReadonly?: boolean;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** The width of the element, in pixels. */
  readonly width?: number;
}

export function root(element: KvImpactForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

export async function drawn(element: KvImpactForm): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

/** The element while values are recorded. */
export async function recordOf(options: RecordOptions = {}): Promise<KvImpactForm> {
  const { value = halfYear, period = '2026-H2', isReadonly = false, language = 'en' } = options;
  const { direction = 'ltr', width = 1200 } = options;
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${direction} ${styled({ 'inline-size': `${String(width)}px` })}>
      <kv-impact-form
        mode="record"
        period=${period}
        today="2026-11-18"
        ?readonly=${isReadonly}
        .value=${value}
      ></kv-impact-form>
    </div>`,
  );
  const element = frame.querySelector('kv-impact-form');
  if (!element) throw new Error('There is no form.');
  await waitUntil(
    () => root(element).querySelector('.rec-table, .rec-nothing, .empty-state'),
    'The view does not come.',
  );
  await settled(frame);
  return element;
}

/** What can be read, with single spaces. */
export function textIn(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function rowOf(element: KvImpactForm, key: string): HTMLElement {
  const row = root(element).querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  if (!row) throw new Error(`There is no row ${key}.`);
  return row;
}

export function fieldOf(element: KvImpactForm, id: string): HTMLInputElement {
  const field = rowOf(element, `i/${id}`).querySelector<HTMLInputElement>('.rec-value');
  if (!field) throw new Error(`There is no field of ${id}.`);
  return field;
}

export function statusOf(element: KvImpactForm, id: string): string {
  return textIn(rowOf(element, `i/${id}`).querySelector('.rec-state'));
}

export function saidOf(element: KvImpactForm, id: string): string {
  return textIn(rowOf(element, `i/${id}`).querySelector('.rec-say'));
}

/** What the document holds for an indicator in a period. */
export function held(
  element: KvImpactForm,
  id: string,
  period = '2026-H2',
): Readonly<Record<string, unknown>> | undefined {
  const observations = element.value?.indicators?.[id]?.observations ?? {};
  return Object.values(observations).find((one) => one.period === period);
}

/** Types over what stands in a field, without leaving it. */
export async function types(element: KvImpactForm, field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.select();
  if (text === '') await sendKeys({ press: 'Backspace' });
  else await sendKeys({ type: text });
  await drawn(element);
}

/** Types over a value, and takes it over. */
export async function enters(element: KvImpactForm, id: string, text: string): Promise<void> {
  await types(element, fieldOf(element, id), text);
  await sendKeys({ press: 'Enter' });
  await drawn(element);
}

/** Waits for what loads when it is first wanted. */
export async function comes(element: KvImpactForm, selector: string): Promise<HTMLElement> {
  await waitUntil(() => root(element).querySelector(selector), `${selector} does not come.`);
  await drawn(element);
  const found = root(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} has gone.`);
  return found;
}

export async function clicks(element: KvImpactForm, node: Element | null | undefined): Promise<void> {
  if (!(node instanceof HTMLElement)) throw new Error('There is nothing to click on.');
  node.click();
  await drawn(element);
}

export function buttonNamed(element: KvImpactForm, name: string): HTMLElement | undefined {
  return [...root(element).querySelectorAll<HTMLElement>('button')].find((one) => textIn(one) === name);
}

/** Pastes a text as a spreadsheet puts it on the clipboard. */
export async function pastes(element: KvImpactForm, place: Element, text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
  // Firefox lets nobody make such an event with its data.
  Object.defineProperty(event, 'clipboardData', { value: data });
  place.dispatchEvent(event);
  await drawn(element);
}

/** The field with the focus. */
export function focusedRow(element: KvImpactForm): string | undefined {
  return root(element).activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
}
