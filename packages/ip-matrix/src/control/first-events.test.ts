import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';

const all = (element: KvIpMatrix, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

function cellAt(element: KvIpMatrix, row: number, column: number): HTMLElement {
  const [cell] = all(element, `[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
  if (!cell) throw new Error(`There is no cell in row ${row}, column ${column}.`);
  return cell;
}

async function matrix(): Promise<KvIpMatrix> {
  const element = await fixture<KvIpMatrix>(html`<kv-ip-matrix .value=${bladeLoop}></kv-ip-matrix>`);
  await waitUntil(() => all(element, '[aria-rowindex="3"]').length > 0, 'The grid was not drawn.');
  return element;
}

const selectAll = () =>
  new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, composed: true, cancelable: true });

const pointer = (type: string, buttons: number) =>
  new PointerEvent(type, { pointerId: 1, button: 0, buttons, bubbles: true, composed: true, cancelable: true });

describe('What is done before the code for it has come', () => {
  it('selects all cells, and not the text of the page', async () => {
    const element = await matrix();
    const event = selectAll();
    cellAt(element, 3, 2).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    await waitUntil(() => all(element, '[aria-selected=true]').length > 10, 'Nothing is selected.');
  });

  it('selects the text of a field as ever', async () => {
    const element = await matrix();
    const event = selectAll();
    all(element, '.search-input')[0]?.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('may be a press that is over: what the pointer then passes is not selected', async () => {
    const element = await matrix();
    const first = cellAt(element, 3, 2);
    for (const [type, buttons] of [
      ['pointerdown', 1],
      ['pointerup', 0],
    ] as const)
      first.dispatchEvent(pointer(type, buttons));
    first.focus();
    await settled(element);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => element.shadowRoot?.activeElement === cellAt(element, 4, 2));
    cellAt(element, 5, 3).dispatchEvent(pointer('pointermove', 0));
    await element.updateComplete;
    expect(all(element, '[aria-selected=true]')).to.have.length(0);
    expect(all(element, '[data-live=polite] > p').map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});
