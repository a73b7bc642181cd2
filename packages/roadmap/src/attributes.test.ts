import { button, rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { english } from './roadmap.messages.ts';
import type { KvRoadmap } from './roadmap.ts';
import { bladeLoop } from './samples/blade-loop.ts';
import { shown, small } from './testing/small-roadmap.ts';

/** The agenda, once its code has come. */
async function agenda(properties: Partial<KvRoadmap>): Promise<KvRoadmap> {
  const element = await shown({ view: 'agenda', ...properties });
  await waitUntil(() => rootOf(element).querySelector('[part=agenda]'), 'No agenda comes.');
  return element;
}

/** The items that are listed, and not the reviews between them. */
const listed = (element: KvRoadmap): number => rootOf(element).querySelectorAll('[part=agenda] li').length;

/** The names of the lanes, in order. */
const lanes = (element: KvRoadmap): string[] =>
  [...rootOf(element).querySelectorAll('[role=treegrid] [role=row][aria-level="1"]')].map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('The attributes of a roadmap', () => {
  it('limit: no more entries than that, and the way to the others', async () => {
    const element = await agenda({ value: bladeLoop, limit: 4 });
    expect(listed(element)).to.equal(4);
    element.limit = 2;
    await element.updateComplete;
    expect(listed(element)).to.equal(2);
    element.limit = undefined;
    await element.updateComplete;
    expect(listed(element)).to.be.greaterThan(4);
  });

  it('limit: of no sense, limits nothing and breaks nothing', async () => {
    for (const limit of [NaN, -3, Infinity]) {
      const element = await agenda({ value: bladeLoop, limit });
      await waitUntil(() => textOf(element).includes('60 m shell infused'), `${String(limit)} leaves nothing.`);
    }
  });

  it('partner: what that partner is asked for, in every view', async () => {
    const element = await agenda({ value: bladeLoop, partner: 'aalund' });
    expect(textOf(element)).to.contain('Permit granted, go or stop');
    expect(textOf(element)).to.not.contain('60 m shell infused');
    for (const view of ['timeline', 'table'] as const) {
      element.view = view;
      await waitUntil(() => textOf(element).includes('Permit granted, go or stop'), `The ${view} does not come.`);
      expect(textOf(element)).to.not.contain('60 m shell infused');
    }
  });

  it('partner: nobody of the partnership, shows that there is nothing and the way back', async () => {
    const element = await shown({ value: small, partner: 'nobody' });
    await waitUntil(() => textOf(element).includes(english.nothingFound));
    button(element, english.clearSearch).click();
    await waitUntil(() => textOf(element).includes('60 m shell infused'));
  });

  it('due-on: the last day of a month, or its last working day', async () => {
    // Month 24 ends with 28 February 2027, a Sunday.
    const element = await agenda({ value: small });
    expect(textOf(element)).to.match(/28 Feb/);
    element.dueOn = 'last-working-day';
    await element.updateComplete;
    await waitUntil(() => /26 Feb/.test(textOf(element)), 'The day does not change.');
  });

  it('today: what is overdue depends on it', async () => {
    const { startDate = '', endDate = '' } = small;
    const value = { startDate, endDate, milestones: { m: { title: 'Second press', dueMonth: 22 } } };
    const element = await agenda({ value, today: '2026-12-31' });
    expect(rootOf(element).querySelector('.agenda-section-late')).to.equal(null);
    element.today = '2027-01-01';
    await element.updateComplete;
    await waitUntil(() => rootOf(element).querySelector('.agenda-section-late'), 'It is not overdue.');
  });

  it('today: that is no day, is none, and breaks nothing', async () => {
    for (const view of ['timeline', 'table', 'agenda', 'reviews'] as const) {
      const element = await shown({ value: small, view, today: 'someday' });
      await waitUntil(() => !rootOf(element).querySelector('.main .skeleton'), `The ${view} does not come.`);
      expect(textOf(element)).to.not.contain('today is in');
    }
  });

  it('lanes: by work package, by partner, or none', async () => {
    const element = await shown({ value: small });
    await waitUntil(() => lanes(element).some((name) => name.includes('Blade manufacture')), 'No lanes come.');
    element.lanes = 'partners';
    await element.updateComplete;
    await waitUntil(() => lanes(element).some((name) => name.includes('Northlake University')));
    expect(lanes(element).some((name) => name.includes('Blade manufacture'))).to.equal(false);
    element.lanes = 'none';
    await element.updateComplete;
    await waitUntil(() => lanes(element).some((name) => name.includes('60 m shell infused')));
  });

  it('zoom: goes step by step, and stops at both ends', async () => {
    const element = await shown({ value: small, zoom: 'quarters' });
    button(element, english.zoomOut).click();
    await element.updateComplete;
    expect(element.zoom).to.equal('years');
    expect(button(element, english.zoomOut).disabled).to.equal(true);
    for (const zoom of ['quarters', 'months', 'weeks']) {
      button(element, english.zoomIn).click();
      await element.updateComplete;
      expect(element.zoom).to.equal(zoom);
    }
    expect(button(element, english.zoomIn).disabled).to.equal(true);
  });

  it('heading-level: the title, and what stands below it', async () => {
    const element = await agenda({ value: small, headingLevel: 2 });
    expect(rootOf(element).querySelector('h2')?.textContent?.trim()).to.equal(english.title);
    expect(rootOf(element).querySelector('[part=agenda] h3')).to.exist;
  });
});
