import { panelTest, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { EntryRef } from '../../entries.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import type { SectionName } from '../names.ts';
import { EntryPanelDemo } from './panel-demo.ts';

interface Given {
  readonly item?: EntryRef;
  readonly opens?: readonly SectionName[];
  readonly readonly?: boolean;
  readonly language?: string;
}

const ms4: EntryRef = { collection: 'milestones', id: 'ms4' };

const test = panelTest<EntryPanelDemo, SectionName>({
  rootOf: ({ root }) => root,
  // The entry that is shown first.
  entry: ({ item: { collection, id } }) => [collection, id],
  valueOf: ({ roadmap }) => roadmap.value,
  buttons: '.panel button, .toast button',
});
export const { adds, chooses, clicks, control, drawn, focused, held, named, one, partText, presses, writes } = test;

/** The panel of the milestone `ms4`, drawn. */
export async function shown(value: unknown, { language = 'en', ...given }: Given = {}): Promise<EntryPanelDemo> {
  const demo = Object.assign(new EntryPanelDemo(), { value: value as Roadmap, item: ms4, ...given });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`);
  await waitUntil(() => demo.roadmap.shadowRoot?.querySelector('.panel'), 'The panel does not come.');
  await settled(frame);
  return demo;
}

/** A plan with two partners, and the milestone `ms4` between two others. */
export function withMilestone(milestone: object, more: object = {}): Roadmap {
  return {
    startDate: '2025-03-01',
    endDate: '2029-02-28',
    partners: { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } },
    workPackages: { w: { number: 'WP1', title: 'Blades', startMonth: 1, endMonth: 40 } },
    milestones: {
      ms3: { number: 'MS3', title: 'Resin', dueMonth: 12 },
      ms4: { number: 'MS4', title: 'Shell infused', ...milestone },
      ms7: { number: 'MS7', title: 'Blade turns', dueMonth: 38 },
    },
    ...more,
  };
}
