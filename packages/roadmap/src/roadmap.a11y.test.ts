import { accessibilitySuite, renderStory } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import * as stories from './roadmap.stories.ts';

describe('<kv-roadmap>, for everybody,', () => {
  accessibilitySuite(stories);

  it('names its input, and says that it is required', async () => {
    const frame = await renderStory(stories, stories.Editable);
    const input = frame.querySelector('kv-roadmap')?.shadowRoot?.querySelector('input');
    expect(input?.labels?.[0]?.textContent).to.contain('Title');
    expect(input?.getAttribute('aria-required')).to.equal('true');
  });
});
