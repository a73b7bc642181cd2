import { button, found, rootOf, spacedText, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { large } from '../samples/large.ts';
import { small } from '../testing/small-plans.ts';
import { english } from '../valorisation-plan.messages.ts';
import { all, drawn, open, rowOf, rows } from './testing/in-portfolio.ts';

describe('The picture of the portfolio', () => {
  it('has what the table has: every result is in it, or named as without a place', async () => {
    const element = await open(bladeLoop);
    const unplaced = new Set(all(element, '.unplaced [data-id]').map(({ dataset }) => dataset['id'] ?? ''));
    expect([...drawn(element), ...unplaced].sort()).to.deep.equal(rows(element).sort());
  });

  it('says of each result what the table says', async () => {
    const element = await open(bladeLoop);
    for (const mark of all(element, '.chart .result')) {
      const row = rowOf(element, mark.dataset['id'] ?? '');
      const title = spacedText(mark.querySelector('title'));
      expect(title).to.contain(row[english.columns.number] ?? '?');
      expect(title).to.contain(row[english.columns.readiness] ?? '?');
      expect(title).to.contain(row[english.columns.potential] ?? '?');
    }
  });

  it('has whoever promises more stand higher, and whoever is readier further on', async () => {
    const element = await open(bladeLoop);
    const place = (id: string): DOMRect | undefined =>
      rootOf(element).querySelector(`.result[data-id="${id}"] rect`)?.getBoundingClientRect();
    expect(place('separation')?.top).to.be.lessThan(place('infusion')?.top ?? 0);
    expect(place('infusion')?.left).to.be.greaterThan(place('separation')?.left ?? Infinity);
  });

  for (const width of ['1400px', '1000px', '760px', '600px']) {
    it(`keeps its titles and marks apart and within its frame in ${width}`, async () => {
      const element = await open(bladeLoop, { width });
      const frame = rootOf(element).querySelector('.chart')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = all(element, '.chart .name, .chart rect')
        .filter((node) => getComputedStyle(node).display !== 'none')
        .map((node) => node.getBoundingClientRect());
      for (const [at, box] of boxes.entries()) {
        expect(box.left, String(at)).to.be.at.least(frame.left - 1);
        expect(box.right, String(at)).to.be.at.most(frame.right + 1);
        for (const other of boxes.slice(at + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 4 ||
            other.bottom <= box.top + 4;
          expect(isApart, `${String(at)}: ${JSON.stringify([box, other])}`).to.equal(true);
        }
      }
    });
  }

  it('turns from right to left, and its texts do not', async () => {
    const element = await open(bladeLoop, { dir: 'rtl', lang: 'ar' });
    const left = (id: string): number =>
      rootOf(element).querySelector(`.result[data-id="${id}"] rect`)?.getBoundingClientRect().left ?? 0;
    expect(left('infusion')).to.be.lessThan(left('separation'));
    // Not by getScreenCTM: in WebKit it leaves out how the picture as a whole is turned.
    const turned = async (selector: string): Promise<number> =>
      new DOMMatrix(getComputedStyle(await found(element, selector)).transform).a;
    expect(await turned('.chart')).to.equal(-1);
    expect(await turned('.result .number')).to.equal(-1);
  });

  it('gives what is to be put right a shape and a word, once the rules have looked', async () => {
    const element = await open(bladeLoop);
    const mark = await found(element, '.result.is-open');
    expect(mark.querySelector('.open')).to.not.equal(null);
    expect(mark.querySelector('title')?.textContent).to.contain(english.openPart);
  });

  it('says what a result without a place lacks, and leads to where that is said', async () => {
    const element = await open(small);
    expect(textOf(element, '.unplaced').replace(/ (?=[),])|(?<=\() /g, '')).to.contain('R9 (readiness, potential)');
    expect(button(element, english.state('potential', 'R14')).dataset).to.include({
      do: 'plan',
      id: 'r14',
      field: '/results/r14/exploitability/ratings',
    });
    element.readOnly = true;
    await element.updateComplete;
    expect(all(element, '.unplaced button')).to.have.length(0);
  });

  it('keeps no room for a picture where nothing can be placed', async () => {
    const { r9 } = small.results ?? {};
    const element = await open({ ...small, results: { r9, other: r9 } } as PlanSlice, { width: '1280px' });
    expect(rootOf(element).querySelector('.chart')).to.equal(null);
    const lines = await found(element, '.portfolio-top > div');
    expect(lines.offsetWidth).to.equal((await found(element, '.portfolio-top')).offsetWidth);
  });

  it('opens the plan of a result on a click on its mark', async () => {
    const element = await open(small);
    rootOf(element)
      .querySelector('.result[data-id=r3]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => element.view === 'builder', 'The plan does not open.');
  });

  it('draws the numbers alone of two hundred results', async () => {
    const element = await open(large(200));
    expect(drawn(element)).to.have.length(200);
    expect(all(element, '.chart .way')).to.have.length(0);
    expect(all(element, '.chart .name')).to.have.length(0);
  });
});
