import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  changedSince,
  demo,
  everybody,
  inDiscussion,
  nobodyYet,
  partners,
  viewOf,
  type AgreementDemo,
} from './testing/agreement-demo.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Foundation/Agreement bar' };
export default meta;

/** Partners at every stage; the reader acts for the one who has not decided. */
export const InDiscussion: Story = { render: () => demo(viewOf(inDiscussion)) };

/** What an element says its versions are versions of. */
export const OfARoadmap: Story = { render: () => demo(viewOf(inDiscussion), 'Roadmap') };

export const NobodyYet: Story = { render: () => demo(viewOf(nobodyYet)) };

export const Everybody: Story = { render: () => demo(viewOf(everybody)) };

/** A new version: all have agreed to the one before. */
export const ChangedSince: Story = { render: () => demo(viewOf(changedSince)) };

/** The reader has agreed. */
export const OwnAgreement: Story = { render: () => demo(viewOf(inDiscussion, { actingFor: 'northlake' })) };

/** The reader objects. */
export const OwnObjection: Story = { render: () => demo(viewOf(inDiscussion, { actingFor: 'vantera' })) };

/** The page has not said for whom the reader acts. */
export const ReadOnly: Story = { render: () => demo(viewOf(inDiscussion, { actingFor: undefined, canAct: false })) };

export const Busy: Story = { render: () => demo(viewOf(inDiscussion, { busy: true })) };

export const Loading: Story = { render: () => demo(undefined) };

export const NoPartners: Story = {
  render: () => demo(viewOf({ ...nobodyYet, partners: {} }, { actingFor: undefined, canAct: false })),
};

export const LongWords: Story = {
  render: () =>
    demo(
      viewOf(
        {
          ...inDiscussion,
          partners: {
            vantera: {
              state: 'objected',
              reason: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(6),
              at: '2026-11-19T08:00:00Z',
              version: 14,
            },
            long: { state: 'none' },
          },
        },
        {
          actingFor: 'long',
          partners: { ...partners, long: { name: 'Rotorblattverwertungsforschungsverbund'.repeat(3) } },
        },
      ),
    ),
};

export const Large: Story = {
  render: () => {
    const ids = Array.from({ length: 50 }, (_, index) => `p${index}`);
    return demo(
      viewOf(
        {
          ...inDiscussion,
          partners: Object.fromEntries(
            ids.map((id, index) => [
              id,
              index % 3 === 0 ? { state: 'none' } : { state: 'agreed', at: '2026-11-18T10:00:00Z', version: 14 },
            ]),
          ),
        },
        {
          actingFor: 'p0',
          partners: Object.fromEntries(ids.map((id, index) => [id, { name: `Invented Institute ${index + 1}` }])),
        },
      ),
    );
  },
};

/** What has changed since a partner agreed, before beside now. */
export const Changes: Story = {
  render: () => demo(viewOf(inDiscussion)),
  play: async ({ canvasElement }) => pressed(canvasElement, '.agreement-outdated button'),
};

/** A reason that the others read. */
export const Objecting: Story = {
  render: () => demo(viewOf(inDiscussion)),
  play: async ({ canvasElement }) => pressed(canvasElement, '.agreement-acts button'),
};

export const RightToLeft: Story = {
  render: () => demo(viewOf(inDiscussion)),
  globals: { language: 'ar', direction: 'rtl' },
};

export const German: Story = { render: () => demo(viewOf(inDiscussion)), globals: { language: 'de' } };

export const Dark: Story = { render: () => demo(viewOf(inDiscussion)), globals: { theme: 'dark' } };

async function pressed(canvas: HTMLElement, selector: string): Promise<void> {
  const host = canvas.querySelector<AgreementDemo>('kv-agreement-demo');
  await host?.updateComplete;
  host?.renderRoot.querySelector<HTMLElement>(selector)?.click();
}
