import { button, found, hasButton, rootOf, spacedText, textOf, waitUntil } from '@kvasir/element/testing.js';
import { agree, object, type Partnership } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { shown, small } from '../testing/small-plans.ts';
import { english } from '../valorisation-plan.messages.ts';
import { english as words } from './portfolio.messages.ts';
import { all, chooses, drawn, open, rowOf, rows } from './testing/in-portfolio.ts';

describe('What of the portfolio comes later', () => {
  it('is what to look at, the gravest first, each with its paragraph and a way', async () => {
    const element = await open(bladeLoop);
    await found(element, '.line-danger');
    const severities = all(element, '.lines .line').map((line) => line.className.replace(/.*line-/, ''));
    expect(severities.slice(1)).to.deep.equal(
      [...severities.slice(1)].sort(
        (one, other) => ['danger', 'warning', 'info'].indexOf(one) - ['danger', 'warning', 'info'].indexOf(other),
      ),
    );
    expect(textOf(element, '.lines')).to.match(/Code 3\.3\.1/);
    const way = all(element, '.line button[data-field]')[0];
    expect(way?.dataset['do']).to.equal('plan');
  });

  it('names the result that promises most and that nobody owns', async () => {
    const element = await open(bladeLoop);
    expect(textOf(element, '.lines')).to.contain(words.highestWithoutOwner('R14'));
    expect(all(element, '.line button').find((node) => spacedText(node) === words.decideOwnership)?.dataset).to.include(
      { id: 'separation', place: 'ownership' },
    );
  });

  it('filters by words, in the picture as in the table, says how many are left, and shows all again', async () => {
    const element = await open(bladeLoop);
    const before = rows(element).length;
    const search = (await found(element, '#portfolio-search')) as HTMLInputElement;
    search.value = 'INFUSION';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(rows(element)).to.include('infusion');
    expect(rows(element).length).to.be.lessThan(before);
    expect(drawn(element).every((id) => rows(element).includes(id))).to.equal(true);
    const count = words.shown(rows(element).length, before);
    expect(textOf(element, '.portfolio-count')).to.contain(count);
    expect(textOf(element, '[role=status]')).to.contain(count);
    button(element, words.reset).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(before);
    expect(rootOf(element).activeElement?.id).to.equal('portfolio-search');
  });

  it('filters by route, lead, priority, completeness and key exploitable', async () => {
    const element = await open(small);
    button(element, words.filter).click();
    await chooses(element, 'portfolio-route', 'product-or-process');
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-route', '');
    await chooses(element, 'portfolio-lead', 'brc');
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-lead', '');
    rootOf(element).querySelector<HTMLElement>('#portfolio-keyExploitable')?.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-priority', 'now');
    expect(textOf(element)).to.contain(words.nothingFound);
  });

  it('sorts', async () => {
    const element = await open(small);
    await chooses(element, 'portfolio-order', 'readiness');
    expect(rows(element)).to.deep.equal(['r3', 'r14', 'r9']);
    const later = { ...small.valorisationPlans, r9: { priority: 'now' }, r14: { priority: 'next' } };
    element.value = { ...small, valorisationPlans: later } as PlanSlice;
    await chooses(element, 'portfolio-order', 'priority');
    expect(rows(element)).to.deep.equal(['r9', 'r14', 'r3']);
  });

  it('sets a priority in the row, tells its host, and takes it back from the note', async () => {
    const element = await open(small);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    await chooses(element, 'priority--r9', 'next');
    expect(element.value?.valorisationPlans?.['r9']).to.deep.equal({ priority: 'next' });
    expect(changes).to.equal(1);
    await found(element, '.toast');
    all(element, '.toast button')
      .find((node) => spacedText(node) === english.undo)
      ?.click();
    await waitUntil(() => element.value?.valorisationPlans?.['r9'] === undefined, 'The priority stays.');
  });

  it('writes no priority over a plan that cannot be read', async () => {
    const plans = { ...small.valorisationPlans, r9: 'see the annex' };
    const element = await open({ ...small, valorisationPlans: plans } as unknown as PlanSlice);
    await found(element, '#priority--r3');
    expect(rootOf(element).querySelector('#priority--r9')).to.equal(null);
  });

  it('lets nobody set a priority who only reads', async () => {
    const element = await shown({ value: bladeLoop, readOnly: true });
    await found(element, '.portfolio-tools');
    expect(all(element, '.portfolio select')).to.have.length(0);
    expect(rowOf(element, 'resin')[english.columns.priority]).to.equal(english.priorities.now);
  });

  it('compares two to four results side by side', async () => {
    const element = await open(bladeLoop);
    button(element, words.compare).click();
    await element.updateComplete;
    const boxes = (): HTMLInputElement[] => all(element, '.compare-box') as HTMLInputElement[];
    for (const at of [0, 1, 2, 3]) {
      boxes()[at]?.click();
      await element.updateComplete;
    }
    expect(boxes().filter(({ disabled }) => disabled)).to.have.length(12);
    const table = await found(element, '.compare');
    expect(all(element, '.compare thead th')).to.have.length(4);
    for (const name of [...Object.values(words.criteria), words.readiness, words.routes, words.settled, words.lead])
      expect(table.textContent).to.contain(name);
    expect(table.textContent).to.contain('First infusion resin that depolymerises in a mobile plant.');
    expect(all(element, '.result.is-chosen')).to.have.length(4);
    button(element, words.dropFromComparison('R1 DX-4 depolymerisable acrylic resin')).click();
    await element.updateComplete;
    expect(all(element, '.compare thead th')).to.have.length(3);
    expect(rootOf(element).activeElement?.id).to.equal('plan-resin');
    button(element, words.endComparison).click();
    await element.updateComplete;
    expect(hasButton(element, words.compare)).to.equal(true);
    expect(boxes()).to.have.length(0);
  });

  it('counts who agreed to each plan as it stands, where partners were asked', async () => {
    let document: Partnership = await agree(small, '/valorisationPlans/r3', 'nlu', 'A', new Date(0));
    document = await agree(document, '/valorisationPlans/r3', 'brc', 'B', new Date(0));
    document = await object(document, '/valorisationPlans/r14', 'brc', 'Too vague.', 'B', new Date(0));
    const element = await open(document);
    const agreement = (id: string): string | undefined => rowOf(element, id)[english.columns.agreement];
    expect([agreement('r3'), agreement('r14'), agreement('r9')]).to.deep.equal(['Agreed', '1 objects', '0 of 2']);
    const r3 = { ...document.valorisationPlans?.['r3'], need: 'Changed' };
    element.value = { ...document, valorisationPlans: { ...document.valorisationPlans, r3 } };
    await element.updateComplete;
    expect(agreement('r3')).to.equal('0 of 2 2 to an earlier version');
    expect(all(element, '.portfolio .agreed .status-warning > .icon')).to.have.length(1);
  });

  it('counts an agreement to all plans as one to an earlier version once a plan has changed', async () => {
    const document: Partnership = await agree(small, '/valorisationPlans', 'nlu', 'A', new Date(0));
    const r3 = { ...document.valorisationPlans?.['r3'], need: 'Changed' };
    const element = await open({ ...document, valorisationPlans: { ...document.valorisationPlans, r3 } });
    const agreement = (id: string): string | undefined => rowOf(element, id)[english.columns.agreement];
    expect([agreement('r3'), agreement('r14')]).to.deep.equal(['0 of 2 1 to an earlier version', '1 of 2']);
  });

  it('does not count as an agreement to an earlier version what was withdrawn by an objection', async () => {
    let document: Partnership = await agree(small, '/valorisationPlans', 'nlu', 'A', new Date(0));
    document = await object(document, '/valorisationPlans/r3', 'nlu', 'Too vague.', 'A', new Date(0));
    const r3 = { ...document.valorisationPlans?.['r3'], need: 'Changed' };
    const element = await open({ ...document, valorisationPlans: { ...document.valorisationPlans, r3 } });
    expect(rowOf(element, 'r3')[english.columns.agreement]).to.equal('0 of 2');
  });

  it('marks the result that nobody owns in the picture, too', async () => {
    const element = await open(bladeLoop);
    const mark = rootOf(element).querySelector('.chart .result[data-id="separation"]');
    expect(mark?.querySelector('.open')).to.not.equal(null);
  });

  it('has no column for agreement where nobody was asked', async () => {
    const element = await open(small);
    expect(all(element, '.portfolio .agreed')).to.have.length(0);
  });

  it('speaks German and French', async () => {
    for (const [lang, text] of [
      ['de', 'Vergleichen'],
      ['fr', 'Comparer'],
    ] as const) {
      const element = await open(small, { lang });
      await waitUntil(() => textOf(element, '.portfolio-tools').includes(text), `It does not say ${text}.`);
      const label = rootOf(element).querySelector('.portfolio .priority label');
      expect(spacedText(label)).to.match(/^Priorit(ät von|é de) R3$/);
    }
  });
});
