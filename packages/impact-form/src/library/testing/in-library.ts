import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import type { KvImpactForm } from '../../impact-form.ts';
import { asks, drawn, one, shownForm } from '../../panel/testing/in-panel.ts';

/** The library, open and with its rows. */
export async function shownLibrary(
  value: unknown,
  gap: { readonly orientation?: string; readonly dimension?: string } = {},
  language = 'en',
): Promise<KvImpactForm> {
  const element = await shownForm(value, { language });
  await opensLibrary(element, gap);
  return element;
}

export async function opensLibrary(element: KvImpactForm, gap: Readonly<Record<string, string>> = {}): Promise<void> {
  asks(element, { do: 'library', ...gap });
  await waitUntil(
    () => rootOf(element).querySelector('#library[open] .library-row, #library[open] .library-nothing'),
    'The library does not come.',
  );
  await drawn(element);
}

/** The titles of the rows, in order. */
export function titles(element: KvImpactForm): string[] {
  return [...rootOf(element).querySelectorAll('.library-title')].map(spacedText);
}

/** The checkbox of a row by its title. */
export function rowNamed(element: KvImpactForm, title: string): HTMLInputElement {
  const row = [...rootOf(element).querySelectorAll('.library-row')].find(
    (one) => spacedText(one.querySelector('.library-title')) === title,
  );
  const box = row?.querySelector('input');
  if (!box) throw new Error(`There is no row "${title}".`);
  return box;
}

export function search(element: KvImpactForm): HTMLInputElement {
  return one<HTMLInputElement>(element, '#library-search');
}

/** A choice of the filters by its words. */
export function choiceNamed(element: KvImpactForm, words: string): HTMLInputElement {
  const choice = [...rootOf(element).querySelectorAll('.library-filters .choice')].find(
    (one) => spacedText(one) === words,
  );
  const input = choice?.querySelector('input');
  if (!input) throw new Error(`There is no choice "${words}".`);
  return input;
}

/** The indicators of the document in their order. */
export function added(element: KvImpactForm): Readonly<Record<string, unknown>>[] {
  return Object.values(element.value?.indicators ?? {});
}
