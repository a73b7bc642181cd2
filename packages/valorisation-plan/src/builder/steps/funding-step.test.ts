import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { FundingStep } from './funding-step.ts';

const steps = {
  file: { title: 'File', cost: { cents: 1_840_000, currency: 'EUR' }, fundedBy: { own: true }, order: 1 },
  show: { title: 'Show it', cost: { cents: 4_100_050, currency: 'EUR' }, order: 2 },
  test: { title: 'Test abroad', cost: { cents: 900_000, currency: 'NOK' }, order: 3 },
};
const fundings = {
  own: {
    title: 'Own funds',
    kind: 'own-funds',
    status: 'granted',
    amount: { cents: 1_840_000, currency: 'EUR' },
    order: 1,
  },
  call: { title: 'Prototype call', deadline: '2026-10-01', partner: 'gone', order: 2 },
};

async function shown(plan: unknown, more: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = {
    partners: { brc: { name: 'Brenner', mark: { letters: 'BRC', colour: 2 } } },
    results: { r1: { title: 'Resin' } },
    valorisationPlans: { r1: plan },
  };
  const step = await shownStep((form) => new FundingStep(form), { value, ...more });
  await waitUntil(() => step.find('.means') !== null);
  return step;
}

const planOf = (step: ShownStep) => step.element.value?.valorisationPlans?.['r1'];

async function opened(step: ShownStep, id: string): Promise<(field: string) => string> {
  step.press(`#${CSS.escape(step.idOf('fundings', id))}`);
  await waitUntil(() => step.find('.entry-fields') !== null);
  return (field) => `#${CSS.escape(step.idOf('fundings', id, ...field.split('/')))}`;
}

describe('where the money comes from', () => {
  it('adds up each currency by itself', async () => {
    const step = await shown({ steps, fundings });
    expect(step.all('.means-table tr')).to.deep.equal([
      'The steps cost €59,400.50 NOK 9,000',
      'Granted €18,400',
      'Applied for or planned –',
      'Not granted yet €41,000.50 NOK 9,000',
    ]);
  });

  it('names the steps that nobody pays for, each with the way to where that is said', async () => {
    const step = await shown({ steps, fundings });
    expect(step.all('.means-line')).to.deep.equal([
      'Show it €41,000.50 Say who pays',
      'Test abroad NOK 9,000 Say who pays',
    ]);
    step.press('.means-line button');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/steps/show/fundedBy']);
  });

  it('takes an amount to the cent, keeps what is none as it was typed, and no currency without an amount', async () => {
    const step = await shown({ fundings });
    const at = await opened(step, 'call');
    const amount = () => planOf(step)?.fundings?.['call']?.amount;
    await step.enter(at('amount'), '145,000.5');
    expect(amount()).to.deep.equal({ currency: 'EUR', cents: 14_500_050 });
    await step.enter(at('amount/currency'), 'nok');
    expect(amount()).to.deep.equal({ currency: 'NOK', cents: 14_500_050 });
    await step.enter(at('amount'), 'about 5');
    expect(amount()).to.deep.equal({ currency: 'NOK', cents: 'about 5' });
    expect(step.all('.entry-fields .panel-money .field-error')).to.deep.equal(['Enter an amount, in figures.']);
    await step.enter(at('amount'), '');
    expect(amount()).to.equal(undefined);
  });

  it('says from its side which steps a source pays for, and takes that back with the source', async () => {
    const step = await shown({ steps, fundings });
    await opened(step, 'own');
    expect(step.all('.entry-fields .chip-label')).to.deep.equal(['File']);
    step.press('.entry-fields .button-quiet');
    await settled(step.element);
    expect(planOf(step)?.steps?.['file']?.fundedBy).to.equal(undefined);
    await waitUntil(() => step.find('.toast button') !== null);
    step.press('.toast button');
    await settled(step.element);
    expect(planOf(step)).to.deep.equal({ steps, fundings });
  });

  it('shows a last day that has passed, and an id that leads to no partner', async () => {
    const step = await shown({ fundings });
    expect(step.all('.entry-row .entry-deadline')[1]).to.contain('1 Oct 2026 passed');
    expect(step.all('.entry-row .entry-partner')[1]).to.contain('gone not a partner');
  });

  it('leads to the steps where none says what it costs', async () => {
    const step = await shown({});
    step.press('.means-acts button');
    expect(step.element.opened).to.deep.equal(['r1', 'steps']);
  });

  it('is read where nobody can edit, with all that it holds', async () => {
    const step = await shown(
      { steps, fundings: { ...fundings, own: { ...fundings.own, comment: 'In thirds', url: 'https://own.example/' } } },
      { readOnly: true },
    );
    expect(step.all('button, input, textarea, select')).to.deep.equal([]);
    expect(step.all('.entry-details')[0]).to.equal('Pays for File Web address own.example/ Comment In thirds');
  });
});
