import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { PlanSlice } from '../plan-value.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';

/** The day on which tests look. */
export const testDay = '2026-11-18';

/** Three results: one with a plan that two own, one with a plan that is begun, one without a plan. */
export const small: PlanSlice = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  results: {
    r3: {
      number: 'R3',
      order: 1,
      title: 'Infusion process',
      trl: { now: 4, target: 7 },
      keyExploitable: true,
      exploitability: { innovation: 'One shot', ratings: { innovation: 4, exploitability: 5, impact: 5 } },
      ownership: { kind: 'joint', jointRegime: 'desca-1', owners: { nlu: { share: '1/2' }, brc: { share: '1/2' } } },
    },
    r14: { number: 'R14', order: 2, title: 'Low-heat separation', trl: { now: 3, target: 6 } },
    r9: { number: 'R9', order: 3, title: 'Blade loads' },
  },
  valorisationPlans: {
    r3: {
      need: 'Tools for epoxy cannot run above 60 °C.',
      users: 'Eleven blade makers',
      routes: { 'product-or-process': true },
      roles: {
        nlu: { role: 'Adviser', raci: { consulted: true }, claims: { teach: true } },
        brc: { role: 'Maker', raci: { accountable: true, responsible: true }, claims: { sell: true } },
      },
      steps: { tools: { title: 'Adapt the tools', responsible: 'brc', startMonth: 24, endMonth: 30 } },
      jointExploitation: { relevant: true, reason: 'Two own it.', form: 'separate-fields' },
    },
    r14: { need: 'Heat destroys the fibre.' },
  },
};

export interface Place {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: string;
}

export function create(properties: Partial<KvValorisationPlan> = {}): KvValorisationPlan {
  return Object.assign(document.createElement('kv-valorisation-plan'), { today: testDay, ...properties });
}

export function rootOf(element: KvValorisationPlan): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** Plans in a page that has drawn all it has, on the day of the tests. */
export async function shown(
  properties: Partial<KvValorisationPlan>,
  { lang = 'en', dir = 'ltr', width = '1400px' }: Place = {},
): Promise<KvValorisationPlan> {
  const element = create(properties);
  const frame = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  frame.style.inlineSize = width;
  await settled(frame);
  return element;
}

function spaced(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All that can be read of it, or of a part of it, spaces as one. */
export function textOf(element: KvValorisationPlan, selector?: string): string {
  const root = rootOf(element);
  return spaced(selector === undefined ? root.textContent : root.querySelector(selector)?.textContent);
}

const labelOf = (node: Element): string => node.getAttribute('aria-label') ?? spaced(node.textContent);

function buttons(element: KvValorisationPlan): HTMLButtonElement[] {
  return [...rootOf(element).querySelectorAll('button')];
}

export function button(element: KvValorisationPlan, label: string): HTMLButtonElement {
  const found = buttons(element).find((node) => labelOf(node) === label);
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
}

export function hasButton(element: KvValorisationPlan, label: string): boolean {
  return buttons(element).some((node) => labelOf(node) === label);
}

/** Waits for what is drawn when the code for it has come. */
export async function found(element: KvValorisationPlan, selector: string): Promise<HTMLElement> {
  await waitUntil(() => rootOf(element).querySelector(selector), `There is no ${selector}.`);
  const node = rootOf(element).querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`There is no ${selector} any more.`);
  return node;
}
