import { densities, type Density } from '@kvasir/element';
import type { Partnership } from '@kvasir/model';
import type { PartnershipStore } from '@kvasir/store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import './define.ts';
import { bladeloop, largePartnership, longWords, partners } from './samples/bladeloop.ts';
import './testing/demo-partner.ts';
import {
  busyStore,
  conflictStore,
  fullStore,
  offlineStore,
  offlineUnkeptStore,
  refusedStore,
  savedStore,
  savingStore,
  silentStore,
} from './testing/stages.ts';

interface Args {
  value?: Partnership | undefined;
  store?: () => PartnershipStore;
  src?: string;
  storage?: 'local';
  key?: string;
  partner?: string;
  person?: string;
  readonly: boolean;
  agreement: boolean;
  density?: Density;
  inside?: readonly string[];
}

function inside(ids: readonly string[]): TemplateResult {
  return html`<div class="story-grid">
    ${ids.map((id) => html`<kv-demo-partner partner=${id} editable></kv-demo-partner>`)}
  </div>`;
}

const meta: Meta<Args> = {
  title: 'Elements/Partnership',
  component: 'kv-partnership',
  argTypes: { density: { control: 'inline-radio', options: densities } },
  args: { value: bladeloop, partner: 'northlake', person: 'Aoife Lennon', readonly: false, agreement: false },
  render: (args) =>
    html`<kv-partnership
      .value=${args.value}
      .store=${args.store?.()}
      src=${args.src ?? nothing}
      storage=${args.storage ?? nothing}
      key=${args.key ?? nothing}
      partner=${args.partner ?? nothing}
      person=${args.person ?? nothing}
      density=${args.density ?? nothing}
      ?readonly=${args.readonly}
      ?agreement=${args.agreement}
      >${inside(args.inside ?? ['northlake', 'brenner'])}</kv-partnership
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Seven partners, each edited by an element of its own, and what they have agreed on at the foot. */
export const Typical: Story = { args: { agreement: true, inside: Object.keys(partners) } };

/** Nothing yet: what is typed makes the document. */
export const Empty: Story = { args: { value: undefined, inside: ['northlake'] } };

/** Fifty partners and five hundred results. */
export const Large: Story = {
  args: { value: largePartnership(), partner: 'p1', agreement: true, inside: ['p1', 'p2'] },
};

export const ReadOnly: Story = { args: { readonly: true, agreement: true } };

/** There is no answer yet. */
export const Loading: Story = { args: { value: undefined, store: silentStore } };

/** The document did not come. */
export const LoadError: Story = { args: { value: undefined, src: '/there-is-no-such-partnership' } };

/** What the page holds is no document. */
export const NoDocument: Story = { args: { value: 42 as unknown as Partnership } };

/** Kept by this browser, alike in all its tabs. */
export const InThisBrowser: Story = {
  args: { value: undefined, storage: 'local', key: 'kv-story', inside: ['northlake'] },
};

export const Saved: Story = { args: { value: undefined, store: savedStore } };

export const Saving: Story = { args: { value: undefined, store: savingStore } };

export const Offline: Story = { args: { value: undefined, store: offlineStore } };

/** Offline in a browser that lets a page keep nothing, as in a private window. The browser asks before the page goes. */
export const OfflineInPrivateWindow: Story = { args: { value: undefined, store: offlineUnkeptStore } };

export const ServerAway: Story = { args: { value: undefined, store: busyStore } };

/** The server says what is wrong (RFC 9457). */
export const NotSaved: Story = { args: { value: undefined, store: refusedStore } };

export const StorageFull: Story = { args: { value: undefined, store: fullStore } };

export const Conflict: Story = { args: { value: undefined, store: conflictStore } };

/** Each conflict with what it is, before, mine and theirs. Nothing is chosen beforehand. */
export const ConflictDialog: Story = {
  args: { value: undefined, store: conflictStore },
  play: async ({ canvasElement }) => pressed(canvasElement, '#decide'),
};

/** Written by a newer version of Kvasir: what is unknown is kept. */
export const NewerVersion: Story = {
  args: { value: { ...bladeloop, schema: 'urn:kvasir:partnership:7' } as unknown as Partnership },
};

/** What the rules say about the document, with the paragraph of the Code that asks for it. */
export const Findings: Story = {
  args: {
    value: {
      ...bladeloop,
      startDate: '31 Feb 2025',
      milestones: {
        ...bladeloop.milestones,
        lost: { title: 'Lost milestone', lead: 'nobody', workPackages: { wp9: true } },
      },
    },
  },
  play: async ({ canvasElement }) => pressed(canvasElement, '#findings-button'),
};

export const LongWords: Story = {
  args: { value: longWords, partner: 'long', agreement: true, inside: ['long', 'northlake'] },
};

export const RightToLeft: Story = {
  args: { agreement: true },
  globals: { language: 'ar', direction: 'rtl' },
};

export const German: Story = { args: { value: undefined, store: offlineStore }, globals: { language: 'de' } };

export const Dark: Story = { args: { agreement: true }, globals: { theme: 'dark' } };

export const Compact: Story = { args: { density: 'compact' } };

/** Presses a button inside the element, once it is there. */
async function pressed(canvas: HTMLElement, selector: string): Promise<void> {
  const element = canvas.querySelector('kv-partnership');
  for (let tries = 0; tries < 200; tries += 1) {
    const button = element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (button) return button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
