import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { profileTexts } from '../../texts/profile-texts.ts';
import type { Catalogue, Participant, Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { partnerPath, partnershipAddress, placeAndRole } from './partner-element.ts';

/** One participant, whole: to read, to edit, to take along. */
export function profilePage(
  request: PageRequest,
  catalogue: Catalogue,
  project: Project,
  participant: Participant,
): Page {
  const { texts } = request.locale;
  const { name } = participant.partner;
  return {
    title: `${name} · ${project.acronym}`,
    description: `${name} · ${placeAndRole(request, participant)} · ${project.acronym}`,
    script: 'profile.ts',
    elements: true,
    main: html`${breadcrumb(request, [{ name: project.acronym, path: `/projects/${project.id}` }])}
      ${profileTools(request)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-partner-profile
          id="profile"
          partner=${participant.id}
          layout="full"
          heading-level="2"
          json-ld
          lookup="/api/organisations?query={query}"
          ><div class="unloaded">
            <h2>${name}</h2>
            <p>${placeAndRole(request, participant)}</p>
            <p class="needs-script">${texts.profileWithoutScript}</p>
          </div>
          ${otherProjects(request, catalogue, project, participant)}
        </kv-partner-profile>
      </kv-partnership>
      <p class="source">${texts.profileSource(participant.joined)} ${texts.editNote}</p>`,
  };
}

/** The title of the page with what can be done; buttons are hidden until the script that makes them work is there. */
function profileTools({ locale: { language } }: PageRequest): Html {
  const texts = profileTexts[language];
  return html`<div id="tools" class="tools">
    <h1>${texts.title}</h1>
    <div class="actions" hidden>
      <details class="downloads">
        <summary class="button">${texts.downloads}</summary>
        <ul>
          <li><button type="button" data-file="json">${texts.downloadJson}</button></li>
          <li><button type="button" data-file="json-ld">${texts.downloadJsonLd}</button></li>
          <li>
            <button type="button" data-file="vcard">
              ${texts.downloadVCard}<span class="second" data-reason hidden>${texts.noPublicContact}</span>
            </button>
          </li>
        </ul>
      </details>
      <button type="button" class="button" id="edit">${texts.edit}</button>
    </div>
  </div>`;
}

/** Stands in the profile, below the organisation's track record. */
function otherProjects(request: PageRequest, catalogue: Catalogue, project: Project, participant: Participant): Html {
  const others = catalogue.otherProjectsOf(participant, project);
  if (others.length === 0) return nothing;
  return html`<section slot="after-record" class="also" aria-labelledby="also">
    <h4 id="also">${request.locale.texts.alsoIn}</h4>
    <ul>
      ${others.map(
        (other) =>
          html`<li>
            <a href=${request.link(partnerPath(other.project, other.participant))}>${other.project.acronym}</a>
            <span class="second" lang="en">${other.project.title}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
