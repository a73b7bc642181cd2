import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Project } from '../data/catalogue.ts';
import type { PageRequest } from '../page-request.ts';
import type { Html } from './layout.ts';

/** The pages of one project. */
export type ProjectPage = 'overview' | 'ip' | 'roadmap' | 'impact' | 'plans';

export function projectPath(project: Project, page: ProjectPage = 'overview'): string {
  return page === 'overview' ? `/projects/${project.id}` : `/projects/${project.id}/${page}`;
}

/** From one page of a project to the others. */
export function projectNav(request: PageRequest, project: Project, current: ProjectPage): Html {
  const { texts } = request.locale;
  const pages = {
    overview: texts.overview,
    ip: texts.ownership,
    roadmap: texts.roadmap,
    impact: texts.impact,
    plans: texts.plans,
  } satisfies Record<ProjectPage, string>;
  return html`<nav class="project-nav" aria-label=${texts.projectNavigation}>
    ${Object.entries(pages).map(
      ([page, name]) =>
        html`<a
          href=${request.link(projectPath(project, page as ProjectPage))}
          aria-current=${page === current ? 'page' : nothing}
          >${name}</a
        >`,
    )}
  </nav>`;
}
