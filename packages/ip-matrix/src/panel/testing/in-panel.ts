import { panelTest, rootOf, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import type { SectionName } from '../names.ts';
import { PanelDemo } from './panel-demo.ts';

const test = panelTest<PanelDemo, SectionName>({
  rootOf,
  entry: () => ['results', 'r'],
  valueOf: ({ value }) => value,
});
export const { adds, chooses, clicks, control, drawn, focused, held, named, one, partText, presses, writes } = test;

/** The panel of the result `r`, drawn. */
export async function shown(
  value: unknown,
  properties: Partial<Pick<PanelDemo, 'canEdit' | 'findings' | 'item' | 'opens'>> & { language?: string } = {},
): Promise<PanelDemo> {
  const { language = 'en', ...rest } = properties;
  const item: ItemRef = { collection: 'results', id: 'r' };
  const demo = Object.assign(new PanelDemo(), { value: value as IpMatrix, item, ...rest });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`);
  await waitUntil(() => demo.shadowRoot?.querySelector('.panel'), 'The panel does not come.');
  await settled(frame);
  return demo;
}

/** The same with a part of it open for editing. */
export async function edited(value: unknown, ...opens: readonly SectionName[]): Promise<PanelDemo> {
  return shown(value, { opens });
}

/** A slice with one result, `r`, and two partners. */
export function withResult(result: object, more: object = {}): IpMatrix {
  return {
    partners: { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } },
    results: { r: { title: 'Infusion process', ...result } },
    ...more,
  };
}
