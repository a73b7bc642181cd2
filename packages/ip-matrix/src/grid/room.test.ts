/** What there is room for, and what is told of the rest. */
import type { Density } from '@kvasir/element';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { styled } from '@kvasir/element/windowing.js';
import { joint, needs } from '@kvasir/element/internal/testing/blade-loop/shorthand.js';
import { domId } from '@kvasir/element/controls.js';
import '../define.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { longWords } from '../samples/long-words.ts';

async function gridOf(
  value: IpMatrix,
  direction: 'ltr' | 'rtl' = 'ltr',
  { width = 1216, density = 'comfortable', text = 16 }: { width?: number; density?: Density; text?: number } = {},
): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), { value, density });
  const page = html`<div
    lang="en"
    dir=${direction}
    ${styled({ 'inline-size': `${width}px`, 'font-size': `${text}px` })}
  >
    ${element}
  </div>`;
  await settled(await fixture<HTMLElement>(page));
  return element.renderRoot as ShadowRoot;
}

function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function pointAt(node: Element): void {
  node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
}

/** Points until the code is there that tells. */
async function told(node: HTMLElement): Promise<void> {
  await waitUntil(() => {
    pointAt(node);
    return node.title !== '';
  }, 'It is not told.');
}

/** A cell of an item, by the number of the item and of the column. */
function cellOf(root: ShadowRoot, number: string, column: number): HTMLElement {
  const line = [...root.querySelectorAll('.lines > .line')].find(
    (row) => row.querySelector('.rid')?.textContent === number,
  );
  if (!line) throw new Error(`There is no ${number}.`);
  return one(line, `[aria-colindex="${column}"]`);
}

