import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { centsIn, columns, planWith, press, sharingIn, shownSharing, waterfall } from './testing/shown-sharing.ts';

const [amounts, partyAmounts] = [columns.amounts, columns.ofParties];

describe('sharing of value', () => {
  it('shows who gets what, as a picture and as a table with the same numbers', async () => {
    const step = await shownSharing(waterfall);
    expect(step.all(amounts)).to.deep.equal([
      ...['120,000.00', '−18,400.00', '−30,480.00', '71,120.00'],
      ...['23,706.67', '23,706.67', '23,706.66'],
    ]);
    expect(step.all('.fall-row-amount')).to.deep.equal(step.all(amounts));
    expect(step.all('.fall-amount')).to.deep.equal(step.all(amounts));
    expect(step.find('.fall')?.getAttribute('aria-label')).to.contain('Brenner: 23,706.67');
    expect(step.all('.sharing-table tfoot .panel-number')).to.deep.equal(['1', '71,120.00']);
    await expect(step.element).to.be.accessible();
  });

  it('needs no room beside it in 320 pixels with text twice as large, and breaks no word there', async () => {
    const { element } = await shownSharing(waterfall);
    element.style.cssText = 'font-size: 30px; inline-size: 320px';
    expect(element.scrollWidth).to.be.at.most(320);
    for (const name of element.renderRoot.querySelectorAll<HTMLElement>('.sharing-table .sharing-words')) {
      const lines = name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight);
      expect(Math.round(lines), name.textContent ?? '').to.be.at.most(1);
    }
  });

  it('has decimals one below the other from right to left, too', async () => {
    const { element } = await shownSharing(waterfall);
    element.dir = 'rtl';
    const ends = (selector: string): number[] =>
      [...element.renderRoot.querySelectorAll(selector)].map((node) => Math.round(node.getBoundingClientRect().right));
    const column = ends(`${amounts}, .sharing-table tfoot .panel-number:nth-child(3) > bdi`);
    expect(column).to.have.length(8);
    expect(new Set(column).size).to.equal(1);
  });

  it('says who has the cents that cannot be divided, and who has them a year later', async () => {
    const step = await shownSharing(waterfall);
    expect(step.find('.sharing')?.textContent).to.contain(
      '2 cents cannot be divided; they go round by year, starting with Brenner and Val-Marne. A year later: Val-Marne and Vantera.',
    );
    const even = await shownSharing({ rule: 'equal', gross: { cents: 600, currency: 'EUR' } });
    expect(even.find('.sharing')?.textContent).to.not.contain('divided');
  });

  it('opens each number to what it is made of, which sums to it', async () => {
    const step = await shownSharing({ ...waterfall, gross: { cents: 100_000_07, currency: 'EUR' } });
    await press(step, 'Show how each number came about');
    const rows = [...(step.element.shadowRoot?.querySelectorAll('.sharing-row') ?? [])];
    expect(rows).to.have.length(7);
    rows.forEach((_, at) => {
      const row = `.sharing-row:nth-of-type(${at + 1})`;
      const [whole = NaN] = centsIn(step, `${row} > tr:first-child .sharing-number > bdi`);
      const parts = centsIn(step, `${row} > .sharing-how > td:nth-child(3) > bdi`);
      expect(
        parts.reduce((sum, part) => sum + part, 0),
        row,
      ).to.equal(whole);
    });
    await press(step, 'Hide how');
    expect(step.find('.sharing-how')).to.equal(null);
  });

  it('tells how a part by impact came about, indicator by indicator', async () => {
    const weights = {
      i5: { weight: 3, contributions: { brc: { share: '1/2' }, vnt: { share: '1/2' } } },
      i1: { weight: 1, contributions: { ivm: { share: '1/4' } } },
    };
    const step = await shownSharing({ rule: 'by-impact', gross: { cents: 8000, currency: 'EUR' }, weights });
    expect(step.all(partyAmounts)).to.deep.equal(['30.00', '20.00', '30.00']);
    step.press('.sharing-row-party .sharing-number');
    await settled(step.element);
    expect(step.all('.sharing-how')).to.include('I5 Landfill: weight 3/4 × part 1/2 3/8');
  });

  it('shows that a party left, and one that is none of the partners', async () => {
    const { partners } = planWith({}) as { partners: Record<string, object> };
    const step = await shownSharing(
      { ...waterfall, parties: { brc: {}, vnt: {}, gone: {} }, rest: 'equal' },
      { more: { partners: { ...partners, vnt: { ...partners['vnt'], withdrawnOn: '2026-09-01' } } } },
    );
    expect(step.all('.sharing-row-party th')[1]).to.contain('Vacant since 1 Sept 2026');
    expect(step.all('.sharing-row-party th')[2]).to.equal('gone, not a partner');
  });

  it('tells what one party gets of the deductions, beside its part', async () => {
    const deductions = { costs: { ...waterfall.deductions.costs, to: 'brc' } };
    const step = await shownSharing({ ...waterfall, deductions, rest: 'equal' });
    expect(step.all('.sharing-row-party th')[0]).to.contain('and 18,400.00 of the deductions, 52,266.67 together');
  });

  it('refuses an amount in another currency with a sentence, and leads to it', async () => {
    const deductions = { costs: { title: 'Renewal', amount: { cents: 100, currency: 'USD' } } };
    const step = await shownSharing({ ...waterfall, deductions });
    expect(step.all('.message')[0]).to.contain('“Renewal” is in USD, the income in EUR.');
    expect(step.all(amounts)[0]).to.equal('120,000.00');
    step.press('.message .panel-link');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/sharing/deductions/costs']);
  });

  it('names what is missing, each with the way to where it is said', async () => {
    const step = await shownSharing(undefined, { more: { results: { r1: { title: 'Infusion' } } } });
    expect(step.all('.sharing-lacks .status')).to.have.length(3);
    await press(step, 'Settle ownership');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/results/r1/ownership']);
    await press(step, 'Choose a rule');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/sharing/rule']);
  });

  it('says what shares sum to where they make no whole', async () => {
    const step = await shownSharing({
      rule: 'negotiated',
      gross: { cents: 100, currency: 'EUR' },
      parties: { brc: { share: '1/2' }, vnt: { share: '1/4' } },
    });
    expect(step.all('.sharing-lacks li')[0]).to.contain('They sum to 3/4; 1/4 is missing.');
  });

  it('keeps all owners as parties when the first share is written', async () => {
    const step = await shownSharing({ rule: 'negotiated', gross: { cents: 100, currency: 'EUR' } });
    const fields = step.element.shadowRoot?.querySelectorAll<HTMLInputElement>('.panel-amounts input') ?? [];
    const [first] = fields;
    if (!first) throw new Error('there is no field for a share');
    first.value = '1/2';
    first.dispatchEvent(new InputEvent('input', { bubbles: true }));
    first.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(step.element);
    expect(sharingIn(step)['parties']).to.deep.equal({ brc: { share: '1/2' }, ivm: {}, vnt: {} });
  });

  it('means the same currency when an amount is cleared to write another one', async () => {
    const step = await shownSharing({ rule: 'equal', gross: { cents: 1000_00, currency: 'USD' } });
    const typed = (text: string, ...types: readonly string[]): Promise<unknown> => {
      const field = step.element.shadowRoot?.querySelector<HTMLInputElement>('.panel-money input');
      if (!field) throw new Error('there is no amount');
      field.value = text;
      types.forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
      return settled(step.element);
    };
    await typed('', 'input');
    await typed('2', 'input');
    await typed('2000', 'input', 'change');
    expect(sharingIn(step)['gross']).to.deep.equal({ cents: 2000_00, currency: 'USD' });
    await typed('', 'input', 'change');
    expect(sharingIn(step)['gross']).to.equal(undefined);
  });

  it('compares the rules in one table, and says what one that lacks something lacks', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Compare the rules');
    const rows = step.all('.sharing-rules tbody tr');
    expect(rows.filter((row) => row.includes('stands'))).to.have.length(1);
    expect(rows).to.include('Equal 40,000.00 1/3 40,000.00 1/3 40,000.00 1/3 Try');
    expect(rows.find((row) => row.startsWith('Weighted'))).to.contain('No indicator is chosen');
    await expect(step.element).to.be.accessible();
  });

  it('reads without fields where nobody can edit', async () => {
    const step = await shownSharing(waterfall, { readOnly: true });
    expect(step.all(amounts)).to.have.length(7);
    expect(step.find('input, select, textarea')).to.equal(null);
    expect(step.find('.sharing')?.textContent).to.contain('None could do without the others.');
    await press(step, 'Try other numbers');
    expect(step.find('input[type="range"]')).to.not.equal(null);
  });

  it('speaks German and French', async () => {
    const german = await shownSharing(waterfall, { lang: 'de' });
    await waitUntil(() => german.find('.sharing')?.textContent?.includes('Wer was bekommt'));
    expect(german.all(partyAmounts)).to.deep.equal(['23.706,67', '23.706,67', '23.706,66']);
    const french = await shownSharing(waterfall, { lang: 'fr' });
    await waitUntil(() => french.find('.sharing')?.textContent?.includes('Qui reçoit quoi'));
  });
});

