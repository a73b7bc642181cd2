import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { scrollTo } from './testing/in-timeline.ts';

/*
 * What the pattern "Treegrid" of the ARIA Authoring Practices expects of keys and focus, rows first
 * (https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/).
 */

const plan: Roadmap = {
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  workPackages: {
    w1: { number: 'WP1', title: 'Resin', startMonth: 1, endMonth: 30, order: 1 },
    w2: { number: 'WP2', title: 'Blade', startMonth: 6, endMonth: 36, order: 2 },
  },
  milestones: {
    ms1: { title: 'Cured', workPackages: { w1: true }, dueMonth: 16 },
    ms2: { title: 'Infused', workPackages: { w2: true }, dueMonth: 24 },
    ms3: { title: 'Done', workPackages: { w2: true }, dueMonth: 20, actualMonth: 20, status: 'achieved' },
  },
  deliverables: { d1: { title: 'Process', workPackages: { w1: true }, startMonth: 20, dueMonth: 23 } },
};

async function timeline(properties: Partial<KvRoadmap> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Promise<KvRoadmap> {
  const settings = { today: '2026-11-18', view: 'timeline', value: plan };
  const element = Object.assign(document.createElement('kv-roadmap'), settings, properties);
  await settled(
    await fixture<HTMLElement>(html`<div lang="en" dir=${direction} style="inline-size: 1300px">${element}</div>`),
  );
  return element;
}

const all = (element: KvRoadmap, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

function line(element: KvRoadmap, title: string): HTMLElement {
  const found = all(element, '.lines > [role=row]').find((one) => one.querySelector('bdi')?.textContent === title);
  if (!found) throw new Error(`There is no row "${title}".`);
  return found;
}

/** The title of the row that has the focus, and the column of the cell in it that has it. */
function focused(element: KvRoadmap): string | undefined {
  const active = element.shadowRoot?.activeElement;
  const title = active?.closest('[role=row]')?.querySelector('bdi')?.textContent;
  const column = active?.getAttribute('aria-colindex');
  return title && column ? `${title} ${column}` : (title ?? undefined);
}

async function press(element: KvRoadmap, ...chords: string[]): Promise<void> {
  for (const chord of chords) {
    const [key = '', ...held] = chord.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
    await element.updateComplete;
  }
}

/** Gives a row the focus, and waits until what is done there is known. */
async function enter(element: KvRoadmap, title: string): Promise<void> {
  line(element, title).focus();
  await waitUntil(() => line(element, title).tabIndex === 0);
}

function many(count: number): Roadmap {
  const milestones = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `m${index}`,
      { title: `Milestone ${index}`, dueMonth: 1 + (index % 48), order: index },
    ]),
  );
  return { startDate: '2025-03-01', endDate: '2029-02-28', milestones };
}

