import { rootOf, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { Editable } from './roadmap.stories.ts';
import { bladeLoop } from './samples/blade-loop.ts';
import { create } from './testing/small-roadmap.ts';

async function plays(canvasElement: HTMLElement): Promise<void> {
  await Editable.play?.({ canvasElement } as Parameters<NonNullable<typeof Editable.play>>[0]);
}

describe('the story of an item that is edited', () => {
  it('finds the item among rows that are not drawn yet, and opens it', async () => {
    const element = create({ value: bladeLoop, view: 'timeline' });
    element.style.setProperty('--kv-roadmap-block-size', '300px');
    await plays(await fixture<HTMLElement>(html`<div lang="en" style="inline-size: 1100px">${element}</div>`));
    await waitUntil(() => rootOf(element).querySelector('.side .panel-plan'), 'No panel opens.');
    expect(rootOf(element).querySelector('.side')?.textContent).to.contain('60 m shell infused');
  });

  it('ends where there is no such item', async () => {
    const element = create({ value: { milestones: { m: { title: 'Another' } } } });
    await plays(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
    expect(rootOf(element).querySelector('.side')).to.equal(null);
  });
});
