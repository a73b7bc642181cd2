import { found, rootOf, spacedText } from '@kvasir/element/testing.js';
import type { PlanSlice } from '../../plan-value.ts';
import { shown } from '../../testing/small-plans.ts';
import type { KvValorisationPlan } from '../../valorisation-plan.ts';

export function all(element: KvValorisationPlan, selector: string): HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(selector)];
}

/** The ids of the results in the picture. */
export function drawn(element: KvValorisationPlan): string[] {
  return all(element, '.chart .result').map(({ dataset }) => dataset['id'] ?? '');
}

/** The ids of the rows, in their order. */
export function rows(element: KvValorisationPlan): string[] {
  return all(element, '.portfolio tr:not([hidden]) .title-button').map(({ dataset }) => dataset['id'] ?? '');
}

/** The row of a result, by column. */
export function rowOf(element: KvValorisationPlan, id: string): Readonly<Record<string, string>> {
  const names = all(element, '.portfolio thead th').map((cell) => spacedText(cell));
  const row = rootOf(element).querySelector(`.portfolio [data-id="${id}"]`)?.closest('tr');
  return Object.fromEntries([...(row?.children ?? [])].map((cell, at) => [names[at] ?? '', spacedText(cell)]));
}

export async function open(value: PlanSlice, place?: Parameters<typeof shown>[1]): Promise<KvValorisationPlan> {
  const element = await shown({ value }, place);
  await found(element, '.portfolio-tools');
  return element;
}

export async function chooses(element: KvValorisationPlan, id: string, key: string): Promise<void> {
  const select = (await found(element, `#${id}`)) as HTMLSelectElement;
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}
