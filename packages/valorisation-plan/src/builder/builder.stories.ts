import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { disputedBladeLoop } from '../samples/agreements.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { departed } from '../samples/departed.ts';
import { disagreed } from '../samples/disagreed.ts';
import { halfDone } from '../samples/half-done.ts';
import { hostile } from '../samples/hostile.ts';
import { longWords } from '../samples/long-words.ts';
import { orphan } from '../samples/orphan.ts';
import { rightToLeft } from '../samples/right-to-left.ts';
import type { BuilderPlace } from '../settings.ts';
import { given, plans, storyDay, type PlanArgs } from '../testing/story.ts';

const meta: Meta<PlanArgs> = {
  title: 'Elements/Valorisation plan, one result',
  component: 'kv-valorisation-plan',
  args: { value: bladeLoop, view: 'builder', result: 'infusion', today: storyDay, readonly: false },
  render: plans,
};
export default meta;

type Story = StoryObj<PlanArgs>;

/** One of the places of the plan. */
function at(place: BuilderPlace): Pick<PlanArgs, 'presses'> {
  return { presses: [`.builder-steps [data-place="${place}"]`] };
}

/** A plan that somebody has begun, where it is worked on. */
export const HalfDone: Story = { args: { value: halfDone } };

/** One partner objects to a plan. */
export const Disputed: Story = { args: { result: 'insert' }, play: given(disputedBladeLoop) };

export const Need: Story = { args: at('need') };

export const Users: Story = { args: at('users') };

/** What the matrix says of the result, edited in place. */
export const Ownership: Story = { args: at('ownership') };

/** Ways to exploit it, with what each asks for, and when the other owners were told. */
export const Routes: Story = { args: at('routes') };

/** One line for each partner; exactly one answers for it. */
export const Roles: Story = { args: at('roles') };

/** Steps to impact, before and after the end of the project. */
export const Steps: Story = { args: at('steps') };

export const JointExploitation: Story = { args: at('joint-exploitation') };

/** From an income to the owners, exact to the cent. */
export const Sharing: Story = { args: at('sharing') };

export const Funding: Story = { args: at('funding') };

export const Risks: Story = { args: at('risks') };

export const Contacts: Story = { args: at('contacts') };

export const Review: Story = { args: at('review') };

/** Core interests that do not go together. */
export const Disagreement: Story = { args: { ...at('joint-exploitation'), value: disagreed } };

/** A partner who had the role of the first user, steps and a share has left. */
export const DepartedPartner: Story = { args: { ...at('roles'), value: departed } };

/** The result of R5 was deleted, its plan was not. */
export const Orphan: Story = { args: { value: orphan, result: 'insert' } };

/** Who may only read sees the same, and no way to change it. */
export const ReadOnly: Story = { args: { ...at('roles'), readonly: true } };

/** Names in Arabic and Hebrew between numbers, codes and English. */
export const RightToLeft: Story = {
  args: { ...at('steps'), value: rightToLeft, result: 'resin' },
  globals: { language: 'ar', direction: 'rtl' },
};

/** In a column of a portal: the question first, the stepper a line, help folded under it. */
export const Narrow: Story = { args: at('joint-exploitation'), globals: { width: '320' } };

export const LongWords: Story = { args: { ...at('steps'), value: longWords, result: 'r' } };

export const Hostile: Story = { args: { ...at('steps'), value: hostile, result: 'markup' } };
