import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { sampleDay } from '../samples/plan-line.ts';

/** A work package with a milestone that is late and a deliverable that waits for it: as little as says something. */
export const small: Roadmap = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  reviewEveryMonths: 6,
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  workPackages: {
    manufacture: { number: 'WP3', title: 'Blade manufacture', lead: 'brc', startMonth: 6, endMonth: 36, order: 1 },
  },
  milestones: {
    ms4: {
      number: 'MS4',
      title: '60 m shell infused',
      lead: 'brc',
      workPackages: { manufacture: true },
      dueMonth: 21,
      baselineMonth: 21,
      forecastMonth: 24,
      status: 'delayed',
      meansOfVerification: 'Shell released by class inspector',
      raci: { brc: { accountable: true, responsible: true } },
    },
  },
  deliverables: {
    'd3-2': {
      number: 'D3.2',
      title: 'Infusion process description',
      lead: 'brc',
      workPackages: { manufacture: true },
      dueMonth: 26,
      status: 'on-track',
      type: 'R',
      dissemination: 'SEN',
      dependsOn: { ms4: { lag: 2 } },
      raci: { brc: { accountable: true, responsible: true }, nlu: { consulted: true } },
    },
    'd1-1': {
      number: 'D1.1',
      title: 'Data management plan',
      lead: 'nlu',
      dueMonth: 6,
      actualMonth: 6,
      status: 'achieved',
      type: 'DMP',
      dissemination: 'PU',
    },
  },
  reviews: {
    first: { date: '2026-08-19', title: 'Mid-term', participants: { nlu: true, brc: true }, decisions: 'Keep MS4.' },
    second: { date: '2027-02-18', title: 'Second' },
  },
};

/** Where a roadmap stands. */
export interface Place {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: string;
}

export function create(properties: Partial<KvRoadmap> = {}): KvRoadmap {
  return Object.assign(document.createElement('kv-roadmap'), { today: sampleDay, ...properties });
}

export function rootOf(element: KvRoadmap): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** A roadmap in a page that has drawn all it has, on the day of the samples. */
export async function shown(
  properties: Partial<KvRoadmap>,
  { lang = 'en', dir = 'ltr', width = '1100px' }: Place = {},
): Promise<KvRoadmap> {
  const element = create({ view: 'timeline', ...properties });
  const frame = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`);
  frame.style.inlineSize = width;
  await settled(frame);
  return element;
}

/** All that can be read of it, spaces as one. */
export function textOf(element: KvRoadmap): string {
  return (rootOf(element).textContent ?? '').replace(/\s+/g, ' ');
}

export function button(element: KvRoadmap, label: string): HTMLButtonElement {
  const found = [...rootOf(element).querySelectorAll('button')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim() === label,
  );
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
}

export function hasButton(element: KvRoadmap, label: string): boolean {
  return [...rootOf(element).querySelectorAll('button')].some(
    (node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim() === label,
  );
}

/** Waits for what is drawn when the code for it has come. */
export async function found(element: KvRoadmap, selector: string): Promise<HTMLElement> {
  await waitUntil(() => rootOf(element).querySelector(selector), `There is no ${selector}.`);
  const node = rootOf(element).querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`There is no ${selector} any more.`);
  return node;
}
