import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import {
  button,
  buttonClass,
  checkboxField,
  checkboxGroup,
  combobox,
  dateField,
  dialog,
  emptyState,
  errorState,
  menuButton,
  message,
  numberField,
  partnerMark,
  progress,
  radioGroup,
  rangeField,
  segmented,
  selectField,
  skeletonLines,
  skeletonMark,
  status,
  switchField,
  tabs,
  tag,
  tagList,
  textareaField,
  textField,
  trlRangeField,
  type ComboboxOption,
  type SetValue,
  type TrlRangeValue,
} from '../controls.ts';
import { iconAdd, iconEdit, iconMore, iconRetry, iconSearch } from '../icons.ts';
import { demo, type ControlsDemo } from './testing/demo-host.ts';

const partners: readonly ComboboxOption[] = [
  ['ivm', 'IVM', 3, 'Institut Val-Marne', 'Research institute · Créteil, FR'],
  ['vnt', 'VNT', 4, 'Vantera Wind A/S', 'Company · Esbjerg, DK'],
  ['brc', 'BRC', 2, 'Brenner Composites GmbH', 'Company · Bremerhaven, DE'],
  ['nlu', 'NLU', 1, 'Northlake University', 'University · Athlone, IE'],
].map(([key, letters, colour, label, detail]) => ({
  key: String(key),
  label: String(label),
  detail: String(detail),
  leading: partnerMark({ letters: String(letters), colour: Number(colour) }),
}));

const registry: readonly ComboboxOption[] = [
  {
    key: 'brc',
    label: 'Brenner Composites GmbH',
    detail: 'Company · Bremerhaven, DE · ror 04xk2v911',
    aside: status({ kind: 'info', label: 'In BladeLoop' }),
  },
  { key: 'brk', label: 'Brenner Components S.p.A.', detail: 'Company · Bolzano, IT · ror 02m5c8d82' },
  {
    key: 'bic',
    label: 'Brenner Institute for Computation',
    detail: 'Research institute · Innsbruck, AT · ror 01q7zr308',
  },
  {
    key: 'fwb',
    label: 'Faserwerk Brenner AG',
    detail: 'Withdrawn 2023 · succeeded by Brenner Composites GmbH',
    muted: true,
    aside: status({ kind: 'neutral', label: 'Withdrawn' }),
  },
];

const fields: readonly ComboboxOption[] = Array.from({ length: 1024 }, (_, index) => ({
  key: `/${index}`,
  label: `${['polymer', 'wind', 'composite', 'marine', 'social'][index % 5] ?? ''} ${['engineering', 'sciences', 'chemistry'][index % 3] ?? ''} ${index + 1}`,
  group: ['engineering and technology', 'natural sciences', 'social sciences'][Math.floor(index / 400)],
}));

const levels = [
  'basic principles observed',
  'concept formulated',
  'proof of concept',
  'validated in the lab',
  'validated in a relevant environment',
  'demonstrated in a relevant environment',
  'prototype in operation',
  'complete and qualified',
  'proven in operation',
];

type Story = StoryObj;

/** The node in the story's host that a play function acts on, once it is drawn. */
async function inside<E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E | null> {
  const host = canvas.querySelector<ControlsDemo>('kv-controls-demo');
  await host?.updateComplete;
  return host?.renderRoot.querySelector<E>(selector) ?? null;
}

/** Shows the open list as it is after typing and a Down key. */
const openList: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const input = await inside<HTMLInputElement>(canvasElement, '[role=combobox]');
  input?.focus();
  input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
};

const meta: Meta = { title: 'Foundation/Controls' };
export default meta;

export const Buttons: Story = {
  render: () =>
    demo(
      () =>
        html`<div class="stack">
          <div class="row">
            ${button({ label: 'Agree to version 14', variant: 'primary' })} ${button({ label: 'Object…' })}
            ${button({ label: 'Search again', variant: 'quiet', icon: iconRetry })}
            ${button({ label: 'Withdraw agreement…', variant: 'danger' })}
            ${button({ label: 'Edit', icon: iconEdit, iconOnly: true })}
          </div>
          <div class="row">
            ${button({ label: 'Agree', variant: 'primary', size: 'small' })}
            ${button({ label: 'Object…', size: 'small' })}
            ${button({ label: 'Search', variant: 'quiet', size: 'small', icon: iconSearch })}
            ${button({ label: 'Withdraw…', variant: 'danger', size: 'small' })}
            ${button({ label: 'Edit', icon: iconEdit, iconOnly: true, size: 'small' })}
            <a href="#top" class=${buttonClass({ size: 'small' })}>A link</a>
          </div>
          <div class="row">
            ${button({ label: 'Agree to version 14', variant: 'primary', disabled: true })}
            ${button({ label: 'Object…', disabled: true })}
            ${button({ label: 'Search', variant: 'quiet', disabled: true })}
          </div>
          <div class="row">
            ${button({ label: 'Saving…', variant: 'primary', busy: true })}
            ${button({ label: 'Searching…', busy: true })}
          </div>
        </div>`,
    ),
};

