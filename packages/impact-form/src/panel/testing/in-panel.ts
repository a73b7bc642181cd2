import { inPage, panelTest, rootOf, waitUntil } from '@kvasir/element/testing.js';
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

const test = panelTest<KvImpactForm, SectionName>({
  rootOf,
  entry: () => ['indicators', shownId],
  valueOf: ({ value }) => value,
});
export const { adds, chooses, control, drawn, focused, held, named, one, partText, presses, writes } = test;

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
  await inPage(element, { lang: language });
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
