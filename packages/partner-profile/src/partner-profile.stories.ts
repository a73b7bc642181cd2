import { neverAnswers } from '@kvasir/element/internal/testing/never-answers.js';
import { partnerFromRor } from '@kvasir/formats/ror.js';
import type { Partner } from '@kvasir/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { densities, type Density } from '@kvasir/element';
import { html, nothing } from 'lit';
import './define.ts';
import { audiences, layouts, type Audience, type Layout } from './sections.ts';
import { aalund, brenner, hostile, kestrel, large, longWords, northlake } from './samples/partners.ts';
import rorRecords from './samples/ror-records.json' with { type: 'json' };

interface Args {
  value?: Partner | undefined;
  layout: Layout;
  sections?: string;
  audience: Audience;
  density?: Density;
  href?: string;
  'heading-level'?: number;
  'stale-after'?: number;
  editable: boolean;
  required?: boolean;
  disabled?: boolean;
  readonly: boolean;
  lookup?: string;
  'json-ld'?: boolean;
  src?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Partner profile',
  component: 'kv-partner-profile',
  argTypes: {
    layout: { control: 'inline-radio', options: layouts },
    audience: { control: 'inline-radio', options: audiences },
    density: { control: 'inline-radio', options: densities },
  },
  args: { value: northlake, layout: 'card', audience: 'public', editable: false, readonly: false },
  render: (args) =>
    html`<kv-partner-profile
      .value=${args.value}
      layout=${args.layout}
      sections=${args.sections ?? nothing}
      audience=${args.audience}
      density=${args.density ?? nothing}
      href=${args.href ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      stale-after=${args['stale-after'] ?? nothing}
      ?editable=${args.editable}
      ?required=${args.required ?? false}
      ?disabled=${args.disabled ?? false}
      ?readonly=${args.readonly}
      lookup=${args.lookup ?? nothing}
      ?json-ld=${args['json-ld'] ?? false}
      src=${args.src ?? nothing}
    ></kv-partner-profile>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A card to choose by. */
export const Card: Story = { args: { value: northlake } };

/** Cards in a row share their height; a withdrawn organisation stays, says so, and leads to its successor. */
export const Cards: Story = {
  render: () => html`
    <div class="story-grid">
      ${[northlake, brenner, aalund, kestrel].map(
        (partner) =>
          html`<kv-partner-profile .value=${partner} href="#${partner.mark?.letters ?? ''}"></kv-partner-profile>`,
      )}
    </div>
  `,
};

/** The same organisations as rows, for comparison and for many. */
export const Rows: Story = {
  render: () =>
    html`${[northlake, brenner, aalund, kestrel].map(
      (partner) => html`<kv-partner-profile layout="row" density="compact" .value=${partner}></kv-partner-profile>`,
    )}`,
};

/** A whole page: one column to read, one rail to look up. */
export const Full: Story = { args: { value: brenner, layout: 'full' } };

/** Partners also see the contacts that are meant for them. */
export const ForPartners: Story = { args: { value: brenner, layout: 'full', audience: 'partners' } };

/** A host chooses sections, adds to one and replaces another. */
export const Slots: Story = {
  render: () =>
    html`<kv-partner-profile layout="full" sections="summary offers contacts" .value=${brenner}>
      <p slot="after-offers">Three trials with us since 2024.</p>
      <p slot="contacts">Write to the transfer office of this portal.</p>
      <button slot="actions" type="button">Contact</button>
    </kv-partner-profile>`,
};

/** A real record of the Research Organization Registry (CC0), in five languages. */
export const RealRecord: Story = {
  args: { value: partnerFromRor(rorRecords.americanUniversityOfBeirut), layout: 'full' },
};

/** A real record that the registry has withdrawn. */
export const Withdrawn: Story = { args: { value: partnerFromRor(rorRecords.chaMedicalCenter), layout: 'full' } };

/** Nothing yet. */
export const Empty: Story = { args: { value: undefined } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: neverAnswers() } };

/** Data that did not come. */
export const LoadError: Story = { args: { value: undefined, src: '/there-is-no-such-profile.json' } };

/** As large as the largest real record. */
export const Large: Story = { args: { value: large, layout: 'full' } };

export const LongWords: Story = { args: { value: longWords, layout: 'full' } };

export const LongWordsCard: Story = { args: { value: longWords } };

/** Facts of the wrong type and hostile text: shown, listed, kept, never run. */
export const BadInput: Story = { args: { value: hostile as Partner, layout: 'full' } };

export const RightToLeft: Story = {
  args: { value: partnerFromRor(rorRecords.americanUniversityOfBeirut), layout: 'full' },
  globals: { language: 'ar', direction: 'rtl' },
};

export const German: Story = { args: { value: brenner, layout: 'full' }, globals: { language: 'de' } };

export const Dark: Story = { args: { value: brenner, layout: 'full' }, globals: { theme: 'dark' } };

/** Every field with its control. */
export const Edit: Story = { args: { value: brenner, editable: true } };

/** The first step. */
export const EditEmpty: Story = { args: { value: undefined, editable: true } };

/** The form, for reading. */
export const EditReadOnly: Story = { args: { value: brenner, editable: true, readonly: true } };

/** Values that cannot be right are marked where they stand, and kept. */
export const EditInvalid: Story = {
  args: { value: { ...brenner, identifiers: { pic: '9123 4567' }, trl: { from: 7, to: 3 } }, editable: true },
};
