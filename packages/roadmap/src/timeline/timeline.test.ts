import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { all, cell, line, lines, plan, scrollTo, timeline, titles } from './testing/in-timeline.ts';

const indices = (element: KvRoadmap): number[] =>
  lines(element).map((line) => Number(line.getAttribute('aria-rowindex')));
const linkPaths = (element: KvRoadmap, look: string): string =>
  all(element, `.links .${look}:not(.tip)`)
    .map((path) => path.getAttribute('d') ?? '')
    .join('');

function many(count: number): Roadmap {
  const milestones = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `m${index}`,
      {
        title: `Milestone ${index}`,
        dueMonth: 1 + (index % 48),
        order: index,
        ...(index > 0 && { dependsOn: { [`m${index - 1}`]: {} } }),
      },
    ]),
  );
  return { startDate: '2025-03-01', endDate: '2029-02-28', milestones };
}

describe('the rows of the timeline', () => {
  it('are a tree of lanes and items, counted as assistive technology counts', async () => {
    const element = await timeline({ value: plan });
    const [grid] = all(element, '[role=treegrid]');
    expect(grid?.getAttribute('aria-rowcount')).to.equal('7');
    expect(titles(element)).to.deep.equal(['Reviews', 'Resin', 'Resin cures', 'Blade', 'Process', 'Shell infused']);
    const row = line(element, 'Shell infused');
    expect(row.ariaLevel).to.equal('2');
    expect([row.ariaPosInSet, row.ariaSetSize]).to.deep.equal(['2', '2']);
    const lane = line(element, 'Blade');
    expect([lane.ariaLevel, lane.ariaExpanded, lane.ariaPosInSet, lane.ariaSetSize]).to.deep.equal([
      '1',
      'true',
      '3',
      '3',
    ]);
    expect(row.ariaExpanded).to.equal(null);
  });

  it('say in their cells who leads, when it is due and how it stands', async () => {
    const element = await timeline({ value: plan });
    const row = line(element, 'Shell infused');
    expect(cell(row, 1)?.textContent).to.equal('MS2Shell infused');
    expect(cell(row, 2)?.querySelector('[role=img]')?.ariaLabel).to.equal('Brenner Composites GmbH');
    expect(cell(row, 3)?.textContent).to.equal('M24');
    expect(cell(row, 4)?.textContent).to.equal('Delayed');
    expect(cell(line(element, 'Process'), 3)?.textContent).to.equal('M20–23');
    expect(cell(line(element, 'Blade'), 4)?.textContent).to.equal('1 delayed');
  });

  it('say in words what their picture shows, with slack and the critical chain once these are known', async () => {
    const element = await timeline({ value: plan });
    const name = (title: string) => cell(line(element, title), 5)?.ariaLabel;
    expect(name('Resin cures')).to.equal('MS1: achieved M16');
    await waitUntil(() => name('Shell infused')?.includes('critical'));
    expect(name('Shell infused')).to.equal(
      'MS2 +3: expected M24, 3 months later than planned, critical, waits for MS1',
    );
    expect(name('Process')).to.equal('D1: M20 to M23, 1 month of slack, waits for MS2');
    expect(name('Reviews')).to.contain('Mid-term, held 27 Aug 2026');
  });

  it('say of what is open after its time that it is overdue, in the name of its picture and where nothing else is said', async () => {
    const due = { workPackages: { w1: true }, dueMonth: 20 } as const;
    const value = {
      ...plan,
      deliverables: {
        said: { ...due, number: 'D1', title: 'Said', status: 'on-track' as const },
        silent: { ...due, number: 'D2', title: 'Silent' },
        done: { ...due, number: 'D3', title: 'Done', actualMonth: 20 },
        open: { ...due, number: 'D4', title: 'Open', dueMonth: 30 },
      },
    };
    const element = await timeline({ value });
    const told = (title: string) => [
      cell(line(element, title), 5)?.ariaLabel,
      cell(line(element, title), 4)?.textContent,
    ];
    expect(told('Silent')).to.deep.equal(['D2: Overdue, M20', 'Overdue']);
    expect(told('Said')).to.deep.equal(['D1: Overdue, M20', 'On track']);
    expect(told('Done')).to.deep.equal(['D3: achieved M20', 'Achieved']);
    expect(told('Open')[1]).to.equal('');
    expect(cell(line(element, 'Silent'), 4)?.className).to.equal('c st i late');
    line(element, 'Resin').querySelector<HTMLElement>('.tw')?.click();
    await waitUntil(() => line(element, 'Resin').ariaExpanded === 'false');
    const signs = [...line(element, 'Resin').querySelectorAll('.at')].map((sign) => sign.className);
    expect(signs, 'one at each place, of what stands worst').to.have.members(['at ms done', 'at dl late', 'at dl ns']);
  });

  it('show slip as a ghost, a line and a figure, if the first plan is wanted', async () => {
    const element = await timeline({ value: plan });
    const row = line(element, 'Shell infused');
    expect(row.querySelector('.at > b')?.textContent).to.equal('+3');
    expect(row.querySelector('.gh')).to.equal(null);
    element.baseline = true;
    await element.updateComplete;
    const [ghost, sign] = [row.querySelector('.gh'), row.querySelector('.at')];
    expect(ghost?.getBoundingClientRect().width).to.be.closeTo(3 * 17, 1);
    expect(sign?.classList.contains('late')).to.equal(true);
  });

  it('show how far an item can slip, once that is known', async () => {
    const element = await timeline({ value: plan });
    const row = line(element, 'Process');
    const spare = () => getComputedStyle(cell(row, 5) as HTMLElement, '::after');
    await waitUntil(() => spare().content !== 'none');
    expect(parseFloat(spare().inlineSize)).to.be.closeTo(17, 1);
    const { left = 0 } = cell(row, 5)?.getBoundingClientRect() ?? {};
    const { left: sign = 0 } = row.querySelector('.at')?.getBoundingClientRect() ?? {};
    expect(left + parseFloat(spare().left)).to.be.closeTo(sign + 12, 1);
    expect(line(element, 'Shell infused').classList.contains('slack')).to.equal(false);
  });

  it('leave the names the room of the statuses while the panel is open', async () => {
    const element = await timeline({ value: plan });
    const room = () => cell(line(element, 'Shell infused'), 1)?.clientWidth ?? 0;
    const before = room();
    line(element, 'Shell infused').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
    await waitUntil(() => element.shadowRoot?.querySelector('.with-side'));
    expect(room()).to.be.greaterThan(before);
    expect(cell(line(element, 'Shell infused'), 4)?.textContent).to.equal('Delayed');
  });

  it('fold, and then show the signs of their items on the bar of the lane', async () => {
    const element = await timeline({ value: plan });
    line(element, 'Blade').querySelector<HTMLElement>('.tw')?.click();
    await waitUntil(() => lines(element).length === 4);
    const lane = line(element, 'Blade');
    expect(lane.ariaExpanded).to.equal('false');
    expect([...lane.querySelectorAll('.at')].map((sign) => sign.className)).to.deep.equal(['at dl ns', 'at ms late']);
  });

  it('keep what cannot be placed, without a sign', async () => {
    const hostile = {
      milestones: {
        a: { title: 'Nowhere' },
        b: { title: 'Far', dueMonth: 1e9 },
        c: { title: 7, dueMonth: -3, dependsOn: 'x', lead: {} },
        d: { title: 'Here', dueMonth: 26, dependsOn: { d: {}, gone: {} } },
      },
      reviews: { r: { date: 'soon' }, s: 4 },
    } as unknown as Roadmap;
    const element = await timeline({ value: hostile, lanes: 'none' });
    expect(titles(element)).to.have.members(['Reviews', 'Nowhere', 'Far', '7', 'Here']);
    expect(cell(line(element, 'Far'), 5)?.ariaLabel).to.equal('No month yet');
    expect(line(element, 'Far').querySelector('.at')).to.equal(null);
    expect(line(element, 'Here').querySelector('.at')).not.to.equal(null);
  });

  it('are all drawn for paper, and only those that are seen after it', async () => {
    const element = await timeline({ value: many(300), lanes: 'none' });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(lines(element).length).to.equal(300);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(lines(element).length).to.be.lessThan(60);
  });
});