describe('the fields of a sharing', () => {
  it('take the owners in the matrix until somebody chooses parties, and then those with them', async () => {
    const step = await shownSharing({ rule: 'equal', gross: { cents: 400, currency: 'EUR' } });
    expect(step.all(`#${step.idOf('sharing', 'parties')}-hint`)).to.deep.equal(['These are the owners in the matrix.']);
    expect(step.all('.sharing-row-party th')).to.have.length(3);
    step.element.planForm?.change([['valorisationPlans', 'r1', 'sharing', 'rule'], 'negotiated']);
    await settled(step.element);
    await press(step, 'Split equally');
    expect(sharingIn(step)['parties']).to.deep.equal({
      brc: { share: '1/3' },
      ivm: { share: '1/3' },
      vnt: { share: '1/3' },
    });
    await press(step, 'Remove Brenner');
    expect(Object.keys(sharingIn(step)['parties'] as object)).to.deep.equal(['ivm', 'vnt']);
  });

  it('keep a party whose share is cleared', async () => {
    const parties = { brc: { share: '1/2' }, vnt: { share: '1/2' } };
    const step = await shownSharing({ rule: 'negotiated', gross: { cents: 400, currency: 'EUR' }, parties });
    await step.enter(`#${step.idOf('sharing', 'parties', 'brc', 'share')}`, '');
    expect(sharingIn(step)['parties']).to.deep.equal({ ...parties, brc: {} });
  });

  it('take out first what is added, in the order that is given', async () => {
    const step = await shownSharing({ ...waterfall, deductions: undefined });
    await press(step, 'Add inventors’ share');
    const [id = ''] = Object.keys(sharingIn(step)['deductions'] as object);
    await waitUntil(() => step.focused === step.idOf('sharing', 'deductions', id, 'amount'));
    await step.enter(`#${step.idOf('sharing', 'deductions', id, 'share')}`, '25 %');
    expect(sharingIn(step)['deductions']).to.deep.equal({
      [id]: { title: 'Inventors’ share', kind: 'inventors', order: 1, share: '1/4' },
    });
    expect(step.all(amounts)).to.deep.equal([
      ...['120,000.00', '−30,000.00', '90,000.00'],
      ...['30,000.00', '30,000.00', '30,000.00'],
    ]);
  });

  it('move and remove a deduction, and offer to take that back', async () => {
    const step = await shownSharing(waterfall);
    await press(step, 'Move “Inventors” up');
    expect(step.all(amounts)[1]).to.equal('−36,000.00');
    expect(step.element.announced).to.equal('“Inventors” is now 1 of 2.');
    await press(step, 'Remove “Protection”');
    expect(Object.keys(sharingIn(step)['deductions'] as object)).to.deep.equal(['inventors']);
    await waitUntil(() =>
      [...(step.element.shadowRoot?.querySelectorAll('button') ?? [])].some(
        (node) => node.textContent?.trim() === 'Undo',
      ),
    );
    await press(step, 'Undo');
    expect(Object.keys(sharingIn(step)['deductions'] as object)).to.have.length(2);
  });

  it('fold open where a way leads into a fold', async () => {
    const step = await shownSharing({ ...waterfall, weights: { i5: { weight: 2 } } });
    expect(step.find(`#${step.idOf('sharing', 'weights', 'i5', 'weight')}`)).to.equal(null);
    step.part.openAt('/valorisationPlans/r1/sharing/weights/i5/weight');
    step.element.requestUpdate();
    await settled(step.element);
    expect(step.find(`#${step.idOf('sharing', 'weights', 'i5', 'weight')}`)).to.not.equal(null);
  });

  it('say that an indicator is gone, and keep what was said of it', async () => {
    const step = await shownSharing({
      rule: 'by-impact',
      gross: { cents: 100, currency: 'EUR' },
      weights: { i9: { weight: 2, contributions: { brc: { share: '1' } } } },
    });
    expect(step.all('.panel-entry-head')[0]).to.equal('i9 no longer an indicator');
  });
});
