import { domId } from '@kvasir/element/controls.js';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { toPointer, valueAt } from '@kvasir/model';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

export function one<E extends Element = HTMLElement>(demo: EntryPanelDemo, selector: string): E {
  const found = demo.root.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The control of a field of the entry that is shown first. */
export function control<E extends Element = HTMLInputElement>(demo: EntryPanelDemo, ...keys: readonly string[]): E {
  const { collection, id } = demo.item;
  return one<E>(demo, `#${CSS.escape(domId('panel', toPointer([collection, id, ...keys])))}`);
}

/** What the document holds at a place of that entry. */
export function held(demo: EntryPanelDemo, ...keys: readonly string[]): unknown {
  const { collection, id } = demo.item;
  return valueAt(demo.roadmap.value, [collection, id, ...keys]);
}

export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All that can be read of a part. */
export function partText(demo: EntryPanelDemo, name: SectionName): string {
  return textOf(demo.root.querySelector(`#panel-section-${name}`));
}

/** A button of the panel by its accessible name. */
export function named(demo: EntryPanelDemo, name: string): HTMLButtonElement {
  const found = [...demo.root.querySelectorAll<HTMLButtonElement>('.panel button, .toast button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

export async function drawn(demo: EntryPanelDemo): Promise<void> {
  await demo.roadmap.updateComplete;
  await settled(demo.parentElement ?? document.body);
}

/** Presses a button as somebody at the keyboard does. */
export async function presses(demo: EntryPanelDemo, button: HTMLElement): Promise<void> {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await drawn(demo);
}

/** Writes into a control in the place of what stands there, and goes on. */
export async function writes(
  demo: EntryPanelDemo,
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (text !== '') await sendKeys({ type: text });
  input.blur();
  await drawn(demo);
}

/** Chooses in a select as a user does. */
export async function chooses(demo: EntryPanelDemo, select: HTMLSelectElement, key: string): Promise<void> {
  select.focus();
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await drawn(demo);
}

/** Adds what is typed to a list, or chooses it. */
export async function adds(demo: EntryPanelDemo, input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await drawn(demo);
}

/** Ticks or unticks a box. */
export async function clicks(demo: EntryPanelDemo, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await drawn(demo);
}

export function focused(demo: EntryPanelDemo): Element | null {
  return demo.root.activeElement;
}
