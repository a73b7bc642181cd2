/** Runs in the browser: a portfolio of plans, and a plain form of as many fields. */
import '@kvasir/valorisation-plan/define.js';
import type { KvValorisationPlan } from '@kvasir/valorisation-plan';
import { portfolioOfFields, type BenchField } from './plans-of-fields.ts';

/** Milliseconds, one for each repetition. */
export interface Timing {
  readonly first: number[];
  readonly filter: number[];
  readonly open: number[];
}

declare global {
  interface Window {
    measurePortfolio(fields: number, repetitions: number): Promise<Timing>;
    measureForm(fields: number, ofOnePlan: number, repetitions: number): Promise<Timing>;
  }
}

const kinds = ['text', 'number', 'select', 'text', 'textarea', 'text', 'number', 'checkbox', 'select', 'text'] as const;

function fieldsOf(count: number): BenchField[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `f${String(at)}`,
    label: `Field ${String(at)}`,
    kind: kinds[at % kinds.length] ?? 'text',
    value: `value ${String(at)}`,
  }));
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

/** Until what was done can be seen: two frames later, and once it is really there. */
async function timed(act: () => void, isThere: () => boolean): Promise<number> {
  await frame();
  const start = performance.now();
  act();
  do {
    await frame();
    await frame();
  } while (!isThere() && performance.now() - start < 20_000);
  return performance.now() - start;
}

window.measurePortfolio = async (count, repetitions) => {
  const value = portfolioOfFields(fieldsOf(count));
  const timing: Timing = { first: [], filter: [], open: [] };
  for (let round = 0; round < repetitions; round++) {
    const element: KvValorisationPlan = document.createElement('kv-valorisation-plan');
    const root = (): ParentNode => element.shadowRoot ?? element;
    element.today = '2026-11-18';
    element.value = { ...value };
    timing.first.push(
      await timed(
        () => document.body.append(element),
        () => root().querySelectorAll('.portfolio .row').length > 0,
      ),
    );
    await rest();
    const search = root().querySelector<HTMLInputElement>('#portfolio-search');
    timing.filter.push(
      await timed(
        () => {
          if (!search) return;
          search.value = 'value 7';
          search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        },
        () => root().querySelector('.portfolio-count') !== null,
      ),
    );
    await rest();
    timing.open.push(
      await timed(
        () => root().querySelector<HTMLElement>('.portfolio .row:not([hidden]) .title-button')?.click(),
        () => root().querySelector('.portfolio') === null && root().querySelector('textarea') !== null,
      ),
    );
    element.remove();
    await rest();
  }
  return timing;
};

function plainForm(fields: readonly BenchField[]): HTMLFormElement {
  const form = document.createElement('form');
  for (const { name, label, kind, value } of fields) {
    const row = document.createElement('div');
    const text = document.createElement('label');
    text.htmlFor = name;
    text.textContent = label;
    const control = document.createElement(kind === 'select' || kind === 'textarea' ? kind : 'input');
    control.id = name;
    if (control instanceof HTMLSelectElement) control.add(new Option(String(value)));
    else control.value = String(value);
    row.append(text, control);
    form.append(row);
  }
  return form;
}

window.measureForm = async (count, ofOnePlan, repetitions) => {
  const fields = fieldsOf(count);
  const timing: Timing = { first: [], filter: [], open: [] };
  for (let round = 0; round < repetitions; round++) {
    let form = document.createElement('form');
    timing.first.push(
      await timed(
        () => document.body.append((form = plainForm(fields))),
        () => form.isConnected,
      ),
    );
    timing.filter.push(
      await timed(
        () => [...form.children].forEach((row) => row.toggleAttribute('hidden', !row.textContent.includes('Field 7'))),
        () => true,
      ),
    );
    timing.open.push(
      await timed(
        () => form.replaceWith((form = plainForm(fields.slice(0, ofOnePlan)))),
        () => form.isConnected,
      ),
    );
    form.remove();
    await rest();
  }
  return timing;
};
