import { html } from '@lit-labs/ssr';
import { migrate } from '@kvasir/model';
import { plansOf } from '@kvasir/model/valorisation.js';
import { nothing } from 'lit';
import type { Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { actingFor } from './acting-for.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { partnershipAddress } from './partner-element.ts';
import { projectNav, projectPath } from './project-nav.ts';

/** So many results help a reader without JavaScript. */
const mostResults = 40;

/**
 * How the results of a project come to use. Until the valorisation plans are there, and without JavaScript, readers see
 * which results there are, and which of them have a plan.
 *
 * @param document as it is now; people may have written anything in it
 */
export function plansPage(request: PageRequest, project: Project, document: object): Page {
  const { texts } = request.locale;
  return {
    title: `${texts.plans} · ${project.acronym}`,
    description: texts.plansLead,
    elements: true,
    script: 'acting-for.ts',
    main: html`${breadcrumb(request, [{ name: project.acronym, path: projectPath(project) }])}
      <div class="project-head">
        <h1>${project.acronym}</h1>
        <p class="project-title" lang="en">${project.title}</p>
        ${projectNav(request, project, 'plans')}
      </div>
      ${actingFor(request, project)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-valorisation-plan id="plans" heading-level="2"
          ><div class="unloaded">
            <h2>${texts.plans}</h2>
            <p>${texts.plansLead}</p>
            ${results(request, document)}
            <p class="needs-script">${texts.plansWithoutScript}</p>
          </div></kv-valorisation-plan
        >
      </kv-partnership>
      <p class="source">${texts.plansNote}</p>`,
  };
}

function results({ locale: { texts } }: PageRequest, document: object): Html {
  const names = plansOf(migrate(document)).flatMap(({ number, title, isOrphan, isPlanned }) => {
    const name = [number, title].filter(Boolean).join(' ');
    if (isOrphan || !name) return [];
    return [isPlanned ? texts.resultWithPlan(name) : name];
  });
  if (names.length === 0) return html`<p>${texts.noResultsYet}</p>`;
  return html`<ul>
      ${names.slice(0, mostResults).map((name) => html`<li>${name}</li>`)}
    </ul>
    ${names.length > mostResults ? html`<p>${texts.moreDue(names.length - mostResults)}</p>` : nothing}`;
}
