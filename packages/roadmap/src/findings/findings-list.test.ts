import { button, found, hasButton, rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { crowd } from '../samples/hostile.ts';
import { shown, small } from '../testing/small-roadmap.ts';

/** The sample without what Horizon Europe obliges partners to deliver. */
const { deliverables = {}, ...others } = bladeLoop;
const planless: Roadmap = {
  ...others,
  deliverables: Object.fromEntries(
    Object.entries(deliverables).filter(([, { type, obligation }]) => type !== 'DMP' && obligation === undefined),
  ),
};

const lines = (element: KvRoadmap): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('.findings .finding'),
];

async function listed(properties: Partial<KvRoadmap>): Promise<KvRoadmap> {
  const element = await shown(properties);
  (await found(element, '[data-do=findings]')).click();
  await waitUntil(() => lines(element).length > 0, 'No list opens.');
  return element;
}

function lineWith(element: KvRoadmap, words: string): HTMLElement {
  const line = lines(element).find(({ textContent }) => textContent?.includes(words));
  if (!line) throw new Error(`No line says ${words}.`);
  return line;
}

describe('what the rules find in the roadmap', () => {
  for (const view of ['timeline', 'agenda', 'table', 'reviews'] as const) {
    it(`is counted in the tools, whatever is shown: the ${view}`, async () => {
      const element = await shown({ value: bladeLoop, view });
      await found(element, '[data-do=findings]');
      expect(textOf(element, '[data-do=findings]')).to.match(/^1 error, \d+ warnings/);
    });
  }

  it('is listed when somebody asks, the gravest first, and no more when it is closed', async () => {
    const element = await listed({ value: bladeLoop });
    expect((await found(element, '[data-do=findings]')).getAttribute('aria-expanded')).to.equal('true');
    expect(lines(element)[0]?.classList.contains('finding-danger')).to.equal(true);
    (await found(element, '[data-do=findings]')).click();
    await waitUntil(() => lines(element).length === 0, 'The list stays.');
    expect((await found(element, '[data-do=findings]')).getAttribute('aria-expanded')).to.equal('false');
  });

  it('stands above what is shown, each in a line of its own, and leaves the rows of the timeline as they are', async () => {
    const element = await shown({ value: bladeLoop });
    const rowHeights = (): number[] =>
      [...rootOf(element).querySelectorAll('[role=treegrid] [role=row]')].map(
        (row) => row.getBoundingClientRect().height,
      );
    const before = rowHeights();
    (await found(element, '[data-do=findings]')).click();
    await waitUntil(() => lines(element).length > 1, 'No list opens.');
    const edges = lines(element).flatMap((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return [Math.round(top), Math.round(bottom)];
    });
    expect(edges).to.deep.equal([...edges].sort((one, other) => one - other));
    expect(rootOf(element).querySelector('.timeline')?.getBoundingClientRect().top).to.be.at.least(
      edges.at(-1) ?? Infinity,
    );
    expect(rowHeights().slice(0, 8)).to.deep.equal(before.slice(0, 8));
  });

  it('leads to the item that it is about', async () => {
    const element = await listed({ value: bladeLoop });
    lineWith(element, 'Open D7.10').querySelector('button')?.click();
    await waitUntil(() => rootOf(element).querySelector('.side .panel-finding'), 'No panel opens.');
    expect(textOf(element, '.side')).to.contain('D7.10');
  });

  it('says of the whole document what is missing, and adds it', async () => {
    const element = await listed({ value: planless });
    lineWith(element, 'No data management plan').querySelector('button')?.click();
    const plans = (): unknown[] =>
      Object.values(element.value?.deliverables ?? {}).filter(
        ({ obligation }) => obligation === 'data-management-plan',
      );
    expect(plans()).to.have.length(1);
    expect(plans()[0]).to.include({ title: 'Data management plan', type: 'DMP', dueMonth: 6 });
    await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The panel does not open.');
    await waitUntil(() => !textOf(element, '.findings').includes('No data management plan'), 'It is still missed.');
    lineWith(element, 'No plan for dissemination').querySelector('button')?.click();
    await waitUntil(() => !textOf(element, '.findings').includes('No plan for dissemination'), 'It is still missed.');
  });

  it('offers those who only read the way to items, and nothing to add', async () => {
    const element = await listed({ value: planless, readOnly: true });
    expect(lineWith(element, 'No data management plan').querySelector('button')).to.equal(null);
    expect(lineWith(element, 'Open D7.10').querySelector('button')).to.exist;
  });

  it('leads to the reviews where none is planned', async () => {
    const element = await listed({ value: { ...small, reviews: {} } });
    lineWith(element, 'Plan the first').querySelector('button')?.click();
    await waitUntil(() => element.view === 'reviews');
    localStorage.removeItem('kvasir.roadmap.view');
  });

  it('is shown in pages where it is much', async () => {
    const element = await listed({ value: crowd(500) });
    expect(lines(element)).to.have.length(10);
    button(element, /^[\d,]+ more$/).click();
    await waitUntil(() => lines(element).length === 110);
    await waitUntil(() => rootOf(element).activeElement?.id === 'finding-10', 'Reading does not go on.');
  });

  it('is not mentioned where there is nothing', async () => {
    const element = await shown({
      value: { milestones: {}, workPackages: { w: { title: 'A', lead: 'n' } }, partners: { n: { name: 'N' } } },
    });
    expect(hasButton(element, 'warning')).to.equal(false);
    expect(rootOf(element).querySelector('[data-do=findings]')).to.equal(null);
  });

  it('speaks German and French', async () => {
    const german = await shown({ value: planless }, { lang: 'de' });
    (await found(german, '[data-do=findings]')).click();
    await waitUntil(() => textOf(german, '.findings').includes('Arbeitsergebnis hinzufügen'));
    const french = await shown({ value: planless }, { lang: 'fr' });
    (await found(french, '[data-do=findings]')).click();
    await waitUntil(() => textOf(french, '.findings').includes('Ajouter le livrable'));
  });
});