describe('the window of the timeline', () => {
  it('holds few of two thousand rows, wherever it is scrolled to, in their order and each once', async () => {
    const element = await timeline({ value: many(2000), lanes: 'none' });
    for (const top of [0, 100, 20_000, 71_000, 3000]) {
      if (top > 0) await scrollTo(element, { top });
      const shown = indices(element);
      expect(shown.length).to.be.lessThan(40);
      expect(shown).to.deep.equal([...shown].sort((one, other) => one - other));
      expect(new Set(shown).size).to.equal(shown.length);
      for (const one of lines(element)) {
        expect(one.querySelector('bdi')?.textContent).to.equal(`Milestone ${Number(one.ariaRowIndex) - 2}`);
      }
    }
  });

  it('covers all that is seen as soon as a scroll has been told', async () => {
    const element = await timeline({ value: many(2000), lanes: 'none' });
    await scrollTo(element, { top: 30_000 });
    const [viewport] = all(element, '.viewport');
    const { top = 0, bottom = 0 } = viewport?.getBoundingClientRect() ?? {};
    // The first is that of the cursor.
    const boxes = lines(element)
      .slice(1)
      .map((one) => one.getBoundingClientRect());
    expect(Math.min(...boxes.map((box) => box.top))).to.be.at.most(top + 44);
    expect(Math.max(...boxes.map((box) => box.bottom))).to.be.at.least(bottom - 16);
  });

  it('draws no row anew whose item did not change', async () => {
    const value = many(50);
    const element = await timeline({ value, lanes: 'none' });
    const row = line(element, 'Milestone 3');
    const sign = row.querySelector('.at');
    const milestones = { ...value.milestones, m3: { ...value.milestones?.['m3'], title: 'Moved', dueMonth: 30 } };
    element.value = { ...value, milestones };
    await element.updateComplete;
    expect(line(element, 'Moved')).to.equal(row);
    expect(row.querySelector('.at')).to.equal(sign);
    expect(cell(row, 3)?.textContent).to.equal('M30');
  });

  it('says nothing of what it showed before', async () => {
    const value: Roadmap = { ...plan, milestones: { ...plan.milestones } };
    const element = await timeline({ value, baseline: true });
    element.value = { ...value, milestones: { ms2: { title: 'Bare', workPackages: { w2: true } } } };
    await element.updateComplete;
    const row = line(element, 'Bare');
    expect(row.querySelectorAll('.gh, .bar, .at').length).to.equal(0);
    expect(row.querySelector('.mark')).to.equal(null);
    expect(cell(row, 4)?.textContent).to.equal('');
  });
});

