import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShownStep } from '../builder/testing/shown-step.ts';
import { centsIn, columns, press, sharingIn, shownSharing, waterfall } from './testing/shown-sharing.ts';

const slider = (step: ShownStep, ...keys: readonly string[]): HTMLInputElement => {
  const found = step.find(`#${step.idOf('sharing', 'trial', ...keys)}`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no slider for ${keys.join('/')}`);
  return found;
};

async function move(step: ShownStep, value: number, ...keys: readonly string[]): Promise<void> {
  const input = slider(step, ...keys);
  input.value = String(value);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(step.element);
  slider(step, ...keys).dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(step.element);
}

/** Every edit that the host is told of. */
function edits({ element }: ShownStep): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
  return heard;
}

const negotiated = {
  rule: 'negotiated',
  gross: { cents: 100_00, currency: 'EUR' },
  parties: { brc: { share: '1/2' }, ivm: { share: '1/4' }, vnt: { share: '1/4' } },
};

describe('other numbers that are tried out', () => {
  it('are forgotten with what they were tried for', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Try other numbers');
    await move(step, 40, 'deductions', 'inventors');
    expect(step.find('.sharing-is-trial')).to.not.equal(null);
    const { costs } = waterfall.deductions;
    const plan = { sharing: { ...waterfall, deductions: { costs } } };
    step.element.value = { ...step.element.value, valorisationPlans: { r1: plan } } as typeof step.element.value;
    await settled(step.element);
    expect(step.find('.sharing-is-trial')).to.equal(null);
  });

  it('change what is shown beside what stands, and nothing in the plan', async () => {
    const step = await shownSharing(waterfall);
    const heard = edits(step);
    const before = step.element.value;
    await press(step, 'Try other numbers');
    await move(step, 150_000_00, 'gross');
    expect(step.all('.message')[0]).to.contain('Tried out, not in the plan');
    expect(step.all('.message')[0]).to.contain('Income: EUR 150,000.00 instead of EUR 120,000.00.');
    expect(step.all(columns.amounts)[0]).to.equal('150,000.00');
    expect(step.all('.sharing-row-net .sharing-beside')).to.deep.equal(['71,120.00', '+21,000.00']);
    expect(step.element.value).to.equal(before);
    expect(heard).to.deep.equal([]);
    await expect(step.element).to.be.accessible();
  });

  it('go back to what stands', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Try other numbers');
    await move(step, 45, 'deductions', 'inventors');
    expect(step.all(columns.amounts)[2]).to.equal('−45,720.00');
    await press(step, 'Back to what stands');
    expect(step.find('.sharing-is-trial')).to.equal(null);
    expect(step.all(columns.amounts)[2]).to.equal('−30,480.00');
    expect(step.focused).to.equal('sharing-fold-trial');
  });

  it('are no trial where they are as they stand', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Try other numbers');
    await move(step, 45, 'deductions', 'inventors');
    await move(step, 30, 'deductions', 'inventors');
    expect(step.find('.sharing-is-trial')).to.equal(null);
  });

  it('are taken over as one edit, which can be taken back', async () => {
    const step = await shownSharing({ ...waterfall, gross: { cents: 100_00, currency: 'EUR', note: 'kept' } });
    await press(step, 'Try other numbers');
    await move(step, 150_00, 'gross');
    await move(step, 50, 'deductions', 'inventors');
    const heard = edits(step);
    await press(step, 'Take over');
    expect(heard).to.deep.equal(['input', 'change']);
    expect(sharingIn(step)['gross']).to.deep.equal({ cents: 150_00, currency: 'EUR', note: 'kept' });
    expect(sharingIn(step)['deductions']).to.deep.equal({
      ...waterfall.deductions,
      inventors: { ...waterfall.deductions.inventors, share: '1/2' },
    });
    expect(step.find('.sharing-is-trial')).to.equal(null);
    await waitUntil(() => step.all('button').includes('Undo'));
    await press(step, 'Undo');
    expect((sharingIn(step)['gross'] as { cents: number }).cents).to.equal(100_00);
  });

  it('leave what one party does not get to the others, as they stand to each other', async () => {
    const step = await shownSharing(negotiated);
    await press(step, 'Try other numbers');
    await move(step, 80, 'parties', 'brc');
    expect(step.all(columns.ofParties)).to.deep.equal(['80.00', '10.00', '10.00']);
    await move(step, 100, 'parties', 'brc');
    await move(step, 20, 'parties', 'brc');
    expect(step.all(columns.ofParties)).to.deep.equal(['20.00', '40.00', '40.00']);
    await press(step, 'Take over');
    expect(sharingIn(step)['parties']).to.deep.equal({
      brc: { share: '1/5' },
      ivm: { share: '2/5' },
      vnt: { share: '2/5' },
    });
  });

  it('can weigh indicators otherwise', async () => {
    const weights = {
      i5: { weight: 1, contributions: { brc: { share: '1' } } },
      i1: { weight: 1, contributions: { ivm: { share: '1' } } },
    };
    const step = await shownSharing({ rule: 'by-impact', gross: { cents: 100_00, currency: 'EUR' }, weights });
    await press(step, 'Try other numbers');
    await move(step, 3, 'weights', 'i5');
    expect(step.all(columns.ofParties)).to.deep.equal(['75.00', '25.00', '0.00']);
    expect(step.all('.message')[0]).to.contain('Weight of I5 Landfill: 3 instead of 1.');
  });

  it('can be another rule, from the table of rules', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Compare the rules');
    await press(step, 'Try “By share of ownership”');
    expect(step.all('.message')[0]).to.contain('Rule: By share of ownership instead of Waterfall');
    expect(step.all(columns.ofParties)).to.deep.equal(['40,000.00', '40,000.00', '40,000.00']);
    expect(sharingIn(step)['rule']).to.equal('waterfall');
    await press(step, 'Take over');
    expect(sharingIn(step)['rule']).to.equal('proportional');
  });

  it('are moved by the keyboard, and heard once the slider rests', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Try other numbers');
    slider(step, 'gross').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(step.element);
    expect(slider(step, 'gross').getAttribute('aria-valuetext')).to.equal('EUR\u00a0122,000.00');
    expect(centsIn(step, columns.amounts)[0]).to.equal(122_000_00);
    expect(step.element.announced).to.contain('Brenner: 24,173.34');
    expect(step.focused).to.equal(slider(step, 'gross').id);
  });

  it('are reckoned for whoever only reads, who cannot take them over', async () => {
    const step = await shownSharing(waterfall, { readOnly: true });
    await press(step, 'Try other numbers');
    await move(step, 0, 'gross');
    expect(step.all(columns.ofParties)).to.deep.equal(['0.00', '0.00', '0.00']);
    expect(step.all('.message button')).to.deep.equal(['Back to what stands']);
  });
});
