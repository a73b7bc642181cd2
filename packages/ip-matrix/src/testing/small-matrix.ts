import { settled } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import type { IpMatrix } from '../matrix-value.ts';

/** Two results, one background item and two partners: as little as says something. */
export const small: IpMatrix = {
  acronym: 'BladeLoop',
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 }, locations: { s: { country: 'IE' } } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 }, locations: { s: { country: 'DE' } } },
  },
  workPackages: { resin: { number: 'WP2', title: 'Resin chemistry' } },
  results: {
    resin: {
      number: 'R1',
      title: 'Acrylic resin',
      workPackages: { resin: true },
      ownership: {
        kind: 'joint',
        owners: { nlu: { share: '1/3' }, brc: { share: '2/3' } },
        jointRegime: 'horizon-europe',
      },
    },
    cure: {
      number: 'R2',
      title: 'Cure monitor',
      ownership: { kind: 'single', owners: { nlu: {} } },
      accessRights: { brc: { implementation: {}, exploitation: { terms: 'agreed' } } },
    },
  },
  background: { library: { number: 'B1', title: 'Monomer library', partner: 'brc' } },
};

/** Where a matrix stands. */
interface Place {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: string;
}

/** A matrix in a page, with one column of facts. */
export async function shown(
  properties: Partial<KvIpMatrix>,
  { lang = 'en', dir = 'ltr', width }: Place = {},
): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement('kv-ip-matrix'), { columns: 'completeness', ...properties });
  if (width) element.style.inlineSize = width;
  await settled(await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${element}</div>`));
  return element.shadowRoot as ShadowRoot;
}
