import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { StepsStep } from './steps-step.ts';

const around = {
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    nlu: { name: 'Northlake University', shortName: 'NLU' },
    brc: { name: 'Brenner Composites GmbH', shortName: 'BRC' },
  },
  results: { r1: { title: 'Infusion' } },
  milestones: { m1: { number: 'MS1', title: 'Shell infused', dueMonth: 40 } },
  indicators: { i1: { number: 'I1', title: 'Licences signed' } },
  background: {
    b1: { title: 'Monomer library', partner: 'nlu', limitations: { exploitation: 'Wind energy only' } },
    b2: { title: 'Ply data', partner: 'nlu' },
  },
};

interface Given extends Partial<StepSetting> {
  readonly plan?: object;
  readonly document?: object;
  /** The step that is opened at once. */
  readonly open?: string;
}

async function steps(entries: unknown, { plan = {}, document = {}, open, ...setting }: Given = {}): Promise<ShownStep> {
  const value = { ...around, valorisationPlans: { r1: { ...plan, steps: entries } }, ...document };
  const step = await shownStep((form) => new StepsStep(form), { value, ...setting });
  await waitUntil(() => step.find('.steps .entries'), 'The step does not come.');
  if (open !== undefined) step.press(at(step, open));
  await settled(step.element);
  return step;
}

function held({ element }: ShownStep, id: string): Readonly<Record<string, unknown>> {
  return { ...element.value?.valorisationPlans?.['r1']?.steps?.[id] };
}

