/** Filters and cards in their states, as stories: for pictures, and for the accessibility of each. */
import { html } from 'lit';
import { assetTypes } from '@kvasir/model';
import type { Viewing } from '../../filters/viewing.ts';
import { defaultFacts, factColumns } from '../../grid/columns.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { hostile } from '../../samples/hostile.ts';
import { longWords } from '../../samples/long-words.ts';
import { rightToLeft } from '../../samples/right-to-left.ts';
import './list-demo.ts';

interface Args {
  value: IpMatrix;
  canEdit: boolean;
  filterIsOpen: boolean;
  viewing: Viewing;
}

const viewing: Viewing = {
  filter: {},
  sort: { by: 'order' },
  group: 'work-package',
  columns: defaultFacts,
  density: 'comfortable',
};

export default {
  args: { value: bladeLoop, canEdit: true, filterIsOpen: false, viewing } satisfies Args,
  render: ({ value, canEdit, filterIsOpen, viewing }: Args) =>
    html`<kv-list-demo
      .value=${value}
      .canEdit=${canEdit}
      .filterIsOpen=${filterIsOpen}
      .viewing=${viewing}
    ></kv-list-demo>`,
};

export const Cards = { args: {} };
export const CardsWithAllFacts = { args: { canEdit: false, viewing: { ...viewing, columns: factColumns } } };
export const Filtered = {
  args: {
    filterIsOpen: true,
    viewing: {
      ...viewing,
      filter: { text: 'blade', partner: 'northlake', assetType: assetTypes[1], findings: true as const },
    },
  },
};
export const LongWords = { args: { value: longWords, filterIsOpen: true } };
export const RightToLeft = {
  args: { value: rightToLeft, filterIsOpen: true },
  globals: { language: 'ar', direction: 'rtl' },
};
export const Hostile = { args: { value: hostile, viewing: { ...viewing, columns: factColumns } } };
