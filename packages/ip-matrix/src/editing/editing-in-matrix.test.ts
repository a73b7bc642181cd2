import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
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

describe('editing in the matrix', () => {
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

  it('puts what was copied from a spreadsheet into the cells', async () => {
    const element = await matrix();
    await focus(element, 3, 2);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'C\tim\r\n');
    const paste = (): unknown => root(element).activeElement?.dispatchEvent(clipboardEvent('paste', clipboardData));
    // The code of editing comes with the focus.
    await waitUntil(() => {
      if (element.value === bladeLoop) paste();
      return element.value !== bladeLoop;
    });
    expect(cellAt(element, 3, 2)?.getAttribute('aria-label')).to.not.equal(null);
  });
});