export const Segmented: Story = {
  render: () =>
    demo((host) => {
      const { value, onInput } = host.bind('view', 'cards');
      return segmented({
        label: 'View',
        segments: [
          { key: 'cards', label: 'Cards' },
          { key: 'list', label: 'List' },
        ],
        selected: value,
        onSelect: onInput,
      });
    }),
};

export const Fields: Story = {
  render: () =>
    demo(
      (host) =>
        html`<div class="grid">
          ${textField({ ...host.bind('title', 'Infusion process for 60 m shells'), label: 'Title' })}
          ${textField({
            ...host.bind('repository', ''),
            kind: 'url',
            label: 'Repository',
            requirement: 'optional',
            placeholder: 'https://',
            hint: 'Where the dataset will be found',
          })}
          ${textField({
            ...host.bind('pic', '9123 4567'),
            kind: 'digits',
            label: 'Participant identification code',
            aside: 'From CORDIS',
            error: 'This has 8 digits; a PIC has 9. It stands on the participant’s page of the funding portal.',
          })}
          ${numberField({ ...host.bind('staff', 38), label: 'Staff', end: 'people', hint: 'In full-time equivalents' })}
          ${dateField({ ...host.bind('since', '2026-02-12'), label: 'Member since' })}
          ${dateField({
            ...host.bind('priority', '31 Feb 2026'),
            label: 'Priority date',
            error: 'February 2026 has 28 days. Your entry is kept as you typed it.',
          })}
          ${selectField({
            ...host.bind<string | undefined>('country', 'DE'),
            label: 'Country',
            requirement: 'required',
            choices: [
              { key: 'DE', label: 'Germany', group: 'European Union' },
              { key: 'FR', label: 'France', group: 'European Union' },
              { key: 'CH', label: 'Switzerland', group: 'Elsewhere' },
            ],
          })}
          ${textField({ ...host.bind('licence', 'CC BY 4.0'), label: 'Licence', disabled: true, hint: 'Set by the funder' })}
          ${textField({ ...host.bind('coordinator', 'Northlake University'), label: 'Coordinator', readOnly: true, hint: 'Read only here' })}
          ${radioGroup({
            ...host.bind<string | undefined>('exploitation', 'aligned'),
            label: 'Joint exploitation',
            choices: [
              { key: 'aligned', label: 'Relevant, interests aligned' },
              { key: 'open', label: 'Relevant, not yet aligned', hint: 'Partners still disagree on the market' },
              { key: 'none', label: 'Not relevant' },
            ],
          })}
          ${checkboxGroup({
            ...host.bind<SetValue<string>>('kinds', { education: true }),
            label: 'Kinds of organisation',
            choices: [
              { key: 'education', label: 'Education' },
              { key: 'nonprofit', label: 'Non-profit' },
              { key: 'facility', label: 'Facility' },
            ],
          })}
          ${switchField({ ...host.bind('key', true), label: 'Key exploitable result', hint: 'Degree of innovation, exploitability, impact' })}
          ${checkboxField({
            ...host.bind('consent', false),
            label: 'The person agrees to be shown to everyone',
            error: 'A contact shown to everyone must have agreed to it.',
          })}
          ${rangeField({ ...host.bind('royalty', 30), label: 'Inventors’ part', least: 0, most: 100, marks: [30], valueText: `${host.values['royalty'] ?? 30} %` })}
          ${trlRangeField({ ...host.bind<TrlRangeValue | undefined>('trl', { from: 5, to: 9 }), label: 'Readiness you work at', levels })}
          ${textareaField({
            ...host.bind(
              'summary',
              'Makes moulds and shells for blades up to 65 m and small series for ferries. 38 staff, two patents in force.',
            ),
            label: 'Summary',
            limit: 500,
          })}
          ${textareaField({ ...host.bind('short', 'Longer than was advised'), label: 'In one line', limit: 12 })}
        </div>`,
    ),
};

