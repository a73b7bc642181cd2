import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Participant, Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Html, Page } from './layout.ts';
import { splitOpening } from './opening.ts';
import { partnerInProject, partnershipAddress } from './partner-element.ts';
import { periodOf } from './period.ts';
import { projectNav, projectPath } from './project-nav.ts';

export type View = 'cards' | 'list';

/** One project: what it is about, its facts, and who takes part. */
export function projectPage(request: PageRequest, project: Project, takingPart: Participant[]): Page {
  const view: View = request.query.get('view') === 'list' ? 'list' : 'cards';
  return {
    title: project.acronym,
    description: project.title,
    script: 'project.ts',
    elements: true,
    main: html`${breadcrumb(request)}
      <div class="project-head">
        <h1>${project.acronym}</h1>
        <p class="project-title" lang="en">${project.title}</p>
        ${projectNav(request, project, 'overview')}
      </div>
      <div class="project-body">
        ${objective(request, project)}
        <div class="rail">${facts(request, project)}</div>
      </div>
      ${participants(request, project, takingPart, view)}`,
  };
}

function objective({ locale: { texts } }: PageRequest, project: Project): Html {
  const { opening, rest } = splitOpening(project.objective);
  return html`<section class="objective" aria-labelledby="objective">
    <h2 id="objective">${texts.objective}</h2>
    <p lang="en">${opening}</p>
    ${
      rest === ''
        ? nothing
        : html`<details>
            <summary>${texts.wholeObjective}</summary>
            <p lang="en">${rest}</p>
          </details>`
    }
    ${
      project.fields.length === 0
        ? nothing
        : html`<h3 class="label">${texts.fields}</h3>
            <ul class="tags" lang="en">
              ${project.fields.map(({ name, path }) => html`<li title=${path}>${name}</li>`)}
            </ul>`
    }
  </section>`;
}

function facts({ locale }: PageRequest, project: Project): Html {
  const { texts, money } = locale;
  const scheme = project.fundingScheme && (texts.fundingSchemes[project.fundingScheme] ?? project.fundingScheme);
  return html`<dl class="facts">
      ${fact(texts.period, periodOf(project, locale))} ${fact(texts.cluster, texts.clusters[project.part])}
      ${fact(texts.totalCost, project.totalCost && money(project.totalCost))}
      ${fact(texts.euContribution, project.euContribution && money(project.euContribution))}
      ${fact(texts.fundingScheme, scheme)} ${fact(texts.topic, project.topic)}
      ${fact(
        texts.grant,
        project.doi ? html`<a href=${`https://doi.org/${project.doi}`}>${project.id}</a>` : project.id,
      )}
    </dl>
    <p class="source">
      ${texts.projectSource}
      <a href=${`https://cordis.europa.eu/project/id/${project.id}`}>${texts.onCordis}</a>
    </p>`;
}

function fact(label: string, value: Html | string | undefined): Html {
  return value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function participants(request: PageRequest, project: Project, takingPart: Participant[], view: View): Html {
  const { texts } = request.locale;
  const joined = takingPart.filter((participant) => participant.joined).length;
  const countries = new Set(takingPart.flatMap(({ country }) => country ?? []));
  return html`<section class="participants" aria-labelledby="participants">
    <div class="section-head">
      <div>
        <h2 id="participants">${texts.participants}</h2>
        <p>
          ${texts.participantsLead(takingPart.length, countries.size)} ${joined === 0 ? nothing : texts.joined(joined)}
        </p>
      </div>
      <nav class="segmented" aria-label=${texts.viewLabel}>
        ${viewLink(request, project, 'cards', view, texts.viewCards)}
        ${viewLink(request, project, 'list', view, texts.viewList)}
      </nav>
    </div>
    <kv-partnership src=${partnershipAddress(project)}>
      <ul class=${view} id="partners">
        ${takingPart.map(
          (participant) =>
            html`<li>${partnerInProject(request, project, participant, view === 'list' ? 'row' : 'card')}</li>`,
        )}
      </ul>
    </kv-partnership>
  </section>`;
}

function viewLink(request: PageRequest, project: Project, view: View, current: View, label: string): Html {
  const href = request.link(projectPath(project), { view: view === 'list' ? 'list' : undefined });
  return html`<a href=${href} data-view=${view} aria-current=${view === current ? 'true' : nothing}>${label}</a>`;
}
