import { html } from '@lit-labs/ssr';
import type { Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import type { Html } from './layout.ts';

/**
 * On whose behalf a reader acts: who acts for a partner can agree. The portal has no sign-in, so it asks; a portal that
 * has one sets `partner` of `<kv-partnership>` from it. It is shown by the script that makes it work.
 */
export function actingFor({ locale: { texts } }: PageRequest, project: Project): Html {
  return html`<div class="field acting-for" id="acting-for" hidden data-project=${project.id}>
    <label for="acting-for-partner">${texts.actingFor}</label>
    <select id="acting-for-partner" aria-describedby="acting-for-note">
      <option value="">${texts.actingForNobody}</option>
      ${project.participants.map(({ id, partner }) => html`<option value=${id}>${partner.name}</option>`)}
    </select>
    <p id="acting-for-note">${texts.actingForNote}</p>
  </div>`;
}
