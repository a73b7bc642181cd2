import { AnsweringPartnership, rootOf, settled, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { PanelDemo } from './testing/panel-demo.ts';
import { drawn, named, presses, shown, withResult } from './testing/in-panel.ts';

async function within(partnership: AnsweringPartnership): Promise<PanelDemo> {
  const place = await partnership.place();
  const results = { r: { title: 'Process', number: 'R1' }, s: { title: 'Mould' } };
  const item = { collection: 'results', id: 'r' } as const;
  const demo = Object.assign(new PanelDemo(), { value: withResult({}, { results }), item });
  place.append(demo);
  await waitUntil(() => demo.shadowRoot?.querySelector('.agreement-version'), 'The bar does not come.');
  await settled(place);
  return demo;
}

describe('The agreement on the item in the side panel', () => {
  it('is that of the partnership on exactly this item', async () => {
    const partnership = new AnsweringPartnership({ a: { name: 'Northlake University' } });
    const demo = await within(partnership);
    expect(partnership.followed).to.deep.equal(['/results/r']);
    expect(spacedText(rootOf(demo).querySelector('.agreement-version'))).to.contain('R1');
    await presses(demo, named(demo, 'Agree to version 1'));
    expect(partnership.said).to.deep.equal(['agreed to /results/r']);
  });

  it('follows the item that is shown, and lets it go when the panel closes', async () => {
    const partnership = new AnsweringPartnership({ a: { name: 'Northlake University' } });
    const demo = await within(partnership);
    await presses(demo, named(demo, 'Next item'));
    expect(partnership.followed).to.deep.equal(['/results/r', '/results/s']);
    demo.closeItem();
    await drawn(demo);
    expect(partnership.released).to.deep.equal(['/results/r', '/results/s']);
  });

  it('is not there outside of a partnership', async () => {
    const demo = await shown(withResult({}));
    expect(rootOf(demo).querySelector('.panel-agreement')).to.equal(null);
  });
});