function lookup(
  host: ControlsDemo,
  id: string,
  load: (query: string) => Promise<readonly ComboboxOption[]>,
): TemplateResult {
  return html`<div class="stack">
    ${combobox({
      ...host.bind(id, 'Brenner Comp'),
      label: 'Name',
      hint: 'Searched in the registry as you type',
      freeText: true,
      source: { load },
      onSelect: (option) => host.set(id, option?.label ?? ''),
      action: {
        lead: () => 'Not in the list?',
        label: () => 'Enter the organisation by hand',
        icon: iconEdit,
        onChoose: () => undefined,
      },
    })}
  </div>`;
}

export const LookUp: Story = {
  play: openList,
  render: () => demo((host) => lookup(host, 'lookup', () => Promise.resolve(registry))),
};

export const LookUpWithoutAnswer: Story = {
  play: openList,
  render: () => demo((host) => lookup(host, 'lookup', () => Promise.reject(new Error('The registry is closed.')))),
};

export const LookUpThatTakesLong: Story = {
  play: openList,
  render: () => demo((host) => lookup(host, 'lookup', () => new Promise(() => undefined))),
};

export const LookUpWithoutMatches: Story = {
  play: openList,
  render: () => demo((host) => lookup(host, 'lookup', () => Promise.resolve([]))),
};

export const Vocabulary: Story = {
  play: openList,
  render: () =>
    demo(
      (host) =>
        html`<div class="stack">
          ${combobox({
            ...host.bind('field', ''),
            label: 'Main field of science',
            requirement: 'optional',
            source: fields,
            onSelect: (option) => host.set('field', option?.label ?? ''),
          })}
        </div>`,
    ),
};

export const TagLists: Story = {
  play: openList,
  render: () =>
    demo((host) => {
      const owners = host.bind<readonly ComboboxOption[]>('owners', partners.slice(2, 3));
      const words = host.bind<readonly string[]>('words', ['Infusion of thick shells', 'Segmented heated moulds']);
      return html`<div class="stack">
        ${tagList({
          ...owners,
          label: 'Owners',
          tags: owners.value,
          source: partners,
          onAdd: (option) => host.set('owners', [...owners.value, option]),
          onRemove: (key) =>
            host.set(
              'owners',
              owners.value.filter((owner) => owner.key !== key),
            ),
          action: { label: (query) => `Add “${query}” as a new partner…`, icon: iconAdd, onChoose: () => undefined },
        })}
        ${tagList({
          ...words,
          label: 'Capabilities',
          hint: 'A few words each; Enter adds one',
          tags: words.value.map((word) => ({ key: word, label: word })),
          onAddText: (word) => host.set('words', [...words.value, word]),
          onRemove: (key) =>
            host.set(
              'words',
              words.value.filter((word) => word !== key),
            ),
        })}
        ${tagList({
          id: 'wrong',
          wording: host.wording,
          label: 'Fields of science',
          error: 'One field at least, so that others find you.',
          tags: [],
          source: fields,
          onRemove: () => undefined,
        })}
        ${tagList({
          id: 'fixed',
          wording: host.wording,
          label: 'Goals',
          readOnly: true,
          tags: [
            { key: '7', label: 'Affordable and clean energy' },
            { key: '12', label: 'Responsible consumption' },
          ],
          onRemove: () => undefined,
        })}
      </div>`;
    }),
};

export const Menu: Story = {
  play: async ({ canvasElement }) => (await inside(canvasElement, '#more'))?.click(),
  render: () =>
    demo(
      (host) =>
        html`<div class="row">
          ${menuButton({
            id: 'more',
            label: 'More actions',
            icon: iconMore,
            iconOnly: true,
            items: [
              { key: 'edit', label: 'Edit', icon: iconEdit, onSelect: () => host.live.announce('Edit') },
              {
                key: 'search',
                label: 'Search for duplicates',
                icon: iconSearch,
                onSelect: () => host.live.announce('Search'),
              },
              { key: 'agree', label: 'Agree', disabled: true, onSelect: () => undefined },
              {
                key: 'remove',
                label: 'Remove…',
                danger: true,
                separated: true,
                onSelect: () => host.live.announce('Remove'),
              },
            ],
          })}
        </div>`,
    ),
};

export const Tabs: Story = {
  render: () =>
    demo((host) => {
      const { value, onInput } = host.bind('tab', 'offer');
      return tabs({
        id: 'tabs',
        label: 'Brenner Composites',
        selected: value,
        onSelect: onInput,
        tabs: [
          { key: 'offer', label: 'Offers', panel: () => html`<p>Infusion, heated moulds, prototype shells</p>` },
          { key: 'need', label: 'Seeks', panel: () => html`<p>Recyclable resin that fits existing tools</p>` },
          { key: 'record', label: 'Record', panel: () => html`<p>Nine projects since 2018</p>` },
        ],
      });
    }),
};

