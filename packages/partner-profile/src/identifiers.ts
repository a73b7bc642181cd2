import { html, nothing, type TemplateResult } from 'lit';
import { icon, iconCheck } from '@kvasir/element';
import { status } from '@kvasir/element/display.js';
import { isIsni, isLei, isRor } from '@kvasir/model';
import type { FullView } from './profile-view.ts';
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
export function identifierList(view: FullView): TemplateResult | typeof nothing {
  const { facts } = view;
  const preferred = facts.texts('identifiers');
  const others = facts
    .entries('otherIdentifiers')
    .map(([, other]): [string, string] => [other.text('scheme') ?? '', other.text('value') ?? '']);
  const values = new Map<string, string[]>();
  for (const [scheme, value] of [...preferred, ...others]) {
    if (value !== '') values.set(scheme, [...(values.get(scheme) ?? []), value]);
  }
  if (values.size === 0) return nothing;
  return html`<dl class="facts">
    ${[...values].map(
      ([scheme, ofScheme]) =>
        html`<div>
          <dt>${schemeOf(scheme).label}</dt>
          <dd>
            <ul>
              ${ofScheme.map((value) => html`<li>${identifier(schemeOf(scheme), value, view)}</li>`)}
            </ul>
          </dd>
        </div>`,
    )}
  </dl>`;
}

function schemeOf(name: string): Scheme {
  return (Object.hasOwn(schemes, name) ? schemes[name] : undefined) ?? { label: name };
}

function identifier({ address, check }: Scheme, value: string, { text }: FullView): TemplateResult {
  const shown = value.replace(/^https:\/\/ror\.org\//, '');
  return html`${address ? safeLink(address(value), shown) : html`<bdi>${shown}</bdi>`} ${verdict()}`;

  function verdict(): TemplateResult | typeof nothing {
    if (!check) return nothing;
    return check(value)
      ? html`<span title=${text.checkDigitsRight} class="checked"
          >${icon(iconCheck)}<span class="visually-hidden">${text.checkDigitsRight}</span></span
        >`
      : status({ kind: 'danger', label: text.checkDigitsWrong });
  }
}
