import { densities, type Density } from '@kvasir/element';
import { neverAnswers } from '@kvasir/element/internal/testing/never-answers.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import './define.ts';
import type { ImpactSlice } from './impact-value.ts';
import { agreedBladeLoop, disagreedBladeLoop } from './samples/agreements.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { large } from './samples/large.ts';
import { longWords } from './samples/long-words.ts';
import { rightToLeft } from './samples/right-to-left.ts';
import { impactModes, impactViews, type ImpactMode, type ImpactView } from './settings.ts';

interface Args {
  value?: ImpactSlice | undefined;
  mode: ImpactMode;
  view: ImpactView;
  period?: string;
  today: string;
  density?: Density;
  readonly: boolean;
  src?: string;
}

/** On a day that stays the same, so that pictures do too. */
function impactForm(args: Args): TemplateResult {
  return html`<kv-impact-form
    .value=${args.value}
    mode=${args.mode}
    view=${args.view}
    period=${args.period ?? nothing}
    today=${args.today}
    density=${args.density ?? nothing}
    ?readonly=${args.readonly}
    src=${args.src ?? nothing}
  ></kv-impact-form>`;
}

/** Gives the element what takes its time to be made: agreements have digests. */
function given(make: () => Promise<object>): (context: { canvasElement: HTMLElement }) => Promise<void> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('kv-impact-form');
    if (element) element.value = await make();
  };
}

const meta: Meta<Args> = {
  title: 'Elements/Impact form',
  component: 'kv-impact-form',
  tags: ['autodocs'],
  argTypes: {
    mode: { control: 'inline-radio', options: impactModes },
    view: { control: 'select', options: impactViews },
    density: { control: 'inline-radio', options: densities },
  },
  args: { value: bladeLoop, mode: 'edit', view: 'indicators', today: '2026-11-18', readonly: false },
  render: impactForm,
};
export default meta;

type Story = StoryObj<Args>;

/** A project of real size: 18 indicators with three years of values, two negative impacts, and a gap. */
export const Typical: Story = { args: {} };

/** An empty form asks what shall change. */
export const Empty: Story = { args: { value: empty } };

/** The first choice, from the library: published proposals with their sources. */
export const FirstChoice: Story = {
  args: { value: empty },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('kv-impact-form')?.shadowRoot;
    // The element waits with its first picture until it can speak.
    const first = (): HTMLElement | null | undefined => root?.querySelector('[data-do="add"]');
    while (root?.host.isConnected && !first()) await new Promise(requestAnimationFrame);
    first()?.click();
  },
};

/** All partners agreed to all definitions but two. */
export const Agreed: Story = { args: {}, play: given(agreedBladeLoop) };

/** One partner objects to a target, another to what is measured. */
export const Disagreement: Story = { args: {}, play: given(disagreedBladeLoop) };

/** The values of a period: what is missing has a reason, and is no zero. */
export const Record: Story = { args: { view: 'record', period: '2026-H2' } };

/** A half-year later, with values that nobody has recorded. */
export const Overdue: Story = { args: { view: 'follow', today: '2027-04-15' } };

/** Each indicator against its path, and the rest small beside it. */
export const Follow: Story = { args: { view: 'follow' } };

/** What it costs others, and what was thought about. */
export const NegativeImpacts: Story = { args: { view: 'negative' } };

/** What the partners think of working together; where too few answered, nothing is shown. */
export const Feedback: Story = { args: { view: 'feedback' } };

/** A short survey for one round, to be embedded by itself. */
export const Survey: Story = { args: { mode: 'survey' } };

/** A document to read and to print. */
export const Report: Story = { args: { mode: 'report', period: '2026-H2' } };

/** For who records and does nothing else. */
export const RecordOnly: Story = { args: { mode: 'record' } };

/** Who may only read sees the same, and no way to change it. */
export const ReadOnly: Story = { args: { readonly: true } };

export const Compact: Story = { args: { density: 'compact' } };

/** Two hundred indicators. */
export const Large: Story = { args: { value: large(200) } };

/** Names in Arabic and Hebrew between numbers, codes and English. */
export const RightToLeft: Story = { args: { value: rightToLeft }, globals: { language: 'ar', direction: 'rtl' } };

export const German: Story = { args: {}, globals: { language: 'de' } };

export const French: Story = { args: {}, globals: { language: 'fr' } };

export const Dark: Story = { args: {}, globals: { theme: 'dark' } };

/** For a system of few colours, which the browser forces: no mark is told from another by its colour alone. */
export const ForcedColours: Story = { args: { density: 'compact' } };

/** In a column of a portal: the picture is turned, and each indicator is a card. */
export const Narrow: Story = { args: {}, globals: { width: '320' } };

/** Words that are longer than any column. */
export const LongWords: Story = { args: { value: longWords } };

/** Periods that are none, values of wrong types, markup in texts: shown, explained, kept. */
export const Hostile: Story = { args: { value: hostile } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: neverAnswers() } };

/** Data that did not come. */
export const Failed: Story = { args: { value: undefined, src: '/there-is-no-such-impact.json' } };
