import { rootOf } from '@kvasir/element/testing.js';
/** Only Chromium can be told to print. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, choose, one, press, shownView } from './testing/in-view.ts';
import { wholePlan } from './testing/whole-plan.ts';

describe('the printed plan', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('has the head of its page in place of that of the element, a dash for what is open, and nothing to press', async () => {
    const element = await shownView(wholePlan);
    await choose(element, '#document-result', 'R14 Low-heat separation');
    await emulateMedia({ media: 'print' });
    const isSeen = (node: Element | null) => (node?.getClientRects().length ?? 0) > 0;
    expect(
      ['.head-bar', '.tools', '.doc-bar', '.doc-open', '.doc-head'].map((one) =>
        isSeen(rootOf(element).querySelector(one)),
      ),
    ).to.deep.equal([false, false, false, false, true]);
    expect([...rootOf(element).querySelectorAll('button')].filter(isSeen)).to.deep.equal([]);
    expect(isSeen(rootOf(element).querySelector('.doc-paper'))).to.equal(true);
  });

  it('begins each result on a new page, and repeats the header row of a table', async () => {
    const element = await shownView(wholePlan);
    await choose(element, '#document-result', 'All results');
    await emulateMedia({ media: 'print' });
    const breaks = [...rootOf(element).querySelectorAll('.doc-page')].map((page) => getComputedStyle(page).breakBefore);
    expect(breaks).to.deep.equal(['auto', 'page', 'page', 'page']);
    expect(getComputedStyle(one(element, '.doc-table thead')).display).to.equal('table-header-group');
  });

  it('is whole on paper, however many results there are', async () => {
    const results = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`r${String(at)}`, { title: `R${String(at)}` }]),
    );
    const element = await shownView({ results });
    await choose(element, '#document-result', 'All results');
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.doc-page')).to.have.length(31);
  });

  it('has the fields of the platform without their buttons', async () => {
    const element = await shownView(wholePlan);
    await press(element, 'Horizon Results Platform');
    await emulateMedia({ media: 'print' });
    expect(
      [...rootOf(element).querySelectorAll('button')].some((button) => button.getClientRects().length > 0),
    ).to.equal(false);
    expect(one(element, '#platform-title').getClientRects().length).to.be.greaterThan(0);
  });
});