describe('the keys of the timeline', () => {
  it('have one place to come to with the Tab key, a row', async () => {
    const element = await timeline();
    expect(all(element, '.lines [tabindex="0"]')).to.deep.equal([line(element, 'Resin')]);
  });

  it('go from row to row, into the cells of one, and back', async () => {
    const element = await timeline();
    await enter(element, 'Resin');
    await press(element, 'ArrowDown', 'ArrowRight');
    await waitUntil(() => focused(element) === 'Cured 1');
    await press(element, 'ArrowRight', 'ArrowDown');
    expect(focused(element)).to.equal('Process 2');
    await press(element, 'End');
    expect(focused(element)).to.equal('Process 5');
    await press(element, 'Home', 'ArrowLeft');
    expect(focused(element)).to.equal('Process');
    await press(element, 'End');
    expect(focused(element)).to.equal('Infused');
    await press(element, 'Home');
    expect(focused(element)).to.equal('Resin');
  });

  it('fold and unfold lanes, and lead from an item to its lane', async () => {
    const element = await timeline();
    await enter(element, 'Infused');
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal('Blade');
    await press(element, 'ArrowLeft');
    await waitUntil(() => line(element, 'Blade').ariaExpanded === 'false');
    expect(focused(element)).to.equal('Blade');
    await press(element, 'ArrowRight');
    await waitUntil(() => line(element, 'Blade').ariaExpanded === 'true');
    expect(focused(element)).to.equal('Blade');
  });

  it('lead to rows that were not drawn, which then are in view', async () => {
    const element = await timeline({ value: many(500), lanes: 'none' });
    await enter(element, 'Milestone 0');
    await press(element, 'End');
    await waitUntil(() => focused(element) === 'Milestone 499');
    const [viewport] = all(element, '.viewport');
    const { bottom = 0 } = viewport?.getBoundingClientRect() ?? {};
    expect(line(element, 'Milestone 499').getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    await press(element, 'PageUp', 'Control+Home');
    expect(focused(element)).to.equal('Milestone 0');
  });

  it('open the item in the panel', async () => {
    const element = await timeline();
    await enter(element, 'Infused');
    await press(element, 'Enter');
    await waitUntil(() => line(element, 'Infused').ariaCurrent === 'true');
  });
});

describe('the focus in the timeline', () => {
  it('stays with its row while it is scrolled out of sight and the plan is edited', async () => {
    const value = many(500);
    const element = await timeline({ value, lanes: 'none' });
    await enter(element, 'Milestone 3');
    const row = line(element, 'Milestone 3');
    const [viewport] = all(element, '.viewport');
    viewport?.scrollTo({ top: 9000, behavior: 'instant' });
    await waitUntil(() => all(element, '.lines > [aria-rowindex="252"]').length > 0);
    expect(element.shadowRoot?.activeElement).to.equal(row);
    element.value = {
      ...value,
      milestones: { ...value.milestones, m3: { title: 'Milestone 3', dueMonth: 9, order: 90 } },
    };
    await element.updateComplete;
    expect(focused(element)).to.equal('Milestone 3');
  });
});

describe('the focus in the timeline that came by itself', () => {
  it('is not sent back by a drawing that comes before its code', async () => {
    const element = await timeline();
    line(element, 'Infused').focus();
    element.baseline = true;
    await element.updateComplete;
    expect(focused(element)).to.equal('Infused');
    expect(line(element, 'Infused').tabIndex).to.equal(0);
  });
});

describe('a press in the timeline', () => {
  it('chooses the row', async () => {
    const element = await timeline();
    line(element, 'Infused').querySelector<HTMLElement>('.due')?.click();
    await waitUntil(() => line(element, 'Infused').ariaSelected === 'true');
    expect(focused(element)).to.equal('Infused');
    expect(line(element, 'Infused').ariaCurrent).to.equal(null);
  });

  it('opens the row if it comes twice', async () => {
    const element = await timeline();
    const [cell] = line(element, 'Infused').querySelectorAll<HTMLElement>('.due');
    for (const detail of [1, 2])
      cell?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    await waitUntil(() => line(element, 'Infused').ariaCurrent === 'true');
  });
});

describe('the scale of the timeline', () => {
  it('grows around what has the focus, and comes back to what was seen', async () => {
    const element = await timeline({ zoom: 'weeks' });
    await waitUntil(() => element.shadowRoot?.querySelector('.legend'), 'What comes after the picture is not there.');
    await enter(element, 'Infused');
    const place = () => line(element, 'Infused').querySelector('.at')?.getBoundingClientRect().left ?? 0;
    await scrollTo(element, { left: 23 * 88 - 200 });
    const before = place();
    await press(element, '-');
    await waitUntil(() => element.zoom === 'months');
    await sendKeys({ press: '+' });
    await waitUntil(() => element.zoom === 'weeks');
    await element.updateComplete;
    expect(place()).to.be.closeTo(before, 1);
  });
});

describe('a finger on a sign', () => {
  it('scrolls nothing, also when it is the first that comes', async () => {
    const element = await timeline();
    const sign = line(element, 'Infused').querySelector<HTMLElement>('.at');
    await waitUntil(() => sign && getComputedStyle(sign).touchAction === 'none');
    const picture = sign?.parentElement as HTMLElement;
    expect(getComputedStyle(picture).touchAction).to.equal('auto');
  });
});

describe('the arrows with the Alt key', () => {
  it('move an item by a month, and keep the focus on it', async () => {
    const element = await timeline();
    await enter(element, 'Infused');
    await press(element, 'Alt+ArrowRight');
    await waitUntil(() => element.value?.milestones?.['ms2']?.dueMonth === 25);
    await press(element, 'Alt+ArrowLeft', 'Alt+ArrowLeft');
    expect(element.value?.milestones?.['ms2']?.dueMonth).to.equal(23);
    expect(focused(element)).to.equal('Infused');
  });

  it('have a row that goes elsewhere in the order of months stay in sight', async () => {
    const { milestones = {}, ...frame } = many(480);
    const ordered = Object.entries(milestones).map(([id, { title, dueMonth }]) => [id, { title, dueMonth }]);
    const element = await timeline({ value: { ...frame, milestones: Object.fromEntries(ordered) }, lanes: 'none' });
    await enter(element, 'Milestone 0');
    const [viewport] = all(element, '.viewport');
    await press(element, 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight');
    await waitUntil(() => element.value?.milestones?.['m0']?.dueMonth === 5);
    await waitUntil(() => (viewport?.scrollTop ?? 0) > 500, 'Nothing is scrolled.');
    expect(focused(element)).to.equal('Milestone 0');
    const [row, room] = [line(element, 'Milestone 0'), viewport].map((one) => one?.getBoundingClientRect());
    expect(row?.bottom).to.be.at.most((room?.bottom ?? 0) + 1);
  });

  it('move what lasts as a whole, or one of its ends', async () => {
    const element = await timeline();
    const months = () => {
      const { startMonth, dueMonth } = element.value?.deliverables?.['d1'] ?? {};
      return [startMonth, dueMonth];
    };
    await enter(element, 'Process');
    await press(element, 'Alt+ArrowRight');
    await waitUntil(() => months()[0] === 21);
    expect(months()).to.deep.equal([21, 24]);
    await press(element, 'Alt+Shift+ArrowRight');
    expect(months()).to.deep.equal([21, 25]);
    await press(element, 'Alt+Control+ArrowLeft');
    expect(months()).to.deep.equal([20, 25]);
  });

  it('are named to assistive technology where they do something', async () => {
    const element = await timeline();
    await enter(element, 'Process');
    await waitUntil(() => line(element, 'Process').ariaKeyShortcuts?.includes('Alt+Shift+ArrowRight'));
    await enter(element, 'Infused');
    await waitUntil(() => line(element, 'Infused').ariaKeyShortcuts === 'Alt+ArrowLeft Alt+ArrowRight');
    await enter(element, 'Done');
    expect(line(element, 'Done').ariaKeyShortcuts).to.equal(null);
  });

  it('follow the direction of the page', async () => {
    const element = await timeline({}, 'rtl');
    await enter(element, 'Infused');
    await press(element, 'Alt+ArrowLeft');
    await waitUntil(() => element.value?.milestones?.['ms2']?.dueMonth === 25);
  });

  it('leave what was achieved where it is, and what nobody may edit', async () => {
    const element = await timeline();
    await enter(element, 'Done');
    await press(element, 'Alt+ArrowRight');
    expect(element.value).to.equal(plan);
    element.readOnly = true;
    await element.updateComplete;
    await enter(element, 'Infused');
    await press(element, 'Alt+ArrowRight');
    expect(element.value).to.equal(plan);
  });
});
