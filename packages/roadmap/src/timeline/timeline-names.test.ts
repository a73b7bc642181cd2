import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { all, line, plan, scrollTo, timeline } from './testing/in-timeline.ts';

describe('the names in the timeline', () => {
  const isHidden = (element: Element | null | undefined) =>
    !element || getComputedStyle(element).visibility === 'hidden';

  it('go when an edge would cut them, and come back', async () => {
    const element = await timeline({ value: plan, zoom: 'weeks' });
    await waitUntil(() => element.shadowRoot?.querySelector('.legend'), 'What comes after the picture is not there.');
    const at = () => line(element, 'Resin cures').querySelector('.at');
    const start = 16 * 88;
    await scrollTo(element, { left: start });
    expect(isHidden(at()), 'at the edge').to.equal(false);
    await scrollTo(element, { left: start + 18 });
    expect(isHidden(at()), 'behind the tree').to.equal(true);
    await scrollTo(element, { left: start - 40 });
    expect(isHidden(at())).to.equal(false);
  });

  it('of today does not stand over the tree', async () => {
    const element = await timeline({ value: plan, zoom: 'weeks' });
    await waitUntil(() => element.shadowRoot?.querySelector('.legend'), 'What comes after the picture is not there.');
    const today = () => all(element, '.ax.today')[0];
    const at = parseFloat(today()?.style.insetInlineStart ?? '');
    await scrollTo(element, { left: at - 200 });
    expect(isHidden(today())).to.equal(false);
    await scrollTo(element, { left: at + 60 });
    expect(isHidden(today())).to.equal(true);
  });

  it('of years and of what comes after the project are whole or not there', async () => {
    const element = await timeline({ value: plan });
    await waitUntil(() => element.shadowRoot?.querySelector('.legend'), 'What comes after the picture is not there.');
    const [viewport] = all(element, '.viewport');
    const { width = 0 } = viewport?.getBoundingClientRect() ?? {};
    const tree = all(element, '.head > .tree')[0]?.getBoundingClientRect().width ?? 0;
    const cut = () => {
      const { left = 0 } = viewport?.getBoundingClientRect() ?? {};
      return all(element, '.ax.year > b')
        .filter((name) => !isHidden(name))
        .filter((name) => {
          const box = name.getBoundingClientRect();
          const isSeen = box.right > left + tree && box.left < left + width;
          return isSeen && (box.left < left + tree - 1 || box.right > left + width + 1);
        })
        .map((name) => name.textContent);
    };
    const most = (viewport?.scrollWidth ?? 0) - (viewport?.clientWidth ?? 0);
    for (let left = 1; left <= most; left += 20) {
      await scrollTo(element, { left });
      expect(cut(), `scrolled by ${left}`).to.deep.equal([]);
    }
    await scrollTo(element, { left: most });
    const names = all(element, '.ax.year > b').filter((name) => !isHidden(name));
    expect(names.map((name) => name.textContent)).to.include('After the project');
  });

  it('of its columns have room in each language', async () => {
    for (const lang of ['en', 'de', 'fr']) {
      const element = await timeline({ value: plan, lang });
      await waitUntil(() => all(element, '.head .c').length === 4);
      const cut = all(element, '.head .c').filter((head) => head.scrollWidth > head.clientWidth);
      expect(
        cut.map((head) => head.textContent),
        lang,
      ).to.deep.equal([]);
    }
  });

  it('of items are cut at their own end, on the side where the page begins', async () => {
    const latin = 'Depolymerisable acrylic resin for blades that come apart again, with what it is made of';
    const value = { ...plan, milestones: { ms1: { ...plan.milestones?.['ms1'], title: latin } } };
    const element = await timeline({ value }, 'rtl');
    const title = line(element, latin).querySelector('bdi');
    expect(title?.scrollWidth).to.be.above(title?.clientWidth ?? 0);
    expect(getComputedStyle(title as Element).direction).to.equal('ltr');
    const whole = line(element, 'Process');
    const number = whole.querySelector('.no')?.getBoundingClientRect();
    expect(whole.querySelector('bdi')?.getBoundingClientRect().right).to.be.closeTo(number?.left ?? 0, 1);
  });

  it('of months that the end of the view would cut are left out', async () => {
    const element = await timeline({ value: plan });
    await waitUntil(() => all(element, '.legend').length > 0);
    const [viewport] = all(element, '.viewport');
    for (const left of [0, 20, 40]) {
      await scrollTo(element, { left });
      const { right = 0 } = viewport?.getBoundingClientRect() ?? {};
      const cut = all(element, '.ax.month')
        .filter(({ style }) => style.visibility !== 'hidden')
        .map((tick) => tick.getBoundingClientRect())
        .filter((tick) => tick.left < right && tick.right > right);
      expect(cut, `scrolled by ${left}`).to.deep.equal([]);
    }
  });

  it('of the strip say after what the last years are, and never touch', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const lang of ['en', 'de', 'fr']) {
        const element = await timeline({ value: plan, lang, zoom: 'weeks' }, direction);
        const words = { en: 'end + 2 years', de: 'Ende + 2 Jahre', fr: 'fin + 2 ans' }[lang];
        await waitUntil(
          () => all(element, '.overview .ends > span').at(-1)?.textContent === words,
          `${lang}: no words`,
        );
        element.style.inlineSize = '320px';
        const boxes = all(element, '.overview .ends span:not(.project)')
          .map((name) => name.getBoundingClientRect())
          .sort((one, other) => one.left - other.left);
        expect(boxes.length).to.equal(3);
        boxes.slice(1).forEach(({ left }, index) => expect(left).to.be.above((boxes[index]?.right ?? Infinity) + 8));
      }
    }
  });

  it('of the strip stand there again when the timeline comes back', async () => {
    const element = await timeline({ value: plan });
    const names = () => all(element, '.overview .ends > span');
    await waitUntil(() => names().length > 0);
    element.view = 'reviews';
    await waitUntil(() => names().length === 0);
    element.view = 'timeline';
    await waitUntil(() => names().length > 0, 'The strip stays empty.');
  });

  it('of the strip are whole where the text is large', async () => {
    const element = await timeline({ value: plan });
    const names = () => all(element, '.overview .ends > span');
    await waitUntil(() => names().length > 0, 'The strip does not come.');
    element.style.setProperty('--kv-font-size', '30px');
    const [strip] = all(element, '.overview');
    const { bottom = 0 } = strip?.getBoundingClientRect() ?? {};
    for (const name of names()) expect(name.getBoundingClientRect().bottom, name.textContent).to.be.at.most(bottom);
  });

  it('leave the picture its part of the room where the text is large', async () => {
    const element = await timeline({ value: plan });
    element.style.inlineSize = '660px';
    element.style.setProperty('--kv-font-size', '30px');
    const [tree] = all(element, '.head > .tree');
    expect(tree?.offsetWidth).to.be.within(300, 400);
    const [reviews] = all(element, '.rvs .item bdi');
    expect(reviews?.scrollWidth).to.be.at.most(reviews?.clientWidth ?? 0);
  });
});
