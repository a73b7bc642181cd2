import { settled } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { large } from '../samples/large.ts';

async function grid(value: IpMatrix): Promise<KvIpMatrix> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), { value, group: 'none' as const });
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  return element;
}

function all(element: KvIpMatrix, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

const lines = (element: KvIpMatrix) => all(element, '.lines > .line');
const titles = (element: KvIpMatrix) => all(element, '.lines .rt > .clip:first-child').map((node) => node.textContent);
const rowIndices = (element: KvIpMatrix) => lines(element).map((line) => Number(line.getAttribute('aria-rowindex')));

async function scrollTo(element: KvIpMatrix, position: ScrollToOptions): Promise<void> {
  const [viewport] = all(element, '.viewport');
  const scrolled = new Promise((done) => viewport?.addEventListener('scroll', done, { once: true }));
  viewport?.scrollTo({ ...position, behavior: 'instant' });
  await scrolled;
  await element.updateComplete;
}

/** The results in the opposite order. */
function reversed(value: IpMatrix): IpMatrix {
  const entries = Object.entries(value.results ?? {});
  return {
    ...value,
    results: Object.fromEntries(entries.map(([id, result], index) => [id, { ...result, order: -index }])),
  };
}

describe('the rows that are drawn', () => {
  it('stand in the page in their order, also after a step and a jump', async () => {
    const element = await grid(large(5, 200));
    for (const top of [100, 4000, 3900, 0]) {
      await scrollTo(element, { top });
      const indices = rowIndices(element);
      expect(indices).to.deep.equal([...indices].sort((one, other) => one - other));
      expect(new Set(indices).size).to.equal(indices.length);
    }
  });

  it('keep their elements while they are seen, and hand them on when they are not', async () => {
    const element = await grid(large(5, 200));
    const before = new Map(lines(element).map((line) => [line.getAttribute('aria-rowindex'), line]));
    await scrollTo(element, { top: 44 * 6 });
    const kept = lines(element).filter((line) => before.get(line.getAttribute('aria-rowindex')) === line);
    expect(kept.length).to.be.greaterThan(5);
    const handedOn = lines(element).filter((line) => !kept.includes(line) && [...before.values()].includes(line));
    expect(handedOn.length).to.be.greaterThan(0);
  });

  it('show what their items are, whatever they showed before', async () => {
    const value = large(5, 200);
    const element = await grid(value);
    await scrollTo(element, { top: 4000 });
    await scrollTo(element, { top: 0 });
    const fresh = await grid(value);
    expect(titles(element).slice(0, 5)).to.deep.equal(titles(fresh).slice(0, 5));
    const labels = (of: KvIpMatrix) => all(of, '.lines .st').map((cell) => [cell.ariaLabel, cell.className]);
    expect(labels(element).slice(0, 20)).to.deep.equal(labels(fresh).slice(0, 20));
  });

  it('follow another order', async () => {
    const value = { ...large(4, 6), background: {} };
    const element = await grid(value);
    const before = titles(element);
    element.value = reversed(value);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([...before].reverse());
    expect(rowIndices(element)).to.deep.equal(before.map((_, index) => index + 2));
  });

  it('add and remove the cells of columns that come and go sideways, and keep the one that has the focus', async () => {
    const element = await grid(large(40, 10));
    const cell = () => all(element, '[aria-rowindex="3"] > [aria-colindex="4"]')[0];
    cell()?.focus();
    const focused = cell();
    await scrollTo(element, { left: 1500 });
    expect(cell()).to.equal(focused);
    expect(element.shadowRoot?.activeElement).to.equal(focused);
    for (const line of lines(element)) {
      const columns = [...line.children].map((one) => Number(one.getAttribute('aria-colindex')));
      expect(columns).to.deep.equal([...columns].sort((one, other) => one - other));
      expect(line.querySelectorAll('.first').length).to.equal(1);
    }
  });

  it('say nothing any more of a share that was taken away', async () => {
    const value = large(4, 3);
    const element = await grid(value);
    const [title = ''] = titles(element).map((one) => one?.trim());
    const [id = '', result] = Object.entries(value.results ?? {}).find(([, one]) => one.title === title) ?? [];
    element.value = { ...value, results: { ...value.results, [id]: { title, order: result?.order ?? 0 } } };
    await element.updateComplete;
    const cells = all(element, `[aria-rowindex="2"] > .st`);
    expect(cells.map((one) => one.textContent)).to.deep.equal(cells.map(() => ''));
    expect(cells.filter((one) => one.classList.contains('g') || one.dataset['word'] !== undefined)).to.deep.equal([]);
  });
});
