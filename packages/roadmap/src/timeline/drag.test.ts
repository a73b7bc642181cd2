import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';

const plan: Roadmap = {
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  workPackages: { w1: { number: 'WP1', title: 'Resin', startMonth: 1, endMonth: 30 } },
  milestones: {
    ms1: { number: 'MS1', title: 'Cured', workPackages: { w1: true }, dueMonth: 16 },
    ms2: { number: 'MS2', title: 'Sent', workPackages: { w1: true }, dueMonth: 17, dependsOn: { ms1: {} } },
    ms3: { number: 'MS3', title: 'Done', workPackages: { w1: true }, dueMonth: 12, actualMonth: 12 },
  },
  deliverables: { d1: { title: 'Process', workPackages: { w1: true }, startMonth: 20, dueMonth: 24 } },
};

async function timeline(direction: 'ltr' | 'rtl' = 'ltr', properties: Partial<KvRoadmap> = {}): Promise<KvRoadmap> {
  const settings = { today: '2026-11-18', view: 'timeline', value: plan };
  const element = Object.assign(document.createElement('kv-roadmap'), settings, properties);
  await settled(
    await fixture<HTMLElement>(html`<div lang="en" dir=${direction} style="inline-size: 1300px">${element}</div>`),
  );
  // A press anywhere brings the code that deals with presses.
  part(element, '.lines > [role=row]').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  const drags = (): boolean => getComputedStyle(part(element, '.pic > .at')).cursor !== 'default';
  if (!element.readOnly) await waitUntil(drags);
  return element;
}

function part(element: KvRoadmap, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const sign = (element: KvRoadmap, key: string): HTMLElement => part(element, `.pic > .at[data-key="${key}"]`);

/** How wide a month is drawn: between the signs of two neighbours. */
function monthWidth(element: KvRoadmap): number {
  const place = (key: string): number => sign(element, key).getBoundingClientRect().left;
  return Math.abs(place('milestones/ms2') - place('milestones/ms1'));
}

function pointer(type: string, clientX: number, clientY: number): PointerEvent {
  return new PointerEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    button: 0,
    pointerId: 1,
    clientX,
    clientY,
  });
}

/** Presses, and moves by so many pixels. A pointer that was made up cannot be captured. */
function press(handle: HTMLElement, by: number, from = 12): { drop(): void } {
  handle.setPointerCapture = () => undefined;
  handle.hasPointerCapture = () => false;
  const { left, top } = handle.getBoundingClientRect();
  const [x, y] = [left + from, top + 4];
  handle.dispatchEvent(pointer('pointerdown', x, y));
  handle.dispatchEvent(pointer('pointermove', x + by, y));
  return { drop: () => handle.dispatchEvent(pointer('pointerup', x + by, y)) };
}

describe('what is drawn in the timeline', () => {
  it('is moved by the pointer, by whole months, and says what that does', async () => {
    const element = await timeline();
    press(sign(element, 'milestones/ms1'), 3.3 * monthWidth(element)).drop();
    await element.updateComplete;
    expect(element.value?.milestones?.['ms1']?.dueMonth).to.equal(19);
    await waitUntil(() => element.shadowRoot?.textContent.includes('MS1 moved to M19, 1 dependant now late'));
  });

  it('shows where it would be while it is held, without an edit', async () => {
    const element = await timeline();
    const width = monthWidth(element);
    const { left: before } = sign(element, 'milestones/ms1').getBoundingClientRect();
    const drag = press(sign(element, 'milestones/ms1'), 2 * width);
    const { left: now } = sign(element, 'milestones/ms1').getBoundingClientRect();
    expect(now - before).to.be.closeTo(2 * width, 1);
    expect(part(element, '.drag-note').textContent).to.contain('M18');
    expect(element.value).to.equal(plan);
    drag.drop();
  });

  it('goes back where it was when Escape is pressed', async () => {
    const element = await timeline();
    press(sign(element, 'milestones/ms1'), 5 * monthWidth(element));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(element.value).to.equal(plan);
    expect(element.shadowRoot?.querySelector('.drag-note')).to.equal(null);
  });

  it('is moved as a whole by the middle of a bar, and resized by its ends', async () => {
    const element = await timeline();
    const months = (): unknown[] => {
      const { startMonth, dueMonth } = element.value?.deliverables?.['d1'] ?? {};
      return [startMonth, dueMonth];
    };
    const width = monthWidth(element);
    const bar = (): HTMLElement => part(element, '.line:not(.lane) .pic > .bar');
    press(bar(), 2 * width, 2 * width).drop();
    await element.updateComplete;
    expect(months()).to.deep.equal([22, 26]);
    press(bar(), -3 * width, 2).drop();
    await element.updateComplete;
    expect(months()).to.deep.equal([19, 26]);
    press(sign(element, 'deliverables/d1'), width).drop();
    await element.updateComplete;
    expect(months()).to.deep.equal([19, 27]);
  });

  it('moves the other way where time runs from right to left', async () => {
    const element = await timeline('rtl');
    press(sign(element, 'milestones/ms1'), -2 * monthWidth(element)).drop();
    await element.updateComplete;
    expect(element.value?.milestones?.['ms1']?.dueMonth).to.equal(18);
  });

  it('does not leave its place when it was achieved, and says so as soon as it is pulled', async () => {
    const element = await timeline();
    const achieved = sign(element, 'milestones/ms3');
    expect(getComputedStyle(achieved).cursor).to.equal('not-allowed');
    const { left } = achieved.getBoundingClientRect();
    const drag = press(achieved, 2 * monthWidth(element));
    await waitUntil(() => element.shadowRoot?.textContent.includes('MS3 stays'));
    expect(achieved.getBoundingClientRect().left).to.equal(left);
    expect(element.shadowRoot?.querySelector('.drag-note')).to.equal(null);
    drag.drop();
    await element.updateComplete;
    expect(element.value).to.equal(plan);
  });

  it('can be taken by its beginning and its end in a room as large as a target has to be, and shows where', async () => {
    const element = await timeline();
    const bar = part(element, '.line:not(.lane) .pic > .bar');
    const beginning = getComputedStyle(bar, '::after');
    expect([beginning.cursor, beginning.inlineSize]).to.deep.equal(['ew-resize', '24px']);
    expect(parseFloat(beginning.blockSize)).to.be.at.least(24);
    const end = sign(element, 'deliverables/d1');
    expect(getComputedStyle(end).cursor).to.equal('ew-resize');
    expect(end.offsetWidth).to.be.at.least(24);
    expect(end.offsetHeight).to.be.at.least(24);
  });

  it('is not moved by a reader who may not edit', async () => {
    const element = await timeline('ltr', { readOnly: true });
    press(sign(element, 'milestones/ms1'), 2 * monthWidth(element)).drop();
    expect(element.value).to.equal(plan);
    expect(element.shadowRoot?.querySelector('.drag-note')).to.equal(null);
  });
});
