import { partnershipContext, type AgreementView, type PartnershipScope } from '@kvasir/element';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { PanelDemo } from './testing/panel-demo.ts';
import { drawn, named, presses, root, shown, textOf, withResult } from './testing/in-panel.ts';

/** A partnership that answers at once: nobody has said anything yet. */
class Partnership implements PartnershipScope {
  readonly followed: string[] = [];
  readonly released: string[] = [];
  readonly said: string[] = [];

  bind(): never {
    throw new Error('The panel has its slice from its element.');
  }

  agreement(pointer: string, receive: (view: AgreementView) => void): ReturnType<PartnershipScope['agreement']> {
    this.followed.push(pointer);
    receive({
      state: { digest: 'd', version: 1, recorded: false, partners: { a: { state: 'none' } } },
      pointer,
      document: {},
      partners: { a: { name: 'Northlake University' } },
      actingFor: 'a',
      canAct: true,
      busy: false,
    });
    return {
      agree: () => this.said.push(`agreed to ${pointer}`),
      object: () => {},
      withdraw: () => {},
      release: () => this.released.push(pointer),
    };
  }
}

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (scope: PartnershipScope, unsubscribe: () => void) => void;
}

async function within(partnership: PartnershipScope): Promise<PanelDemo> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  place.addEventListener('context-request', (event) => {
    const { context, callback } = event as ContextRequest;
    if (context !== partnershipContext) return;
    event.stopPropagation();
    callback(partnership, () => {});
  });
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
    const partnership = new Partnership();
    const demo = await within(partnership);
    expect(partnership.followed).to.deep.equal(['/results/r']);
    expect(textOf(root(demo).querySelector('.agreement-version'))).to.contain('R1');
    await presses(demo, named(demo, 'Agree to version 1'));
    expect(partnership.said).to.deep.equal(['agreed to /results/r']);
  });

  it('follows the item that is shown, and lets it go when the panel closes', async () => {
    const partnership = new Partnership();
    const demo = await within(partnership);
    await presses(demo, named(demo, 'Next item'));
    expect(partnership.followed).to.deep.equal(['/results/r', '/results/s']);
    demo.closeItem();
    await drawn(demo);
    expect(partnership.released).to.deep.equal(['/results/r', '/results/s']);
  });

  it('is not there outside of a partnership', async () => {
    const demo = await shown(withResult({}));
    expect(root(demo).querySelector('.panel-agreement')).to.equal(null);
  });
});
