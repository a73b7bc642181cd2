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

  it('passes over an element whose name is that of a property of every object', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => {
      event.preventDefault();
      errors.push(event.message);
    };
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const stop = discover(document);
    // Mocha listens as well, and would end the run.
    const mocha = window.onerror;
    window.onerror = null;
    window.addEventListener('error', hear);
    place.append(document.createElement('constructor'));
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('error', hear);
    window.onerror = mocha;
    stop();
    expect(errors).to.deep.equal([]);
  });
});
