import { densities, type Density } from '@kvasir/element';
import { neverAnswers } from '@kvasir/element/internal/testing/never-answers.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import './define.ts';
import { groupings, type Grouping } from './filters/grouping.ts';
import { shareNotations, type ShareNotation } from './grid/share-text.ts';
import { styled } from '@kvasir/element/windowing.js';
import type { IpMatrix } from './matrix-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { disagreed } from './samples/disagreed.ts';
import { hostile } from './samples/hostile.ts';
import { large } from './samples/large.ts';
import { longWords } from './samples/long-words.ts';
import { rightToLeft } from './samples/right-to-left.ts';
import { matrixViews, type MatrixView } from './views.ts';

interface Args {
  value?: IpMatrix | undefined;
  view: MatrixView;
  columns?: string;
  group: Grouping;
  density?: Density;
  shares: ShareNotation;
  readonly: boolean;
  'heading-level'?: number;
  src?: string;
}

function matrix(args: Args): TemplateResult {
  return html`<kv-ip-matrix
    .value=${args.value}
    view=${args.view}
    columns=${args.columns ?? nothing}
    group=${args.group}
    density=${args.density ?? nothing}
    shares=${args.shares}
    ?readonly=${args.readonly}
    heading-level=${args['heading-level'] ?? nothing}
    src=${args.src ?? nothing}
  ></kv-ip-matrix>`;
}

const meta: Meta<Args> = {
  title: 'Elements/IP matrix',
  component: 'kv-ip-matrix',
  tags: ['autodocs'],
  argTypes: {
    view: { control: 'select', options: matrixViews },
    group: { control: 'inline-radio', options: groupings },
    density: { control: 'inline-radio', options: densities },
    shares: { control: 'inline-radio', options: shareNotations },
  },
  args: { value: bladeLoop, view: 'matrix', group: 'work-package', shares: 'fraction', readonly: false },
  render: matrix,
};
export default meta;

type Story = StoryObj<Args>;

/** A typical consortium: seven partners, 24 results, five background items, and a finding of each kind. */
export const Typical: Story = {};

/** An empty matrix asks the first question. */
export const Empty: Story = { args: { value: empty } };

/** Forty partners and a thousand results. */
export const Large: Story = { args: { value: large(40, 1000) } };

/** Who may only read sees the same, and no way to change it. */
export const ReadOnly: Story = { args: { readonly: true } };

/** Every fact has a column, if the reader wants it. */
export const AllColumns: Story = {
  args: {
    columns:
      'asset-type trl status regime protection open-access confidentiality decisions key-exploitable findings agreement completeness',
  },
};

/** Shares in percent, where that is exact; a third stays a third. */
export const Percent: Story = { args: { shares: 'percent' } };

export const GroupedByOwner: Story = { args: { group: 'owner' } };

export const Compact: Story = { args: { density: 'compact' } };

/** Everything about one item, beside the grid. */
export const PanelOpen: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('kv-ip-matrix')?.shadowRoot;
    // The element waits with its first picture until it can speak.
    while (root?.host.isConnected && !root.querySelector('.rt')) await new Promise(requestAnimationFrame);
    root?.querySelector<HTMLElement>('.rt')?.click();
  },
};

/** Some agreed, one agreed to an earlier version, one objects. */
export const Disagreement: Story = {
  args: { columns: 'findings agreement' },
  render: (args) => html`${until(disagreed().then((value) => matrix({ ...args, value })))}`,
};

/** Who grants what to whom, the defaults as defaults. */
export const Access: Story = { args: { view: 'access' } };

/** What the partners bring along, as in Attachment 1 of the DESCA consortium agreement. */
export const Background: Story = { args: { view: 'background' } };

/** The joint strategy, by its seven parts. */
export const Strategy: Story = { args: { view: 'strategy' } };

/** Questions that lead to a model agreement. Not legal advice. */
export const Guide: Story = { args: { view: 'guide' } };

/** Where a grid would be too narrow, each item is a card. */
export const Narrow: Story = {
  render: (args) => html`<div ${styled({ 'max-inline-size': '360px' })}>${matrix(args)}</div>`,
};

/** Names in Arabic and Hebrew between numbers, codes and English. */
export const RightToLeft: Story = { args: { value: rightToLeft }, globals: { language: 'ar', direction: 'rtl' } };

export const German: Story = { globals: { language: 'de' } };

export const French: Story = { globals: { language: 'fr' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** For paper: headers repeat, and no cell is cut off. Look at the print preview. */
export const Print: Story = { args: { readonly: true, group: 'asset-type' } };

/** Words that are longer than any column. */
export const LongWords: Story = { args: { value: longWords } };

/** Values of wrong types, owners who are no partners, shares that are none, markup in texts: shown, listed, kept. */
export const Hostile: Story = { args: { value: hostile } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: neverAnswers() } };

/** Data that did not come. */
export const ErrorState: Story = { args: { value: undefined, src: '/there-is-no-such-matrix.json' } };
