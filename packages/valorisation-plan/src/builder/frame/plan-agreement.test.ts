import { AnsweringPartnership, settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { ShownBuilder, shownBuilder, today } from './testing/shown-builder.ts';

const value = {
  partners: { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } },
  results: { resin: { number: 'R1', title: 'Resin', order: 1 }, mould: { title: 'Mould', order: 2 } },
  valorisationPlans: { resin: { need: 'Blades that melt' } },
};

async function within(partnership: AnsweringPartnership, shown: object = value): Promise<ShownBuilder> {
  const place = await partnership.place();
  const element = Object.assign(document.createElement('kv-valorisation-plan'), {
    value: shown,
    view: 'builder',
    today,
  });
  place.append(element);
  const builder = new ShownBuilder(element);
  await waitUntil(() => builder.find('.agreement-version'), 'The bar does not come.');
  await settled(place);
  return builder;
}

describe('The agreement on a plan', () => {
  it('stands below each step, and is on exactly this plan', async () => {
    const partnership = new AnsweringPartnership(value.partners);
    const builder = await within(partnership);
    expect(partnership.followed.filter((pointer) => pointer.startsWith('/valorisationPlans'))).to.deep.equal([
      '/valorisationPlans/resin',
    ]);
    await builder.press('.builder-step[data-place="users"]');
    expect(builder.all('.agreement-version').join(' ')).to.contain('R1');
  });

  it('is asked for nothing where there is no plan yet', async () => {
    const partnership = new AnsweringPartnership(value.partners);
    const builder = await within(partnership);
    await builder.press(builder.named('Next result'));
    await waitUntil(() => partnership.released.includes('/valorisationPlans/resin'), 'It is not let go.');
    expect(partnership.followed).not.to.include('/valorisationPlans/mould');
    expect(builder.find('.agreement-version')).to.equal(null);
  });

  it('is where a plan leads that is not agreed, and the document where nobody agrees here', async () => {
    const settledPlan = {
      roles: { a: { role: 'Owner', raci: { accountable: true } }, b: { role: 'Maker' } },
      steps: { one: { title: 'Sell', responsible: 'a', endMonth: 3 } },
      jointExploitation: { relevant: false, reason: 'One owner' },
    };
    const ownership = { kind: 'single', owners: { a: {} } };
    const settledValue = {
      ...value,
      results: { resin: { ...value.results.resin, ownership } },
      valorisationPlans: { resin: settledPlan },
    };
    const alone = await shownBuilder(settledValue);
    await alone.press('.builder-step[data-place="review"]');
    const toDocument = '.panel-link[aria-label^="Open the document"]';
    await waitUntil(() => alone.find(toDocument), 'Nobody says that it is not agreed.');
    await alone.press(toDocument);
    expect(alone.element.view).to.equal('document');
    const builder = await within(new AnsweringPartnership(value.partners), settledValue);
    await builder.press('.builder-step[data-place="review"]');
    const toAgreement = '.panel-link[aria-label^="Go to the agreement"]';
    await waitUntil(() => builder.find(toAgreement), 'Nobody says that it is not agreed.');
    await builder.press(toAgreement);
    expect(builder.root.activeElement?.closest('.agreement')).not.to.equal(null);
  });

  it('is not there outside of a partnership, and comments are', async () => {
    const builder = await shownBuilder(value);
    expect(builder.find('.panel-agreement')).to.equal(null);
    builder.one('.builder-foot summary').click();
    await builder.write('panel-comment', 'Who pays for the pilot?', 'input');
    await builder.press(builder.named('Add comment'));
    const [note] = Object.values(builder.element.value?.notes ?? {});
    expect([note?.pointer, note?.text]).to.deep.equal(['/valorisationPlans/resin', 'Who pays for the pilot?']);
  });
});
