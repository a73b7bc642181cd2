/** A timeline in a page, and what tests look for in it. */
import { settled } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import type { KvRoadmap } from '../../roadmap.ts';
import type { Roadmap } from '../../roadmap-value.ts';

const today = '2026-11-18';

/** Two lanes, a delay, and what depends on it. */
export const plan: Roadmap = {
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: { brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } } },
  workPackages: {
    w1: { number: 'WP1', title: 'Resin', lead: 'brc', startMonth: 1, endMonth: 30, order: 1 },
    w2: { number: 'WP2', title: 'Blade', startMonth: 6, endMonth: 36, order: 2 },
  },
  milestones: {
    ms1: { number: 'MS1', title: 'Resin cures', workPackages: { w1: true }, dueMonth: 16, actualMonth: 16 },
    ms2: {
      number: 'MS2',
      title: 'Shell infused',
      workPackages: { w2: true },
      lead: 'brc',
      dueMonth: 21,
      baselineMonth: 21,
      forecastMonth: 24,
      status: 'delayed',
      dependsOn: { ms1: {} },
    },
  },
  deliverables: {
    d1: {
      number: 'D1',
      title: 'Process',
      workPackages: { w2: true },
      startMonth: 20,
      dueMonth: 23,
      dependsOn: { ms2: { type: 'FF', lag: 1 } },
    },
  },
  reviews: { r1: { title: 'Mid-term', date: '2026-08-27' } },
};

export async function timeline(properties: Partial<KvRoadmap>, direction: 'ltr' | 'rtl' = 'ltr'): Promise<KvRoadmap> {
  const element = Object.assign(document.createElement('kv-roadmap'), { today, view: 'timeline', ...properties });
  await settled(
    await fixture<HTMLElement>(html`<div lang="en" dir=${direction} style="inline-size: 1300px">${element}</div>`),
  );
  return element;
}

export const all = (element: KvRoadmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const lines = (element: KvRoadmap): HTMLElement[] => all(element, '.lines > [role=row]');
export const titles = (element: KvRoadmap): string[] =>
  lines(element).map((line) => line.querySelector('bdi')?.textContent ?? '');

export function line(element: KvRoadmap, title: string): HTMLElement {
  const found = lines(element).find((one) => one.querySelector('bdi')?.textContent === title);
  if (!found) throw new Error(`There is no row "${title}".`);
  return found;
}

export const cell = (row: HTMLElement, column: number): HTMLElement | null =>
  row.querySelector(`[aria-colindex="${column}"]`);

/** Scrolls, and waits until that has been taken in. */
export async function scrollTo(element: KvRoadmap, position: ScrollToOptions): Promise<void> {
  const [viewport] = all(element, '.viewport');
  const placeOf = () => [viewport?.scrollLeft, viewport?.scrollTop].join();
  const before = placeOf();
  const scrolled = new Promise((done) => viewport?.addEventListener('scroll', done, { once: true }));
  viewport?.scrollTo({ ...position, behavior: 'instant' });
  if (placeOf() !== before) await scrolled;
  await element.updateComplete;
}
