import { html } from '@lit-labs/ssr';
import { isMap, migrate } from '@kvasir/model';
import { nothing } from 'lit';
import { textOf, type Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { actingFor } from './acting-for.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { partnershipAddress } from './partner-element.ts';
import { projectNav, projectPath } from './project-nav.ts';

/** So many indicators help a reader without JavaScript. */
const mostIndicators = 40;

/**
 * What a project changes. Until the impact form is there, and without JavaScript, readers see what is measured.
 *
 * @param document as it is now; people may have written anything in it
 */
export function impactPage(request: PageRequest, project: Project, document: object): Page {
  const { texts } = request.locale;
  return {
    title: `${texts.impact} · ${project.acronym}`,
    description: texts.impactLead,
    elements: true,
    script: 'acting-for.ts',
    main: html`${head(request, project)} ${actingFor(request, project)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-impact-form id="impact" heading-level="2"
          ><div class="unloaded">
            <h2>${texts.impact}</h2>
            <p>${texts.impactLead}</p>
            ${indicators(request, document)}
            <p class="needs-script">${texts.impactWithoutScript}</p>
          </div></kv-impact-form
        >
      </kv-partnership>
      <p class="source">${texts.impactNote}</p>`,
  };
}

/**
 * The questions of a feedback round to those who work together: the round of this id, or the one that is open.
 */
export function surveyPage(request: PageRequest, project: Project, round: string | undefined): Page {
  const { texts } = request.locale;
  return {
    title: `${texts.survey} · ${project.acronym}`,
    description: texts.surveyLead,
    elements: true,
    main: html`${head(request, project)}
      <kv-partnership id="partnership" src=${partnershipAddress(project)}>
        <kv-impact-form id="impact" heading-level="2" mode="survey" round=${round ?? nothing}
          ><div class="unloaded">
            <h2>${texts.survey}</h2>
            <p>${texts.surveyLead}</p>
            <p class="needs-script">${texts.surveyWithoutScript}</p>
          </div></kv-impact-form
        >
      </kv-partnership>`,
  };
}

function head(request: PageRequest, project: Project): Html {
  return html`${breadcrumb(request, [{ name: project.acronym, path: projectPath(project) }])}
    <div class="project-head">
      <h1>${project.acronym}</h1>
      <p class="project-title" lang="en">${project.title}</p>
      ${projectNav(request, project, 'impact')}
    </div>`;
}

function indicators({ locale: { texts, compare } }: PageRequest, document: object): Html {
  const { indicators: map }: { indicators?: unknown } = migrate(document);
  const names = Object.values(isMap(map) ? map : {})
    .map((indicator) => {
      const { number, title }: Record<string, unknown> = isMap(indicator) ? indicator : {};
      return [textOf(number), textOf(title)].filter(Boolean).join(' ');
    })
    .filter(Boolean)
    .sort(compare);
  if (names.length === 0) return html`<p>${texts.noIndicatorsYet}</p>`;
  return html`<ul>
      ${names.slice(0, mostIndicators).map((name) => html`<li>${name}</li>`)}
    </ul>
    ${names.length > mostIndicators ? html`<p>${texts.moreDue(names.length - mostIndicators)}</p>` : nothing}`;
}
