import { densities, type Density } from '@kvasir/element';
import { neverAnswers } from '@kvasir/element/internal/testing/never-answers.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import './define.ts';
import type { Roadmap } from './roadmap-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { delayed } from './samples/delayed.ts';
import { hostile } from './samples/hostile.ts';
import { large } from './samples/large.ts';
import { longWords } from './samples/long-words.ts';
import { sampleDay } from './samples/plan-line.ts';
import { postProject } from './samples/post-project.ts';
import { rightToLeft } from './samples/right-to-left.ts';
import {
  dueDays,
  laneKinds,
  roadmapViews,
  zooms,
  type DueDay,
  type LaneKind,
  type RoadmapView,
  type Zoom,
} from './settings.ts';

interface Args {
  value?: Roadmap | undefined;
  view: RoadmapView;
  zoom: Zoom;
  lanes: LaneKind;
  baseline: boolean;
  'due-on': DueDay;
  limit?: number;
  partner?: string;
  density?: Density;
  readonly: boolean;
  'heading-level'?: number;
  src?: string;
}

/** On a day that stays the same, so that pictures do too. */
function roadmap(args: Args): TemplateResult {
  return html`<kv-roadmap
    today=${sampleDay}
    .value=${args.value}
    view=${args.view}
    zoom=${args.zoom}
    lanes=${args.lanes}
    ?baseline=${args.baseline}
    due-on=${args['due-on']}
    limit=${args.limit ?? nothing}
    partner=${args.partner ?? nothing}
    density=${args.density ?? nothing}
    ?readonly=${args.readonly}
    heading-level=${args['heading-level'] ?? nothing}
    src=${args.src ?? nothing}
  ></kv-roadmap>`;
}

const meta: Meta<Args> = {
  title: 'Elements/Roadmap',
  component: 'kv-roadmap',
  tags: ['autodocs'],
  argTypes: {
    view: { control: 'select', options: roadmapViews },
    zoom: { control: 'inline-radio', options: zooms },
    lanes: { control: 'inline-radio', options: laneKinds },
    'due-on': { control: 'inline-radio', options: dueDays },
    density: { control: 'inline-radio', options: densities },
  },
  args: {
    value: bladeLoop,
    view: 'timeline',
    zoom: 'months',
    lanes: 'work-packages',
    baseline: true,
    'due-on': 'last-day',
    readonly: false,
  },
  render: roadmap,
};
export default meta;

type Story = StoryObj<Args>;

/** A project of real size: seven work packages, nine milestones, 86 deliverables, four reviews, and one delay. */
export const Typical: Story = {};

/** A browser that draws nothing in so many frames draws nothing more. */
const mostFrames = 600;

/** Everything about one item, beside the timeline: MS4, three months late, and what that moves. */
export const Editable: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('kv-roadmap')?.shadowRoot;
    const item = (): HTMLElement | null | undefined => root?.querySelector('[data-key="milestones/ms4"]');
    // The element waits with its first picture until it can speak, and draws only the rows that are in view.
    for (let frame = 0; frame < mostFrames && root?.host.isConnected && !item(); frame++) {
      await new Promise(requestAnimationFrame);
      root.querySelector('.viewport')?.scrollBy({ top: 100, behavior: 'instant' });
    }
    item()?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
  },
};

/** The columns of the grant agreement, to be edited in place. */
export const Table: Story = { args: { view: 'table' } };

/** What is due, what is late, what is up for review. */
export const Agenda: Story = { args: { view: 'agenda' } };

/** In the sidebar of a portal: 320 pixels, and no more than six entries. */
export const Sidebar: Story = {
  args: { view: 'agenda', limit: 6, 'heading-level': 2 },
  globals: { width: '320' },
};

/** What a partner of the project is asked for, and by when. */
export const OnePartner: Story = { args: { view: 'agenda', partner: 'aalund' } };

/** The rhythm of reviews, what was decided, and what changed since. */
export const Reviews: Story = { args: { view: 'reviews' } };

/** A press that came four months late: the chain without slack, and a handover after the end of the project. */
export const Delayed: Story = { args: { value: delayed } };

/** Nine steps over six years, in which results are brought into use. */
export const PostProject: Story = { args: { value: postProject, zoom: 'quarters' } };

/** Under the partner who leads it. */
export const ByPartner: Story = { args: { lanes: 'partners' } };

/** Two thousand items, four thousand dependencies. */
export const TwoThousand: Story = { args: { value: large(2000) } };

export const Weeks: Story = { args: { zoom: 'weeks' } };

export const Compact: Story = { args: { density: 'compact' } };

/** Nothing is planned, and who looks may only read. */
export const Empty: Story = { args: { value: empty, readonly: true } };

/** An empty roadmap asks for its frame: when it starts, and how long it lasts. */
export const EmptyEditable: Story = { args: { value: empty } };

/** Who may only read sees the same, and no way to change it. */
export const ReadOnly: Story = { args: { readonly: true } };

/** Names in Arabic and Hebrew between numbers, codes and English; time runs from right to left. */
export const RightToLeft: Story = { args: { value: rightToLeft }, globals: { language: 'ar', direction: 'rtl' } };

export const German: Story = { globals: { language: 'de' } };

export const French: Story = { args: { view: 'table' }, globals: { language: 'fr' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** For a system of few colours, which the browser forces: no sign is told from another by its colour alone. */
export const ForcedColours: Story = { args: { value: delayed, density: 'compact' } };

/** For paper, A4 or A3 landscape: pages break between lanes. Look at the print preview. */
export const Print: Story = { args: { readonly: true, zoom: 'quarters' } };

/** Words that are longer than any column. */
export const LongWords: Story = { args: { value: longWords } };

/** Months that are none, cycles, values of wrong types, markup in texts: shown, explained, kept. */
export const Hostile: Story = { args: { value: hostile } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: neverAnswers() } };

/** Data that did not come. */
export const LoadError: Story = { args: { value: undefined, src: '/there-is-no-such-roadmap.json' } };
