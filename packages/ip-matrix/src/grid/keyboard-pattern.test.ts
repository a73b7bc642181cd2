import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { large } from '../samples/large.ts';
import { rightToLeft } from '../samples/right-to-left.ts';

/*
 * What the pattern "Grid" of the ARIA Authoring Practices expects of keys, focus, selection and states
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/), expectation by expectation.
 */

/** A consortium of three, so that every column is drawn. */
const few = {
  ...bladeLoop,
  partners: Object.fromEntries(Object.entries(bladeLoop.partners ?? {}).slice(0, 3)),
};

async function grid(properties: Partial<KvIpMatrix>, direction: 'ltr' | 'rtl' = 'ltr'): Promise<KvIpMatrix> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), properties);
  await settled(await fixture<HTMLElement>(html`<div lang="en" dir=${direction}>${element}</div>`));
  return element;
}

function root(element: KvIpMatrix): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

const tableOf = (element: KvIpMatrix): Element | null => root(element).querySelector('[role=grid]');
const all = (element: KvIpMatrix, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(`[role=grid] ${selector}`),
];

/** A cell by its row and column as ARIA counts them: from 1, and the headers are row 1. */
function cellAt(element: KvIpMatrix, row: number, column: number): HTMLElement {
  const cell = all(element, `[role=row][aria-rowindex="${row}"] [aria-colindex="${column}"]`)[0];
  if (!cell) throw new Error(`There is no cell in row ${row}, column ${column}.`);
  return cell;
}

const rowOf = (cell: Element): number => Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex'));
const columnOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));

function focused(element: KvIpMatrix): [row: number, column: number] | undefined {
  const cell = root(element).activeElement;
  return cell?.closest('[role=grid]') ? [rowOf(cell), columnOf(cell)] : undefined;
}

/** The corners of what is selected, of rows and columns that are drawn; undefined where nothing is. */
function selected(element: KvIpMatrix): [from: [number, number], to: [number, number]] | undefined {
  const cells = all(element, '[aria-selected=true]');
  if (cells.length === 0) return undefined;
  const [rows, columns] = [cells.map(rowOf), cells.map(columnOf)];
  return [
    [Math.min(...rows), Math.min(...columns)],
    [Math.max(...rows), Math.max(...columns)],
  ];
}

/** The last row that the focus comes to: the two rows of sums below it stay in sight, and are for reading. */
const lastRow = (element: KvIpMatrix): number => Number(tableOf(element)?.getAttribute('aria-rowcount')) - 2;
const lastColumn = (element: KvIpMatrix): number => Number(tableOf(element)?.getAttribute('aria-colcount'));

async function press(element: KvIpMatrix, ...chords: string[]): Promise<void> {
  for (const chord of chords) {
    const [key = '', ...held] = chord.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key === 'Space' ? ' ' : key });
    for (const modifier of held) await sendKeys({ up: modifier });
  }
  await element.updateComplete;
}

async function enter(element: KvIpMatrix, row: number, column: number): Promise<void> {
  cellAt(element, row, column).focus();
  await element.updateComplete;
}

const editor = (element: KvIpMatrix): Element | null =>
  root(element).querySelector('[role=dialog], [role=grid] textarea, [role=grid] input');

async function editorOpens(element: KvIpMatrix): Promise<void> {
  await waitUntil(() => editor(element)?.contains(root(element).activeElement), 'No editor opens.');
}
async function isAt(element: KvIpMatrix, row: number, column: number): Promise<void> {
  await waitUntil(
    () => focused(element)?.join() === `${row},${column}`,
    `The focus does not come to ${row}, ${column}.`,
  );
}

