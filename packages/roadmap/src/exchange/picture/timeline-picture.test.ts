import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { hostile } from '../../samples/hostile.ts';
import type { KvRoadmap } from '../../roadmap.ts';
import { named, shown, textIn } from '../testing/in-exchange.ts';

/** A text without what keeps it from mixing with those of another direction. */
function unmarked({ textContent }: Element): string {
  return textContent.replace(/[\u2068\u2069]/g, '');
}

describe('The picture of the timeline', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  async function svg(roadmap: KvRoadmap, label = 'Picture of the timeline (SVG)'): Promise<SVGElement> {
    named(roadmap, label).click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/\.svg$/);
    expect(blob.type).to.equal('image/svg+xml');
    const page = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    return page.documentElement as unknown as SVGElement;
  }

  const textsOf = (picture: SVGElement): string[] => [...picture.querySelectorAll('text')].map(unmarked);

  it('has the whole plan in it, as text that can be searched and edited', async () => {
    const texts = textsOf(await svg(await shown(bladeLoop)));
    for (const { title } of Object.values(bladeLoop.milestones ?? {})) {
      const begin = (title ?? '').slice(0, 20);
      expect(
        texts.some((text) => text.startsWith(begin)),
        title,
      ).to.equal(true);
    }
    for (const { number } of Object.values(bladeLoop.deliverables ?? {})) expect(texts).to.include(number);
    for (const text of ['BladeLoop: roadmap', 'M1', '2026', '2027', 'Today', 'After the project', '+3', 'waits for'])
      expect(texts).to.include(text);
  });

  it('draws the critical chain as the timeline does, and says what it is', async () => {
    const milestones = {
      a: { title: 'First', dueMonth: 3 },
      b: { title: 'Then', dueMonth: 6, dependsOn: { a: { lag: 3 } } },
      c: { title: 'Aside', dueMonth: 9, dependsOn: { a: {} } },
    };
    const thick = (picture: SVGElement) => picture.querySelectorAll('polyline[stroke-width="1.8"]').length;
    const chained = await svg(await shown({ startDate: '2026-01-01', endDate: '2026-12-31', milestones }));
    const loose = { ...milestones, c: { title: 'Aside', dueMonth: 9 } };
    const inLegend = 1;
    // First to Then is tight, but only what is later than both moves the end.
    expect(thick(chained)).to.equal(inLegend);
    expect(
      thick(await svg(await shown({ startDate: '2026-01-01', endDate: '2026-12-31', milestones: loose }))),
    ).to.equal(inLegend + 1);
    expect(textsOf(chained)).to.include('moves the end as soon as it slips');
  });

  it('draws how far an item can slip as the timeline does, and says what that is', async () => {
    const milestones = {
      a: { title: 'First', dueMonth: 3 },
      b: { title: 'Then', dueMonth: 6, dependsOn: { a: { lag: 1 } } },
      c: { title: 'Last', dueMonth: 9, dependsOn: { b: { lag: 3 } } },
    };
    const picture = await svg(await shown({ startDate: '2026-01-01', endDate: '2026-12-31', milestones }));
    const placeOf = (text: string) =>
      Number([...picture.querySelectorAll('text')].find((node) => unmarked(node) === text)?.getAttribute('x'));
    // A line with its end turned up; signs have more corners, and lines of the axis fewer.
    const slack = [...picture.querySelectorAll('polyline[stroke-width="0.9"]')]
      .map((line) => (line.getAttribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number)))
      .filter(([, from, to]) => from && to && from[0] === to[0] && (from[1] ?? 0) > (to[1] ?? 0))
      .map(([[from = 0] = [], [to = 0] = []]) => Math.round(to - from));
    const month = (placeOf('M4') - placeOf('M1')) / 3;
    // Of First, and in the legend.
    expect(slack).to.deep.equal([Math.round(2 * month), 22]);
    expect(textsOf(picture)).to.include('slack: can slip as far as this');
  });

  it('says what it is to those who do not see it', async () => {
    const picture = await svg(await shown(bladeLoop));
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.querySelector('title')?.textContent).to.equal('BladeLoop: roadmap');
    expect(picture.querySelector('desc')?.textContent).to.match(/^Timeline of \d+ entries/);
    expect(picture.getAttribute('lang')).to.equal('en');
  });

  it('brings nothing but shapes and text: no style, no script, no address', async () => {
    const picture = await svg(await shown(bladeLoop));
    const names = new Set([...picture.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(['circle', 'desc', 'polygon', 'polyline', 'rect', 'text', 'title']);
    expect(picture.querySelector('[style], [class], [href]')).to.equal(null);
  });

  it('runs from right to left for readers who read so', async () => {
    const [left, right] = [await svg(await shown(bladeLoop)), await svg(await shown(bladeLoop, { direction: 'rtl' }))];
    const width = Number(left.getAttribute('width'));
    const placeOf = (picture: SVGElement, text: string) =>
      Number([...picture.querySelectorAll('text')].find((node) => unmarked(node) === text)?.getAttribute('x'));
    expect(right.getAttribute('direction')).to.equal('rtl');
    expect(placeOf(right, 'M1')).to.be.closeTo(width - placeOf(left, 'M1'), 0.02);
    expect(placeOf(right, 'M46')).to.be.lessThan(placeOf(right, 'M1'));
  });

  it('keeps what is hostile as text, without characters that XML cannot hold', async () => {
    const roadmap = await shown({
      ...bladeLoop,
      acronym: '<script>alert(1)</script>\u0001&',
      milestones: { bad: { title: ']]><img src=x onerror=alert(1)>\ud800', dueMonth: 3 }, worse: { dueMonth: 1e9 } },
    });
    const picture = await svg(roadmap);
    expect(picture.querySelector('script, img')).to.equal(null);
    expect(textsOf(picture)[0]).to.match(/^<script>alert\(1\)<\/script>.?&: roadmap$/);
    expect(await svg(await shown(hostile))).not.to.equal(null);
  });

  it('draws what is beyond all months at the end of the axis', async () => {
    const milestones = { far: { title: 'Far', dueMonth: 1200 }, minus: { title: 'Minus', dueMonth: -3 } };
    const picture = await svg(await shown({ startDate: '2026-01-01', endDate: '2026-12-31', milestones }));
    expect(Number(picture.getAttribute('width'))).to.be.lessThan(20_000);
    expect(textsOf(picture)).to.include('Far').and.to.include('Minus');
  });

  it('is painted as PNG, in the same size twice as sharp', async () => {
    const roadmap = await shown(bladeLoop);
    const height = Number((await svg(roadmap)).getAttribute('height'));
    named(roadmap, 'Picture of the timeline (PNG)').click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/\.png$/);
    const image = await createImageBitmap(blob);
    expect(image.height / height).to.be.within(1, 2);
    expect(image.width).to.be.greaterThan(1000);
  });

  it('is made smaller, and says so, where no browser draws it', async () => {
    const deliverables = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [
        `d${at}`,
        { number: `D${at}`, title: 'Report', dueMonth: 1 + (at % 12) },
      ]),
    );
    const roadmap = await shown({ startDate: '2026-01-01', endDate: '2026-12-31', deliverables });
    named(roadmap, 'Picture of the timeline (PNG)').click();
    const image = await createImageBitmap((await downloads.next()).blob);
    expect(image.height).to.be.at.most(16_384);
    await waitUntil(() => textIn(roadmap, '.toast-text').includes('it was made smaller'));
  });
});