const at = (step: ShownStep, ...keys: string[]): string => `#${CSS.escape(step.idOf('steps', ...keys))}`;
const button = (step: ShownStep, words: string): HTMLElement => {
  const all = [...(step.element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = all.find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
};

const pilot = { title: 'Pilot', order: 1, responsible: 'brc', startMonth: 30, endMonth: 36 };
const sales = { title: 'Sales', order: 2, responsible: 'nlu', startMonth: 40, endMonth: 60 };

describe('The step for steps to impact', () => {
  it('says when each step is taken, in months and in days, and which goes beyond the project', async () => {
    const step = await steps({ pilot, sales });
    const [first, second] = step.all('.step-when');
    expect(first).to.equal('M30–36 Aug 2027 – Feb 2028');
    expect(second).to.contain('M40–60').and.to.contain('beyond the project');
  });

  it('draws the same as bars on one scale, with the end of the project', async () => {
    const step = await steps({ pilot, sales });
    const bars = [...(step.element.shadowRoot?.querySelectorAll('.step-span') ?? [])];
    expect(bars.map((bar) => Number(bar.getAttribute('x')).toFixed(1))).to.deep.equal(['48.3', '65.0']);
    expect(step.all('.entries-table > thead .step-scale')).to.deep.equal(['M1 end M48 M60']);
    expect(step.find('.step-end')).not.to.equal(null);
  });

  it('takes months as partners write them, and keeps what is none', async () => {
    const step = await steps({ pilot }, { open: 'pilot' });
    await step.enter(at(step, 'pilot', 'endMonth'), 'M50');
    expect(held(step, 'pilot')['endMonth']).to.equal(50);
    expect(step.all('.step-after')).to.deep.equal(['The project ends on 28 Feb 2029; this goes beyond it.']);
    await step.enter(at(step, 'pilot', 'endMonth'), 'next spring');
    expect(held(step, 'pilot')['endMonth']).to.equal('next spring');
    expect(step.all('.step-months .field-error')).to.deep.equal(['Enter a month of the project from 1 to 1200.']);
  });

  it('says once what a month is, at the first that is to be entered', async () => {
    const hint = 'Months of the project are counted on after its end.';
    const { startMonth, endMonth, ...undated } = pilot;
    for (const months of [{}, { startMonth }, { endMonth }]) {
      const step = await steps({ pilot: { ...undated, ...months } }, { open: 'pilot' });
      const hints = step.all('.step-months .field-hint').filter((words) => words === hint);
      expect(hints).to.have.length(1);
    }
  });

  it('says that a step ends before it begins', async () => {
    const step = await steps({ pilot: { ...pilot, endMonth: 20 } }, { open: 'pilot' });
    expect(step.all('.step-odd')).to.deep.equal(['It ends before it begins.']);
  });

  it('sums what steps cost in each currency, and counts those of which it is not said', async () => {
    const step = await steps({
      pilot: { ...pilot, cost: { cents: 1_840_000, currency: 'EUR' } },
      sales: { ...sales, cost: { cents: 50, currency: 'CHF' } },
      last: { title: 'Report' },
    });
    const [sum] = step.all('.step-sums');
    expect(sum).to.contain('CHF 0.50 and €18,400').and.to.contain('1 step without a cost');
    step.press('.step-sums .panel-link');
    expect(step.element.opened).to.deep.equal(['r1', 'funding']);
  });

  it('chooses who pays among the sources of the plan, and leads to them where there are none', async () => {
    const none = await steps({ pilot }, { open: 'pilot' });
    button(none, 'Sources of money').click();
    expect(none.element.opened).to.deep.equal(['r1', 'funding']);
    const plan = { fundings: { own: { title: 'Own funds' } } };
    const step = await steps({ pilot: { ...pilot, fundedBy: { own: true, lost: true } } }, { plan, open: 'pilot' });
    expect(step.all('.step-payer')[0]).to.equal('Own funds and lost is gone');
  });

  it('shows what limits the background that a step needs', async () => {
    const step = await steps({ pilot: { ...pilot, background: { b1: true, b2: true } } }, { open: 'pilot' });
    expect(step.all('.step-background .step-limited')).to.deep.equal([
      'Monomer library is limited for exploitation by Northlake University: Wind energy only',
    ]);
  });

  it('chooses an indicator, and says that one is gone', async () => {
    const step = await steps({ pilot: { ...pilot, indicator: 'lost' } }, { open: 'pilot' });
    const field = at(step, 'pilot', 'indicator');
    expect(step.all(`${field}-error`)).to.deep.equal(['This indicator is gone. Choose another one, or none.']);
    await step.enter(field, 'i1');
    expect(held(step, 'pilot')['indicator']).to.equal('i1');
  });

  it('makes a milestone of a step, and takes it back', async () => {
    const step = await steps({ pilot }, { open: 'pilot' });
    button(step, 'Make it a milestone').click();
    await settled(step.element);
    const { milestones } = step.element.value ?? {};
    const id = String(held(step, 'pilot')['milestone']);
    expect(milestones?.[id]).to.deep.include({ title: 'Pilot', dueMonth: 36, startMonth: 30, lead: 'brc' });
    expect(step.focused).to.equal(step.idOf('steps', 'pilot', 'milestone'));
    await waitUntil(() => step.find('.toast button'), 'No note offers to take it back.');
    step.press('.toast button');
    await settled(step.element);
    expect(held(step, 'pilot')).to.deep.equal(pilot);
    expect(step.element.value?.milestones).to.deep.equal(around.milestones);
  });

  it('says when its milestone is due, and ends the step in that month when asked', async () => {
    const step = await steps({ pilot: { ...pilot, milestone: 'm1' } }, { open: 'pilot' });
    expect(step.all('.step-milestone')[0]).to.contain('MS1 Shell infused, due in M40 (30 Jun 2028)');
    expect(step.all('.step-other-month')[0]).to.contain('The step ends in M36, its milestone is due in M40.');
    button(step, 'End the step in M40').click();
    await settled(step.element);
    expect(held(step, 'pilot')['endMonth']).to.equal(40);
    expect(step.find('.step-other-month')).to.equal(null);
  });

  it('makes a milestone that is gone anew under its id, or unlinks it', async () => {
    const lost = { pilot: { ...pilot, milestone: 'lost' } };
    const anew = await steps(lost, { open: 'pilot' });
    expect(anew.all('.step-milestone .message-content')).to.deep.equal(['The milestone “lost” is gone.']);
    button(anew, 'Make it anew').click();
    await settled(anew.element);
    expect(anew.element.value?.milestones?.['lost']).to.deep.include({ title: 'Pilot', dueMonth: 36 });
    const unlinked = await steps(lost, { open: 'pilot' });
    button(unlinked, 'Unlink').click();
    await settled(unlinked.element);
    expect(held(unlinked, 'pilot')).to.deep.equal(pilot);
    expect(button(unlinked, 'Make it a milestone')).not.to.equal(null);
  });

  it('says since when nobody takes a step whose partner left', async () => {
    const { partners } = around;
    const document = { partners: { ...partners, brc: { ...partners.brc, withdrawnOn: '2026-09-01' } } };
    const step = await steps({ pilot }, { document, open: 'pilot' });
    expect(step.all('.entry-note')[0]).to.contain('Vacant since 1 Sept 2026');
    expect(step.all('.step-vacant')).to.deep.equal(['Vacant since 1 Sept 2026']);
  });

  it('is led into a field of a step', async () => {
    const step = await steps({ pilot, sales });
    const part = step.element.shownPart as StepsStep;
    part.openAt('/valorisationPlans/r1/steps/sales/evidence');
    await settled(step.element);
    expect(step.find(at(step, 'sales', 'evidence'))).not.to.equal(null);
    expect(step.find(at(step, 'pilot', 'evidence'))).to.equal(null);
  });

  it('shows anything in the place of a step and of its fields as it came, and loses none of it', async () => {
    const odd = {
      a: 'x',
      b: {
        title: 5,
        startMonth: 'M3',
        endMonth: -4,
        cost: 'much',
        responsible: 7,
        fundedBy: 3,
        background: { no: true },
      },
    };
    const step = await steps(odd, { open: 'b' });
    expect(step.all('.panel-raw')).to.include.members(['x', 'much', '3']);
    await step.enter(at(step, 'b', 'change'), 'Less waste');
    expect(step.element.value?.valorisationPlans?.['r1']?.steps).to.deep.equal({
      ...odd,
      b: { ...odd.b, change: 'Less waste' },
    });
  });

  it('is read with all that belongs to a step where nobody can edit', async () => {
    const entry = { ...pilot, change: 'Less waste', evidence: 'Report', milestone: 'm1', indicator: 'lost' };
    const step = await steps({ pilot: entry }, { readOnly: true });
    expect(step.find('.steps :is(button, input, select, textarea)')).to.equal(null);
    const [read] = step.all('.entry-details');
    expect(read).to.contain('Report').and.to.contain('MS1 Shell infused').and.to.contain('lost is gone');
  });
});
