import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, drawn, one, shown, textOf } from '../cards/testing/in-list.ts';
import type { ListDemo } from '../cards/testing/list-demo.ts';
import { bladeLoop } from '../samples/blade-loop.ts';

async function open(properties: Parameters<typeof shown>[1] = {}): Promise<ListDemo> {
  const demo = await shown(bladeLoop, { filterIsOpen: true, ...properties });
  await waitUntil(() => demo.shadowRoot?.querySelector('.filter-panel'), 'The panel does not come.');
  return demo;
}

async function chooses(demo: ListDemo, selector: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(demo, selector);
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  await drawn(demo);
}

async function ticks(demo: ListDemo, label: string): Promise<void> {
  all<HTMLLabelElement>(demo, '.choice')
    .find((choice) => textOf(choice) === label)
    ?.click();
  await drawn(demo);
}

const numbers = (demo: ListDemo): string[] => all(demo, '.card-number').map(textOf);
const chips = (demo: ListDemo): string[] => all(demo, '.chip').map(textOf);

describe('the filter panel', () => {
  it('shows only what meets the chosen conditions, names them, and says how many are left', async () => {
    const demo = await open();
    await chooses(demo, '#filter-assetType', 'data');
    await chooses(demo, '#filter-partner', 'aalund');
    expect(numbers(demo)).to.deep.equal(['R9', 'R13', 'B5']);
    expect(chips(demo)).to.deep.equal(['Partner: City of Aalund', 'Asset type: Data']);
    expect(textOf(one(demo, '.filter-count'))).to.equal('3 of 29 items shown');
    expect(demo.announced.at(-1)).to.equal('3 of 29 items shown');
  });

  it('finds what is unfinished, and what a rule finds something about', async () => {
    const demo = await open();
    await ticks(demo, 'are not yet complete');
    expect(demo.viewing.filter).to.deep.equal({ unfinished: true });
    expect(numbers(demo)).to.include('R14');
    expect(numbers(demo)).not.to.include('R2');
    await ticks(demo, 'are not yet complete');
    expect(demo.viewing.filter).to.deep.equal({});
  });

  it('takes one condition back by its chip, and leads the focus to the next', async () => {
    const demo = await open();
    await chooses(demo, '#filter-assetType', 'data');
    await chooses(demo, '#filter-workPackage', 'sensing');
    one(demo, '.chip-remove').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    expect(chips(demo)).to.deep.equal(['Asset type: Data']);
    expect(demo.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove the filter Asset type: Data');
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    expect(all(demo, '.filter-line')).to.have.length(0);
    expect(demo.shadowRoot?.activeElement?.id).to.equal('filter');
  });

  it('takes all conditions back at once', async () => {
    const demo = await open({
      viewing: { ...(await shown(bladeLoop)).viewing, filter: { text: 'blade', findings: true } },
    });
    expect(chips(demo)).to.deep.equal(['“blade”', 'With findings']);
    all(demo, '.filter-line > .button').at(-1)?.click();
    await drawn(demo);
    expect(demo.viewing.filter).to.deep.equal({});
    expect(demo.shadowRoot?.activeElement?.id).to.equal('filter');
  });

  it('groups and sorts', async () => {
    const demo = await open();
    await chooses(demo, '#filter-group', '');
    await chooses(demo, '#filter-sort', 'title');
    expect(all(demo, '.card-group')).to.have.length(0);
    expect(textOf(one(demo, '.card-title'))).to.equal('Acrylic monomer library');
    await ticks(demo, 'Descending');
    expect(textOf(one(demo, '.card-title'))).to.equal('Turbine load model VT-4');
  });

  it('chooses the columns, in the order in which they always stand', async () => {
    const demo = await open({ viewing: { ...(await shown(bladeLoop)).viewing, columns: ['completeness'] } });
    await ticks(demo, 'Joint regime');
    await ticks(demo, 'Asset type');
    expect(demo.viewing.columns).to.deep.equal(['asset-type', 'regime', 'completeness']);
  });

  it('sets the density', async () => {
    const demo = await open();
    all(demo, '.segment').at(-1)?.click();
    await drawn(demo);
    expect(demo.viewing.density).to.equal('compact');
  });

  it('closes with Escape', async () => {
    const demo = await open();
    one(demo, '#filter-partner').focus();
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(all(demo, '.filter-panel')).to.have.length(0);
  });

  it('speaks German and French', async () => {
    for (const [language, text] of [
      ['de', 'Alle Partner'],
      ['fr', 'Tous les partenaires'],
    ] as const) {
      const demo = await shown(bladeLoop, { filterIsOpen: true }, language);
      await waitUntil(() => textOf(demo.shadowRoot?.querySelector('.filter-panel')).includes(text), `No ${text}.`);
    }
  });
});
