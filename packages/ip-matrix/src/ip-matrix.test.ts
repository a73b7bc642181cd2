import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  localizationSuite,
  pageSuite,
  settled,
  waitUntil,
} from '@kvasir/element/testing.js';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import './define.ts';
import { german } from './ip-matrix.messages.de.ts';
import { english } from './ip-matrix.messages.ts';
import type { KvIpMatrix } from './ip-matrix.ts';
import type { IpMatrix } from './matrix-value.ts';
import { bladeLoop } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';

const partners = { northlake: { name: 'Northlake University' }, brenner: { name: 'Brenner Composites GmbH' } };
const blades: IpMatrix = { partners, results: { r1: { title: 'Recyclable blade', order: 1 } } };
const towers: IpMatrix = { partners, results: { t1: { title: 'Tower of timber', order: 1 } } };

function create(properties: Partial<KvIpMatrix> = {}): KvIpMatrix {
  return Object.assign(document.createElement('kv-ip-matrix'), properties);
}

async function shown(properties: Partial<KvIpMatrix>): Promise<KvIpMatrix> {
  const element = create(properties);
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  return element;
}

function root(element: KvIpMatrix): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

const button = (element: KvIpMatrix, label: string): HTMLButtonElement | undefined =>
  [...root(element).querySelectorAll('button')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').trim() === label,
  );

const titles = (element: KvIpMatrix): string[] =>
  [...root(element).querySelectorAll('.lines .rt > .clip:first-child')].map((node) => node.textContent?.trim() ?? '');

