import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { clipboardEvent } from './testing/clipboard-event.ts';

const root = (element: KvIpMatrix): ShadowRoot => element.renderRoot as ShadowRoot;
const editor = (element: KvIpMatrix): Element | null => root(element).querySelector('#edit-popover:popover-open');

/** Row 2 of the grid is the first result under the first heading; column 3 is that of the second partner. */
const cellAt = (element: KvIpMatrix, row: number, column: number): HTMLElement | null =>
  root(element).querySelector<HTMLElement>(`[aria-rowindex="${row}"] [aria-colindex="${column}"]`);

async function matrix(): Promise<KvIpMatrix> {
  const element = await fixture<KvIpMatrix>(html`<kv-ip-matrix .value=${bladeLoop}></kv-ip-matrix>`);
  await waitUntil(() => cellAt(element, 3, 3), 'The grid was not drawn.');
  return element;
}

async function focus(element: KvIpMatrix, row: number, column: number): Promise<void> {
  cellAt(element, row, column)?.focus();
  await waitUntil(() => root(element).activeElement === cellAt(element, row, column));
}

/** An event at the cell that has the focus. What is pasted is there only while the event is dispatched. */
function dispatch(element: KvIpMatrix, what: Event | 'copy' | 'cut' | 'paste', text = ''): void {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  const event = typeof what === 'string' ? clipboardEvent(what, clipboardData) : what;
  root(element).activeElement?.dispatchEvent(event);
  clipboardData.clearData();
}

/** Does something while the clipboard of the browser is written to so. */
async function withClipboard(write: Clipboard['write'], act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('editing in the matrix', () => {
  it('marks the cell that is edited, as long as it is', async () => {
    const element = await matrix();
    await focus(element, 3, 3);
    const outline = (): string => getComputedStyle(cellAt(element, 3, 3) as Element).outlineStyle;
    await sendKeys({ press: 'F2' });
    await waitUntil(() => editor(element)?.contains(root(element).activeElement), 'The editor does not open.');
    await waitUntil(() => outline() === 'solid', 'The cell is not marked.');
    expect(root(element).querySelectorAll('[data-edited]')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !editor(element), 'The editor stays.');
    expect(root(element).querySelectorAll('[data-edited]')).to.have.length(0);
  });

  it('selects no text while a row is dragged', async () => {
    const element = await matrix();
    await focus(element, 3, 3);
    const handles = [...root(element).querySelectorAll<HTMLElement>('.lines .rid')];
    const [first, , third] = handles;
    if (!first || !third) throw new Error('There are no rows.');
    const lines = root(element).querySelector('.lines') as Element;
    const selects = (): string => getComputedStyle(lines).getPropertyValue('-webkit-user-select');
    await waitUntil(() => selects() === 'none', 'The rows can be selected.');
    const place = (node: Element): [number, number] => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    first.scrollIntoView({ block: 'center' });
    try {
      await sendMouse({ type: 'move', position: place(first) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: place(third) });
      expect(getSelection()?.toString()).to.equal('');
    } finally {
      await sendMouse({ type: 'up' });
    }
  });

  it('takes the first key, though its code comes with it', async () => {
    const element = await matrix();
    await focus(element, 3, 2);
    await sendKeys({ type: '1/4' });
    await waitUntil(() => editor(element)?.contains(root(element).activeElement));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.value !== bladeLoop);
    const changed = Object.entries(element.value?.results ?? {}).filter(
      ([id, entry]) => entry !== bladeLoop.results?.[id],
    );
    expect(changed).to.have.length(1);
    expect(Object.values(changed[0]?.[1].ownership?.owners ?? {}).map(({ share }) => share)).to.include('1/4');
    await waitUntil(() => root(element).activeElement === cellAt(element, 4, 2));
  });

  it('takes a title with spaces and its Enter, though the editor for it is still on its way', async () => {
    const element = await matrix();
    cellAt(element, 3, 1)?.focus();
    const options = { bubbles: true, composed: true, cancelable: true };
    for (const key of ['A', ' ', 'b', 'Enter']) dispatch(element, new KeyboardEvent('keydown', { key, ...options }));
    await waitUntil(() => element.value !== bladeLoop);
    expect(Object.values(element.value?.results ?? {}).map(({ title }) => title)).to.include('A b');
    await waitUntil(() => root(element).activeElement === cellAt(element, 4, 1));
    expect(root(element).querySelector('.side')).to.equal(null);
  });

  it('fires input and change once for one edit', async () => {
    const element = await matrix();
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    await focus(element, 3, 2);
    await sendKeys({ press: 'c' });
    await waitUntil(() => editor(element)?.contains(root(element).activeElement));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => fired.includes('change'));
    expect(fired).to.deep.equal(['input', 'change']);
  });

  it('is undone in one step', async () => {
    const element = await matrix();
    await focus(element, 3, 2);
    await sendKeys({ press: 'c' });
    await waitUntil(() => editor(element)?.contains(root(element).activeElement));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.value !== bladeLoop);
    element.undo();
    expect(element.value).to.equal(bladeLoop);
  });

  it('adds a result and lets its title be typed at once', async () => {
    const element = await matrix();
    root(element).querySelector<HTMLElement>('[data-do="add-result"]')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'edit-title');
    await sendKeys({ type: 'Blade passport' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => Object.values(element.value?.results ?? {}).some(({ title }) => title === 'Blade passport'));
  });

  it('puts what was copied from a spreadsheet into the cells, though its code comes with the paste', async () => {
    const element = await matrix();
    cellAt(element, 3, 2)?.focus();
    dispatch(element, 'paste', 'C\tim\r\n');
    await waitUntil(() => element.value !== bladeLoop);
    await element.updateComplete;
    expect(cellAt(element, 3, 2)?.ariaLabel).to.equal('Contributor, owns nothing');
  });

  it('pastes where that was asked for, and leaves the user where they went on to', async () => {
    const element = await matrix();
    cellAt(element, 3, 2)?.focus();
    dispatch(element, 'paste', 'C');
    dispatch(element, new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    await waitUntil(() => element.value !== bladeLoop);
    await element.updateComplete;
    expect(cellAt(element, 3, 2)?.ariaLabel).to.equal('Contributor, owns nothing');
    expect(root(element).activeElement).to.equal(cellAt(element, 4, 2));
  });

  it('copies and cuts by itself what was asked for before its code had come', async () => {
    const written: string[] = [];
    await withClipboard(
      async ([item]) => void written.push((await (await item?.getType('text/plain'))?.text()) ?? ''),
      async () => {
        const element = await matrix();
        const owner = root(element).querySelector<HTMLElement>('[role=gridcell][aria-label^="Sole owner"]');
        owner?.focus();
        dispatch(element, 'copy');
        dispatch(element, 'cut');
        await waitUntil(() => element.value !== bladeLoop);
        await element.updateComplete;
        expect(written.map((text) => text.slice(0, 1))).to.deep.equal(['S', 'S']);
        expect(owner?.ariaLabel).to.equal('No part stated');
      },
    );
  });

  it('says that nothing was copied, and cuts nothing, where the browser does not let it', async () => {
    await withClipboard(
      () => Promise.reject(new Error('No user has asked for it.')),
      async () => {
        const element = await matrix();
        root(element).querySelector<HTMLElement>('[role=gridcell][aria-label^="Sole owner"]')?.focus();
        dispatch(element, 'cut');
        await waitUntil(() => root(element).querySelector('.edit-report'), 'Nothing is said.');
        expect(root(element).querySelector('[role=status]')?.textContent).to.contain('Nothing was copied');
        expect(element.value).to.equal(bladeLoop);
      },
    );
  });
});
