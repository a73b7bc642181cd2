// Adapter for the side-by-side benchmark (job `card`): the public API only, no caching tricks.
import 'ours/packages/partner-profile/dist/define.js';
import type { KvPartnerProfile } from '@kvasir/partner-profile';

/** An organisation as the benchmark makes it up. */
interface BenchOrganisation {
  name: string;
  type: string;
  country: string;
  city: string;
  keywords: string[];
  summary: string;
}

const sectors = {
  University: 'academia',
  'Research institute': 'academia',
  SME: 'industry',
  'Large company': 'industry',
  Hospital: 'public-authority',
  NGO: 'civil-society',
  'Public body': 'public-authority',
} as const;

function partnerOf(organisation: BenchOrganisation): NonNullable<KvPartnerProfile['value']> {
  return {
    name: organisation.name,
    sector: sectors[organisation.type as keyof typeof sectors],
    summary: organisation.summary,
    locations: { seat: { city: `${organisation.city}, ${organisation.country}` } },
    capabilities: Object.fromEntries(organisation.keywords.map((title, index) => [`k${index}`, { title }])),
  };
}

let grid: HTMLElement | undefined;
let place: HTMLElement | undefined;

export default {
  mount(host: HTMLElement, organisations: BenchOrganisation[]): void {
    place = host;
    grid = document.createElement('div');
    grid.style.cssText = 'display:grid;grid-template-columns:repeat(3,400px);gap:16px;padding:8px';
    for (const organisation of organisations) {
      const card = document.createElement('kv-partner-profile');
      card.value = partnerOf(organisation);
      const contact = document.createElement('button');
      contact.slot = 'actions';
      contact.textContent = 'Contact';
      card.append(contact);
      grid.append(card);
    }
    host.append(grid);
  },
  async edit(index: number, name: string): Promise<void> {
    const card = grid?.children[index] as KvPartnerProfile;
    if (card.value) card.value = { ...card.value, name };
    await card.updateComplete;
  },
  unmount(): void {
    grid?.remove();
    grid = undefined;
  },
  scroller: () => place ?? null,
};
