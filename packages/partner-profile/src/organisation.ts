import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from './partner-reader.ts';
import { kindOf, nameOf, placeName, type FullView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';

type Value = string | TemplateResult | typeof nothing | undefined;

/** The facts of the organisation, label beside value. */
export function organisationFacts(view: FullView): TemplateResult | typeof nothing {
  const { facts, text, format } = view;
  const staff = facts.number('staff');
  const established = facts.number('established');
  const rows: [string, Value][] = [
    [text.legalName, bdi(facts.text('legalName'))],
    [text.shortName, bdi(facts.text('shortName'))],
    [text.otherNames, otherNames(view)],
    [text.kind, kindOf(view)],
    [text.activity, activity(view)],
    [text.size, staff === undefined ? undefined : text.staff(staff, format)],
    // A year is a name, not a quantity: no thousands separator.
    [text.founded, established === undefined ? undefined : String(established)],
    [text.places, places(view)],
    [text.website, website(facts)],
    [text.links, links(view)],
    [text.domains, facts.set('domains').join(', ') || undefined],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== nothing);
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function bdi(value: string | undefined): Value {
  return value === undefined ? undefined : html`<bdi>${value}</bdi>`;
}

/** "Private for-profit entity (PRC)": the code is what the funding portal shows. */
function activity({ facts, text }: FullView): Value {
  const code = facts.text('activityType');
  if (code === undefined) return undefined;
  const label = facts.term('activityType', text.activityType);
  return label === code ? code : `${label} (${code})`;
}

function otherNames(view: FullView): Value {
  const shown = nameOf(view).text;
  const names = new Map<string, string | undefined>();
  const own = view.facts.text('name');
  if (own !== undefined) names.set(own, undefined);
  for (const [, name] of view.facts.entries('names')) {
    const written = name.text('text');
    if (written !== undefined) names.set(written, name.text('lang'));
  }
  names.delete(shown);
  if (names.size === 0) return undefined;
  return html`<ul>
    ${[...names].map(([name, lang]) => html`<li><bdi lang=${lang ?? nothing}>${name}</bdi></li>`)}
  </ul>`;
}

function places(view: FullView): Value {
  const { facts, text } = view;
  const locations = facts.entries('locations');
  if (locations.length === 0) return undefined;
  return html`<ul>
    ${locations.map(([, location]) => {
      const street = [location.text('street'), location.text('postCode')]
        .filter((part) => part !== undefined)
        .join(', ');
      const region = [location.object('subdivision')?.text('name'), location.text('nuts')].filter(
        (part) => part !== undefined,
      );
      return html`<li>
        <bdi>${placeName(location, view) ?? nothing}</bdi>${
          locations.length > 1 && location.boolean('primary')
            ? html` <span class="quiet">${text.mainPlace}</span>`
            : nothing
        }
        ${street ? html`<span class="second"><bdi>${street}</bdi></span>` : nothing}
        ${region.length > 0 ? html`<span class="quiet"><bdi>${region.join(' ')}</bdi></span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function website(facts: Facts): Value {
  const address = facts.text('website');
  return address === undefined ? undefined : safeLink(address);
}

function links({ facts, text }: FullView): Value {
  const website = facts.text('website');
  const entries = facts.entries('links').filter(([, link]) => link.text('url') !== website);
  if (entries.length === 0) return undefined;
  return html`<ul>
    ${entries.map(([, link]) => {
      const kind = link.text('kind') ?? '';
      const label = Object.hasOwn(text.linkKind, kind) ? text.linkKind[kind] : undefined;
      return html`<li>${safeLink(link.text('url') ?? '', label)}</li>`;
    })}
  </ul>`;
}
