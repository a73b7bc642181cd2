import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import type { KvRoadmap } from '../roadmap.ts';

/** A mouse presses what lies on top: only a real one tells whether something lies over a bar. */
describe('the bar of an item that has slipped', () => {
  afterEach(() => resetMouse());

  const months = ({ value }: KvRoadmap): unknown[] => {
    const { startMonth, dueMonth, forecastMonth } = value?.deliverables?.['d1'] ?? {};
    return [startMonth, forecastMonth ?? dueMonth];
  };

  /** Presses a bar at so many months from its beginning, and moves by so many. */
  async function drag(element: KvRoadmap, from: number, by: number): Promise<void> {
    const bar = element.shadowRoot?.querySelector<HTMLElement>('.line:not(.lane) .pic > .bar');
    const { left = 0, width = 0, top = 0, height = 0 } = bar?.getBoundingClientRect() ?? {};
    const month = width / 6;
    const [x, y] = [Math.round(left + from * month), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(x + by * month), y] });
    await sendMouse({ type: 'up' });
  }

  it('is moved by its middle and resized by its beginning, though the way from its first plan lies there', async () => {
    const element = Object.assign(document.createElement('kv-roadmap'), {
      ...{ today: '2026-11-18', view: 'timeline', lanes: 'none', baseline: true },
      value: {
        startDate: '2025-03-01',
        endDate: '2029-02-28',
        deliverables: {
          d1: {
            title: 'Shells',
            startMonth: 15,
            dueMonth: 16,
            baselineMonth: 16,
            forecastMonth: 20,
            status: 'delayed',
          },
        },
      },
    });
    await settled(await fixture<HTMLElement>(html`<div lang="en" style="inline-size: 780px">${element}</div>`));
    const row = element.shadowRoot?.querySelector('.lines > [role=row]');
    row?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    const sign = element.shadowRoot?.querySelector('.pic > .at') ?? element;
    await waitUntil(() => getComputedStyle(sign).cursor === 'ew-resize');
    await drag(element, 3, 2);
    await waitUntil(() => months(element)[1] === 22);
    expect(months(element)).to.deep.equal([17, 22]);
    await drag(element, 0, -2);
    await waitUntil(() => months(element)[0] === 15);
    expect(months(element)).to.deep.equal([15, 22]);
  });
});
