import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import type { KvImpactForm } from '../../impact-form.ts';
import type { ImpactSlice } from '../../impact-value.ts';

export const today = '2026-11-18';

/** Two indicators and two partners: as little as negative impacts can be about. */
export const small: ImpactSlice = {
  acronym: 'BladeLoop',
  partners: {
    aal: { name: 'City of Aalund', mark: { letters: 'AAL', colour: 5 } },
    shn: { name: 'Stichting Hergebruik Noord', mark: { letters: 'SHN', colour: 6 } },
  },
  indicators: {
    gas: { number: 'I6', title: 'Greenhouse gas per blade', orientation: 'social', order: 1 },
    jobs: {
      number: 'I9',
      title: 'Jobs in dismantling',
      order: 2,
      negativeImpacts: { lost: { description: 'Four jobs lost', severity: 'low', order: 2 } },
    },
  },
  impact: {
    negativeImpacts: {
      lorries: {
        description: 'More lorry kilometres',
        affected: 'Residents along the B-road',
        mitigation: 'Cutting on site',
        severity: 'medium',
        responsible: 'aal',
        indicators: { gas: true },
        order: 1,
      },
    },
    ethicsConcerns: {
      survey: { title: 'Survey of neighbours', finding: 'identified', mitigation: 'Consent form 3', order: 1 },
      terms: { title: 'Fair terms', order: 2 },
    },
    ethicsAssessment: { by: 'Ethics board', date: '2026-02-02', next: '2027-02-28' },
  },
};

/** Where an impact form stands. */
export interface Place {
  lang?: string;
  width?: string;
}

export async function shownView(
  selector: string,
  properties: Partial<Omit<KvImpactForm, 'value'>> & { value: unknown },
  { lang = 'en', width = '1100px' }: Place = {},
): Promise<KvImpactForm> {
  const { value, ...others } = properties;
  const element = Object.assign(document.createElement('kv-impact-form'), { today, ...others });
  element.value = value as ImpactSlice;
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}>${element}</div>`);
  frame.style.inlineSize = width;
  await found(element, selector);
  await settled(frame);
  return element;
}

export function rootOf(element: KvImpactForm): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all(element: KvImpactForm, selector: string): string[] {
  return [...rootOf(element).querySelectorAll(selector)].map(words);
}

function buttons(element: KvImpactForm, label: string): HTMLButtonElement[] {
  return [...rootOf(element).querySelectorAll('button')].filter(
    (node) => (node.getAttribute('aria-label') ?? words(node)) === label,
  );
}

export function hasButton(element: KvImpactForm, label: string): boolean {
  return buttons(element, label).length > 0;
}

export function press(element: KvImpactForm, label: string): void {
  const [button] = buttons(element, label);
  if (!button) throw new Error(`There is no button “${label}”.`);
  button.click();
}

/** Waits for what is drawn when the code for it has come. */
export async function found<T extends HTMLElement = HTMLInputElement>(
  element: KvImpactForm,
  selector: string,
): Promise<T> {
  await waitUntil(() => rootOf(element).querySelector(selector), `There is no ${selector}.`);
  const node = rootOf(element).querySelector<T>(selector);
  if (!node) throw new Error(`There is no ${selector} any more.`);
  return node;
}

export async function writes(element: KvImpactForm, selector: string, text: string): Promise<void> {
  const control = await found(element, selector);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The id of the node that has the focus. */
export function focused(element: KvImpactForm): string {
  return rootOf(element).activeElement?.id ?? '';
}
