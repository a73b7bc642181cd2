import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownBuilder, type ShownBuilder } from './testing/shown-builder.ts';

const plan = { need: 'Blades that melt', users: 'Makers of blades' };
const orphan = {
  results: { mould: { number: 'R2', title: 'Mould', order: 1 }, core: { number: 'R3', title: 'Core', order: 2 } },
  valorisationPlans: { gone: plan, core: { need: 'Lighter cores' } },
};

async function shownOrphan(): Promise<ShownBuilder> {
  const builder = await shownBuilder(orphan);
  await builder.ask({ id: 'gone', place: 'need' });
  await waitUntil(() => builder.find('.builder-orphan'), 'Nobody says that the result is gone.');
  return builder;
}

async function takesBack(builder: ShownBuilder): Promise<void> {
  await waitUntil(() => builder.find('.toast button'), 'Nobody offers to take it back.');
  await builder.press(builder.named('Undo', '.toast button'));
}

describe('A plan whose result was deleted', () => {
  it('stays readable and editable, and says what can be done', async () => {
    const builder = await shownOrphan();
    const id = builder.control('valorisationPlans', 'gone', 'need');
    await builder.write(id, 'Blades that melt at 300 °C');
    expect(builder.at('valorisationPlans', 'gone', 'need')).to.equal('Blades that melt at 300 °C');
    expect(builder.at('results', 'gone')).to.equal(undefined);
    expect(builder.find(`#${builder.control('results', 'gone', 'title')}`)).to.equal(null);
  });

  it('says that once, and not again as what the rules find', async () => {
    const builder = await shownOrphan();
    await waitUntil(() => builder.one('.builder-step[data-place="review"]').textContent?.includes('finding'));
    await builder.press('.builder-step[data-place="review"]');
    expect(builder.all('.builder-orphan')).to.have.length(1);
    expect(builder.all('.builder-body > .panel-findings').join(' ')).not.to.contain('result');
  });

  it('offers no field of the result: to write one would make another result without a name', async () => {
    const builder = await shownOrphan();
    await builder.press('.builder-step[data-place="ownership"]');
    await waitUntil(() => builder.find('#builder-step p'));
    expect(builder.one('#builder-step').textContent).to.contain('The result was deleted');
    expect(builder.find('#builder-step button')).to.equal(null);
  });

  it('can be attached to a result without a plan, and that can be taken back', async () => {
    const builder = await shownOrphan();
    const offered = [...builder.one('#builder-attach-to').querySelectorAll('option')].map(({ value }) => value);
    expect(offered).to.deep.equal(['', 'mould']);
    await builder.write('builder-attach-to', 'mould', 'change');
    await builder.press(builder.named('Attach'));
    expect(builder.at('valorisationPlans')).to.deep.equal({ mould: plan, core: { need: 'Lighter cores' } });
    await waitUntil(() => builder.one('#builder-result').querySelector('option:checked')?.textContent?.includes('R2'));
    await takesBack(builder);
    expect(builder.at('valorisationPlans')).to.deep.equal(orphan.valorisationPlans);
  });

  it('leads to the choice where nothing is chosen yet', async () => {
    const builder = await shownOrphan();
    await builder.press(builder.named('Attach'));
    expect(builder.focused).to.equal('builder-attach-to');
    expect(builder.at('valorisationPlans', 'gone')).to.deep.equal(plan);
  });

  it('can be deleted, and comes back as it was', async () => {
    const builder = await shownOrphan();
    await builder.press(builder.named('Delete the plan'));
    expect(builder.at('valorisationPlans')).to.deep.equal({ core: { need: 'Lighter cores' } });
    expect(builder.element.view).to.equal('portfolio');
    await takesBack(builder);
    expect(builder.at('valorisationPlans')).to.deep.equal(orphan.valorisationPlans);
    await waitUntil(() => builder.find('.builder-orphan'), 'The plan does not come back.');
  });

  it('becomes one while it is open: nothing that was typed is lost', async () => {
    const results = { ...orphan.results, gone: { title: 'Blade', order: 0 } };
    const builder = await shownBuilder({ ...orphan, results });
    await builder.ask({ id: 'gone', place: 'users' });
    const id = builder.control('valorisationPlans', 'gone', 'users');
    await waitUntil(() => builder.find(`#${id}`));
    await builder.write(id, 'Makers of boats', 'input');
    const { gone: _deleted, ...left } = builder.element.value?.results ?? {};
    builder.element.value = { ...builder.element.value, results: left };
    await waitUntil(() => builder.find('.builder-orphan'), 'Nobody says that the result is gone.');
    expect(builder.one(`#${id}`)).to.have.property('value', 'Makers of boats');
    expect(builder.question).to.equal('Who will use it, and what do they use today?');
  });
});

describe('A plan that is not there, or not one', () => {
  it('is said to be gone where the host names a result that is not in the document', async () => {
    const builder = await shownBuilder(orphan, { result: 'nowhere' });
    expect(builder.one('.empty').textContent).to.contain('no longer in the document');
    expect(builder.one('.empty').textContent).to.contain('“nowhere”');
  });

  it('is shown as it came, and is begun anew only when somebody wants that', async () => {
    const builder = await shownBuilder({ results: orphan.results, valorisationPlans: { mould: 'sell it' } });
    expect(builder.one('.panel-unreadable').textContent).to.contain('sell it');
    expect(builder.find('#builder-step textarea')).to.equal(null);
    await builder.press(builder.named('Remove it and start anew'));
    await waitUntil(() => builder.find('#builder-step textarea'));
    await builder.write(builder.control('valorisationPlans', 'mould', 'need'), 'Cheaper moulds');
    expect(builder.at('valorisationPlans')).to.deep.equal({ mould: { need: 'Cheaper moulds' } });
  });

  it('is not written where all plans are something else: that is shown, and kept', async () => {
    const builder = await shownBuilder({ results: orphan.results, valorisationPlans: 'later' });
    expect(builder.one('.panel-unreadable').textContent).to.contain('later');
    expect(builder.find('#builder-step textarea')).to.equal(null);
    expect(builder.at('valorisationPlans')).to.equal('later');
  });

  it('has a result that is none: that is shown, and the plan beside it', async () => {
    const builder = await shownBuilder({ results: { r: 7 }, valorisationPlans: { r: plan } });
    expect(builder.one('.builder-body > .panel-unreadable').textContent).to.contain('7');
    expect(builder.find('.builder-orphan')).to.equal(null);
    expect(builder.one(`#${builder.control('valorisationPlans', 'r', 'need')}`)).to.have.property('value', plan.need);
  });
});
