/** The panel in its states, as stories: for pictures, and for the accessibility of each. */
import { review } from '@kvasir/model/review.js';
import type { Partnership } from '@kvasir/model';
import { html } from 'lit';
import type { ItemRef } from '../../items.ts';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { hostile } from '../../samples/hostile.ts';
import { longWords } from '../../samples/long-words.ts';
import { rightToLeft } from '../../samples/right-to-left.ts';
import type { SectionName } from '../names.ts';
import './panel-demo.ts';

interface Args {
  value: unknown;
  item: ItemRef;
  canEdit: boolean;
  opens: readonly SectionName[];
}

export default {
  args: { value: bladeLoop, item: { collection: 'results', id: 'infusion' }, canEdit: true, opens: [] } satisfies Args,
  render: ({ value, item, canEdit, opens }: Args) =>
    html`<kv-panel-demo
      .value=${value}
      .findings=${review(value as Partnership)}
      .item=${item}
      .canEdit=${canEdit}
      .opens=${opens}
    ></kv-panel-demo>`,
};

function item(id: string, collection: ItemRef['collection'] = 'results'): ItemRef {
  return { collection, id };
}

/** The first entries of a collection of a sample. */
function firstOf(map: object | undefined): string {
  return Object.keys(map ?? {})[0] ?? '';
}

export const Read = { args: {} };
export const ReadOnly = { args: { canEdit: false } };
export const EditedIdentity = { args: { opens: ['identity'] } };
export const EditedOwnership = { args: { opens: ['ownership', 'regime', 'control'] } };
export const EditedProtection = { args: { opens: ['protection', 'open-access'] } };
export const EditedAccess = { args: { opens: ['access', 'origins', 'transfer'] } };
export const Background = { args: { item: item(firstOf(bladeLoop.background), 'background') } };
export const EditedBackground = {
  args: {
    item: item(firstOf(bladeLoop.background), 'background'),
    opens: ['identity', 'rights', 'limitations', 'access'],
  },
};
export const LongWords = {
  args: { value: longWords, item: item(firstOf(longWords.results)), opens: ['ownership'] },
};
export const RightToLeft = {
  args: { value: rightToLeft, item: item(firstOf(rightToLeft.results)), opens: ['ownership'] },
  globals: { language: 'ar', direction: 'rtl' },
};
export const Hostile = {
  args: { value: hostile, item: item('markup'), opens: ['protection', 'access', 'control'] },
};
export const LongTitle = { args: { value: hostile, item: item('lines') } };
export const Empty = { args: { value: { results: { blank: {} } }, item: item('blank') } };
export const Gone = { args: { value: {}, item: item('gone') } };
