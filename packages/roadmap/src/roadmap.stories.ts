import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './define.ts';
import type { Roadmap } from './roadmap.ts';

interface Args {
  value: Roadmap | undefined;
  editable: boolean;
  readonly: boolean;
  required: boolean;
  src?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Roadmap',
  component: 'kv-roadmap',
  tags: ['autodocs'],
  args: { value: { title: 'Blade recycling at scale' }, editable: false, readonly: false, required: false },
  render: ({ value, editable, readonly, required, src }) =>
    html`<kv-roadmap
      .value=${value}
      ?editable=${editable}
      ?readonly=${readonly}
      ?required=${required}
      src=${src ?? nothing}
    ></kv-roadmap>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Typical: Story = { args: {} };

/** Nothing yet. */
export const Empty: Story = { args: { value: undefined } };

export const Editable: Story = { args: { editable: true, required: true } };

export const ReadOnly: Story = { args: { editable: true, readonly: true } };

/** Data on its way: the address never answers. */
export const Loading: Story = { args: { value: undefined, src: '/__never__' } };

/** Data that did not come. */
export const LoadError: Story = { args: { value: undefined, src: '/there-is-no-such-data.json' } };

export const Large: Story = {
  args: { value: { title: 'Blade recycling at scale, from field to furnace. '.repeat(40) } },
};

export const LongWords: Story = {
  args: { value: { title: 'Rotorblattverwertungsforschungsverbundskoordination'.repeat(4) } },
};

export const RightToLeft: Story = {
  args: { value: { title: 'إعادة تدوير الشفرات' } },
  globals: { language: 'ar', direction: 'rtl' },
};

export const German: Story = { args: { editable: true }, globals: { language: 'de' } };

export const Dark: Story = { args: { editable: true }, globals: { theme: 'dark' } };
