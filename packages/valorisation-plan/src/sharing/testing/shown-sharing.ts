import { settled } from '@kvasir/element/testing.js';
import type { Partnership } from '@kvasir/model';
import { shownStep, type ShownStep } from '../../builder/testing/shown-step.ts';
import { SharingPart } from '../sharing-part.ts';

const third = { share: '1/3' };

/** An income of three owners: one whose costs come back, inventors, and a rest in thirds that cannot be divided. */
export const waterfall = {
  rule: 'waterfall',
  rest: 'proportional',
  gross: { cents: 120_000_00, currency: 'EUR' },
  deductions: {
    inventors: { title: 'Inventors', kind: 'inventors', share: '3/10', order: 2 },
    costs: { title: 'Protection', kind: 'protection', amount: { cents: 18_400_00, currency: 'EUR' }, order: 1 },
  },
  reason: 'None could do without the others.',
};

export function planWith(sharing: unknown, more: Partial<Record<keyof Partnership, unknown>> = {}): object {
  return {
    partners: {
      brc: { name: 'Brenner', shortName: 'BRC' },
      ivm: { name: 'Val-Marne', shortName: 'IVM' },
      vnt: { name: 'Vantera', shortName: 'VNT' },
      nlu: { name: 'Northlake', shortName: 'NLU' },
    },
    indicators: { i5: { number: 'I5', title: 'Landfill' }, i1: { number: 'I1', title: 'Licences' } },
    results: {
      r1: { title: 'Infusion', ownership: { kind: 'joint', owners: { brc: third, ivm: third, vnt: third } } },
    },
    valorisationPlans: { r1: { sharing } },
    ...more,
  };
}

export interface ShownSharing extends ShownStep {
  readonly part: SharingPart;
}

export async function shownSharing(
  sharing: unknown,
  { more, ...setting }: { more?: Parameters<typeof planWith>[1]; readOnly?: boolean; lang?: string } = {},
): Promise<ShownSharing> {
  let part: SharingPart | undefined;
  const step = await shownStep((form) => (part = new SharingPart(form)), {
    value: planWith(sharing, more),
    ...setting,
  });
  if (!part) throw new Error('the part was not made');
  return Object.assign(step, { part });
}

/** The amounts in a column of the table, in cents, as they are read off the screen. */
export function centsIn(step: ShownStep, selector: string): number[] {
  return step
    .all(selector)
    .map(
      (text) => Number((/[\d,.]+/.exec(text)?.[0] ?? 'none').replace(/[,.]/g, '')) * (text.startsWith('−') ? -1 : 1),
    );
}

/** What stands in the plan. */
export function sharingIn({ element }: ShownStep): Readonly<Record<string, unknown>> {
  return element.value?.valorisationPlans?.['r1']?.sharing ?? {};
}

/** The amounts of all lines, and those of the parties. */
export const columns = {
  amounts: '.sharing-row > tr:first-child .sharing-number > bdi',
  ofParties: '.sharing-row-party > tr:first-child .sharing-number > bdi',
} as const;

/** Presses the button that says this. */
export async function press({ element }: ShownStep, words: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  found.click();
  await settled(element);
}
