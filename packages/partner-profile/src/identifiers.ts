import { html, nothing, type TemplateResult } from 'lit';
import { icon, iconCheck } from '@kvasir/element';
import { status } from '@kvasir/element/controls.js';
import { isIsni, isLei, isRor } from '@kvasir/model';
import type { ProfileView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';

interface Scheme {
  label: string;
  /** Where the identifier leads, for those that have a public page. */
  address?: (value: string) => string;
  /** For those that carry check digits. */
  check?: (value: string) => boolean;
}

/** The identifiers' own names are the same in every language. */
const schemes: Readonly<Record<string, Scheme>> = {
  ror: { label: 'ROR', address: (value) => value, check: isRor },
  pic: { label: 'PIC' },
  isni: { label: 'ISNI', address: (value) => `https://isni.org/isni/${value.replaceAll(' ', '')}`, check: isIsni },
  lei: { label: 'LEI', address: (value) => `https://search.gleif.org/#/record/${value}`, check: isLei },
  vat: { label: 'VAT' },
  wikidata: { label: 'Wikidata', address: (value) => `https://www.wikidata.org/wiki/${value}` },
  grid: { label: 'GRID' },
  fundref: { label: 'FundRef', address: (value) => `https://doi.org/10.13039/${value}` },
  doi: { label: 'DOI', address: (value) => `https://doi.org/${value}` },
};

/** Identifiers with their links and, where they have check digits, whether these are right. */
export function identifierList(view: ProfileView): TemplateResult | typeof nothing {
  const { facts } = view;
  const preferred = facts.texts('identifiers');
  const others = facts
    .entries('otherIdentifiers')
    .map(([, other]): [string, string] => [other.text('scheme') ?? '', other.text('value') ?? '']);
  const all = [...preferred, ...others].filter(([, value]) => value !== '');
  if (all.length === 0) return nothing;
  return html`<dl class="facts">${all.map(([scheme, value]) => identifier(scheme, value, view))}</dl>`;
}

function identifier(name: string, value: string, { text }: ProfileView): TemplateResult {
  const scheme: Scheme = Object.hasOwn(schemes, name) ? (schemes[name] ?? { label: name }) : { label: name };
  const shown = value.replace(/^https:\/\/ror\.org\//, '');
  return html`<div>
    <dt>${scheme.label}</dt>
    <dd>
      ${scheme.address ? safeLink(scheme.address(value), shown) : html`<bdi>${shown}</bdi>`} ${verdict(scheme, value)}
    </dd>
  </div>`;

  function verdict({ check }: Scheme, identified: string): TemplateResult | typeof nothing {
    if (!check) return nothing;
    return check(identified)
      ? html`<span title=${text.checkDigitsRight} class="checked"
          >${icon(iconCheck)}<span class="visually-hidden">${text.checkDigitsRight}</span></span
        >`
      : status({ kind: 'danger', label: text.checkDigitsWrong });
  }
}
