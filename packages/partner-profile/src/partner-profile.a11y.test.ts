import { accessibilitySuite, renderStory, settled } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import * as stories from './partner-profile.stories.ts';

describe('<kv-partner-profile>, for everybody,', () => {
  accessibilitySuite(stories);

  it('is an article named by the organisation, with headings one level below', async () => {
    const frame = await renderStory(stories, stories.Full);
    const root = frame.querySelector('kv-partner-profile')?.shadowRoot;
    const article = root?.querySelector('article');
    const label = root?.getElementById(article?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent?.trim()).to.equal('Brenner Composites GmbH');
    expect(label?.querySelector('h3')).to.not.equal(null);
    expect(root?.querySelectorAll('section h4').length).to.be.greaterThan(3);
  });

  it('puts headings at the level that the page asks for', async () => {
    const frame = await renderStory(stories, stories.Full);
    const element = frame.querySelector('kv-partner-profile');
    if (element) element.headingLevel = 2;
    await settled(frame);
    expect(element?.shadowRoot?.querySelector('#name h2')).to.not.equal(null);
    expect(element?.shadowRoot?.querySelector('section h3')).to.not.equal(null);
  });

  it('reads the readiness levels out in words', async () => {
    const frame = await renderStory(stories, stories.Card);
    const strip = frame.querySelector('kv-partner-profile')?.shadowRoot?.querySelector('.readiness');
    expect(strip?.getAttribute('aria-label')).to.equal('Works at technology readiness levels 2 to 6');
  });

  it('marks a name in another language than the page’s', async () => {
    const frame = await renderStory(stories, stories.Card);
    frame.lang = 'it';
    await settled(frame);
    const name = frame.querySelector('kv-partner-profile')?.shadowRoot?.querySelector('#name bdi');
    expect(name?.getAttribute('lang')).to.equal('en');
  });
});
