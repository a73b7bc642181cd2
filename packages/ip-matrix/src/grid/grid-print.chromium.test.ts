/** Only Chromium can be told to print. */
import { settled } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { longWords } from '../samples/long-words.ts';

async function printed(value: KvIpMatrix['value']): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), { value });
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
  await element.updateComplete;
  return element.renderRoot as ShadowRoot;
}

const startOf = (cell: Element): number => Math.round(cell.getBoundingClientRect().left);

describe('the printed grid', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('has each cell of a row below the head of its column, and beside the one before it', async () => {
    const root = await printed(bladeLoop);
    const starts = [...root.querySelectorAll('.head > .c')].map(startOf);
    expect(new Set(starts).size).to.equal(starts.length);
    const lines = [...root.querySelectorAll('.lines > .line:not(.group)')];
    expect(lines.length).to.equal(29);
    for (const line of lines) expect([...line.children].map(startOf)).to.deep.equal(starts);
  });

  it('cuts neither a number nor a share', async () => {
    const root = await printed(longWords);
    const cut = [...root.querySelectorAll('.rid, .c.st')].filter(
      (node) => node.scrollWidth > node.clientWidth && getComputedStyle(node).overflowX !== 'visible',
    );
    expect(cut.map((node) => node.textContent)).to.deep.equal([]);
    const [number] = root.querySelectorAll('.rid');
    expect(number?.clientWidth).to.be.at.least(number?.scrollWidth ?? Infinity);
  });
});
