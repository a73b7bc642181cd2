import { button, rootOf, settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import { english } from './roadmap.messages.ts';
import type { KvRoadmap } from './roadmap.ts';
import { small } from './testing/small-roadmap.ts';

const key = 'kvasir.roadmap.view';

/** A roadmap as a page writes it, on a visit of its own. */
async function visit(view?: string): Promise<KvRoadmap> {
  const frame = await fixture<HTMLElement>(
    view === undefined
      ? html`<div lang="en"><kv-roadmap today="2026-11-18" .value=${small}></kv-roadmap></div>`
      : html`<div lang="en"><kv-roadmap today="2026-11-18" view=${view} .value=${small}></kv-roadmap></div>`,
  );
  await settled(frame);
  const element = frame.querySelector('kv-roadmap');
  if (!element) throw new Error('There is no roadmap.');
  return element;
}

const pressed = (element: KvRoadmap): string | undefined =>
  rootOf(element).querySelector('[data-do=view][aria-pressed=true]')?.textContent?.trim();

describe('The view of a roadmap', () => {
  beforeEach(() => localStorage.removeItem(key));
  after(() => localStorage.removeItem(key));

  it('is the timeline at first', async () => {
    const element = await visit();
    expect(pressed(element)).to.equal(english.views.timeline);
    expect(element.getAttribute('view')).to.equal('timeline');
  });

  for (const view of ['table', 'agenda', 'reviews'] as const) {
    it(`becomes the ${view} by its button, and is that again on the next visit`, async () => {
      const first = await visit();
      button(first, english.views[view]).click();
      await waitUntil(() => pressed(first) === english.views[view]);
      expect(first.view).to.equal(view);
      expect(pressed(await visit())).to.equal(english.views[view]);
    });
  }

  it('is the one that the page asks for, whatever was looked at last', async () => {
    localStorage.setItem(key, 'table');
    expect(pressed(await visit('agenda'))).to.equal(english.views.agenda);
  });

  it('is the timeline where the page or the browser names one that there is not', async () => {
    expect(pressed(await visit('mind-map'))).to.equal(english.views.timeline);
    localStorage.setItem(key, 'mind-map');
    expect(pressed(await visit())).to.equal(english.views.timeline);
  });

  it('is remembered when a reader chose it, not when the page did', async () => {
    const element = await visit('agenda');
    element.view = 'reviews';
    await element.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
  });
});
