import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { define } from '../define.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { NarrowWatch } from './narrow-watch.ts';

const limit = 600;

/** Draws a picture that scrolls, or a list where there is no room for it. */
class WatchingElement extends LitElement {
  readonly #narrow = new NarrowWatch(this, limit);

  protected override render(): unknown {
    const { isNarrow } = this.#narrow;
    return html`<div class="ruler"></div>
      ${
        isNarrow
          ? html`<ul></ul>`
          : html`<div class="picture" style="overflow: auto; height: 100px"><div style="height: 900px"></div></div>`
      }`;
  }
}
define('kv-watching-element', WatchingElement);

interface Watched {
  readonly frame: HTMLElement;
  picture(): Element | null | undefined;
  /** Changes the room, and waits until everybody has been told. */
  give(style: Partial<CSSStyleDeclaration>): Promise<void>;
}

async function watched(width: number): Promise<Watched> {
  const frame = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><kv-watching-element style="display: block"></kv-watching-element></div>`,
  );
  const root = frame.querySelector('kv-watching-element')?.shadowRoot;
  const ruler = root?.querySelector('.ruler');
  if (!ruler) throw new Error('There is no ruler.');
  let told = 0;
  // Hears of each width after the element itself, which has asked before.
  const observer = new ResizeObserver(() => (told += 1));
  observer.observe(ruler);
  await waitUntil(() => told > 0);
  return {
    frame,
    picture: () => root?.querySelector('.picture'),
    give: async (style) => {
      const before = told;
      Object.assign(frame.style, style);
      await waitUntil(() => told > before);
      await nextFrame();
      await nextFrame();
    },
  };
}

describe('the watch for narrow room', () => {
  it('tells that there is room for a list only, and that there is room again', async () => {
    const { picture, give } = await watched(700);
    expect(picture()).to.not.equal(null);
    await give({ width: '400px' });
    expect(picture()).to.equal(null);
    await give({ width: '700px' });
    expect(picture()).to.not.equal(null);
  });

  it('keeps what is drawn while the element is hidden, so that it comes back scrolled as it was', async () => {
    const { picture, give } = await watched(700);
    const before = picture();
    if (before) before.scrollTop = 300;
    await give({ display: 'none' });
    await give({ display: 'block' });
    expect(picture()).to.equal(before);
    expect(picture()?.scrollTop).to.equal(300);
  });

  it('hears of a room that has become narrow while the element was hidden', async () => {
    const { picture, give } = await watched(700);
    await give({ display: 'none' });
    await give({ display: 'block', width: '400px' });
    expect(picture()).to.equal(null);
  });
});