describe('the grid pattern: keys that move the focus', () => {
  it('Right Arrow at the last cell of a row does not move, nor does Left Arrow at the first', async () => {
    const element = await grid({ value: few });
    await enter(element, 3, lastColumn(element));
    await press(element, 'ArrowRight');
    expect(focused(element)).to.deep.equal([3, lastColumn(element)]);
    await enter(element, 3, 1);
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.deep.equal([3, 1]);
  });

  it('Down Arrow at the last row does not move, nor does Up Arrow at the headers', async () => {
    const element = await grid({ value: few });
    await enter(element, 2, 1);
    await press(element, 'Control+End', 'ArrowDown');
    expect(focused(element)).to.deep.equal([lastRow(element), lastColumn(element)]);
    await press(element, 'Control+Home', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.deep.equal([1, 1]);
  });

  it('Page Down and Page Up stop at the last and first row, and keep to their column', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 5, 4);
    await press(element, ...Array<string>(8).fill('PageDown'));
    expect(focused(element)).to.deep.equal([lastRow(element), 4]);
    await press(element, ...Array<string>(8).fill('PageUp'));
    expect(focused(element)).to.deep.equal([2, 4]);
  });

  it('Home and End lead to the ends of the row of headers too', async () => {
    const element = await grid({ value: few });
    await enter(element, 1, 3);
    await press(element, 'End');
    expect(focused(element)).to.deep.equal([1, lastColumn(element)]);
    await press(element, 'Home');
    expect(focused(element)).to.deep.equal([1, 1]);
  });

  it('Control + Home leads to the first cell, Control + End to the last, drawn or not', async () => {
    const element = await grid({ value: large(40, 1000), group: 'none' });
    await enter(element, 5, 3);
    await press(element, 'Control+End');
    expect(focused(element)).to.deep.equal([lastRow(element), lastColumn(element)]);
    await press(element, 'Control+Home');
    expect(focused(element)).to.deep.equal([2, 1]);
  });

  it('brings the focused cell into view', async () => {
    const element = await grid({ value: large(40, 1000), group: 'none' });
    await enter(element, 3, 2);
    await press(element, 'Control+ArrowRight', 'PageDown', 'PageDown');
    const cell = root(element).activeElement?.getBoundingClientRect();
    const view = tableOf(element)?.parentElement?.getBoundingClientRect();
    if (!cell || !view) throw new Error('Nothing has the focus.');
    expect(cell.top).to.be.at.least(view.top);
    expect(cell.bottom).to.be.at.most(view.bottom);
    expect(cell.left).to.be.at.least(view.left - 1);
    expect(cell.right).to.be.at.most(view.right + 1);
  });

  it('keeps these keys from scrolling the page, and leaves Tab to the browser, which leads out', async () => {
    const element = await grid({ value: few });
    await enter(element, 4, 3);
    const isTaken = (key: string): boolean => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      root(element).activeElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp'])
      expect(isTaken(key), key).to.equal(true);
    expect(isTaken('Tab')).to.equal(false);
  });
});

describe('the grid pattern: keys that move the focus, right to left', () => {
  it('Left Arrow leads to the next column, Right Arrow back, and each stops at its end', async () => {
    const element = await grid({ value: rightToLeft }, 'rtl');
    await enter(element, 3, 1);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.deep.equal([3, 1]);
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.deep.equal([3, 3]);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.deep.equal([3, 2]);
    await press(element, 'Control+ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.deep.equal([3, lastColumn(element)]);
  });

  it('Home leads to the first column, which is on the right', async () => {
    const element = await grid({ value: rightToLeft }, 'rtl');
    await enter(element, 3, 3);
    await press(element, 'Home');
    expect(focused(element)).to.deep.equal([3, 1]);
    const right = (column: number) => cellAt(element, 3, column).getBoundingClientRect().right;
    expect(right(1)).to.be.greaterThan(right(2));
  });

  it('Shift + Left Arrow extends the selection to the next column', async () => {
    const element = await grid({ value: rightToLeft }, 'rtl');
    await enter(element, 3, 2);
    await press(element, 'Shift+ArrowLeft');
    expect(selected(element)).to.deep.equal([
      [3, 2],
      [3, 3],
    ]);
  });
});

describe('the grid pattern: one stop of the Tab key', () => {
  /** Everything in the grid that the Tab key would come to. */
  const stops = (element: KvIpMatrix): HTMLElement[] =>
    all(element, '*').filter((node) => node.tabIndex >= 0 && node.checkVisibility());

  it('exactly one cell can be tabbed to, and nothing inside a cell', async () => {
    const element = await grid({ value: few });
    expect(stops(element)).to.have.length(1);
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Control+End', 'Control+Home', 'ArrowUp', 'PageDown']) {
      if (!focused(element)) await enter(element, 3, 1);
      await press(element, key);
      expect(stops(element), key).to.deep.equal([root(element).activeElement]);
    }
  });

  it('it is the cell that had the focus last, and stays so when the focus is elsewhere', async () => {
    const element = await grid({ value: few });
    await enter(element, 4, 3);
    root(element).querySelector<HTMLInputElement>('input[type=search], .search-input')?.focus();
    await element.updateComplete;
    expect(focused(element)).to.equal(undefined);
    expect(stops(element)).to.deep.equal([cellAt(element, 4, 3)]);
  });

  it('it is still that cell when it has been scrolled out of sight', async () => {
    const element = await grid({ value: large(40, 1000), group: 'none' });
    await enter(element, 4, 3);
    root(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    const viewport = tableOf(element)?.closest<HTMLElement>('[part~=viewport]');
    if (!viewport) throw new Error('Nothing scrolls.');
    viewport.scrollTop = 20_000;
    await waitUntil(() => all(element, '[aria-rowindex="12"]').length === 0, 'It is not drawn anew.');
    await element.updateComplete;
    expect(stops(element)).to.deep.equal([cellAt(element, 4, 3)]);
  });

  it('the focus stays on its cell when the data changes', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 4, 3);
    const { resin, ...others } = few.results ?? {};
    expect(resin).to.not.equal(undefined);
    const title = cellAt(element, 4, 1).textContent;
    element.value = { ...few, results: others };
    await element.updateComplete;
    const [row, column] = focused(element) ?? [0, 0];
    expect(column).to.equal(3);
    expect(cellAt(element, row, 1).textContent).to.equal(title);
    expect(stops(element)).to.deep.equal([root(element).activeElement]);
  });
});

