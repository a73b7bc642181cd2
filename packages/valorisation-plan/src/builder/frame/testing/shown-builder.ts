import { domId } from '@kvasir/element/controls.js';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { toPointer, valueAt } from '@kvasir/model';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../define.ts';
import type { PlanSlice } from '../../../plan-value.ts';
import type { KvValorisationPlan } from '../../../valorisation-plan.ts';

export const today = '2026-11-18';

export interface BuilderSetting extends Partial<Omit<KvValorisationPlan, 'value'>> {
  readonly language?: string;
  readonly width?: string;
}

/** The builder in a page, and what a test does with it. */
export class ShownBuilder {
  readonly element: KvValorisationPlan;

  constructor(element: KvValorisationPlan) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The element was not drawn.');
    return this.element.shadowRoot;
  }

  /** The id of the node that has the focus; of the question, its words. */
  get focused(): string {
    const node = this.root.activeElement;
    return node?.closest('.builder-question') ? this.question : (node?.id ?? '');
  }

  get question(): string {
    // In front of it stands, for those who hear it, which step it is.
    return [...(this.root.querySelector('.builder-question > *')?.childNodes ?? [])]
      .filter((node) => node instanceof Text)
      .map((node) => node.data)
      .join('')
      .trim();
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  one(selector: string): HTMLElement {
    const node = this.find(selector);
    if (!node) throw new Error(`Nothing is ${selector}.`);
    return node;
  }

  /** The words of each of these, without what only lays them out. */
  all(selector: string): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].map(wordsOf);
  }

  named(name: string, selector = 'button'): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)].find(
      (node) => (node.getAttribute('aria-label') ?? wordsOf(node)) === name,
    );
    if (!found) throw new Error(`Nothing is called ${name}.`);
    return found;
  }

  at(...path: readonly string[]): unknown {
    return valueAt(this.element.value, path);
  }

  control(...path: readonly string[]): string {
    return domId('panel', toPointer(path));
  }

  async press(node: HTMLElement | string): Promise<void> {
    (typeof node === 'string' ? this.one(node) : node).click();
    await settled(this.element);
  }

  /** Presses something that is marked as the portfolio marks it. */
  async ask(data: Readonly<Record<string, string>>): Promise<void> {
    const marked = document.createElement('button');
    Object.assign(marked.dataset, { do: 'plan', ...data });
    this.one('.frame').append(marked);
    marked.click();
    marked.remove();
    await settled(this.element);
  }

  /** Writes into a control, or chooses: what happens while somebody does it, and when they have done it. */
  async write(id: string, text: string, ...events: readonly ('input' | 'change')[]): Promise<void> {
    const control = this.one(`#${CSS.escape(id)}`) as HTMLInputElement;
    control.value = text;
    for (const type of events.length > 0 ? events : (['input', 'change'] as const))
      control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await settled(this.element);
  }
}

function wordsOf(node: HTMLElement): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The builder once its step is drawn, or what stands in the place of it. */
export async function shownBuilder(value: unknown, setting: BuilderSetting = {}): Promise<ShownBuilder> {
  const { language = 'en', width = '1300px', ...properties } = setting;
  const element = Object.assign(document.createElement('kv-valorisation-plan'), {
    value: value as PlanSlice,
    view: 'builder',
    today,
    ...properties,
  });
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${element}</div>`);
  frame.style.inlineSize = width;
  const builder = new ShownBuilder(element);
  await waitUntil(
    () => builder.find('#builder-question') && !builder.find('.builder-body .skeleton'),
    'The builder does not come.',
  );
  await settled(element);
  return builder;
}
