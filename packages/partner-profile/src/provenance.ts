import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';
import type { Section } from './sections.ts';

/** Which heading a reader knows a field by. Fields without one are named by their pointer. */
const sectionOfField: Readonly<Record<string, Section>> = {
  name: 'organisation',
  names: 'organisation',
  legalName: 'organisation',
  shortName: 'organisation',
  activityType: 'organisation',
  organisationTypes: 'organisation',
  sector: 'organisation',
  sme: 'organisation',
  sizeBand: 'organisation',
  staff: 'organisation',
  locations: 'organisation',
  website: 'organisation',
  links: 'organisation',
  established: 'organisation',
  status: 'organisation',
  identifiers: 'identifiers',
  otherIdentifiers: 'identifiers',
  summary: 'summary',
  description: 'summary',
  capabilities: 'offers',
  facilities: 'offers',
  results: 'offers',
  needs: 'seeks',
  trl: 'readiness',
  partnerships: 'cooperation',
  projects: 'record',
  contacts: 'contacts',
  fields: 'fields',
  sdgs: 'fields',
  relations: 'relations',
  memberships: 'memberships',
};

interface Source {
  /** Whether it stands for all that has no source of its own. */
  rest: boolean;
  source: string;
  retrieved: string | undefined;
  url: string | undefined;
  fields: Set<string>;
}

/** One line for each source and date: which facts came from there. */
export function provenanceLines(view: FullView): TemplateResult | typeof nothing {
  const { facts, text, format } = view;
  const sources = new Map<string, Source>();
  for (const [pointer, origin] of facts.entries('provenance')) {
    const source = origin.text('source');
    if (source === undefined || isLeftover(pointer)) continue;
    const retrieved = origin.text('retrieved');
    const url = origin.text('url');
    const key = JSON.stringify([source, retrieved, url]);
    const entry = sources.get(key) ?? { rest: pointer === '', source, retrieved, url, fields: new Set() };
    if (pointer !== '') entry.fields.add(fieldLabel(pointer, view));
    sources.set(key, entry);
  }
  if (sources.size === 0) return nothing;
  return html`<ul class="sources">
    ${[...sources.values()].sort(restLast).map(({ source, retrieved, url, fields }) => {
      const date = retrieved === undefined ? undefined : format.date(retrieved);
      const rest = sources.size === 1 ? text.sourceAll : text.sourceEverything;
      const subject = fields.size > 0 ? format.list([...fields]) : rest;
      const line = text.sourceLine(subject, sourceName(source, view), date);
      return html`<li class="quiet"><bdi>${line}</bdi>${url ? html` ${safeLink(url)}` : nothing}</li>`;
    })}
  </ul>`;
}

function restLast(one: Source, other: Source): number {
  return Number(one.rest) - Number(other.rest);
}

/** What importers could not map is kept, and is nothing that a reader knows. */
function isLeftover(pointer: string): boolean {
  return pointer.startsWith('/from');
}

function fieldLabel(pointer: string, { text }: FullView): string {
  const field = pointer.split('/')[1] ?? '';
  const section = Object.hasOwn(sectionOfField, field) ? sectionOfField[field] : undefined;
  return section ? text.sections[section] : pointer;
}

function sourceName(source: string, { text }: FullView): string {
  switch (source) {
    case 'ror':
      return text.sourceRor;
    case 'cordis':
      return text.sourceCordis;
    case 'edited':
      return text.sourceEdited;
    default:
      return source;
  }
}
