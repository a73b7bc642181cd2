/** What there is room for, and what is told of the rest. */
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { styled } from '@kvasir/element/windowing.js';
import { domId } from '@kvasir/element/controls.js';
import '../define.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { longWords } from '../samples/long-words.ts';

async function gridOf(value: IpMatrix, direction: 'ltr' | 'rtl' = 'ltr'): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), { value });
  const page = html`<div lang="en" dir=${direction} ${styled({ 'inline-size': '1216px' })}>${element}</div>`;
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
});