describe('the grid pattern: keys that select', () => {
  it('the grid says that several cells can be selected', async () => {
    const element = await grid({ value: few });
    expect(tableOf(element)?.getAttribute('aria-multiselectable')).to.equal('true');
  });

  it('Shift + arrows extend the selection by a cell, and shorten it again', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 4, 4);
    await press(element, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(selected(element)).to.deep.equal([
      [4, 4],
      [6, 5],
    ]);
    await press(element, 'Shift+ArrowUp', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(selected(element)).to.deep.equal([
      [4, 3],
      [5, 4],
    ]);
    expect(focused(element)).to.deep.equal([5, 3]);
  });

  it('Shift + Home, End and Control + End extend it to there', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 4, 4);
    await press(element, 'Shift+End');
    expect(selected(element)).to.deep.equal([
      [4, 4],
      [4, lastColumn(element)],
    ]);
    await press(element, 'Shift+Home');
    expect(selected(element)).to.deep.equal([
      [4, 1],
      [4, 4],
    ]);
    await press(element, 'Control+Shift+Home');
    expect(selected(element)).to.deep.equal([
      [2, 1],
      [4, 4],
    ]);
  });

  it('Shift + Space selects the row', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 4, 4);
    await press(element, 'Shift+Space');
    expect(selected(element)).to.deep.equal([
      [4, 1],
      [4, lastColumn(element)],
    ]);
    expect(all(element, '[aria-selected=true]')).to.have.length(lastColumn(element));
  });

  it('Control + Space selects the column', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 4, 4);
    await press(element, 'Control+Space');
    const cells = all(element, '[aria-selected=true]');
    expect(new Set(cells.map(columnOf))).to.deep.equal(new Set([4]));
    expect(cells).to.have.length(all(element, '[role=rowheader][data-do=item]').length);
  });

  it('Control + A selects all cells', async () => {
    const element = await grid({ value: few });
    await enter(element, 4, 4);
    await press(element, 'Control+a');
    const cells = all(element, '[role=gridcell]').filter((cell) => rowOf(cell) <= lastRow(element));
    expect(cells.length).to.be.greaterThan(50);
    expect(cells.filter((cell) => cell.ariaSelected !== 'true')).to.deep.equal([]);
  });

  it('Control + A selects all cells, from the heading of a group and of a column too', async () => {
    for (const row of [2, 1]) {
      const element = await grid({ value: few });
      await enter(element, row, 1);
      await press(element, 'Control+a');
      const cells = all(element, '[role=gridcell]').filter((cell) => rowOf(cell) <= lastRow(element));
      expect(cells.filter((cell) => cell.ariaSelected !== 'true')).to.deep.equal([]);
      await press(element, 'Escape');
      expect(selected(element)).to.equal(undefined);
    }
  });

  it('what is selected before the code of editing has come stays selected', async () => {
    const element = await grid({ value: few, group: 'none' });
    cellAt(element, 4, 3).focus();
    const options = { shiftKey: true, bubbles: true, composed: true, cancelable: true };
    for (const key of ['Shift', 'ArrowRight'])
      cellAt(element, 4, 3).dispatchEvent(new KeyboardEvent('keydown', { key, ...options }));
    await waitUntil(() => root(element).querySelector('[role=toolbar]'), 'No bar counts the cells.');
    expect(selected(element)).to.deep.equal([
      [4, 3],
      [4, 4],
    ]);
  });

  it('Escape ends the selection, and an arrow does', async () => {
    const element = await grid({ value: few, group: 'none' });
    for (const key of ['Escape', 'ArrowUp']) {
      await enter(element, 4, 3);
      await press(element, 'Shift+ArrowRight');
      expect(selected(element), `before ${key}`).to.not.equal(undefined);
      await press(element, key);
      expect(selected(element), key).to.equal(undefined);
    }
  });
});

