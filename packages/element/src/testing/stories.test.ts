import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { keepStory, renderStory, type StoryModule } from './stories.ts';

const greeting = { args: { name: 'Aalund' }, globals: { language: 'de', direction: 'rtl' } };
const stories = {
  default: { render: ({ name }: { name: string }) => html`<p>Hello ${name}</p>` },
  Greeting: greeting,
} satisfies StoryModule;

describe('A story in tests', () => {
  let rendered: HTMLElement;
  let kept: HTMLElement;
  after(() => kept.remove());

  it('is rendered with its arguments, in its language and direction', async () => {
    rendered = await renderStory(stories, greeting);
    kept = await keepStory(stories, greeting);
    expect(rendered).lightDom.to.equal('<p>Hello Aalund</p>');
    expect(kept).lightDom.to.equal('<div lang="de" dir="rtl"><p>Hello Aalund</p></div>');
  });

  it('goes with the test that rendered it, unless it is kept for more', () => {
    expect(rendered.isConnected).to.equal(false);
    expect(kept.isConnected).to.equal(true);
  });

  it('is not rendered when neither it nor its module has a picture', async () => {
    let told: unknown;
    await keepStory({ default: {} }, greeting).catch((error: unknown) => (told = error));
    expect(String(told)).to.contain('no render function');
  });
});
