import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { KvRoadmap } from '../roadmap.ts';
import { all, cell, line, lines, plan, timeline, titles } from './testing/in-timeline.ts';

describe('what the rules find, in the timeline', () => {
  const sign = (element: KvRoadmap, title: string) =>
    line(element, title).querySelector<HTMLElement>('.item > [role=img]');

  it('stands as a sign in the row, and moves no title when it comes', async () => {
    const element = await timeline({ value: plan });
    const places = () =>
      all(element, '.lines .item > bdi').map((title) => [title.textContent, title.getBoundingClientRect().left]);
    const before = places();
    const room = cell(line(element, 'Shell infused'), 1)?.clientWidth;
    expect(sign(element, 'Shell infused')).to.equal(null);
    await waitUntil(() => sign(element, 'Shell infused'), 'No sign comes.');
    expect(sign(element, 'Shell infused')?.ariaLabel).to.match(/^\d warnings?$/);
    expect(places()).to.deep.equal(before);
    expect(cell(line(element, 'Shell infused'), 1)?.clientWidth).to.equal(room);
    const [title, mark] = ['bdi', '[role=img]'].map((one) =>
      cell(line(element, 'Shell infused'), 1)?.querySelector(one)?.getBoundingClientRect(),
    );
    expect(title?.right).to.be.at.most(mark?.left ?? 0);
  });

  it('says an error before a warning, and goes when it is mended', async () => {
    const broken = { ...plan.milestones, ms1: { title: 'Resin cures', dueMonth: 16, dependsOn: { ms1: {} } } };
    const element = await timeline({ value: { ...plan, milestones: broken } });
    await waitUntil(() => sign(element, 'Resin cures')?.classList.contains('error'), 'No error is shown.');
    expect(sign(element, 'Resin cures')?.ariaLabel).to.match(/^1 error/);
    const mended = { ms1: { title: 'Resin cures', lead: 'brc', dueMonth: 16, meansOfVerification: 'A report' } };
    element.value = { ...plan, milestones: mended };
    await waitUntil(() => titles(element).includes('Resin cures') && !sign(element, 'Resin cures'), 'It stays.');
  });

  it('is told by a folded lane for what is in it', async () => {
    const element = await timeline({ value: plan });
    await waitUntil(() => sign(element, 'Shell infused'), 'No sign comes.');
    const own = sign(element, 'Blade')?.ariaLabel;
    line(element, 'Blade').querySelector<HTMLElement>('.tw')?.click();
    await waitUntil(() => lines(element).length === 4);
    expect(sign(element, 'Blade')?.ariaLabel)
      .to.match(/warnings$/)
      .and.not.to.equal(own);
  });
});
