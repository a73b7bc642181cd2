import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { RisksStep } from './risks-step.ts';

const risks = {
  late: { title: 'Late', kind: 'technological', likelihood: 'high', severity: 'medium', owner: 'vnt', order: 1 },
  odd: { title: 'Odd', likelihood: 'now and then', order: 2 },
};

async function shown(plan: unknown, more: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = {
    partners: {
      vnt: { name: 'Vantera', mark: { letters: 'VNT', colour: 4 }, status: 'withdrawn', withdrawnOn: '2026-09-30' },
    },
    results: { r1: { title: 'Resin' } },
    valorisationPlans: { r1: plan },
  };
  const step = await shownStep((form) => new RisksStep(form), { value, ...more });
  await waitUntil(() => step.find('.means') !== null);
  return step;
}

describe('what may keep a result from being used', () => {
  it('is read in rows; a term that nobody knows as it came, a partner that left with the day', async () => {
    const step = await shown({ risks });
    expect(step.all('.entry-row .entry-likelihood .entry-value')).to.deep.equal(['High', 'now and then']);
    expect(step.all('.entry-row .entry-owner .entry-value')).to.deep.equal(['VNT Vacant since 30 Sept 2026']);
  });

  it('is weighed by choosing', async () => {
    const step = await shown({ risks });
    step.press(`#${CSS.escape(step.idOf('risks', 'odd'))}`);
    await waitUntil(() => step.find('.entry-fields') !== null);
    step.press(`#${CSS.escape(step.idOf('risks', 'odd', 'severity'))} input[value="high"]`);
    expect(step.element.value?.valorisationPlans?.['r1']?.risks?.['odd']).to.deep.equal({
      ...risks.odd,
      severity: 'high',
    });
  });

  it('has room for barriers outside of the project, and for what comes after it', async () => {
    const step = await shown({ risks, barriers: ['a list'] });
    await step.enter(`#${CSS.escape(step.idOf('sustainability'))}`, 'The port keeps it.');
    const plan = step.element.value?.valorisationPlans?.['r1'];
    expect([plan?.sustainability, plan?.barriers]).to.deep.equal(['The port keeps it.', ['a list']]);
  });
});
