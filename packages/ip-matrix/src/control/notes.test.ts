import { waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { guideQuestions } from '../views/guide-reading.ts';

const answers = Object.fromEntries(guideQuestions.map((question) => [question, 'yes' as const]));
const value = { ...bladeLoop, agreementGuide: { answers } };

const all = (element: KvIpMatrix, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const button = (element: KvIpMatrix, label: string): HTMLElement | undefined =>
  all(element, 'button').find(({ textContent }) => textContent.trim() === label);

/** Deletes the row of a cell by its key, as soon as the code for it is there. */
async function deleteRow(element: KvIpMatrix): Promise<void> {
  const cell = (): HTMLElement | undefined => all(element, '[aria-rowindex="3"] [aria-colindex="2"]')[0];
  await waitUntil(cell, 'The grid was not drawn.');
  cell()?.focus();
  const press = {
    key: '-',
    code: 'Minus',
    ctrlKey: true,
    altKey: true,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  cell()?.dispatchEvent(new KeyboardEvent('keydown', press));
  await waitUntil(() => element.value !== value, 'Nothing was deleted.');
}

describe('The notes of the matrix', () => {
  it('stand in one place, also those of another view, and stay when one goes there', async () => {
    const element = await fixture<KvIpMatrix>(html`<kv-ip-matrix .value=${value}></kv-ip-matrix>`);
    await deleteRow(element);
    await waitUntil(() => all(element, '.toast').length === 1);
    element.view = 'guide';
    await waitUntil(() => button(element, 'Start again'));
    button(element, 'Start again')?.click();
    await waitUntil(() => all(element, '.toast').length === 2);
    expect(all(element, '.toasts')).to.have.length(1);
    for (const undo of all(element, '.toast-action')) undo.click();
    await element.updateComplete;
    expect(element.value).to.deep.equal(value);
  });

  it('take back only what they say, when the value has been given anew meanwhile', async () => {
    const element = await fixture<KvIpMatrix>(html`<kv-ip-matrix .value=${value}></kv-ip-matrix>`);
    await deleteRow(element);
    await waitUntil(() => all(element, '.toast-action').length === 1);
    element.value = { ...element.value, acronym: 'BladeLoop II' };
    await element.updateComplete;
    all(element, '.toast-action')[0]?.click();
    expect(element.value).to.deep.equal({ ...value, acronym: 'BladeLoop II' });
  });
});