/** Gives the cell of a partner a role, as a user does: one letter, and Enter. */
async function userTypes(element: KvIpMatrix): Promise<void> {
  const cell = root(element).querySelector<HTMLElement>('.lines .line [aria-colindex="2"].st');
  cell?.focus();
  await sendKeys({ press: 's' });
  await waitUntil(() => root(element).querySelector('[role=dialog]'), 'The editor does not come.');
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

describe('<kv-ip-matrix>', () => {
  formAssociationSuite({ create: () => create(), value: blades, otherValue: towers });

  eventContractSuite({
    create: () => create(),
    value: blades,
    otherValue: towers,
    userEdits: (element) => userTypes(element),
  });

  localizationSuite({
    create: () => create(),
    shown: { key: 'emptyHeading', english: english.emptyHeading, german: german.emptyHeading },
    untranslated: [],
  });

  badInputSuite({
    create: () => create(),
    valueOf: (text) => ({ partners: { a: { name: text } }, results: { r: { title: text, number: text } } }),
  });

  pageSuite({
    create: () => create({ value: blades }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-ip-matrix',
    value: blades,
  });

  it('shows results and background under their work packages', async () => {
    const element = await shown({ value: bladeLoop });
    const groups = [...root(element).querySelectorAll('.group-name b')].map((node) => node.textContent);
    expect(groups[0]).to.equal('Resin chemistry');
    expect(titles(element)[0]).to.equal('DX-4 depolymerisable acrylic resin');
    expect(root(element).textContent).to.contain('24 expected results, 5 background items, 7 partners');
  });

  it('invites the first step where there is nothing', async () => {
    const element = await shown({ value: { partners } });
    expect(root(element).textContent).to.contain(english.emptyHeading);
    expect(button(element, english.addFirst)).to.exist;
  });

  it('offers nobody to add who cannot edit', async () => {
    const element = await shown({ value: { partners }, readOnly: true });
    expect(button(element, english.addFirst)).to.equal(undefined);
    expect(button(element, english.addResult)).to.equal(undefined);
  });

  it('says what went wrong when data does not come, and offers to try again', async () => {
    const element = create({ src: '/there-is-no-such-data.json' });
    const failed = new Promise((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
    await fixture(html`<div lang="en">${element}</div>`);
    await failed;
    await element.updateComplete;
    expect(root(element).textContent).to.contain(english.errorHeading);
    expect(button(element, english.retry)).to.exist;
  });

  it('is invalid without a result where one is required', async () => {
    const element = await shown({ required: true, value: { partners } });
    expect(element.validity.valueMissing).to.equal(true);
    element.value = blades;
    expect(element.validity.valid).to.equal(true);
  });

  it('finds results by words, and says how many', async () => {
    const element = await shown({ value: bladeLoop });
    root(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'mould cure' });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['In-mould cure monitor']);
    expect(root(element).querySelector('[role=status]')?.textContent).to.contain(english.found(1));
  });

  it('does not tell the page what is looked for', async () => {
    const element = await shown({ value: bladeLoop });
    let told = 0;
    element.addEventListener('input', () => (told += 1));
    root(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'resin' });
    expect(told).to.equal(0);
  });

  it('takes a user’s edit back, and does it again', async () => {
    const element = await shown({ value: blades });
    await userTypes(element);
    expect(element.value?.results?.['r1']?.ownership?.kind).to.equal('single');
    button(element, english.undo)?.click();
    expect(element.value).to.deep.equal(blades);
    await element.updateComplete;
    button(element, english.redo)?.click();
    expect(element.value?.results?.['r1']?.ownership?.kind).to.equal('single');
  });

  it('forgets what could be taken back when the host gives another value', async () => {
    const element = await shown({ value: blades });
    await userTypes(element);
    element.value = towers;
    await element.updateComplete;
    element.undo();
    expect(element.value).to.equal(towers);
  });

  it('opens an item beside the grid, and gives the focus back when it is closed', async () => {
    const element = await shown({ value: blades });
    const cell = root(element).querySelector<HTMLElement>('.lines .line [aria-colindex="2"].st');
    cell?.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => root(element).querySelector('.side h4, .side h3, .side [tabindex="-1"]'), 'No panel comes.');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !root(element).querySelector('.side'), 'The panel stays.');
    await element.updateComplete;
    expect(root(element).activeElement?.getAttribute('aria-colindex')).to.equal('2');
  });

  it('shows the columns that the host names, and says which there are not', async () => {
    const element = await shown({ value: blades, columns: 'trl regime colour' });
    const headers = [...root(element).querySelectorAll('.head > .fact')].map((node) => node.getAttribute('aria-label'));
    expect(headers).to.deep.equal([english.columns.trl, english.columns.regime]);
  });

  it('writes shares in percent where that is exact, and as fractions where not', async () => {
    const owners = { northlake: { share: '1/4' }, brenner: { share: '1/3' } };
    const results = { r1: { title: 'A', ownership: { kind: 'joint', owners } } } as const;
    const element = await shown({ value: { partners, results }, shares: 'percent' });
    const shares = [...root(element).querySelectorAll('.lines .g')].map((node) => node.textContent);
    expect(shares).to.deep.equal(['25%', '1/3']);
  });

  it('shows what rules find in the rows that it is about', async () => {
    const owners = { northlake: { share: '1/2' }, brenner: { share: '1/3' } };
    const ownership = { kind: 'joint', owners, jointRegime: 'horizon-europe' } as const;
    const element = await shown({ value: { partners, results: { r1: { title: 'A', ownership } } } });
    await waitUntil(() => root(element).querySelector('.lines .sev.error'), 'Nothing is found.');
    expect(root(element).querySelector('.tools .found.error')).to.exist;
  });

  it('is no list of cards for having left the page in the middle of an update', async () => {
    const element = await shown({ value: { partners, results: { r1: { title: 'A' } } } });
    element.group = 'none';
    element.remove();
    // A width would be told with the next frame, and drawn with the one after.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await element.updateComplete;
    expect(root(element).querySelector('[role=grid]')).to.exist;
  });

  it('keeps bad input as it came, and stays usable', async () => {
    const element = await shown({ value: hostile });
    expect(element.value).to.equal(hostile);
    expect(titles(element).length).to.be.greaterThan(0);
    expect(root(element).querySelector('.lines .odd')?.textContent).to.be.a('string');
  });
});
