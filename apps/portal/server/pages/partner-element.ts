import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { textOf, type Participant, type Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import type { Html } from './layout.ts';

export function partnerPath(project: Project, participant: Participant): string {
  return `/projects/${project.id}/partners/${encodeURIComponent(participant.id)}`;
}

/**
 * A participant as an element of a grid or list. Its data comes from the partnership around it: one request for a page of
 * twenty-six cards. Until it is there, and without JavaScript, readers see the children of the element: name, place and
 * role, with the link to the profile. (A shadow root rendered on the server would bring a style element, which the
 * portal's policy forbids.)
 */
export function partnerInProject(
  request: PageRequest,
  project: Project,
  participant: Participant,
  layout: 'card' | 'row',
): Html {
  const href = request.link(partnerPath(project, participant));
  return html`<kv-partner-profile
    layout=${layout}
    sections=${layout === 'row' ? 'record' : nothing}
    heading-level="3"
    href=${href}
    partner=${participant.id}
    ><div class="unloaded">
      <b><a href=${href}>${participant.partner.name}</a></b>
      <span>${placeAndRole(request, participant)}</span>
    </div></kv-partner-profile
  >`;
}

/** Where the partnership document of a project is served. */
export function partnershipAddress(project: Project): string {
  return `/api/partnerships/${project.id}`;
}

/** "Marseille, France · Participant", as far as it is known. */
export function placeAndRole({ locale: { texts, country } }: PageRequest, participant: Participant): string {
  const location = Object.values(participant.partner.locations ?? {})[0];
  const code = textOf(location?.country);
  const place = [textOf(location?.city), code && country(code)].filter(Boolean).join(', ');
  const role = participant.role && (texts.roles[participant.role] ?? participant.role);
  return [place, role].filter(Boolean).join(' · ');
}
