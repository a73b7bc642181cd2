/** The panel in its states, as stories: for pictures, and for the accessibility of each. */
import { html } from 'lit';
import type { EntryRef } from '../../entries.ts';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { hostile } from '../../samples/hostile.ts';
import { rightToLeft } from '../../samples/right-to-left.ts';
import type { SectionName } from '../names.ts';
import './panel-demo.ts';

interface Args {
  value: unknown;
  item: EntryRef;
  opens: readonly SectionName[];
  readonly: boolean;
}

function item(id: string, collection: EntryRef['collection'] = 'milestones'): EntryRef {
  return { collection, id };
}

/** The first entry of a collection of a sample. */
function firstOf(value: object, collection: EntryRef['collection']): EntryRef {
  const entries = (value as Readonly<Record<string, object | undefined>>)[collection] ?? {};
  return item(Object.keys(entries)[0] ?? '', collection);
}

export default {
  args: { value: bladeLoop, item: item('ms4'), opens: [], readonly: false } satisfies Args,
  render: ({ value, item: shown, opens, readonly }: Args) =>
    html`<kv-entry-panel-demo
      alone
      .value=${value}
      .item=${shown}
      .opens=${opens}
      ?readonly=${readonly}
    ></kv-entry-panel-demo>`,
};

export const Read = { args: {} };
export const ReadOnly = { args: { readonly: true } };
export const EditedMilestone = { args: { opens: ['schedule', 'identity', 'evidence'] } };
export const EditedRolesAndDependencies = { args: { opens: ['who', 'dependencies', 'links'] } };
export const EditedDeliverable = {
  args: { item: firstOf(bladeLoop, 'deliverables'), opens: ['schedule', 'identity', 'evidence'] },
};
export const EditedWorkPackage = {
  args: { item: firstOf(bladeLoop, 'workPackages'), opens: ['schedule', 'identity', 'who', 'effort'] },
};
export const Review = { args: { item: firstOf(bladeLoop, 'reviews'), opens: ['identity', 'who'] } };
export const Risk = { args: { item: firstOf(bladeLoop, 'risks'), opens: ['identity', 'who'] } };
export const RightToLeft = {
  args: { value: rightToLeft, item: firstOf(rightToLeft, 'milestones') },
  globals: { language: 'ar', direction: 'rtl' },
};
export const Hostile = {
  args: { value: hostile, item: item('markup'), opens: ['identity', 'evidence', 'who', 'dependencies', 'links'] },
};
export const HostileMonths = { args: { value: hostile, item: item('never'), opens: ['schedule'] } };
export const Gone = { args: { item: item('gone') } };
