import {
  badInputSuite,
  button,
  eventContractSuite,
  formAssociationSuite,
  inPage,
  itForgetsEditsOfAnotherValue,
  itInvitesTheFirstStep,
  itIsInvalidWithout,
  itOffersReadersNothingToAdd,
  itSaysWhatWentWrong,
  itTakesEditsBack,
  localizationSuite,
  pageSuite,
  rootOf,
  spacedText,
  waitUntil,
} from '@kvasir/element/testing.js';
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

function shown(properties: Partial<KvIpMatrix>): Promise<KvIpMatrix> {
  return inPage(create(properties));
}

const titles = (element: KvIpMatrix): string[] =>
  [...rootOf(element).querySelectorAll('.lines .rt > .clip:first-child')].map((node) => node.textContent?.trim() ?? '');

/** Gives the cell of a partner a role, as a user does: one letter, and Enter. */
async function userTypes(element: KvIpMatrix): Promise<void> {
  const cell = rootOf(element).querySelector<HTMLElement>('.lines .line [aria-colindex="2"].st');
  cell?.focus();
  await sendKeys({ press: 's' });
  await waitUntil(() => rootOf(element).querySelector('[role=dialog]'), 'The editor does not come.');
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

const typed = {
  shown,
  value: blades,
  userEdits: userTypes,
  reads: ({ value }: KvIpMatrix): string | undefined => value?.results?.['r1']?.ownership?.kind,
  before: undefined,
  after: 'single',
};

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
    const groups = [...rootOf(element).querySelectorAll('.group-name b')].map((node) => node.textContent);
    expect(groups[0]).to.equal('Resin chemistry');
    expect(titles(element)[0]).to.equal('DX-4 depolymerisable acrylic resin');
    expect(rootOf(element).textContent).to.contain('24 expected results, 5 background items, 7 partners');
  });

  itInvitesTheFirstStep('invites the first step where there is nothing', {
    shown,
    value: { partners },
    says: english.emptyHeading,
    button: english.addFirst,
  });

  itOffersReadersNothingToAdd({
    shown,
    value: { partners },
    says: english.emptyHeading,
    buttons: [english.addFirst, english.addResult],
  });

  itSaysWhatWentWrong(create, english);

  itIsInvalidWithout('is invalid without a result where one is required', {
    shown,
    lacking: { partners },
    having: blades,
  });

  it('finds results by words, and says how many', async () => {
    const element = await shown({ value: bladeLoop });
    rootOf(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'mould cure' });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['In-mould cure monitor']);
    expect(rootOf(element).querySelector('[role=status]')?.textContent).to.contain(english.found(1));
  });

  it('does not tell the page what is looked for', async () => {
    const element = await shown({ value: bladeLoop });
    let told = 0;
    element.addEventListener('input', () => (told += 1));
    rootOf(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'resin' });
    expect(told).to.equal(0);
  });

  itTakesEditsBack({
    ...typed,
    undo: (element) => button(element, english.undo).click(),
    redo: (element) => button(element, english.redo).click(),
  });

  itForgetsEditsOfAnotherValue({ ...typed, otherValue: towers });

  it('opens an item beside the grid, and gives the focus back when it is closed', async () => {
    const element = await shown({ value: blades });
    const cell = rootOf(element).querySelector<HTMLElement>('.lines .line [aria-colindex="2"].st');
    cell?.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(
      () => rootOf(element).querySelector('.side h4, .side h3, .side [tabindex="-1"]'),
      'No panel comes.',
    );
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !rootOf(element).querySelector('.side'), 'The panel stays.');
    await element.updateComplete;
    expect(rootOf(element).activeElement?.getAttribute('aria-colindex')).to.equal('2');
  });

  it('shows the columns that the host names, and says which there are not', async () => {
    const element = await shown({ value: blades, columns: 'trl regime colour' });
    const headers = [...rootOf(element).querySelectorAll('.head > .fact')].map((node) =>
      node.getAttribute('aria-label'),
    );
    expect(headers).to.deep.equal([english.columns.trl, english.columns.regime]);
  });

  it('says of a result that nobody has decided on it', async () => {
    const element = await shown({ value: blades, columns: 'agreement' });
    expect(spacedText(rootOf(element).querySelector('.lines .line [aria-colindex="4"]'))).to.equal(
      english.agreed(0, 2),
    );
  });

  it('offers to add a result where results are, and not in the other views', async () => {
    const element = await shown({ value: blades });
    expect(rootOf(element).querySelector('[data-do="add-result"]')).to.exist;
    element.view = 'strategy';
    await element.updateComplete;
    expect(rootOf(element).querySelector('[data-do="add-result"]')).not.to.exist;
  });

  it('writes shares in percent where that is exact, and as fractions where not', async () => {
    const owners = { northlake: { share: '1/4' }, brenner: { share: '1/3' } };
    const results = { r1: { title: 'A', ownership: { kind: 'joint', owners } } } as const;
    const element = await shown({ value: { partners, results }, shares: 'percent' });
    const shares = [...rootOf(element).querySelectorAll('.lines .g')].map((node) => node.textContent);
    expect(shares).to.deep.equal(['25%', '1/3']);
  });

  it('shows what rules find in the rows that it is about', async () => {
    const owners = { northlake: { share: '1/2' }, brenner: { share: '1/3' } };
    const ownership = { kind: 'joint', owners, jointRegime: 'horizon-europe' } as const;
    const element = await shown({ value: { partners, results: { r1: { title: 'A', ownership } } } });
    await waitUntil(() => rootOf(element).querySelector('.lines .sev.error'), 'Nothing is found.');
    expect(rootOf(element).querySelector('.tools .found.error')).to.exist;
  });

  it('is no list of cards for having left the page in the middle of an update', async () => {
    const element = await shown({ value: { partners, results: { r1: { title: 'A' } } } });
    element.group = 'none';
    element.remove();
    // A width would be told with the next frame, and drawn with the one after.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await element.updateComplete;
    expect(rootOf(element).querySelector('[role=grid]')).to.exist;
  });

  it('keeps bad input as it came, and stays usable', async () => {
    const element = await shown({ value: hostile });
    expect(element.value).to.equal(hostile);
    expect(titles(element).length).to.be.greaterThan(0);
    expect(rootOf(element).querySelector('.lines .odd')?.textContent).to.be.a('string');
  });
});
