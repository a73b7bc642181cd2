/** The Tab key works in tests of this browser only. */
import '@kvasir/impact-form/define.js';
import { press, settled, waitUntil } from '@kvasir/element/testing.js';
import { agreementState, type Indicator, type Partnership } from '@kvasir/model';
import { review } from '@kvasir/model/review.js';
import '@kvasir/partnership/define.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';

/** An invented project of two invented organisations, which have agreed on nothing yet. */
const empty: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  acronym: 'BladeLoop',
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  partners: {
    northlake: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
};

interface Wanted {
  /** What is typed into the search. */
  readonly word: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly responsible: string;
  readonly value: number;
}

const wanted: readonly Wanted[] = [
  { word: 'licenses', title: 'Licenses', from: '0', to: '4', responsible: 'Brenner', value: 1 },
  { word: 'trademarks', title: 'Trademarks', from: '0', to: '2', responsible: 'Brenner', value: 0 },
  { word: 'software', title: 'Software', from: '1', to: '9', responsible: 'Northlake', value: 2 },
  {
    word: 'co-pub',
    title: 'Public-private co-publications',
    from: '0',
    to: '12',
    responsible: 'Northlake',
    value: 1,
  },
  { word: 'trust', title: 'Trust developed', from: '3', to: '4', responsible: 'Northlake', value: 4 },
];

const half = { kind: 'quantitative', unit: '1', frequencyMonths: 6, version: 1 } as const;
const licences: Indicator = { ...half, title: 'Licences', order: 1, baseline: { value: 0, date: '2026-01-01' } };
const trademarks: Indicator = { ...licences, title: 'Trademarks', order: 2 };

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What has the focus, however deep in shadow roots it stands. */
function focused(): HTMLElement {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node as HTMLElement;
}

/** What the node with the focus is called. */
function nameOfFocused(): string {
  const node = focused();
  const root = node.getRootNode() as Document | ShadowRoot;
  const labelledBy = node.getAttribute('aria-labelledby')?.split(' ');
  if (labelledBy) return labelledBy.map((id) => textOf(root.getElementById(id))).join(' ');
  const { labels } = node as HTMLInputElement;
  return node.getAttribute('aria-label') ?? textOf(labels?.[0] ?? node);
}

/** More stops than any way through the page has. */
const manyStops = 60;

/** Presses a key that leads on until it comes to what is called so. */
async function goTo(name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (!nameOfFocused().startsWith(name)) {
    passed.push(nameOfFocused());
    expect(passed.length, `${key} does not lead to “${name}”: ${passed.join(' | ')}`).to.be.below(manyStops);
    await press(key);
  }
}

/** Goes to a field, and types what it shall hold. */
async function fill(name: string, text: string): Promise<void> {
  await goTo(name);
  await sendKeys({ type: text });
}

async function comesTo(name: string): Promise<void> {
  await waitUntil(() => nameOfFocused().startsWith(name), `The focus does not come to “${name}”.`);
}

async function page(document: Partnership, mode: 'edit' | 'record' = 'edit') {
  const frame = await fixture<HTMLElement>(
    html`<div lang="en">
      <kv-partnership .value=${document} partner="northlake" person="Aoife Lennon">
        <kv-impact-form mode=${mode} today="2026-11-18"></kv-impact-form>
      </kv-partnership>
    </div>`,
  );
  await settled(frame);
  const partnership = frame.querySelector('kv-partnership');
  const root = frame.querySelector('kv-impact-form')?.shadowRoot;
  if (!partnership || !root) throw new Error('The page is not complete.');
  return { partnership, root };
}

async function chooseAll(root: ShadowRoot): Promise<void> {
  await goTo('Choose indicators');
  await press('Enter');
  await comesTo('Search the library');
  for (const { word, title } of wanted) {
    await sendKeys({ type: word });
    await waitUntil(() => textOf(root.querySelector('.library-title')) === title, `“${title}” is not found.`);
    await press('ArrowDown');
    expect(nameOfFocused()).to.equal(title);
    // What is typed on a row is looked for next.
    await press(' ');
  }
  await press('Enter');
  await comesTo('Baseline, value');
}

/** What everybody has to know of an indicator before they can agree to it; the panel is open at the first. */
async function defineAll(root: ShadowRoot): Promise<void> {
  for (const [at, { from, to, responsible }] of wanted.entries()) {
    await fill('Baseline, value', from);
    // The same in all orders of day and month.
    await fill('Baseline, day', '01012026');
    await fill('Target, value', to);
    await fill('Target, by when', '12122029');
    if (at === 0) {
      await goTo('Edit: How it is measured');
      await press('Enter');
      await comesTo('Method');
    }
    await fill('Source', 'Registers');
    await fill('How often', 'Every half');
    await fill('Responsible partner', responsible);
    const next = wanted[at + 1];
    if (!next) break;
    await goTo('Next item', 'Shift+Tab');
    await press('Enter');
    await waitUntil(() => textOf(root.querySelector('.panel-title')) === next.title, `“${next.title}” does not come.`);
  }
  await press('Escape');
}

async function recordAll(root: ShadowRoot): Promise<void> {
  await goTo('Record', 'Shift+Tab');
  await press('Enter');
  await waitUntil(() => root.querySelector('.rec-value'), 'No field comes.');
  // Of the periods, the one that is due.
  await goTo('Licenses, number');
  for (const { title, value } of wanted) {
    expect(nameOfFocused()).to.contain(title);
    await sendKeys({ type: String(value) });
    await press('Enter');
  }
}

async function agree(): Promise<void> {
  await goTo('Agree to version 1');
  await press('Enter');
  await comesTo('Withdraw agreement…');
}

describe('an impact form in a partnership', () => {
  it('A person can go from empty to five agreed indicators with values using the keyboard alone', async () => {
    const { partnership, root } = await page(empty);
    await chooseAll(root);
    await defineAll(root);
    await recordAll(root);
    await agree();
    Object.assign(partnership, { partner: 'brenner', person: 'Jonas Brenner' });
    await comesTo('Agree to version 1');
    await agree();

    const document = partnership.value ?? empty;
    const indicators: Indicator[] = Object.values(document.indicators ?? {});
    const recorded = indicators.map(({ title, observations }) => [
      title,
      ...Object.values(observations ?? {}).map(({ period, value, rating }) => `${period}: ${value ?? rating}`),
    ]);
    expect(recorded).to.deep.equal(wanted.map(({ title, value }) => [title, `2026-H1: ${value}`]));
    const { partners } = await agreementState(document, '/indicators');
    expect(Object.values(partners).map(({ state }) => state)).to.deep.equal(['agreed', 'agreed']);
    const found = review(document).map(({ rule }) => rule);
    expect(found.filter((rule) => rule.startsWith('indicator-'))).to.deep.equal([]);
  }).timeout(120_000);

  it('leaves it to the browser to take back what was typed into a field, letter by letter', async () => {
    const { partnership, root } = await page({ ...empty, indicators: { licences, trademarks } }, 'record');
    await waitUntil(() => root.querySelector('.rec-value'), 'No field comes.');
    expect(root.querySelector('[data-do=undo]')).to.equal(null);
    await fill('Licences, number', '12');
    const observations = () => Object.values(partnership.value?.indicators?.['licences']?.observations ?? {});
    await waitUntil(() => observations()[0]?.value === 12, 'It is not recorded.');
    await press('Enter', 'ArrowUp');
    await comesTo('Licences, number');
    await press('Control+z', 'Control+z');
    await waitUntil(() => observations().length === 0, 'It is not taken back.');
  });
});
