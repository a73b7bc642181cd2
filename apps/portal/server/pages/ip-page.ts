import { html } from '@lit-labs/ssr';
import { isMap, migrate } from '@kvasir/model';
import { textOf, type Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { actingFor } from './acting-for.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { partnershipAddress } from './partner-element.ts';
import { projectNav, projectPath } from './project-nav.ts';

/**
 * Who owns and controls what of a project. Until the matrix is there, and without JavaScript, readers see what is
 * expected of the project by its document, in which people may have written anything.
 */
export function ipPage(request: PageRequest, project: Project, document: object): Page {
  const { texts } = request.locale;
  return {
    title: `${texts.ownership} · ${project.acronym}`,
    description: texts.ownershipLead,
    elements: true,
    script: 'acting-for.ts',
    main: html`${breadcrumb(request, [{ name: project.acronym, path: projectPath(project) }])}
      <div class="project-head">
        <h1>${project.acronym}</h1>
        <p class="project-title" lang="en">${project.title}</p>
        ${projectNav(request, project, 'ip')}
      </div>
      ${actingFor(request, project)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-ip-matrix id="matrix" heading-level="2"
          ><div class="unloaded">
            <h2>${texts.ownership}</h2>
            <p>${texts.ownershipLead}</p>
            ${expectedResults(request, document)}
            <p class="needs-script">${texts.ownershipWithoutScript}</p>
          </div></kv-ip-matrix
        >
      </kv-partnership>
      <p class="source">${texts.ownershipNote}</p>`,
  };
}

function expectedResults({ locale: { texts } }: PageRequest, document: object): Html {
  const results: unknown = migrate(document).results;
  const named = Object.values(isMap(results) ? results : {}).flatMap((result) => {
    const { number, title }: Record<string, unknown> = isMap(result) ? result : {};
    return textOf(title) ? [[textOf(number), textOf(title)].filter(Boolean).join(' ')] : [];
  });
  return named.length === 0
    ? html`<p>${texts.noResultsYet}</p>`
    : html`<ul>
        ${named.map((name) => html`<li>${name}</li>`)}
      </ul>`;
}
