/** `<kv-partnership>` in a page, as tests see it. */
import { ContextEvent } from '@lit/context';
import { partnershipContext, type PartnershipScope } from '@kvasir/element';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { KvPartnership } from '../partnership.ts';
import type { KvDemoPartner } from './demo-partner.ts';

export function create(properties: Partial<KvPartnership> = {}): KvPartnership {
  return Object.assign(document.createElement('kv-partnership'), properties);
}

/** An element of its own around one partner who can be edited. */
export async function shown(properties: Partial<KvPartnership>, ...ids: string[]): Promise<KvPartnership> {
  const element = create(properties);
  for (const id of ids) {
    element.append(Object.assign(document.createElement('kv-demo-partner'), { partner: id, editable: true }));
  }
  await placed(html`${element}`);
  return element;
}

export async function placed(content: TemplateResult): Promise<HTMLElement> {
  const frame = await fixture<HTMLElement>(html`<div lang="en">${content}</div>`);
  await settled(frame);
  return frame;
}

/** What the element gives to those inside. */
export function scopeOf(element: KvPartnership): PartnershipScope {
  const child = document.createElement('div');
  element.append(child);
  let scope: PartnershipScope | undefined;
  child.dispatchEvent(new ContextEvent(partnershipContext, child, (given) => (scope = given)));
  child.remove();
  if (!scope) throw new Error('There is no partnership.');
  return scope;
}

/** An edit as an element inside makes it, finished. */
export function edit(element: KvPartnership, path: [string, ...string[]], value: unknown): void {
  const binding = scopeOf(element).bind({ path }, () => undefined);
  binding.write(value, 'finished');
  binding.release();
}

/** The text of a part as a reader sees it, white space folded. */
export function textOf(element: KvPartnership, part: string): string {
  const found = element.shadowRoot?.querySelector(`[part~="${part}"]`);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function one<E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that was said to a screen reader. */
export function said(element: KvPartnership): string {
  return [...(element.shadowRoot?.querySelectorAll('.visually-hidden[role] p') ?? [])]
    .map((node) => node.textContent)
    .join(' ');
}

export async function says(element: KvPartnership, words: string, part = 'save-state'): Promise<void> {
  try {
    await waitUntil(() => textOf(element, part).includes(words));
  } catch {
    throw new Error(`The ${part} never said “${words}”. At last it said “${textOf(element, part)}”.`);
  }
}

/** The control of a field in the element of a partner. */
export function field(element: KvPartnership, partner: string, id = 'summary'): HTMLTextAreaElement {
  const inside = element.querySelector<KvDemoPartner>(`kv-demo-partner[partner="${partner}"], kv-demo-partner`);
  const control = inside?.shadowRoot?.querySelector<HTMLTextAreaElement>(`#${id}`);
  if (!control) throw new Error(`There is no field ${id} of ${partner}.`);
  return control;
}

/** Types into a field as a user does, and leaves it. */
export async function types(control: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<void> {
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
  await Promise.resolve();
}
