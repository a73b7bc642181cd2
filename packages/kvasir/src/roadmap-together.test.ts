import { settled, waitUntil } from '@kvasir/element/testing.js';
import type { Partnership } from '@kvasir/model';
import '@kvasir/partnership/define.js';
import '@kvasir/roadmap/define.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';

const document: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: { brenner: { name: 'Brenner Composites GmbH' } },
  milestones: { ms4: { title: '60 m shell infused', number: 'MS4', dueMonth: 21 } },
  glossary: { resin: { term: 'Resin', language: 'en' } },
};

async function page() {
  const frame = await fixture<HTMLElement>(
    html`<div lang="en">
      <kv-partnership .value=${document} partner="brenner" person="J. Brenner">
        <kv-roadmap view="timeline" today="2026-11-18"></kv-roadmap>
        <kv-roadmap view="agenda" today="2026-11-18"></kv-roadmap>
      </kv-partnership>
    </div>`,
  );
  await settled(frame);
  const partnership = frame.querySelector('kv-partnership');
  const [timeline, agenda] = frame.querySelectorAll('kv-roadmap');
  if (!partnership || !timeline || !agenda) throw new Error('The page is not complete.');
  await waitUntil(() => timeline.shadowRoot?.querySelector('[role=treegrid]'), 'The timeline does not come.');
  await waitUntil(() => agenda.shadowRoot?.querySelector('[part=agenda]'), 'The agenda does not come.');
  return { partnership, timeline, agenda };
}

const text = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';

async function addMilestone({ shadowRoot }: HTMLElement): Promise<void> {
  shadowRoot?.querySelector<HTMLElement>('[data-do=add-item]')?.click();
  const choice = (): HTMLElement | null | undefined =>
    shadowRoot?.querySelector<HTMLElement>('#add-menu:popover-open .menu-item:nth-child(2)');
  await waitUntil(choice, 'Nothing can be chosen.');
  choice()?.click();
}

describe('a roadmap in a partnership', () => {
  it('shows its part of the document, and writes to it; another roadmap shows what was written', async () => {
    const { partnership, timeline, agenda } = await page();
    expect(text(timeline)).to.contain('60 m shell infused');
    await addMilestone(timeline);
    await waitUntil(() => Object.keys(partnership.value?.milestones ?? {}).length === 2, 'Nothing is added.');
    expect(partnership.value).to.deep.include({ glossary: document.glossary });
    expect(Object.keys(agenda.value?.milestones ?? {})).to.have.length(2);
  });

  it('has no undo of its own: the partnership takes back for all', async () => {
    const { partnership, timeline } = await page();
    expect(timeline.shadowRoot?.querySelector('[data-do=undo]')).to.equal(null);
    await addMilestone(timeline);
    await waitUntil(() => Object.keys(partnership.value?.milestones ?? {}).length === 2);
    timeline.undo();
    expect(Object.keys(partnership.value?.milestones ?? {})).to.have.length(2);
    partnership.undo();
    await waitUntil(() => Object.keys(timeline.value?.milestones ?? {}).length === 1, 'It is not taken back.');
  });

  it('says below itself who agreed to the roadmap', async () => {
    const { timeline } = await page();
    await waitUntil(() => timeline.shadowRoot?.querySelector('[part=agreement]'), 'No agreement bar.');
  });
});