export const Dialogs: Story = {
  play: async ({ canvasElement }) => (await inside(canvasElement, 'button'))?.click(),
  render: () =>
    demo((host) => {
      const { value, onInput } = host.bind('dialog', false);
      const close = () => onInput(false);
      return html`${button({ label: 'Remove R5…', onClick: () => onInput(true) })}
      ${dialog({
        id: 'remove',
        wording: host.wording,
        open: value,
        kind: 'alertdialog',
        heading: 'Remove R5 from the partnership?',
        content: () =>
          html`<p>
            R5 is used in 2 milestones, 1 plan and 4 indicators. They keep its name and show that it is gone.
          </p>`,
        actions: html`${button({ label: 'Remove R5', variant: 'danger', onClick: close })}${button({ label: 'Cancel', autofocus: true, onClick: close })}`,
        onClose: close,
      })}`;
    }),
};

export const Toast: Story = {
  play: async ({ canvasElement }) => (await inside(canvasElement, 'button'))?.click(),
  render: () =>
    demo(
      (host) =>
        html`<div class="row">
          ${button({
            label: 'Remove R5',
            onClick: () =>
              host.toasts.show({
                text: 'R5 removed',
                action: { label: 'Undo', run: () => host.live.announce('R5 is back') },
              }),
          })}
          ${button({ label: 'Copy link', onClick: () => host.toasts.show({ text: 'Link copied' }) })}
        </div>`,
    ),
};

export const Words: Story = {
  render: () =>
    demo(
      () =>
        html`<div class="stack">
          <div class="row">
            ${Array.from({ length: 12 }, (_, index) =>
              partnerMark({ letters: 'NLU', colour: index + 1, name: `Partner ${index + 1}` }),
            )}
            ${partnerMark({ letters: 'KPL', colour: 8, name: 'Kestrel Polymers Ltd, withdrawn', withdrawn: true })}
          </div>
          <div class="row">
            ${partnerMark({ letters: 'BRC', colour: 2, name: 'Brenner Composites GmbH', size: 'large' })}
            ${partnerMark({ letters: 'IVM', colour: 3, name: 'Institut Val-Marne', size: 'medium' })}
            ${partnerMark({ letters: 'KPL', colour: 8, name: 'Kestrel Polymers Ltd', size: 'medium', withdrawn: true })}
          </div>
          <div class="row">
            ${status({ kind: 'success', label: 'Agreed' })} ${status({ kind: 'warning', label: 'At risk' })}
            ${status({ kind: 'danger', label: 'Error' })} ${status({ kind: 'info', label: 'Filed' })}
            ${status({ kind: 'neutral', label: 'Not started' })}
          </div>
          <div class="row">
            ${tag({ label: 'Process' })} ${tag({ label: 'Key exploitable result' })}
            ${tag({ label: '7.2', code: true, title: 'Share of renewable energy' })}
          </div>
        </div>`,
    ),
};

export const States: Story = {
  render: () =>
    demo(
      () =>
        html`<div class="stack">
          ${message({ kind: 'info', content: html`<b>This document was written by a newer version.</b> Two fields are unknown here.` })}
          ${message({ kind: 'success', content: html`<b>Agreed.</b> All seven partners agreed to version 14.` })}
          ${message({ kind: 'warning', content: html`<b>You are offline.</b> Go on working: 3 changes are kept in this browser.` })}
          ${message({
            kind: 'danger',
            content: html`<b>Not saved.</b> The portal answered “422: due month before the start”.`,
            action: button({ label: 'Go to MS2', size: 'small' }),
          })}
          ${errorState({
            heading: 'The registry does not answer.',
            text: 'You can go on by hand; the identifiers can be added later.',
            retryLabel: 'Try again',
            onRetry: () => undefined,
          })}
          ${emptyState({
            heading: 'No partner yet',
            text: 'Start with your own organisation. Name, kind and one contact are enough; the rest can follow.',
            action: button({ label: 'Look up an organisation', variant: 'primary', icon: iconSearch }),
            secondary: html`<a href="#import">Import from CORDIS or CSV</a>`,
          })}
          <div class="row">${skeletonMark()}</div>
          ${skeletonLines(70, 40, 100, 90, 60)}
          ${progress({ id: 'read', label: 'Reading 1,102 records', value: 412, max: 1102, text: '412 of 1,102' })}
          ${progress({ id: 'wait', label: 'Asking the registry' })}
        </div>`,
    ),
};
