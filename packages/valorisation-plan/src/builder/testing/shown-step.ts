import { settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PlanSlice } from '../../plan-value.ts';
import type { PlanForm } from '../plan-form.ts';
import type { BuilderPart } from '../step-part.ts';
import './step-demo.ts';
import type { StepDemo } from './step-demo.ts';

export const today = '2026-11-18';

export interface StepSetting {
  readonly value: unknown;
  /** The result whose plan is shown. */
  readonly result?: string;
  readonly readOnly?: boolean;
  readonly lang?: string;
  readonly width?: string;
}

/** One place of the builder in a page, and what a test does with it. */
export interface ShownStep {
  readonly element: StepDemo;
  readonly form: PlanForm;
  /** The id of the node that has the focus. */
  readonly focused: string | undefined;
  find(selector: string): HTMLElement | null;
  /** The words of each of these, without what only lays them out. */
  all(selector: string): string[];
  press(selector: string): void;
  /** Writes a text into a control, or chooses what has that key. */
  enter(selector: string, text: string): Promise<void>;
  /** The id of a field of the plan. */
  idOf(...keys: readonly string[]): string;
}

export async function shownStep(make: (form: PlanForm) => BuilderPart, setting: StepSetting): Promise<ShownStep> {
  const { value, result = 'r1', readOnly = false, lang = 'en', width = '900px' } = setting;
  const element = Object.assign(document.createElement('kv-step-demo') as StepDemo, { today, result, readOnly, make });
  element.value = value as PlanSlice;
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}>${element}</div>`);
  frame.style.inlineSize = width;
  await waitUntil(
    () => (root(element).querySelector('.frame')?.childElementCount ?? 0) > 0 && element.planForm?.isReady,
  );
  await settled(element);
  const form = element.planForm;
  if (!form) throw new Error('the step has no form');
  const find = (selector: string): HTMLElement | null => root(element).querySelector<HTMLElement>(selector);
  const found = (selector: string): HTMLElement => {
    const node = find(selector);
    if (!node) throw new Error(`nothing is ${selector}`);
    return node;
  };
  const enter = async (selector: string, text: string): Promise<void> => {
    const control = found(selector) as HTMLInputElement;
    control.value = text;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await settled(element);
  };
  return {
    element,
    form,
    get focused() {
      return root(element).activeElement?.id;
    },
    find,
    all: (selector) =>
      [...root(element).querySelectorAll<HTMLElement>(selector)].map((node) =>
        (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    press: (selector) => found(selector).click(),
    enter,
    idOf: (...keys) => form.idOf(form.path(...keys)),
  };
}

function root(element: StepDemo): ShadowRoot {
  if (!element.shadowRoot) throw new Error('the element was not drawn');
  return element.shadowRoot;
}
