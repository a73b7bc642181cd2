import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { large } from '../samples/large.ts';
import { rightToLeft } from '../samples/right-to-left.ts';

async function grid(properties: Partial<KvIpMatrix>, direction: 'ltr' | 'rtl' = 'ltr'): Promise<KvIpMatrix> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), properties);
  await settled(await fixture<HTMLElement>(html`<div lang="en" dir=${direction}>${element}</div>`));
  return element;
}

function root(element: KvIpMatrix): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** The cell with the focus, as row and column of ARIA, which count from 1; the headers are row 1. */
function focused(element: KvIpMatrix): [row: number, column: number] | undefined {
  const { activeElement: cell } = root(element);
  const row = cell?.parentElement?.getAttribute('aria-rowindex');
  return row ? [Number(row), Number(cell?.getAttribute('aria-colindex'))] : undefined;
}

function cellAt(element: KvIpMatrix, row: number, column: number): HTMLElement {
  const cell = root(element).querySelector<HTMLElement>(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
  if (!cell) throw new Error(`There is no cell in row ${row}, column ${column}.`);
  return cell;
}

async function press(element: KvIpMatrix, ...keys: string[]): Promise<void> {
  for (const chord of keys) {
    const [key = '', ...held] = chord.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key === 'Space' ? ' ' : key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
  await element.updateComplete;
}

/** Enters the grid at a cell, as a click does. */
async function enter(element: KvIpMatrix, row: number, column: number): Promise<void> {
  cellAt(element, row, column).focus();
  await element.updateComplete;
}

describe('the grid, by keyboard (ARIA Authoring Practices),', () => {
  it('is one stop of the Tab key', async () => {
    const element = await grid({ value: bladeLoop });
    expect(root(element).querySelectorAll('.viewport [tabindex="0"]').length).to.equal(1);
    await enter(element, 4, 3);
    expect(root(element).querySelectorAll('.viewport [tabindex="0"]').length).to.equal(1);
    expect(cellAt(element, 4, 3).tabIndex).to.equal(0);
  });

  it('moves the focus by arrows, one cell at a time', async () => {
    const element = await grid({ value: bladeLoop });
    await enter(element, 3, 2);
    await press(element, 'ArrowRight', 'ArrowDown');
    expect(focused(element)).to.deep.equal([4, 3]);
    await press(element, 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.deep.equal([1, 2]);
  });

  it('moves to the ends of a row and of the grid', async () => {
    const element = await grid({ value: bladeLoop });
    await enter(element, 3, 3);
    await press(element, 'End');
    expect(focused(element)).to.deep.equal([3, 11]);
    await press(element, 'Home');
    expect(focused(element)).to.deep.equal([3, 1]);
    await press(element, 'Control+End');
    const rows = Number(root(element).querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 2;
    expect(focused(element)).to.deep.equal([rows, 11]);
    await press(element, 'Control+Home');
    expect(focused(element)).to.deep.equal([2, 1]);
  });

  it('moves by a page', async () => {
    const element = await grid({ value: large(5, 100) });
    await enter(element, 3, 2);
    await press(element, 'PageDown');
    const [row = 0] = focused(element) ?? [];
    expect(row).to.be.greaterThan(8);
    await press(element, 'PageUp');
    expect(focused(element)).to.deep.equal([3, 2]);
  });

  it('follows the direction of the writing', async () => {
    const element = await grid({ value: rightToLeft }, 'rtl');
    await enter(element, 3, 2);
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.deep.equal([3, 3]);
  });

  it('selects by Shift and arrows, all, a row, a column, and says how much', async () => {
    const element = await grid({ value: bladeLoop });
    await enter(element, 3, 2);
    await press(element, 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(root(element).querySelectorAll('[aria-selected=true]').length).to.equal(4);
    expect(root(element).querySelector('[role=status]')?.textContent).to.contain('2 rows by 2 columns selected');
    await press(element, 'Escape');
    expect(root(element).querySelectorAll('[aria-selected=true]').length).to.equal(0);
    await press(element, 'Shift+Space');
    expect(cellAt(element, 4, 5).getAttribute('aria-selected')).to.equal('true');
    expect(cellAt(element, 3, 5).getAttribute('aria-selected')).to.equal(null);
  });

  it('folds a group, and keeps the focus on it', async () => {
    const element = await grid({ value: bladeLoop });
    await enter(element, 2, 1);
    const below = () => cellAt(element, 3, 1).parentElement?.classList.contains('group');
    expect(below()).to.equal(false);
    await press(element, 'Enter');
    expect(cellAt(element, 2, 1).getAttribute('aria-expanded')).to.equal('false');
    expect(below()).to.equal(true);
    expect(focused(element)).to.deep.equal([2, 1]);
    await press(element, 'Enter');
    expect(below()).to.equal(false);
  });

  it('sorts by a header, first this way, then that, then in the partners’ own order', async () => {
    const element = await grid({ value: bladeLoop, group: 'none' });
    const first = () => root(element).querySelector('[aria-rowindex="2"] .rt > .clip')?.textContent?.trim();
    const own = first();
    await enter(element, 1, 1);
    await press(element, 'Enter');
    expect(cellAt(element, 1, 1).getAttribute('aria-sort')).to.equal('ascending');
    const up = first();
    await press(element, 'Enter');
    expect(cellAt(element, 1, 1).getAttribute('aria-sort')).to.equal('descending');
    expect(first()).not.to.equal(up);
    await press(element, 'Enter');
    expect(cellAt(element, 1, 1).getAttribute('aria-sort')).to.equal(null);
    expect(first()).to.equal(own);
  });

  it('makes a column wider by Alt and an arrow on its header', async () => {
    const element = await grid({ value: bladeLoop });
    await enter(element, 1, 3);
    const before = cellAt(element, 4, 3).getBoundingClientRect().width;
    await press(element, 'Alt+ArrowRight');
    expect(cellAt(element, 4, 3).getBoundingClientRect().width).to.equal(before + 16);
  });
});

describe('the grid, when only a part of it is drawn,', () => {
  const matrix = large(40, 1000);

  it('says how many rows and columns there are, and which ones these are', async () => {
    const element = await grid({ value: matrix, group: 'none' });
    const table = root(element).querySelector('[role=grid]');
    const items = Object.keys(matrix.results ?? {}).length + Object.keys(matrix.background ?? {}).length;
    // The header, and the two rows of sums.
    expect(table?.getAttribute('aria-rowcount')).to.equal(String(items + 3));
    expect(table?.getAttribute('aria-colcount')).to.equal('44');
    expect(root(element).querySelectorAll('.lines > .line').length).to.be.lessThan(40);
  });

  it('leads to the last row at once, and keeps the focus there', async () => {
    const element = await grid({ value: matrix, group: 'none' });
    await enter(element, 2, 2);
    await press(element, 'Control+End');
    const [row, column] = focused(element) ?? [];
    expect(column).to.equal(44);
    expect(root(element).activeElement?.parentElement?.getAttribute('aria-rowindex')).to.equal(String(row));
    const box = root(element).activeElement?.getBoundingClientRect();
    const view = root(element).querySelector('.viewport')?.getBoundingClientRect();
    expect(box?.top).to.be.within(view?.top ?? 0, view?.bottom ?? 0);
  });

  it('does not lose the focus when its cell is scrolled out of sight', async () => {
    const element = await grid({ value: matrix, group: 'none' });
    await enter(element, 4, 2);
    const viewport = root(element).querySelector('.viewport') as HTMLElement;
    await waitUntil(() => {
      // Again and again: WebKit scrolls to what has got the focus some time after it has.
      viewport.scrollTop = 20_000;
      return !root(element).querySelector('[aria-rowindex="12"]');
    }, 'It is not drawn anew.');
    expect(focused(element)).to.deep.equal([4, 2]);
    await press(element, 'ArrowDown');
    expect(focused(element)).to.deep.equal([5, 2]);
    expect(viewport.scrollTop).to.be.lessThan(300);
  });

  it('shows each column under its header, however far to the side', async () => {
    const element = await grid({ value: matrix, group: 'none' });
    const viewport = root(element).querySelector('.viewport') as HTMLElement;
    const least = cellAt(element, 1, 1).getBoundingClientRect().width;
    expect(least).to.be.lessThan(400);
    viewport.scrollLeft = 1500;
    await waitUntil(
      () => root(element).querySelector('[aria-rowindex="3"] > [aria-colindex="24"]'),
      'It is not drawn.',
    );
    const left = (row: number) => cellAt(element, row, 24).getBoundingClientRect().left;
    expect(left(3)).to.equal(left(1));
    expect(cellAt(element, 1, 1).getBoundingClientRect().width).to.equal(least);
  });

  it('shows each row where it belongs after any scroll', async () => {
    const element = await grid({ value: matrix, group: 'none' });
    const viewport = root(element).querySelector('.viewport') as HTMLElement;
    for (const top of [500, 12_345, 30_000, 7]) {
      viewport.scrollTop = top;
      const index = Math.floor(top / 44) + 5;
      await waitUntil(() => root(element).querySelector(`[aria-rowindex="${index + 2}"]`), 'The row is not drawn.');
      const row = root(element).querySelector(`[aria-rowindex="${index + 2}"]`) as HTMLElement;
      const offset = row.getBoundingClientRect().top - (row.parentElement?.getBoundingClientRect().top ?? 0);
      expect(Math.round(offset)).to.equal(index * 44);
    }
  });

  it('is drawn whole for paper, and in part again afterwards', async () => {
    const element = await grid({ value: large(5, 60), group: 'none' });
    const drawn = () => root(element).querySelectorAll('.lines > .line').length;
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(drawn()).to.be.at.least(60);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(drawn()).to.be.lessThan(40);
  });

  it('has as many listeners as a small one', async () => {
    const element = await grid({ value: matrix });
    const cells = root(element).querySelectorAll('.viewport *').length;
    expect(cells).to.be.greaterThan(200);
    // No cell has one of its own: what is heard is heard by the frame.
    const { addEventListener } = EventTarget.prototype;
    const heard: EventTarget[] = [];
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...given: Parameters<typeof addEventListener>
    ) {
      heard.push(this);
      return addEventListener.apply(this, given);
    };
    try {
      await grid({ value: matrix });
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(heard.filter((target) => target instanceof Element && target.matches('.viewport *'))).to.deep.equal([]);
  });
});
