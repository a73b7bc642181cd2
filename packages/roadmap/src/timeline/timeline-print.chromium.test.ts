import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import type { KvRoadmap } from '../roadmap.ts';

describe('the timeline on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  const all = (element: KvRoadmap, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const isShown = (one: HTMLElement): boolean => one.getClientRects().length > 0;

  async function printed(value = bladeLoop): Promise<KvRoadmap> {
    const element = Object.assign(document.createElement('kv-roadmap'), {
      ...{ today: '2026-11-18', view: 'timeline', value },
    });
    await settled(await fixture<HTMLElement>(html`<div lang="en" style="inline-size: 1500px">${element}</div>`));
    await waitUntil(() => all(element, '.legend').length > 0);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    await element.updateComplete;
    return element;
  }

  it('has a head that a browser can draw again on each page', async () => {
    const [head] = all(await printed(), '.head-group');
    const { display, breakInside } = getComputedStyle(head as HTMLElement);
    // What could be broken is drawn once (CSS Tables 3, "Repeating headers across pages").
    expect([display, breakInside]).to.deep.equal(['table-header-group', 'avoid']);
  });

  it('explains no lines that it does not draw, and says where they are', async () => {
    const element = await printed();
    expect(all(element, 'svg.links').some(isShown)).to.equal(false);
    expect(all(element, '.legend .way').some(isShown)).to.equal(false);
    expect(all(element, '.legend .on-paper').every(isShown)).to.equal(true);
  });

  it('explains the marks of those who lead something, and of nobody else', async () => {
    const partners = {
      ...bladeLoop.partners,
      watch: { name: 'Watching Ltd', mark: { letters: 'WAT', colour: 9 } },
      northlake: { name: 'Northlake University', shortName: 'Northlake', mark: { letters: 'NLU', colour: 1 } },
    };
    const element = await printed({ ...bladeLoop, partners });
    const marks = new Set(all(element, '.lines .mark').map(({ textContent }) => textContent));
    const entries = all(element, '.legend .mark').map(({ parentElement }) => parentElement?.textContent?.trim());
    expect(entries.map((entry) => entry?.slice(0, 3))).to.have.members([...marks]);
    expect(entries).to.include('NLUNorthlake, Northlake University').and.include('BRCBrenner Composites GmbH');
    expect(all(element, '.legend').every(isShown)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.legend .mark')).to.deep.equal([]);
  });

  it('makes rows as high as their words', async () => {
    const element = await printed();
    expect(Math.min(...all(element, '.lines > .line').map(({ offsetHeight }) => offsetHeight))).to.be.within(18, 26);
  });

  it('leaves names that do not need it no more than their part of a wide sheet', async () => {
    const element = await printed();
    const widths = all(element, '.lines .item').map(({ offsetWidth }) => offsetWidth);
    expect(Math.max(...widths)).to.be.within(100, 261);
  });
});
