import { densities } from '@kvasir/element';
import { neverAnswers } from '@kvasir/element/internal/testing/never-answers.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.ts';
import { agreedBladeLoop } from './samples/agreements.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { large } from './samples/large.ts';
import { longWords } from './samples/long-words.ts';
import { rightToLeft } from './samples/right-to-left.ts';
import { planViews } from './settings.ts';
import { given, plans, storyDay, type PlanArgs } from './testing/story.ts';

const meta: Meta<PlanArgs> = {
  title: 'Elements/Valorisation plan',
  component: 'kv-valorisation-plan',
  tags: ['autodocs'],
  argTypes: {
    view: { control: 'inline-radio', options: planViews },
    density: { control: 'inline-radio', options: densities },
  },
  args: { value: bladeLoop, today: storyDay, readonly: false },
  render: plans,
};
export default meta;

type Story = StoryObj<PlanArgs>;

/** A project of real size: 16 results, 14 of them with a plan. */
export const Typical: Story = { args: {} };

/** Nothing is expected yet. */
export const Empty: Story = { args: { value: empty } };

/** All partners agreed to most plans; some agreed to what R3 said before. */
export const Agreed: Story = { args: {}, play: given(agreedBladeLoop) };

/** The six boxes of Part B 2.3, of one result. */
export const Canvas: Story = { args: { view: 'canvas', result: 'infusion' } };

/** The six boxes of the whole project. */
export const CanvasOfAll: Story = { args: { view: 'canvas' } };

/** The plan as it is handed in. */
export const Document: Story = { args: { view: 'document', result: 'infusion' } };

/** The sheet of a key exploitable result. */
export const KeyExploitableResult: Story = {
  args: { view: 'document', result: 'infusion', presses: ['.doc-bar .segment:nth-of-type(2)'] },
};

/** What is copied into the Horizon Results Platform. */
export const ResultsPlatform: Story = {
  args: { view: 'document', result: 'infusion', presses: ['.doc-bar .segment:nth-of-type(3)'] },
};

/** Who may only read sees the same, and no way to change it. */
export const ReadOnly: Story = { args: { readonly: true } };

export const Compact: Story = { args: { density: 'compact' } };

/** Two hundred results with their plans. */
export const Large: Story = { args: { value: large(200) } };

/** Names in Arabic and Hebrew between numbers, codes and English. */
export const RightToLeft: Story = { args: { value: rightToLeft }, globals: { language: 'ar', direction: 'rtl' } };

export const German: Story = { args: {}, globals: { language: 'de' } };

export const French: Story = { args: {}, globals: { language: 'fr' } };

export const Dark: Story = { args: {}, globals: { theme: 'dark' } };

/** For a system of few colours, which the browser forces: nothing is told from another by its colour alone. */
export const ForcedColours: Story = { args: { density: 'compact' } };

/** In a column of a portal. */
export const Narrow: Story = { args: {}, globals: { width: '320' } };

/** Words that are longer than any column. */
export const LongWords: Story = { args: { value: longWords } };

/** Values of wrong types, markup in texts, two currencies, plans without a result: shown, explained, kept. */
export const Hostile: Story = { args: { value: hostile } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: neverAnswers() } };

/** Data that did not come. */
export const Failed: Story = { args: { value: undefined, src: '/there-is-no-such-plan.json' } };
