import { rootOf } from '@kvasir/element/testing.js';
/** Only Chromium can be told to print. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { choose, one, shownView } from '../document/testing/in-view.ts';

/** A page of A4 on its long side, without its margins, in CSS pixels. */
const page = { width: (281 / 25.4) * 96, height: (194 / 25.4) * 96 };

/** Sixteen results, of each of which a good deal is said. */
const many = {
  results: Object.fromEntries(
    Array.from({ length: 16 }, (_, at) => [
      `r${String(at)}`,
      { number: `R${String(at)}`, title: 'A result with a name' },
    ]),
  ),
  valorisationPlans: Object.fromEntries(
    Array.from({ length: 16 }, (_, at) => [
      `r${String(at)}`,
      {
        need: 'A need that takes some words to say, as needs do.',
        outcomes: 'Somebody works in another way\nSomebody else follows',
        steps: Object.fromEntries(
          Array.from({ length: 4 }, (_step, no) => [`s${String(no)}`, { title: 'A step to take' }]),
        ),
      },
    ]),
  ),
};

async function print(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
}

describe('the printed canvas', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('has a page of its own across, with nothing else of the element on it', async () => {
    const element = await shownView(many, { view: 'canvas', width: `${String(page.width)}px` });
    await print();
    const isSeen = (selector: string) => (rootOf(element).querySelector(selector)?.getClientRects().length ?? 0) > 0;
    expect(['.head-bar', '.tools', '.cv-bar', '.cv-go', '.cv-screen', '.cv-head', '.cv-box'].map(isSeen)).to.deep.equal(
      [...[false, false, false, false, false], ...[true, true]],
    );
    expect(getComputedStyle(one(element, '.cv-page')).getPropertyValue('page')).to.equal('kv-canvas');
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    expect(rules.join()).to.contain('@page kv-canvas').and.to.contain('landscape');
  });

  it('fits on it, in the largest type with which it does', async () => {
    const element = await shownView(many, { view: 'canvas', width: `${String(page.width)}px` });
    await print();
    const canvas = one(element, '.cv-page');
    const small = canvas.style.getPropertyValue('--print-size');
    expect(canvas.getBoundingClientRect().height).to.be.at.most(page.height);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await choose(element, '#canvas-result', 'All results');
    await print();
    expect(canvas.getBoundingClientRect().height).to.be.at.most(page.height);
    expect(parseFloat(canvas.style.getPropertyValue('--print-size'))).to.be.lessThan(parseFloat(small));
  });

  it('leaves no trace in the page of the host', async () => {
    const before = document.adoptedStyleSheets.length;
    await shownView(many, { view: 'canvas' });
    await print();
    dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
