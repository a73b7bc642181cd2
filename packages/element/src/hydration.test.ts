import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { define } from './define.ts';
import { KvElement } from './kv-element.ts';
import { settled } from './testing/stories.ts';
import { Catalogue } from './localization/catalogue.ts';

const words = { hello: 'Hello' };
const catalogue = new Catalogue<typeof words>('test-hydrated', words, {
  de: () => Promise.resolve(words),
  fr: () => Promise.resolve(words),
});

class TestHydrated extends KvElement<typeof words> {
  constructor() {
    super(catalogue);
  }
  protected override render() {
    return html`<p>${this.text.hello}</p>`;
  }
}
define('test-hydrated', TestHydrated);

describe('KvElement, hydrated,', () => {
  it('draws its own picture, in its own style, where that of the server does not fit', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    frame.setHTMLUnsafe(
      '<test-hydrated><template shadowrootmode="open"><style></style><!--lit-part of-other-data--><b>Other</b><!--/lit-part--></template></test-hydrated>',
    );
    const element = frame.firstElementChild as TestHydrated;
    await settled(frame);
    expect(element.shadowRoot?.textContent).to.equal('Hello');
    expect(element.shadowRoot?.querySelectorAll('style, p').length).to.equal(2);
    element.messages = { hello: 'Good morning' };
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('Good morning');
  });
});
