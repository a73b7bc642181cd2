import { AnsweringPartnership, rootOf, settled, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { agree, object, type Partnership } from '@kvasir/model';
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

  it('is told without a partnership as the value records it, with each reason and day', async () => {
    let value: Partnership = { schema: 'urn:kvasir:partnership:1', ...withResult({ number: 'R1' }) };
    value = await agree(value, '/results/r', 'b', 'J. Brenner', new Date('2026-11-04T09:30:00Z'));
    value = await object(value, '/results/r', 'a', 'A. Lennon', 'We ask for half.', new Date('2026-11-18T12:00:00Z'));
    const demo = await shown(value);
    await waitUntil(() => rootOf(demo).querySelector('.panel-agreement'), 'The agreement is not told.');
    expect([...rootOf(demo).querySelectorAll('.panel-decision p')].map(spacedText)).to.deep.equal([
      'Objects: We ask for half.',
      'Northlake University: A. Lennon, 18 Nov 2026',
      'Agreed',
      'Brenner Composites GmbH: J. Brenner, 4 Nov 2026',
    ]);
    expect(rootOf(demo).querySelector('.panel-agreement button')).to.equal(null);
  });

  it('is told as one to an earlier version where the item has changed since', async () => {
    let value: Partnership = { schema: 'urn:kvasir:partnership:1', ...withResult({}) };
    value = await agree(value, '/results/r', 'b', undefined, new Date('2026-11-04T09:30:00Z'));
    const demo = await shown({ ...value, results: { r: { title: 'Another process' } } });
    await waitUntil(() => rootOf(demo).querySelector('.panel-decision'), 'The agreement is not told.');
    expect(spacedText(rootOf(demo).querySelector('.panel-decision p'))).to.equal('Agreed to version 1');
  });

  it('is not there outside of a partnership where nobody has said anything', async () => {
    const demo = await shown(withResult({}));
    expect(rootOf(demo).querySelector('.panel-agreement')).to.equal(null);
  });
});
