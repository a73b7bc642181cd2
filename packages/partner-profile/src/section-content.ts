import { html, nothing, type TemplateResult } from 'lit';
import { contactList } from './contact-list.ts';
import { readinessOf, readinessStrip } from './facts-parts.ts';
import { identifierList } from './identifiers.ts';
import { organisationFacts } from './organisation.ts';
import type { Facts } from './partner-reader.ts';
import type { FullView } from './profile-view.ts';
import { provenanceLines } from './provenance.ts';
import { recordTable } from './record-table.ts';
import { relationGroups } from './relations.ts';
import { safeLink } from './safe-link.ts';
import type { Section } from './sections.ts';
import { tagLists } from './tag-lists.ts';

type Content = TemplateResult | typeof nothing;

/** What a section says on a page, or nothing where nothing is known. */
export function sectionContent(name: Section, view: FullView): Content {
  switch (name) {
    case 'summary':
      return summary(view);
    case 'offers':
      return offers(view);
    case 'seeks':
      return titledList(view, ['needs']);
    case 'readiness':
      return readinessOf(view);
    case 'cooperation':
      return cooperation(view);
    case 'record':
      return recordTable(view);
    case 'contacts':
      return contactList(view);
    case 'organisation':
      return organisationFacts(view);
    case 'identifiers':
      return identifierList(view);
    case 'fields':
      return tagLists(view);
    case 'relations':
      return relationGroups(view);
    case 'memberships':
      return memberships(view);
    case 'provenance':
      return provenanceLines(view);
  }
}

function summary({ facts }: FullView): Content {
  const lead = facts.text('summary');
  const description = facts.text('description');
  if (!lead && !description) return nothing;
  return html`${lead ? html`<p class="lead" dir="auto">${lead}</p>` : nothing}${
    description ? html`<p class="prose" dir="auto">${description}</p>` : nothing
  }`;
}

function offers(view: FullView): Content {
  return titledList(view, ['capabilities', 'facilities', 'results']);
}

function titledList(view: FullView, keys: readonly string[]): Content {
  const entries = keys.flatMap((key) => view.facts.entries(key));
  if (entries.length === 0) return nothing;
  return html`<ul class="titled">
    ${entries.map(([, entry]) => titled(entry, view))}
  </ul>`;
}

function titled(entry: Facts, view: FullView): TemplateResult {
  const title = entry.text('title');
  const url = entry.text('url');
  const description = entry.text('description');
  return html`<li>
    <span>${url ? safeLink(url, title) : html`<bdi>${title ?? nothing}</bdi>`}</span>
    ${entry.text('kind') === 'challenge' ? html`<span class="quiet">${view.text.challenge}</span>` : nothing}
    ${description ? html`<span class="second" dir="auto">${description}</span>` : nothing}
    ${readinessStrip(entry.object('trl'), view)}
  </li>`;
}

/** 2.1.1(c): types of co-creation with the degree of involvement, the duration and the conditions. */
function cooperation({ facts, text }: FullView): Content {
  const ways = facts.entries('partnerships');
  if (ways.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${text.sections.cooperation}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${text.partnershipType}</th>
          <th scope="col">${text.involvement}</th>
          <th scope="col">${text.duration}</th>
          <th scope="col">${text.conditions}</th>
        </tr>
      </thead>
      <tbody>
        ${ways.map(
          ([, way]) =>
            html`<tr>
              <th scope="row"><bdi>${way.text('type') ?? nothing}</bdi></th>
              <td dir="auto">${way.text('involvement') ?? nothing}</td>
              <td dir="auto">${way.text('duration') ?? nothing}</td>
              <td dir="auto">${way.text('conditions') ?? nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function memberships({ facts, text, format }: FullView): Content {
  const entries = facts.entries('memberships');
  if (entries.length === 0) return nothing;
  return html`<ul class="titled">
    ${entries.map(([, membership]) => {
      const name = membership.text('name') ?? '';
      const url = membership.text('url');
      const since = membership.text('since');
      return html`<li>
        ${url ? safeLink(url, name) : html`<bdi>${name}</bdi>`}
        ${since ? html`<span class="quiet">${text.since(format.date(since))}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