describe('the grid pattern: editing a cell', () => {
  for (const key of ['F2', 'Enter']) {
    it(`${key} opens the editor with the focus in it, and Escape gives the focus back to the cell`, async () => {
      const element = await grid({ value: few });
      await enter(element, 3, 3);
      await press(element, key);
      await editorOpens(element);
      await press(element, 'Escape');
      await isAt(element, 3, 3);
      expect(editor(element)).to.equal(null);
      expect(element.value).to.equal(few);
    });
  }

  it('a character opens the editor, begins with it, and Enter gives the focus back to the grid', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 3, 1);
    await press(element, 'Z');
    await editorOpens(element);
    const field = root(element).activeElement;
    await waitUntil(() => (field as HTMLTextAreaElement | null)?.value === 'Z', 'It does not begin with it.');
    await press(element, 'Enter');
    await isAt(element, 4, 1);
    await waitUntil(() => Object.values(element.value?.results ?? {}).some(({ title }) => title === 'Z'));
  });

  it('arrows in the editor do not move in the grid', async () => {
    const element = await grid({ value: few });
    await enter(element, 3, 1);
    await press(element, 'F2');
    await editorOpens(element);
    await press(element, 'ArrowLeft', 'Home', 'End');
    expect(editor(element)?.contains(root(element).activeElement)).to.equal(true);
    await press(element, 'Escape');
    await isAt(element, 3, 1);
  });

  it('keys that edit do nothing in a grid that is only read, and it says so', async () => {
    const element = await grid({ value: few, readOnly: true });
    expect(tableOf(element)?.getAttribute('aria-readonly')).to.equal('true');
    await enter(element, 3, 3);
    await press(element, 's', 'Delete', 'Control+d');
    expect(focused(element)).to.deep.equal([3, 3]);
    expect(element.value).to.equal(few);
  });
});

describe('the grid pattern: roles, states and properties', () => {
  it('the grid has a name, rows of cells, and one header for each row and column', async () => {
    const element = await grid({ value: few });
    expect(tableOf(element)?.getAttribute('aria-label') ?? '').to.not.equal('');
    for (const row of all(element, '[role=row]').slice(1))
      expect(row.querySelectorAll('[role=rowheader]'), `row ${row.getAttribute('aria-rowindex')}`).to.have.length(1);
    expect(all(element, '[role=columnheader]').map(columnOf)).to.deep.equal(
      Array.from({ length: lastColumn(element) }, (_, index) => index + 1),
    );
    for (const cell of all(element, '[role=gridcell], [role=rowheader], [role=columnheader]'))
      expect(cell.parentElement?.closest('[role]')?.getAttribute('role')).to.equal('row');
  });

  it('a header sorts by Enter and by Space, says how by aria-sort, and only one does', async () => {
    const element = await grid({ value: few, group: 'none' });
    await enter(element, 1, 1);
    await press(element, 'Space');
    expect(all(element, '[aria-sort]').map(columnOf)).to.deep.equal([1]);
    expect(cellAt(element, 1, 1).getAttribute('aria-sort')).to.equal('ascending');
    await press(element, 'End', 'Enter');
    expect(all(element, '[aria-sort]').map(columnOf)).to.deep.equal([lastColumn(element)]);
    expect(focused(element)).to.deep.equal([1, lastColumn(element)]);
  });

  it('columns that are not shown are not counted', async () => {
    const element = await grid({ value: few, columns: 'trl regime' });
    const partners = Object.keys(few.partners ?? {}).length;
    expect(lastColumn(element)).to.equal(1 + partners + 2);
    expect(all(element, '[role=columnheader]').map(columnOf).at(-1)).to.equal(lastColumn(element));
    await enter(element, 3, 1);
    await press(element, 'End');
    expect(focused(element)).to.deep.equal([3, lastColumn(element)]);
  });

  it('columns that are not drawn are counted: each cell has the index of its header', async () => {
    const element = await grid({ value: large(40, 1000), group: 'none' });
    await enter(element, 3, 1);
    await press(element, 'Control+ArrowRight');
    const headers = new Map(all(element, '[role=columnheader]').map((header) => [columnOf(header), header]));
    expect(headers.size).to.be.lessThan(lastColumn(element));
    expect(headers.has(lastColumn(element))).to.equal(true);
    for (const cell of all(element, '[role=row][aria-rowindex="4"] [aria-colindex]')) {
      const header = headers.get(columnOf(cell));
      if (!header) throw new Error(`Column ${columnOf(cell)} has no header.`);
      expect(Math.round(header.getBoundingClientRect().left)).to.equal(Math.round(cell.getBoundingClientRect().left));
    }
  });

  it('a group says by aria-expanded whether it is open, and Space closes it too', async () => {
    const element = await grid({ value: few });
    await enter(element, 2, 1);
    const rows = Number(tableOf(element)?.getAttribute('aria-rowcount'));
    await press(element, 'Space');
    expect(cellAt(element, 2, 1).getAttribute('aria-expanded')).to.equal('false');
    expect(Number(tableOf(element)?.getAttribute('aria-rowcount'))).to.be.lessThan(rows);
    expect(focused(element)).to.deep.equal([2, 1]);
  });
});
