import '@kvasir/ip-matrix/define.js';
import { agree, object, type Partnership } from '@kvasir/model';
import '@kvasir/partnership/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';

/** An invented project of invented organisations. */
const bladeloop: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  partners: {
    northlake: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 }, sector: 'academia' },
    brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 }, sector: 'industry' },
    vantera: { name: 'Vantera Wind A/S', mark: { letters: 'VNT', colour: 4 }, sector: 'industry' },
  },
  workPackages: { manufacture: { number: 'WP3', title: 'Blade manufacture' } },
  results: {
    infusion: {
      number: 'R3',
      title: 'Infusion process for 60 m shells',
      assetType: 'processes',
      workPackages: { manufacture: true },
      ownership: {
        kind: 'joint',
        owners: { brenner: { share: '1/2' }, northlake: { share: '1/2' } },
        jointRegime: 'horizon-europe',
      },
      accessRights: { vantera: { exploitation: {} } },
    },
    insert: {
      number: 'R5',
      title: 'Root-joint insert',
      assetType: 'technologies',
      workPackages: { manufacture: true },
      ownership: {
        kind: 'joint',
        owners: { brenner: { share: '3/5' }, vantera: { share: '2/5' } },
        jointRegime: 'desca-1',
      },
      accessRights: { northlake: { implementation: {} } },
    },
  },
};

/** One agreed to what stands today, one to what stood before, one objects to a result and to the whole. */
async function disagreed(): Promise<Partnership> {
  const { insert, ...results } = bladeloop.results ?? {};
  const halves = { brenner: { share: '1/2' }, vantera: { share: '1/2' } };
  const before: Partnership = {
    ...bladeloop,
    results: {
      ...results,
      ...(insert && { insert: { ...insert, ownership: { ...insert.ownership, owners: halves } } }),
    },
  };
  const agreed = await agree(before, '', 'northlake', 'Aoife Lennon', new Date('2026-11-04T09:30:00Z'));
  const today = { ...agreed, results: bladeloop.results ?? {} };
  const ours = await agree(today, '', 'brenner', 'Jonas Brenner', new Date('2026-11-18T14:05:00Z'));
  const reason = 'Our tooling hours in T3.4 were counted at half rate. We ask for 1/2 each.';
  const theirs = await object(ours, '', 'vantera', 'Sif Thygesen', reason, new Date('2026-11-19T08:10:00Z'));
  return object(theirs, '/results/insert', 'vantera', 'Sif Thygesen', reason, new Date('2026-11-19T08:12:00Z'));
}

type Story = StoryObj;

const meta: Meta = { title: 'Together/Disagreement' };
export default meta;

/** A matrix that not everybody agrees to. You are Vantera Wind. */
export const Disagreement: Story = {
  render: () =>
    html`${until(
      disagreed().then(
        (document) =>
          html`<kv-partnership .value=${document} partner="vantera" person="Sif Thygesen" agreement>
            <kv-ip-matrix columns="findings agreement"></kv-ip-matrix>
          </kv-partnership>`,
      ),
      nothing,
    )}`,
};
