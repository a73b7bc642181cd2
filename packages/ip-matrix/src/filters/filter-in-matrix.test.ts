import { button, inPage, rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';

const all = (element: KvIpMatrix, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
const items = (element: KvIpMatrix): HTMLElement[] => all(element, '.lines .line:has(.rt)');
const line = (element: KvIpMatrix): string => spacedText(rootOf(element).querySelector('.filter-line'));
const said = (element: KvIpMatrix): string => all(element, '[role=status]').map(spacedText).join(' ');

/** Rows come and go with the height of the grid. */
async function everything(element: KvIpMatrix): Promise<void> {
  await waitUntil(() => items(element).length === 29, 'Not every item is shown.');
}

async function shown(): Promise<KvIpMatrix> {
  const element = await inPage(Object.assign(document.createElement('kv-ip-matrix'), { value: bladeLoop }));
  // All of them are in view, not a window of them.
  element.style.setProperty('--kv-ip-matrix-block-size', '4000px');
  await everything(element);
  return element;
}

/** The button of the toolbar that names how many findings of a severity there are. */
async function findings(element: KvIpMatrix, severity: string): Promise<HTMLElement> {
  await waitUntil(() => all(element, `.found.${severity}`).length === 1, `Nothing is found: ${severity}.`);
  return all(element, `.found.${severity}`)[0] as HTMLElement;
}

async function choosesPartner(element: KvIpMatrix, partner: string): Promise<void> {
  button(element, 'Filter and columns').click();
  await waitUntil(() => rootOf(element).querySelector('#filter-partner'), 'The filter does not open.');
  const select = rootOf(element).querySelector<HTMLSelectElement>('#filter-partner');
  if (select) select.value = partner;
  for (const type of ['input', 'change']) select?.dispatchEvent(new Event(type, { bubbles: true }));
  button(element, 'Close').click();
  await waitUntil(() => !rootOf(element).querySelector('.filter-panel'), 'The filter does not close.');
}

describe('The filter, in the matrix', () => {
  for (const [width, most] of [
    [1216, 260],
    [668, 420],
    [288, 680],
  ] as const) {
    it(`leaves the items in sight in ${width} pixels`, async () => {
      const element = await shown();
      element.style.inlineSize = `${width}px`;
      button(element, 'Filter and columns').click();
      await waitUntil(() => rootOf(element).querySelector('.filter-panel'), 'The filter does not open.');
      await waitUntil(() => rootOf(element).querySelector(width < 480 ? '.card' : '[role=grid]'), 'Nothing is drawn.');
      const panel = rootOf(element).querySelector<HTMLElement>('.filter-panel');
      expect(panel?.offsetHeight).to.be.within(100, most);
      expect(panel?.scrollWidth).to.be.at.most(panel?.clientWidth ?? 0);
    });
  }
});

describe('The filters in use, in the matrix', () => {
  it('are named above the grid with how much they leave, also when the filter is closed', async () => {
    const element = await shown();
    expect(line(element)).to.equal('');
    await choosesPartner(element, 'aalund');
    const count = items(element).length;
    expect(count).to.be.within(1, 28);
    expect(line(element)).to.contain(`${count} of 29 items shown`);
    expect(line(element)).to.contain('Partner: City of Aalund');
    await waitUntil(() => said(element).includes(`${count} of 29 items shown`), 'The count is not announced.');
  });

  it('are taken back one by one, and all at once', async () => {
    const element = await shown();
    await choosesPartner(element, 'aalund');
    rootOf(element).querySelector<HTMLElement>('.search-input')?.focus();
    await sendKeys({ type: 'blade' });
    await waitUntil(() => all(element, '.chip').length === 2, 'There is no chip for what is looked for.');
    button(element, 'Remove the filter Partner: City of Aalund').click();
    await element.updateComplete;
    expect(all(element, '.chip').map(spacedText)).to.deep.equal(['“blade”']);
    button(element, 'Clear all').click();
    await element.updateComplete;
    await everything(element);
    expect(line(element)).to.equal('');
    expect(rootOf(element).querySelector<HTMLInputElement>('.search-input')?.value).to.equal('');
  });

  it('pick out what has errors, or warnings, each by the button that counts them, and let go at the second press', async () => {
    const element = await shown();
    for (const [severity, words] of [
      ['error', 'With errors'],
      ['warning', 'With warnings'],
    ] as const) {
      const press = await findings(element, severity);
      expect(press.getAttribute('aria-pressed')).to.equal('false');
      press.click();
      await waitUntil(() => line(element).includes(words), `The line does not say ${words}.`);
      expect(press.getAttribute('aria-pressed')).to.equal('true');
      expect(items(element).length).to.be.within(1, 28);
      const label = new RegExp(`\\d+ ${severity}`);
      for (const row of items(element))
        expect(row.querySelector('.sev')?.getAttribute('aria-label'), spacedText(row)).to.match(label);
      press.click();
      await element.updateComplete;
      expect(press.getAttribute('aria-pressed')).to.equal('false');
      await everything(element);
    }
  });

  it('are one choice of severity in the panel too', async () => {
    const element = await shown();
    (await findings(element, 'error')).click();
    button(element, 'Filter and columns').click();
    await waitUntil(() => rootOf(element).querySelector('#filter-findings'), 'The filter does not open.');
    expect(rootOf(element).querySelector<HTMLSelectElement>('#filter-findings')?.value).to.equal('error');
    (await findings(element, 'warning')).click();
    await element.updateComplete;
    expect(rootOf(element).querySelector<HTMLSelectElement>('#filter-findings')?.value).to.equal('warning');
    expect(all(element, '.chip').map(spacedText)).to.deep.equal(['With warnings']);
  });

  it('are what the sums are of, as far as nothing', async () => {
    const element = await shown();
    const sums = (): string[] => all(element, '.sums .line:first-child .visually-hidden').map(spacedText);
    rootOf(element).querySelector<HTMLElement>('.search-input')?.focus();
    await sendKeys({ type: 'in-mould cure' });
    await waitUntil(() => items(element).length === 1, 'Not one item is left.');
    expect(new Set(sums())).to.deep.equal(new Set(['1 alone, 0 jointly', '0 alone, 0 jointly']));
    rootOf(element).querySelector<HTMLElement>('.search-input')?.focus();
    await sendKeys({ type: 'zzz' });
    await waitUntil(() => rootOf(element).querySelector('.nothing-found'), 'It does not say that nothing fits.');
    expect(new Set(sums())).to.deep.equal(new Set(['0 alone, 0 jointly']));
    button(element, 'Show everything').click();
    await element.updateComplete;
    await everything(element);
    expect(rootOf(element).activeElement?.className).to.equal('search-input');
  });
});
