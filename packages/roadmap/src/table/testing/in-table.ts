import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define.ts';
import type { KvRoadmap } from '../../roadmap.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import { smallPlan } from './small-plan.ts';

export interface TableOptions {
  readonly value?: Roadmap;
  readonly isReadonly?: boolean;
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: string;
  /** The name of the table, as its button has it. */
  readonly table?: string;
}

export function root(element: KvRoadmap): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

export async function drawn(element: KvRoadmap): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

/** The element in its table view, with the table that is asked for. */
export async function tableOf(options: TableOptions = {}): Promise<KvRoadmap> {
  const { value = smallPlan, isReadonly = false, direction = 'ltr', language = 'en', table = 'Milestones' } = options;
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${direction}>
      <kv-roadmap view="table" today="2026-11-18" ?readonly=${isReadonly} .value=${value}></kv-roadmap>
    </div>`,
  );
  const element = frame.querySelector('kv-roadmap');
  if (!element) throw new Error('There is no roadmap.');
  await waitUntil(() => root(element).querySelector('.part-b'), 'The table does not come.');
  await settled(frame);
  if (table !== 'Milestones') {
    const segment = [...root(element).querySelectorAll<HTMLElement>('.segment')].find(
      (one) => one.textContent.trim() === table,
    );
    segment?.click();
    await drawn(element);
  }
  return element;
}

export function rowOf(element: KvRoadmap, id: string): HTMLElement {
  const row = root(element).querySelector<HTMLElement>(`tbody > [data-row$="/${id}"]`);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

export function cellOf(element: KvRoadmap, id: string, column: string): HTMLElement {
  const cell = rowOf(element, id).querySelector<HTMLElement>(`.cell-${column}`);
  if (!cell) throw new Error(`There is no cell ${column}.`);
  return cell;
}

/** What can be read, with single spaces. */
export function textIn(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The titles of the rows of entries, from the first to the last. */
export function titles(element: KvRoadmap): string[] {
  return [...root(element).querySelectorAll('tbody .cell-title')].map(textIn);
}

/** Where the focus is: the row and the column. */
export function focused(element: KvRoadmap): string {
  const cell = root(element).activeElement?.closest('[data-slot]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']?.split('/').at(-1);
  const name = [...(cell?.classList ?? [])].find((one) => /^(cell-|select|details|group-name)/.test(one));
  return `${row ?? 'nowhere'} ${name?.replace('cell-', '') ?? ''}`.trim();
}

export async function focusCell(element: KvRoadmap, id: string, column: string): Promise<void> {
  cellOf(element, id, column).focus();
  await drawn(element);
}

/** Presses keys one after the other, each once the last has been dealt with: `ArrowDown`, `Shift+ArrowDown`. */
export async function presses(element: KvRoadmap, ...keys: string[]): Promise<void> {
  for (const one of keys) {
    const [key = '', modifier] = one.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier) await sendKeys({ up: modifier });
    await drawn(element);
  }
}

export async function types(element: KvRoadmap, text: string): Promise<void> {
  await sendKeys({ type: text });
  await drawn(element);
}

/** Opens the editor of a cell as by a second press, writes over what is there, and takes it over. */
export async function enters(element: KvRoadmap, id: string, column: string, text: string): Promise<void> {
  await focusCell(element, id, column);
  await types(element, text);
  await presses(element, 'Enter');
}

/** What has been said to a screen reader. */
export function said(element: KvRoadmap): string {
  return [...root(element).querySelectorAll('[aria-live], [role="status"]')].map(textIn).join(' ');
}