describe('in the room that there is, the grid', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`shows all columns beside the panel on a page of 1280 pixels, ${direction}`, async () => {
      const root = await gridOf(bladeLoop, direction);
      one(root, '.rt').click();
      await waitUntil(() => root.querySelector('.with-side > .side'), 'The panel does not come.');
      const viewport = one(root, '.viewport');
      await waitUntil(() => viewport.scrollWidth <= viewport.clientWidth, 'The columns do not fit.');
      const { left, right } = viewport.getBoundingClientRect();
      const last = one(root, '.head > .c:last-child').getBoundingClientRect();
      expect([last.left >= left, last.right <= right]).to.deep.equal([true, true]);
    });
  }

  for (const density of ['comfortable', 'compact'] as const) {
    it(`leaves titles as they are when findings come, whose signs stand below the numbers: ${density}`, async () => {
      const root = await gridOf(bladeLoop, 'ltr', { density });
      await waitUntil(() => root.querySelector('.item > .sev'), 'Nothing is found.');
      const rows = [...root.querySelectorAll('.lines > .line:has(.rt)')];
      const signs = rows.flatMap((row) => row.querySelector('.item > .sev') ?? []);
      expect(signs.length).to.be.within(1, rows.length - 1);
      const places = rows.map((row) => {
        const { left, width, top } = one(row, '.rt').getBoundingClientRect();
        return [left, width, top - row.getBoundingClientRect().top].map(Math.round).join();
      });
      expect([...new Set(places)]).to.have.length(1);
      for (const sign of signs) {
        const row = sign.closest('.line') as Element;
        const { top, bottom } = sign.getBoundingClientRect();
        expect(top).to.be.at.least(one(row, '.rid').getBoundingClientRect().bottom - 3);
        expect(bottom).to.be.at.most(row.getBoundingClientRect().bottom);
      }
    });
  }

  it('grows with the text: headers, sums, signs and letters, and no row hides behind what stays', async () => {
    const [usual, large] = [await gridOf(bladeLoop), await gridOf(bladeLoop, 'ltr', { text: 32 })];
    for (const selector of ['.head', '.sum', '.ac', '.tw > svg', '.ring']) {
      const [before, after] = [usual, large].map((root) => {
        const node = one(root, selector);
        return parseFloat(getComputedStyle(node).blockSize) || node.getBoundingClientRect().height;
      });
      expect((after ?? 0) / (before ?? 1), selector).to.be.closeTo(2, 0.13);
    }
    const shape = one(large, '.g.sole');
    expect(parseFloat(getComputedStyle(shape, '::before').inlineSize)).to.be.closeTo(34, 2);
    const viewport = one(large, '.viewport');
    one(large, '.lines .rt').closest<HTMLElement>('.c')?.focus();
    const last = (): Element | null => large.querySelector('.lines > .line:last-child .c.item');
    (large.activeElement ?? viewport).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await waitUntil(() => viewport.scrollTop > 0, 'It does not scroll.');
    await waitUntil(() => large.activeElement?.closest('.line') === last()?.closest('.line'), 'It is not at the end.');
    const foot = one(large, '.sums').getBoundingClientRect();
    expect(last()?.getBoundingClientRect().bottom).to.be.at.most(foot.top + 1);
  });

  it('lets the titles of a usual consortium be read on a page of 1280 pixels', async () => {
    const root = await gridOf(bladeLoop);
    const titles = [...root.querySelectorAll<HTMLElement>('.lines .rt > .clip:first-child')];
    const cut = titles.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(titles.length).to.be.above(8);
    expect(cut.length).to.be.at.most(1);
    const viewport = one(root, '.viewport');
    expect(viewport.scrollWidth).to.be.at.most(viewport.clientWidth);
  });

  it('comes soon on a phone, and words for which there is no room are told to the pointer', async () => {
    const root = await gridOf(bladeLoop, 'ltr', { width: 288 });
    await waitUntil(() => root.querySelector('.card'), 'The cards do not come.');
    const { top } = one(root, '.frame').getBoundingClientRect();
    expect(one(root, '.card').getBoundingClientRect().top - top).to.be.below(330);
    const filter = one(root, '#filter');
    await told(filter);
    expect(filter.title).to.equal('Filter and columns');
    const add = one(root, '[data-do="add-result"]');
    pointAt(add);
    expect(add.title).to.equal('');
  });

  it('breaks no number, shows six characters of any, and tells a longer one to the pointer', async () => {
    const title = 'Result';
    const numbers = ['WMWMWM', 'R-2026/0001/EINS', 'R1'];
    const results = Object.fromEntries(numbers.map((number) => [domId(number), { number, title }]));
    const root = await gridOf({ results });
    const [six, long, short] = numbers.map((number) => one(cellOf(root, number, 1), '.rid'));
    if (!six || !long || !short) throw new Error('There are not three numbers.');
    expect(new Set([six, long, short].map(({ clientHeight }) => clientHeight)).size).to.equal(1);
    expect(six.scrollWidth).to.be.at.most(six.clientWidth);
    expect(long.scrollWidth).to.be.above(long.clientWidth);
    await told(long);
    expect(long.title).to.equal('R-2026/0001/EINS');
    pointAt(short);
    await waitUntil(() => long.title === '', 'The number is still told.');
    expect(short.title).to.equal('');
  });

  it('ends what is too long for a cell of a partner within the cell', async () => {
    const root = await gridOf(longWords);
    const cell = one(root, '.c.g');
    expect(cell.scrollWidth).to.be.above(cell.clientWidth);
    expect(getComputedStyle(cell).overflowX).to.equal('clip');
    expect(getComputedStyle(cell).textOverflow).to.equal('ellipsis');
  });

  it('puts the letters of access behind what is owned, and below it where they have no room', async () => {
    const root = await gridOf({
      ...bladeLoop,
      results: {
        a: {
          title: 'A',
          ownership: joint({ northlake: '1/2', brenner: '1/2' }),
          accessRights: needs({ northlake: 'im ex' }),
        },
        b: {
          title: 'B',
          ownership: { kind: 'joint', owners: { northlake: {}, brenner: {} } },
          accessRights: needs({ northlake: 'im' }),
        },
      },
    });
    for (const cell of root.querySelectorAll<HTMLElement>('.c.g:has(.ac)')) {
      const { left, top, right, bottom } = cell.getBoundingClientRect();
      for (const letter of cell.querySelectorAll('.ac')) {
        const box = letter.getBoundingClientRect();
        expect(box.right, cell.ariaLabel ?? '').to.be.at.most(right);
        expect([box.top >= top, box.bottom <= bottom]).to.deep.equal([true, true]);
      }
      const shape = 21;
      expect(cell.querySelector('.ac')?.getBoundingClientRect().left).to.be.above(left + shape);
    }
    expect(root.querySelectorAll('.c.g .ac')).to.have.lengthOf(3);
  });

  it('tells the pointer in words what a partner is to an item, at that cell only', async () => {
    const root = await gridOf(bladeLoop);
    const contributor = cellOf(root, 'R1', 3);
    expect(contributor.title).to.equal('');
    await told(contributor);
    expect(contributor.title).to.equal(contributor.ariaLabel);
    const owner = cellOf(root, 'R1', 4);
    pointAt(owner);
    await waitUntil(() => owner.title === owner.ariaLabel, 'The next cell is not told.');
    expect(contributor.hasAttribute('title')).to.equal(false);
  });

  it('draws a share after its disc, and a ring before its number, whichever way the page runs', async () => {
    const root = await gridOf(bladeLoop, 'rtl');
    const share = one(root, '.c.g.sliced');
    const text = document.createRange();
    text.selectNodeContents(share);
    const { right } = text.getBoundingClientRect();
    expect(share.getBoundingClientRect().right - right).to.be.above(17 + 6);
    const [done, all] = [...one(root, '.ring-cell > span:last-child').childNodes].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return node.textContent === '' ? [] : range.getBoundingClientRect();
    });
    expect(done?.right).to.be.at.most((all?.left ?? 0) + 1);
  });

  it('cuts a title at its own end, and leaves it on the side where the page begins', async () => {
    const latin = 'Depolymerisable acrylic resin for blades that come apart again, with what it is made of';
    const root = await gridOf(
      { ...bladeLoop, results: { a: { number: 'R1', title: latin }, b: { number: 'R2', title: 'Resin' } } },
      'rtl',
    );
    const titleOf = (number: string) => one(cellOf(root, number, 1), '.rt bdi');
    const cut = titleOf('R1');
    expect(cut.scrollWidth).to.be.above(cut.clientWidth);
    expect(getComputedStyle(cut).direction).to.equal('ltr');
    const words = document.createRange();
    words.selectNodeContents(titleOf('R2'));
    expect(words.getBoundingClientRect().right).to.be.closeTo(titleOf('R2').getBoundingClientRect().right, 1);
  });
});
