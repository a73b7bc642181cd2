import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { discover } from './autoloader.ts';

const tag = 'kv-partner-profile';

// One page, one registry: the tests below follow one another through the life of a page.
describe('the one script for a page', () => {
  it('loads nothing where no element stands', async () => {
    const place = await fixture<HTMLElement>(html`<div><kv-unknown></kv-unknown></div>`);
    const stop = discover(document);
    expect(customElements.get(tag)).to.equal(undefined);
    expect(place.querySelector('kv-unknown')?.shadowRoot).to.equal(null);
    stop();
  });

  it('defines an element inside a shadow root when it is told of the root, also one that is added later', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const stop = discover(root);
    const section = document.createElement('section');
    section.append(document.createElement(tag));
    root.append(section);
    await customElements.whenDefined(tag);
    expect(root.querySelector(tag)?.matches(':defined')).to.equal(true);
    stop();
  });

  it('leaves a tag that somebody else has defined as it is', async () => {
    const first = customElements.get(tag);
    await fixture(html`<kv-partner-profile></kv-partner-profile>`);
    const stop = discover(document);
    expect(customElements.get(tag)).to.equal(first);
    stop();
  });
});