describe('the dependencies in the timeline', () => {
  it('are drawn with the first picture, those that do not hold by themselves', async () => {
    const element = await timeline({ value: plan });
    expect(linkPaths(element, 'plain')).to.match(/^M/);
    expect(linkPaths(element, 'late')).to.match(/^M/);
    expect(all(element, '.links .lag').map((label) => label.textContent)).to.deep.equal(['+1']);
    expect(all(element, '.links')[0]?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('say how much later with the sign before the number, whichever way the page runs', async () => {
    const element = await timeline({ value: plan }, 'rtl');
    const directions = all(element, '.links .lag').map((label) => getComputedStyle(label).direction);
    expect(directions).to.deep.equal(['ltr']);
  });

  it('lead to rows that are not drawn as soon as these have been counted', async () => {
    const value = many(400);
    const milestones = {
      ...value.milestones,
      m2: { title: 'Milestone 2', dueMonth: 3, order: 2, dependsOn: { m399: {} } },
    };
    const element = await timeline({ value: { ...value, milestones }, lanes: 'none' });
    const ends = () =>
      ['late', 'plain', 'critical']
        .flatMap((look) => [...linkPaths(element, look).matchAll(/M[\d.]+ (-?[\d.]+)/g)])
        .map(([, y]) => Number(y));
    await waitUntil(() => Math.max(...ends()) > 390 * 36);
  });
});

describe('the timeline right to left', () => {
  it('runs from right to left', async () => {
    const element = await timeline({ value: plan }, 'rtl');
    const [early, late] = ['Resin cures', 'Shell infused'].map((title) =>
      line(element, title).querySelector('.at')?.getBoundingClientRect(),
    );
    expect(early?.right).to.be.greaterThan(late?.right ?? Infinity);
    const tree = line(element, 'Resin').querySelector('.tree')?.getBoundingClientRect();
    expect(tree?.right).to.be.closeTo(line(element, 'Resin').getBoundingClientRect().right, 1);
    expect(all(element, '.links g')[0]?.getAttribute('transform')).to.match(/^matrix\(-1/);
  });

  it('says how many are late in the order of its own words', async () => {
    const element = await timeline({ value: plan }, 'rtl');
    const count = cell(line(element, 'Blade'), 4)?.querySelector('bdi');
    expect(count?.textContent).to.equal('1 delayed');
    expect(getComputedStyle(count as HTMLElement).unicodeBidi).to.equal('isolate');
  });
});
