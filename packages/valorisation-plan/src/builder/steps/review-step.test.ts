import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, today, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { ReviewStep } from './review-step.ts';

async function shown(plan: object, more: object = {}, setting: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = {
    startDate: '2025-03-01',
    endDate: '2026-02-28',
    partners: { brc: { name: 'Brenner', mark: { letters: 'BRC', colour: 2 } } },
    results: { r1: { title: 'Resin', ownership: { kind: 'sole', owners: { brc: {} } } } },
    valorisationPlans: { r1: plan },
    ...more,
  };
  const step = await shownStep((form) => new ReviewStep(form), { value, ...setting });
  await waitUntil(() => step.find('.means') !== null);
  return step;
}

const planOf = (step: ShownStep) => step.element.value?.valorisationPlans?.['r1'];
const idOf = (step: ShownStep, ...keys: string[]) => `#${CSS.escape(step.idOf(...keys))}`;

describe('the review of a plan', () => {
  it('sets the next look by a press', async () => {
    const step = await shown({});
    step.press('.means-after button');
    expect(planOf(step)?.reviewDate).to.equal('2027-05-18');
  });

  it('records a look with the day of today, the last one first, and keeps it though nothing else is said', async () => {
    const step = await shown({ reviews: { old: { date: '2026-02-19', by: 'A. Lennon' }, odd: { date: 7 } } });
    expect(step.all('.entry-title')).to.deep.equal(['19 Feb 2026', '7']);
    step.press(`${idOf(step, 'reviews')}-add`);
    await waitUntil(() => step.find('.entry-fields') !== null);
    step.press('.entry-fields .entries-acts button');
    await settled(step.element);
    expect(step.all('.entry-title')).to.deep.equal(['18 Nov 2026', '19 Feb 2026', '7']);
    expect(Object.values(planOf(step)?.reviews ?? {})).to.deep.include({ date: today });
  });

  it('moves no row while its day is entered', async () => {
    const step = await shown({ reviews: { one: { date: '2026-02-19' }, two: { date: '2026-05-19' } } });
    step.press(idOf(step, 'reviews', 'one'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    await step.enter(idOf(step, 'reviews', 'one', 'date'), '2026-10-01');
    expect(step.all('.entry-title')).to.deep.equal(['19 May 2026', '1 Oct 2026']);
    step.press('.entry-fields .entries-acts button');
    await settled(step.element);
    expect(step.all('.entry-title')).to.deep.equal(['1 Oct 2026', '19 May 2026']);
  });

  it('lists the days to keep with the way to each, and what is overdue', async () => {
    const step = await shown({
      reviewDate: '2026-11-01',
      steps: { file: { title: 'File', startMonth: 22, endMonth: 26 } },
    });
    expect(step.all('.means-days tbody tr')).to.deep.equal([
      '1 Nov 2026 overdue Review of the plan',
      '1 Dec 2026 Step begins File',
      '28 Feb 2027 Use it, or offer it',
      '30 Apr 2027 Step ends File',
    ]);
    step.press('.means-days button');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/reviewDate']);
  });

  it('says what Horizon Europe asks for as long as nobody uses the result, with the two ways out', async () => {
    const step = await shown({ need: 'Tools stay cold' });
    const [duty = ''] = step.all('[aria-labelledby="means-duty"] .means-note');
    expect(duty).to.contain('by 28 Feb 2027, one year after the end');
    step.press('[aria-labelledby="means-duty"] button');
    expect(step.element.opened).to.deep.equal(['r1', 'roles']);
    const used = await shown({ roles: { brc: { claims: { sell: true } } } });
    expect(used.all('[aria-labelledby="means-duty"] button')).to.deep.equal([]);
    const late = await shown({ need: 'Tools stay cold' }, { endDate: '2024-02-28' });
    expect(late.all('[aria-labelledby="means-duty"] .means-note')[0]).to.contain('Since 28 Feb 2025');
  });

  it('holds what only the Horizon Results Platform asks for, and calls a length that it does not publish advice', async () => {
    const step = await shown({ need: 'x'.repeat(1001), resultsPlatform: { policyAreas: { Energy: true } } });
    await step.enter(idOf(step, 'resultsPlatform', 'teaser'), 'Melt blades');
    expect(planOf(step)?.resultsPlatform?.teaser).to.equal('Melt blades');
    const lengths = step.all('.panel-fold tbody tr');
    expect(lengths[1]).to.equal('Message 11 characters, 250 advised');
    expect(lengths[4]).to.equal('Policy areas 1 of 3');
    expect(lengths[6]).to.equal('Problem 1,001 characters, 1,000 advised');
    expect(step.all('.panel-fold .status-warning')).to.have.length(1);
  });
});
